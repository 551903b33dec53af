import type { Practice } from '../../src/corpus/practice-schema.ts';

/** All that the practices' entries say, as a search without any knowledge of the field would index it. */
export const searchedTexts = (practices: readonly Practice[]): { id: string; name: string; text: string }[] =>
  practices.map(({ id, name, summary, targetGroup, focus, sections }) => ({
    id,
    name,
    text: [summary.text, targetGroup?.text, focus?.text, ...sections.map(({ text }) => text)].join('\n'),
  }));
