import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { createLexicon } from '../../src/language/lexicon.ts';
import { createDangerAssessor, type DangerJudge } from '../../src/safeguards/assess-danger.ts';
import { tellDanger } from '../../src/safeguards/tell-danger.ts';
import { bundle, matcher, TODAY } from '../support/bundle.ts';
import { readCorpusContent } from '../support/corpus-content.ts';
import { readAllExamples } from '../support/read-all-examples.ts';

const lexicon = createLexicon(bundle.lexicon);

/** The assessor with a judge for whom every sentence with the word "alarm" is so likely to tell of danger. */
function assess(text: string, shares: { readonly concern: number; readonly acute: number }) {
  const judge: DangerJudge = ([sentence = []]) =>
    sentence.some(({ word }) => word === 'alarm')
      ? Float64Array.of(1 - shares.concern - shares.acute, shares.concern, shares.acute)
      : Float64Array.of(1, 0, 0);
  const { words } = readCorpusContent();
  return createDangerAssessor({ index: bundle.danger, words: words.danger, lexicon, judge })(lexicon.read(text));
}

const OF_MANY = 'Han er 17. Han går i skole. Her er alarm i huset. Han vil være tømrer.';

describe('danger by the wording of a sentence', () => {
  it.each([
    ['is acute where that is likely', 'Her er alarm i huset', { concern: 0, acute: 0.7 }, 'acute'],
    ['may be danger where it is less likely', 'Her er alarm i huset', { concern: 0, acute: 0.55 }, 'possible'],
    ['is a concern where both together are likely', 'Her er alarm i huset', { concern: 0.4, acute: 0.4 }, 'concern'],
    ['is none where it is not likely', 'Her er alarm i huset', { concern: 0.3, acute: 0.3 }, null],
    ['has to be likelier among many sentences', OF_MANY, { concern: 0, acute: 0.7 }, 'possible'],
    ['is acute among many where it is all but certain', OF_MANY, { concern: 0, acute: 0.97 }, 'acute'],
    ['of long ago is a concern', 'For tre år siden var her alarm', { concern: 0, acute: 0.95 }, 'concern'],
    ['of two words is not judged', 'En alarm', { concern: 0, acute: 0.95 }, null],
    [
      'is not looked for in a clause that denies it',
      'Der er ikke en alarm om selvmord',
      { concern: 0, acute: 0.95 },
      null,
    ],
  ] as const)('%s', (_, text, shares, level) => {
    expect(assess(text, shares)).toBe(level);
  });
});

describe('what may be danger', () => {
  const example = readAllExamples().danger.find(({ text }) => matcher.dangerIn(matcher.read(text)) === 'possible');

  it('is met with what to do now, and then answered as usual', async () => {
    const told = tellDanger('possible', bundle);
    for (const part of ['112', '114', '§ 133']) expect(told).toContain(part);
    const assistant = createAssistant(bundle, { today: () => TODAY });
    const { reply, intent, notices } = await assistant.chat({
      messages: [{ role: 'user', content: example?.text ?? '' }],
    });
    expect(intent).not.toBe('acute');
    expect(reply.startsWith(told)).toBe(true);
    expect(reply.length).toBeGreaterThan(told.length);
    expect(notices[0]).toEqual({ kind: 'concern', text: told });
  });
});

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

describe('who it is told of', () => {
  it.each([
    ['han', 'hun'],
    ['dreng', 'pige'],
    ['søn', 'datter'],
  ])('makes no difference: %s or %s', (one, other) => {
    const examples = readAllExamples().danger.map(({ text }) => text);
    fc.assert(
      fc.property(fc.constantFrom(...examples), (text) => {
        const swapped = text
          .replace(new RegExp(`\\b${one}\\b`, 'g'), other)
          .replace(new RegExp(`\\b${capitalised(one)}\\b`, 'g'), capitalised(other));
        expect(matcher.dangerIn(matcher.read(swapped))).toBe(matcher.dangerIn(matcher.read(text)));
      }),
    );
  });
});
