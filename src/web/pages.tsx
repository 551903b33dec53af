import type { Context, Hono } from 'hono';
import type { Assistant } from '../assistant.ts';
import { type CatalogueQuery, catalogueQuerySchema } from '../contract/catalogue-schema.ts';
import { LONGEST_TEXT, matchRequestSchema } from '../contract/match-schema.ts';
import type { Problem } from '../contract/problem-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { createBrowserFileRoutes } from './browser-file-routes.ts';
import type { BrowserFiles } from './browser-files.ts';
import { FAVICON } from './favicon.ts';
import { FrontPage, type FrontPageState } from './front-page.tsx';
import { PracticeListPage } from './practice-list-page.tsx';
import { PracticePage } from './practice-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { STYLESHEET } from './stylesheet.ts';

const LASTING = 'public, max-age=300';
const LONGEST_SEARCH = 300;
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

interface PageFace {
  readonly routes: Hono;
  respondWithProblemPage(c: Context, problem: Problem): Response | Promise<Response>;
}

/**
 * The pages for people: they work without JavaScript and load nothing from elsewhere.
 *
 * @param browserFiles - what the build made for browsers; the pages serve it
 */
export function createPages(assistant: Assistant, browserFiles: BrowserFiles): PageFace {
  const texts = assistant.texts.web;
  const routes = createBrowserFileRoutes(browserFiles);

  routes.get('/', (c) => {
    c.header('Cache-Control', LASTING);
    return c.html(asDocument(<FrontPage texts={texts} longestText={LONGEST_TEXT} state={{ kind: 'fresh' }} />));
  });

  routes.post('/', async (c) => {
    const text = FORM_TYPE.test(c.req.header('Content-Type') ?? '') ? readDescription(await c.req.arrayBuffer()) : null;
    const state = answer(assistant, text);
    const status = state.kind === 'refused' ? (text === null ? 415 : 422) : 200;
    return c.html(asDocument(<FrontPage texts={texts} longestText={LONGEST_TEXT} state={state} />), status);
  });

  routes.get('/praksis', (c) => {
    c.header('Cache-Control', LASTING);
    const { query, search } = readSearch(c.req.query('q'));
    const practices = assistant.listPractices(query);
    return c.html(
      asDocument(
        <PracticeListPage texts={texts} practices={practices} search={search} longestSearch={LONGEST_SEARCH} />,
      ),
    );
  });

  routes.get('/praksis/:id', (c) => {
    const practice = assistant.getPractice(c.req.param('id'));
    if (practice === null) return c.notFound();
    const related = practice.related.flatMap((id) => assistant.getPractice(id) ?? []);
    c.header('Cache-Control', LASTING);
    const passages = assistant.listPassages(practice.id);
    return c.html(asDocument(<PracticePage texts={texts} practice={practice} related={related} passages={passages} />));
  });

  routes.get('/stil.css', (c) =>
    c.body(STYLESHEET, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': LASTING }),
  );

  routes.get('/favicon.svg', (c) =>
    c.body(FAVICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );

  routes.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301));

  return {
    routes,
    respondWithProblemPage: (c, problem) => {
      c.status(problem.status as 400);
      return c.html(asDocument(<ProblemPage texts={texts} problem={problem} />));
    },
  };
}

function asDocument(page: unknown): string {
  return `<!doctype html>${String(page)}`;
}

/** Browsers send line breaks of a field as CR LF, which would count twice. */
function readDescription(form: ArrayBuffer): string {
  const fields = new URLSearchParams(new TextDecoder().decode(form));
  return (fields.get('tekst') ?? '').replaceAll('\r\n', '\n');
}

function answer(assistant: Assistant, text: string | null): FrontPageState {
  const { front } = assistant.texts.web;
  if (text === null || text.includes('\u0000')) {
    return { kind: 'refused', text: '', message: front.unreadable };
  }
  const request = matchRequestSchema.safeParse({ text });
  if (request.success) return { kind: 'answered', text, response: assistant.match(request.data) };
  const message = text.trim() === '' ? front.empty : fillText(front.tooLong, { most: LONGEST_TEXT });
  return { kind: 'refused', text, message };
}

/** A search that cannot be one (too long, empty) shows all; a page is never refused for it. */
function readSearch(q: string | undefined): { query: CatalogueQuery; search: string } {
  const checked = catalogueQuerySchema.safeParse({ q });
  const search = checked.success ? (checked.data.q ?? '') : '';
  return search === '' || search.includes('\u0000') ? { query: {}, search: '' } : { query: { q: search }, search };
}
