import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';
import { readCorpus } from '../../build/read-corpus.ts';
import { CORPUS_FOLDER } from './tiny-corpus.ts';

/** What the catalogue's inventory says of a practice; everything must stand so in the corpus. */
interface InventoryPractice {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly phase: string | null;
  readonly context: string;
  readonly pages: readonly number[];
  readonly url: string | null;
  readonly case: boolean;
  readonly aliases: readonly string[];
}

interface Inventory {
  readonly practices: readonly InventoryPractice[];
  readonly focusPoints: readonly { readonly id: string; readonly name: string; readonly page: number }[];
}

const inventory: Inventory = JSON.parse(readFileSync(join(import.meta.dirname, '../inventory.json'), 'utf8'));
const { content, problems } = readCorpus(readCorpusFiles(CORPUS_FOLDER).files);
if (content === null) throw new Error('the corpus cannot be read: run npm run corpus:check');
const { practices, focusPoints, catalogueTexts } = content;

describe('the catalogue in the corpus', () => {
  it('has no fault', () => {
    expect(problems).toEqual([]);
  });

  it('has the 42 practices and 20 focus points of the inventory, and no other', () => {
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
    expect(ids(practices)).toEqual(ids(inventory.practices));
    expect(ids(focusPoints)).toEqual(ids(inventory.focusPoints));
    expect([practices.length, focusPoints.length]).toEqual([42, 20]);
  });

  it.each(inventory.practices)('has $id as the inventory has it', (expected) => {
    const practice = practices.find(({ id }) => id === expected.id);
    const { name, part, phase, context } = expected;
    expect(practice).toMatchObject({ name, part, phase, context, case: expected.case });
    expect(practice?.pages).toEqual(expected.pages);
    expect(practice?.aliases).toEqual(expect.arrayContaining([...expected.aliases]));
  });

  it.each(inventory.practices)('has the link of $id and no guessed one', (expected) => {
    const practice = practices.find(({ id }) => id === expected.id);
    const urls = practice?.links.map(({ url }) => url);
    expect(urls).toEqual(expected.url === null ? [] : [expected.url]);
  });

  it.each(inventory.focusPoints)('has $id as the inventory has it', (expected) => {
    expect(focusPoints.find(({ id }) => id === expected.id)).toMatchObject(expected);
  });

  it('has a page behind every section and figure, among the pages of its entry', () => {
    for (const { id, pages, sections, figures } of practices) {
      for (const part of [...sections, ...figures.map(({ page, text }) => ({ pages: [page], text }))]) {
        expect(part.pages.length, id).toBeGreaterThan(0);
        expect(pages, `${id}: ${part.text}`).toEqual(expect.arrayContaining(part.pages));
      }
    }
    for (const { id, sections } of [...focusPoints, ...catalogueTexts]) {
      for (const { pages } of sections) expect(pages.length, id).toBeGreaterThan(0);
    }
  });

  it('names the municipality of every practice whose context is one', () => {
    for (const { id, context, municipalities } of practices.filter((practice) =>
      practice.context.endsWith(' Kommune'),
    )) {
      expect(
        municipalities.some((name) => context.startsWith(name)),
        id,
      ).toBe(true);
    }
  });
});
