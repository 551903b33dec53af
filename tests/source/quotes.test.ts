import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSource } from '../../build/source/build-source.ts';
import { splitTextSheets } from '../../build/source/split-text-sheets.ts';
import browserFiles from '../../dist/browser.js';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { chatReplySchema } from '../../src/contract/chat-schema.ts';
import { type Bundle, compileBundle } from '../../src/matching/compile-bundle.ts';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { addQuotes } from '../../src/source/add-quotes.ts';
import { createQuoteFinder } from '../../src/source/find-quote.ts';
import { buildSourceData } from '../../src/source/source-search.ts';
import { createPages } from '../../src/web/pages.tsx';
import { bundle as real, TODAY } from '../support/bundle.ts';
import { entries, STOP_WORDS, TEXT } from './tiny-catalogue.ts';

const { source } = buildSource(splitTextSheets(TEXT), entries);
const findQuote = createQuoteFinder(
  buildSourceData(source.passages, STOP_WORDS),
  new Map([['skub', 'SKUB. Hedensted Kommune']]),
);
const today = () => TODAY;
const open = (bundle: Bundle): Assistant => createAssistant(bundle, { today });

let without: Bundle;
let withSource: Bundle;

beforeAll(() => {
  without = compileBundle(entries);
  withSource = compileBundle(entries, [], source);
});

describe('a quote', () => {
  it('is the whole sentence that says the same, with its page', () => {
    const sentence = 'En voksen ringer til den unge hver morgen.';
    expect(findQuote({ id: 'skub', section: null, sentence })).toEqual({
      text: 'Alle får en fast voksen, som ringer om morgenen og spørger, hvordan natten gik.',
      page: 15,
    });
  });

  it('may be the cell of a table', () => {
    const quote = findQuote({ id: 'skub', section: null, sentence: 'De unge er 15 til 25 år og sover om dagen.' });
    expect(quote).toEqual({ text: 'Unge mellem 15 og 25 år, som sover hele dagen', page: 19 });
  });

  it('is none where no sentence is close, and none of another entry', () => {
    expect(findQuote({ id: 'skub', section: null, sentence: 'Kommunen køber en ny bil.' })).toBeNull();
    expect(findQuote({ id: 'skub', section: null, sentence: 'SKUB i Hedensted Kommune' })).toBeNull();
    expect(findQuote({ id: 'skub', section: null, sentence: 'Breve på køkkenbordet åbnes af en mentor.' })).toBeNull();
    expect(findQuote({ id: 'findes-ikke', section: null, sentence: 'En voksen ringer om morgenen.' })).toBeNull();
  });

  it('is never a bare link', () => {
    const quote = findQuote({
      id: 'skub',
      section: null,
      sentence: 'Læs mere her: https://hedensted.dk/skub/om-holdet',
    });
    expect(quote?.text ?? '').not.toContain('https');
  });
});

describe('a chat reply', () => {
  const ask = {
    messages: [{ role: 'user' as const, content: 'SKUB til en ung på 17 med angst, der sover hele dagen' }],
  };

  it('carries quotes at its citations where the text is built in', async () => {
    const reply = await open(withSource).chat(ask);
    expect(reply.citations.map(({ id }) => id)).toContain('skub');
    const quotes = addQuotes({ ...reply, reply: 'En fast voksen ringer om morgenen [1].' }, findQuote).citations.map(
      ({ quote }) => quote,
    );
    expect(quotes[0]?.text).toContain('ringer om morgenen');
    expect(chatReplySchema.safeParse(reply).success).toBe(true);
  });

  it('is otherwise the same as without the text', async () => {
    const plain = await open(without).chat(ask);
    const quoted = await open(withSource).chat(ask);
    expect(plain.citations.every((citation) => !('quote' in citation))).toBe(true);
    expect({ ...quoted, citations: quoted.citations.map(({ quote: _quote, ...rest }) => rest) }).toEqual(plain);
  });
});

describe('the catalogue list', () => {
  it('finds an entry by words that only the original text has, after those that our own words give', () => {
    const ids = (bundle: Bundle, q: string) =>
      open(bundle)
        .listPractices({ q })
        .map(({ id }) => id);
    expect(ids(without, 'bordet om morgenen')).not.toContain('skub');
    expect(ids(withSource, 'bordet om morgenen')).toContain('skub');
    expect(ids(withSource, 'angst')).toEqual(ids(without, 'angst'));
  });
});

describe('the matching', () => {
  it('answers alike with the text and without', () => {
    const [plain, full] = [
      { ...real, source: null },
      { ...real, source: withSource.source },
    ].map((bundle) => createMatcher(bundle, today));
    for (const { text } of [...real.texts.web.front.examples, { text: 'bordet om morgenen' }, { text: 'SKUB' }]) {
      const answers = [plain, full].map((matcher) =>
        matcher?.matchRead(matcher.read(text), { limit: 20, filters: {} }),
      );
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  it('is compiled alike with the text and without', () => {
    expect({ ...withSource, source: null }).toEqual(without);
  });
});

describe('the page of a practice', () => {
  const show = async (bundle: Bundle) =>
    (await createPages(open(bundle), browserFiles, () => ({})).routes.request('/praksis/skub')).text();

  it('folds the original text out with its pages', async () => {
    const html = await show(withSource);
    expect(html).toContain(`<summary>${real.texts.web.practice.showOriginal}</summary>`);
    expect(html).toMatch(/<blockquote><p>Alle får en fast voksen/);
    expect(html).toMatch(/<figcaption class="source">SKUB for unge, der bliver væk, side 15</);
  });

  it('has no such thing where the text is not built in', async () => {
    expect(await show(without)).not.toMatch(/<details>|<blockquote>/);
  });
});

describe('without a source', () => {
  it('a bundle has nothing of it', () => {
    expect(without.source).toBeNull();
    expect(open(without).listPassages('skub')).toEqual([]);
  });

  it('the folder that it would lie in is kept out of the repository', () => {
    const ignored = readFileSync(join(import.meta.dirname, '../../.gitignore'), 'utf8').split('\n');
    expect(ignored).toContain('corpus/source/');
  });
});
