import type { Quote } from '../contract/chat-schema.ts';
import type { SourceData } from './source-search.ts';
import { stemWords } from './stem-words.ts';

/** What a quote is looked for: an entry, and what is said of it. */
export interface QuoteRequest {
  /** Id of a practice or focus point. */
  readonly id: string;
  /** The section that the statement cites, or null. */
  readonly section: string | null;
  /** What is stated, in our own words. */
  readonly sentence: string;
}

/** Finds the catalogue's own sentence for a statement, or null where none is close enough. */
export type FindQuote = (request: QuoteRequest) => Quote | null;

/** The longest quote, in words. */
const MOST_QUOTED_WORDS = 50;
/** Shorter pieces are names of places or departments and say nothing alone. */
const FEWEST_QUOTED_WORDS = 5;
/** With fewer words in common, a sentence is about something else. */
const FEWEST_SHARED = 2;
/** How much more a sentence counts that stands under the very heading that is cited. */
const SAME_SECTION = 1.25;

const ADDRESS = /(https?:\/\/|www\.)\S/;
const SENTENCE_END = /(?<=[.!?][”"’)]*)\s+(?=[\p{Lu}”“"•])/u;

interface Candidate {
  readonly quote: Quote;
  readonly section: string;
  readonly stems: ReadonlySet<string>;
}

/**
 * Prepares the passages of a source for quoting. A quote is one whole sentence, or one cell of a table, word for word.
 *
 * @param source - null where none was built in; then nothing is ever found
 * @param names - the names and place of each entry by its id: to have these in common is not yet to say the same
 */
export function createQuoteFinder(
  source: Pick<SourceData, 'passages' | 'stopStems'> | null,
  names: ReadonlyMap<string, string>,
): FindQuote {
  const stops = new Set(source?.stopStems);
  const meaningOf = (text: string): Set<string> => new Set(stemWords(text).filter((stem) => !stops.has(stem)));
  const byEntry = new Map<string, Candidate[]>();
  const spread = new Map<string, number>();
  let count = 0;
  for (const { page, section, text, entries } of source?.passages ?? []) {
    if (entries.length === 0) continue;
    const candidates = sentencesOf(text).map(
      (sentence): Candidate => ({
        quote: { text: sentence, page },
        section: section ?? '',
        stems: meaningOf(sentence),
      }),
    );
    count += candidates.length;
    for (const { stems } of candidates) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    for (const entry of entries) byEntry.set(entry, [...(byEntry.get(entry) ?? []), ...candidates]);
  }
  /** A word that many sentences have tells little of what one is about. */
  const weigh = (stems: Iterable<string>): number =>
    [...stems].reduce((sum, stem) => sum + Math.log(1 + count / (spread.get(stem) ?? count)) ** 2, 0);

  return ({ id, section, sentence }) => {
    const wanted = meaningOf(sentence);
    for (const stem of stemWords(names.get(id) ?? '')) wanted.delete(stem);
    let best: { quote: Quote; score: number } | null = null;
    for (const candidate of byEntry.get(id) ?? []) {
      const shared = [...candidate.stems].filter((stem) => wanted.has(stem));
      if (shared.length < FEWEST_SHARED) continue;
      const points = weigh(shared) / Math.sqrt(weigh(candidate.stems));
      const score = section !== null && isSame(section, candidate.section) ? points * SAME_SECTION : points;
      if (score > (best?.score ?? 0)) best = { quote: candidate.quote, score };
    }
    return best?.quote ?? null;
  };
}

/** The sentences of a passage that can stand alone, as they are printed. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n\n')
    .flatMap((paragraph) => paragraph.split(SENTENCE_END))
    .map((sentence) => sentence.replace(/^•\s*/, ''))
    .filter((sentence) => {
      const words = sentence.split(/\s+/).length;
      return (
        words >= FEWEST_QUOTED_WORDS && words <= MOST_QUOTED_WORDS && !ADDRESS.test(sentence) && !sentence.endsWith(':')
      );
    });
}

const isSame = (ours: string, printed: string): boolean => ours.toLowerCase() === printed.toLowerCase();
