import { Hono } from 'hono';

/** A bare Hono application, alone: what a start costs at the least. */
export default new Hono().get('/', (c) => c.text('hello'));
