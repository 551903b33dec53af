import type { RequestIdVariables } from 'hono/request-id';
import type { LoggedAnswer } from './request-log.ts';

/** What the middleware of the app gives every handler. */
export interface HttpEnv {
  Variables: RequestIdVariables & {
    /** What the log may tell of the answer; a handler fills it in. */
    answer: LoggedAnswer;
    /** Writes the request's line in the log: called once, when all is sent. */
    writeLog: () => void;
  };
}
