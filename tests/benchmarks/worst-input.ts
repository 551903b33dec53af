import { LONGEST_TEXT } from '../../src/contract/match-schema.ts';
import type { Bundle } from '../../src/matching/compile-bundle.ts';
import type { Matcher } from '../../src/matching/match-situation.ts';
import { seededRandom } from '../evaluation/bootstrap.ts';
import { summarise } from './measure-time.ts';

/** Texts made to be slow, each as long as a description may be. */
function worstInputs(bundle: Bundle): Record<string, string> {
  const random = seededRandom(7);
  const fill = (word: () => string): string => {
    let text = '';
    while (text.length < LONGEST_TEXT) text += `${word()} `;
    return text.slice(0, LONGEST_TEXT);
  };
  const letters = (length: number): string =>
    Array.from({ length }, () => 'abdefghiklmnoprstuvy'[Math.floor(random() * 20)]).join('');
  const words = bundle.lexicon.words.filter(([, stems]) => stems.length > 0).map(([word]) => word);
  const any = (): string => words[Math.floor(random() * words.length)] ?? 'ung';
  return {
    'one letter repeated': 'a'.repeat(LONGEST_TEXT),
    'invented words of 9 letters': fill(() => letters(9)),
    'invented words of 30 letters': fill(() => letters(30)),
    'known words with a slip each': fill(() => any().replace(/.$/, 'q')),
    'all words of the vocabulary': fill(any),
    'one long compound': fill(() => any() + any() + any() + any()).replaceAll(' ', ''),
    'the most frequent label words': fill(
      () => ['ikke', 'skole', 'ingen', 'job', 'uddannelse', 'hjemme'][Math.floor(random() * 6)] ?? '',
    ),
    'ages and numbers': fill(() => `${10 + Math.floor(random() * 30)}-${10 + Math.floor(random() * 30)}`),
  };
}

/** The slowest of the inputs above: what no description can cost more than. */
export function benchmarkWorst(bundle: Bundle, matcher: Matcher): void {
  console.log(`\nWorst inputs of ${LONGEST_TEXT} characters (milliseconds)`);
  for (const [name, text] of Object.entries(worstInputs(bundle))) {
    const times: number[] = [];
    for (let round = 0; round < 12; round++) {
      const start = performance.now();
      matcher.matchRead(matcher.read(text), { limit: 5, filters: {} });
      if (round >= 2) times.push(performance.now() - start);
    }
    const { p50, most } = summarise(times);
    console.log(`${name.padEnd(44)}p50 ${p50.toFixed(2).padStart(8)}   most ${most.toFixed(2).padStart(8)}`);
  }
}
