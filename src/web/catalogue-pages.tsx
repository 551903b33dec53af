import { Hono } from 'hono';
import type { Assistant } from '../assistant.ts';
import { AboutPage } from './about-page.tsx';
import { type ApiDocument, ApiPage } from './api-page.tsx';
import type { BrowserFiles } from './browser-files.ts';
import { ComparePage } from './chosen/compare-page.tsx';
import { MeetingPage } from './chosen/meeting-page.tsx';
import { readChosen } from './chosen/read-chosen.ts';
import { createExplainer } from './explain-words.tsx';
import { FocusPointsPage } from './focus-points-page.tsx';
import { PracticeListPage } from './list/practice-list-page.tsx';
import { listChoices, readFilter, selectPractices } from './practice-filter.ts';
import { PracticePage } from './practice-page.tsx';
import { asDocument, frameOf, LASTING } from './respond.ts';
import { readWidgetChoices } from './widget-page/widget-choices.ts';
import { WidgetPage } from './widget-page/widget-page.tsx';

/** The pages that tell of the catalogue. They hold nothing of a visitor but what stands in the address. */
export function createCataloguePages(
  assistant: Assistant,
  { programs, pinned }: BrowserFiles,
  apiDocument: () => ApiDocument,
): Hono {
  const texts = assistant.texts.web;
  const choices = listChoices(assistant);
  const all = assistant.listPractices({});
  const focusPoints = assistant.listFocusPoints({});
  const explainer = () => createExplainer(assistant.listGlossary(), texts);
  const routes = new Hono();

  // By their paths: what holds for all of this router would hold for all of the app that it becomes part of.
  for (const path of ['/praksis/*', '/fokuspunkter', '/om', '/sammenlign', '/moede', '/api'])
    routes.use(path, async (c, next) => {
      await next();
      if (c.res.ok) c.header('Cache-Control', LASTING);
    });

  routes.get('/praksis', (c) => {
    const filter = readFilter(new URL(c.req.url).searchParams, choices);
    return c.html(
      asDocument(
        <PracticeListPage
          frame={frameOf(c, texts)}
          filter={filter}
          choices={choices}
          practices={selectPractices(assistant, filter, choices)}
          total={all.length}
          script={programs['live-form']}
        />,
      ),
    );
  });

  routes.get('/praksis/:id', (c) => {
    const practice = assistant.getPractice(c.req.param('id'));
    if (practice === null) return c.notFound();
    return c.html(
      asDocument(
        <PracticePage
          frame={frameOf(c, texts)}
          practice={practice}
          approaches={choices.approaches}
          related={practice.related.flatMap((id) => assistant.getPractice(id) ?? [])}
          focusPoints={focusPoints.filter(({ practices }) => practices.includes(practice.id))}
          passages={assistant.listPassages(practice.id)}
          explain={explainer()}
        />,
      ),
    );
  });

  routes.get('/fokuspunkter', (c) =>
    c.html(
      asDocument(
        <FocusPointsPage frame={frameOf(c, texts)} focusPoints={focusPoints} practices={all} explain={explainer()} />,
      ),
    ),
  );

  routes.get('/om', (c) =>
    c.html(
      asDocument(
        <AboutPage
          frame={frameOf(c, texts)}
          catalogueTexts={assistant.listCatalogueTexts()}
          figures={assistant.listFigures()}
          glossary={assistant.listGlossary()}
        />,
      ),
    ),
  );

  routes.get('/sammenlign', (c) =>
    c.html(
      asDocument(
        <ComparePage
          frame={frameOf(c, texts)}
          chosen={readChosen(assistant, new URL(c.req.url).searchParams)}
          all={all}
          approaches={choices.approaches}
          explain={explainer()}
        />,
      ),
    ),
  );

  routes.get('/moede', (c) =>
    c.html(
      asDocument(
        <MeetingPage
          frame={frameOf(c, texts)}
          chosen={readChosen(assistant, new URL(c.req.url).searchParams)}
          all={all}
          focusPoints={focusPoints}
        />,
      ),
    ),
  );

  routes.get('/widget', (c) => {
    const municipalities = choices.municipalities;
    return c.html(
      asDocument(
        <WidgetPage
          frame={frameOf(c, texts)}
          choices={readWidgetChoices(new URL(c.req.url).searchParams, municipalities)}
          municipalities={municipalities}
          script={programs['live-form']}
          pinned={pinned}
        />,
      ),
    );
  });

  routes.get('/api', (c) => c.html(asDocument(<ApiPage frame={frameOf(c, texts)} document={apiDocument()} />)));

  return routes;
}
