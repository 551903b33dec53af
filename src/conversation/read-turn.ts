import type { Aspect, Intent, Mark } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import { createPhraseFinder, type PhraseMention } from '../language/find-phrases.ts';
import { foldWord } from '../language/fold-word.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { createNameReader } from './read-names.ts';
import { createPositionReader, type Positions } from './read-positions.ts';

/** One message of the user, and all that is read from it without knowing what was said before. */
export interface Turn {
  readonly text: string;
  /** What the message takes away besides what its words say: see the contract's `leaveOut`. */
  readonly leaveOut: readonly string[];
  readonly read: ReadText;
  readonly intents: ReadonlySet<Intent>;
  readonly marks: ReadonlySet<Mark>;
  /** What is asked of a practice, the longest phrase first. */
  readonly aspects: readonly Aspect[];
  readonly phases: readonly NonNullable<Practice['phase']>[];
  /** Ids of the practices named, misspelled ones too, in the order of the text. */
  readonly names: readonly string[];
  /** Tokens that name a practice, and those that ask for an aspect: what they say is not told of the young person. */
  readonly namingTokens: ReadonlySet<number>;
  readonly askingTokens: ReadonlySet<number>;
  /** Tokens of "se bort fra" and the like. */
  readonly leavingTokens: ReadonlySet<number>;
  readonly positions: Positions;
  readonly isEnglish: boolean;
  readonly isQuestion: boolean;
  /** Begins like a statement of the young person, "han er …", and asks nothing. */
  readonly statesOfPerson: boolean;
}

/** So large a share of English words makes a message English. */
const ENGLISH_SHARE = 0.3;
const FEWEST_ENGLISH = 2;

/** In so short a message that wants one of these a bare number is a place in the list shown. */
const SHORT_TEXT = 10;
const LIST_INTENTS: readonly Intent[] = ['compare', 'tell', 'usable', 'meeting', 'similar', 'start'];

/** What each word that stands between a phrase's words takes from the weight of its own. */
const GAP_COST = 1.5;

/** How well a phrase stands in a message: by its words, less where others stand between them. */
function weigh({ at }: PhraseMention): number {
  const between = (at.at(-1) ?? 0) - (at[0] ?? 0) + 1 - at.length;
  return at.length - GAP_COST * between;
}

/** Makes the reader of single messages. */
export function createTurnReader(
  bundle: Bundle,
  matcher: Matcher,
): (text: string, leaveOut?: readonly string[]) => Turn {
  const { intents: intentWords, stopWords } = bundle.words;
  const findPhrases = createPhraseFinder(bundle.phrases, new Map(bundle.lexicon.irregular));
  const readNames = createNameReader(bundle.practices, matcher);
  const readPositions = createPositionReader(intentWords);
  const english = new Set(stopWords.english.map(foldWord));

  return (text, leaveOut = []) => {
    const read = matcher.read(text);
    const { tokens } = read;
    const mentions = findPhrases(tokens);
    const keysOf = (kind: string): string[] => [
      ...new Set(
        mentions
          .filter(({ key }) => key.startsWith(`${kind}:`))
          .sort((a, b) => weigh(b) - weigh(a))
          .map(({ key }) => key.slice(kind.length + 1)),
      ),
    ];
    const marks = new Set(keysOf('mark') as Mark[]);
    const intents = new Set(keysOf('intent') as Intent[]);
    const names = readNames(read);
    const asking = mentions.filter(({ key, at }) => key.startsWith('aspect:') && at.length > 1);
    const englishWords = tokens.filter(({ word }) => english.has(word)).length;
    return {
      text,
      leaveOut,
      read,
      intents,
      marks,
      aspects: keysOf('aspect') as Aspect[],
      phases: keysOf('phase') as NonNullable<Practice['phase']>[],
      names: names.map(({ id }) => id),
      namingTokens: new Set(names.flatMap(({ first, last }) => [...tokens.keys()].slice(first, last + 1))),
      leavingTokens: new Set(mentions.filter(({ key }) => key === 'mark:leaveOut').flatMap(({ at }) => at)),
      askingTokens: new Set(asking.flatMap(({ at }) => at)),
      positions: readPositions(
        tokens,
        mentions.some(({ key }) => key === 'allShown'),
        tokens.length <= SHORT_TEXT && LIST_INTENTS.some((intent) => intents.has(intent)),
      ),
      isEnglish: englishWords >= FEWEST_ENGLISH && englishWords >= tokens.length * ENGLISH_SHARE,
      statesOfPerson:
        !text.includes('?') && mentions.some(({ key, at }) => key === 'mark:pronoun' && at[0] === 0 && at.length === 1),
      isQuestion: text.includes('?') || marks.has('question'),
    };
  };
}
