import type { PlaceFinding } from '../contract/situation-schema.ts';
import type { Aspect, Intent, Mark } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import { createPhraseFinder, type PhraseMention } from '../language/find-phrases.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import { tokensOf } from '../matching/find-names.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { isToldWithMore, withoutLeaving } from './leaving-words.ts';
import { createWordingJudge, type LikelyIntents, shareOfNamed } from './likely-intents.ts';
import { exceptedNames, withoutNamed } from './read-exceptions.ts';
import { createNameReader, type NameMention } from './read-names.ts';
import { createPositionReader, type Positions } from './read-positions.ts';
import { createQuestionReader, type Question } from './read-question.ts';
import { createRuledOutReader } from './read-ruled-out.ts';

/** One message of the user, and all that is read from it without knowing what was said before. */
export interface Turn {
  readonly text: string;
  /** What the message takes away besides what its words say: see the contract's `leaveOut`. */
  readonly leaveOut: readonly string[];
  readonly read: ReadText;
  readonly intents: ReadonlySet<Intent>;
  /** What it may want by its wording as a whole. */
  readonly likely: LikelyIntents;
  readonly marks: ReadonlySet<Mark>;
  /** What is asked of a practice, the longest phrase first. */
  readonly aspects: readonly Aspect[];
  /** What is asked of a practice, question by question. */
  readonly questions: readonly Question[];
  readonly phases: readonly NonNullable<Practice['phase']>[];
  /** Ids of the practices named, misspelled ones too, in the order of the text. */
  readonly names: readonly string[];
  /** Ids of the practices named as those that are not meant: "andre end Ree Park", "Ree Park har hun prøvet". */
  readonly exceptNames: readonly string[];
  /** Ids of the practices of a place that is pointed to: "den fra Herning". */
  readonly placed: readonly string[];
  /** Tokens that name a practice, and those that ask for an aspect: what they say is not told of the young person. */
  readonly namingTokens: ReadonlySet<number>;
  readonly askingTokens: ReadonlySet<number>;
  /** Tokens of "se bort fra" and the like. */
  readonly leavingTokens: ReadonlySet<number>;
  readonly positions: Positions;
  readonly isEnglish: boolean;
  readonly isQuestion: boolean;
  /** How many words of meaning stand besides thanks and greetings. */
  readonly wordsBesideThanks: number;
  /** Rules out what only an everyday word stands for: "ikke noget med skole". */
  readonly rulesOut: boolean;
  /** Begins with a question word: asks, with or without a question mark. */
  readonly opensAsQuestion: boolean;
  /** Asks by the order of its words: "sidder forældrene med", "bruger de …". */
  readonly opensAsInversion: boolean;
  /** Whether a question begins somewhere in it: "Ree Park, er det for …", "Ree Park hvem …". */
  readonly asksWithin: boolean;
  /** Begins with "kun" and the like: narrows what was shown. */
  readonly opensWithOnly: boolean;
  /** Begins like a statement of the young person, "han er …", and asks nothing. */
  readonly statesOfPerson: boolean;
}

/** So large a share of English words makes a message English. */
const ENGLISH_SHARE = 0.3;
const FEWEST_ENGLISH = 2;

/** In so short a message that wants one of these a bare number is a place in the list shown. */
const SHORT_TEXT = 10;
const LIST_INTENTS: readonly Intent[] = ['compare', 'tell', 'usable', 'meeting', 'similar', 'start'];

/** Within so many words from its start a message shows how it is meant: "og hvor mange …", "kan du vise kun …". */
const OPENING = 4;
const OPENING_QUESTION = 2;

/** In how long a message a practice's name is tried for the pronoun of a phrase: "virker den?". */
const LONGEST_NAMED = 24;

/** The present tense ends so; a message that begins with it asks. */
const INVERTED = /^\p{Ll}{2,}(?:er|ør|år|r)$/u;

/** The keys of phrases that ask for an aspect begin so. */
const ASPECT = 'aspect:';

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
  const findPhrases = createPhraseFinder(bundle.phrases);
  const readNames = createNameReader(bundle, matcher);
  const readRuledOut = createRuledOutReader(intentWords, matcher.data);
  const readQuestions = createQuestionReader(
    bundle.words.questions,
    bundle.questionModel,
    new Map(bundle.lexicon.irregular),
    ({ key }) => key.slice(ASPECT.length) as Aspect,
  );
  const readPositions = createPositionReader(intentWords);
  const judgeWording = createWordingJudge(bundle);
  const questionHeads = new Set(bundle.words.questions.heads.map(foldWord));
  const english = new Set(stopWords.english.map(foldWord));

  return (text, leaveOut = []) => {
    const whole = matcher.read(text);
    const { tokens } = whole;
    const phrases = findPhrases(tokens);
    const compares = phrases.some(({ key }) => key === 'intent:compare');
    const asks = phrases.some(({ key, at }) => key === 'intent:tell' || (key.startsWith(ASPECT) && at.length > 1));
    const questions =
      text.includes('?') ||
      tokens.some(({ word }) => questionHeads.has(word)) ||
      (tokens.length <= SHORT_TEXT && phrases.some(({ key }) => key.startsWith(ASPECT)));
    const asked = (naming: ReadonlySet<number>): number =>
      shareOfNamed(judgeWording({ read: whole, namingTokens: naming }));
    const named = readNames(whole, {
      compares,
      asks,
      questions,
      ofPerson: phrases.some(({ key }) => key === 'mark:pronoun'),
      wants: phrases.some(({ key }) => LIST_INTENTS.some((intent) => key === `intent:${intent}`)),
      isPointed: phrases.some(({ key }) => key === 'mark:placedOne'),
      asked,
    });
    const names = named.filter((name) => name.slips === 0 || !isPlace(name, whole));
    const namingTokens = tokensOf(names);
    // The words of a name ask for nothing.
    const mentions = [
      ...phrases.filter(
        (mention) =>
          (!mention.key.startsWith(ASPECT) || !mention.at.some((each) => namingTokens.has(each))) &&
          !(mention.key === 'mark:leaveOut' && isToldWithMore(mention, whole)),
      ),
      ...askedOfNamed(names, tokens, intentWords.namePronouns, findPhrases),
    ];
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
    const excepted = exceptedNames(names, mentions, tokens, text.includes('?'));
    const leavingTokens = new Set(mentions.filter(({ key }) => key === 'mark:leaveOut').flatMap(({ at }) => at));
    const told = withSupposedAge(withoutLeaving(withoutNamed(whole, excepted), leavingTokens), mentions);
    const ruledOut = readRuledOut(told, mentions);
    const { situation } = told;
    const read = { ...told, situation: { ...situation, findings: [...situation.findings, ...ruledOut] } };
    const opens = (key: string, within: number): boolean =>
      mentions.some((mention) => mention.key === key && (mention.at[0] ?? 0) < within);
    const asking = mentions.filter(({ key, at }) => key.startsWith('aspect:') && at.length > 1);
    const englishWords = tokens.filter(({ word }) => english.has(word)).length;
    return {
      text,
      leaveOut,
      read,
      intents,
      likely: judgeWording({ read: whole, namingTokens }),
      marks,
      aspects: keysOf('aspect') as Aspect[],
      questions: readQuestions(
        read,
        namingTokens,
        mentions.filter(({ key }) => key.startsWith(ASPECT)).sort((a, b) => weigh(b) - weigh(a)),
      ),
      phases: keysOf('phase') as NonNullable<Practice['phase']>[],
      names: names.filter((name) => !excepted.includes(name)).map(({ id }) => id),
      exceptNames: excepted.map(({ id }) => id),
      placed: placedOnes(read.situation.places, tokens, mentions, bundle.practices, matcher),
      namingTokens,
      leavingTokens,
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
      wordsBesideThanks: wordsBeside(tokens, mentions, ['intent:thanks', 'intent:greeting']),
      rulesOut: ruledOut.length > 0,
      opensAsQuestion:
        opens('mark:question', OPENING_QUESTION) &&
        !isDenial(tokens, text) &&
        (text.includes('?') || !opens('mark:wishes', 1)),
      opensAsInversion: INVERTED.test(tokens[0]?.word ?? '') || opens('mark:question', 1),
      asksWithin: questions,
      opensWithOnly: opens('mark:only', OPENING),
    };
  };
}

/** "Kun i Ringkøbing Skjern" names a place, though a practice's name is spelled much like it. */
const isPlace = ({ first, last }: NameMention, { tokens, situation }: ReadText): boolean =>
  situation.places.some(({ span }) =>
    tokens.slice(first, last + 1).every(({ start, end, stop }) => stop || (span.start <= start && end <= span.end)),
  );

/** How many words of meaning stand outside the mentions with these keys. */
function wordsBeside(
  tokens: readonly ReadToken[],
  mentions: readonly PhraseMention[],
  keys: readonly string[],
): number {
  const taken = new Set(mentions.filter(({ key }) => keys.includes(key)).flatMap(({ at }) => at));
  return tokens.filter(({ stop }, at) => !stop && !taken.has(at)).length;
}

/** "Skal ikke være noget med skole": begins like a question and states what is not wanted. */
const isDenial = (tokens: readonly ReadToken[], text: string): boolean =>
  !text.includes('?') && tokens.slice(1, 2).some(({ stems }) => stems[0] === NEGATOR);

/** "Hvad hvis hun var 22": an age in the past tense that is one to reckon with. */
function withSupposedAge(read: ReadText, mentions: readonly PhraseMention[]): ReadText {
  if (read.situation.age !== null) return read;
  for (const { key, at } of mentions) {
    const word = read.tokens[(at.at(-1) ?? 0) + 1]?.word ?? '';
    if (key !== 'mark:supposed' || !/^[1-5]\d$/.test(word)) continue;
    const age = Number(word);
    return { ...read, situation: { ...read.situation, age: { from: age, to: age } } };
  }
  return read;
}

/** "Er Ree Park stadig i gang?" asks as "er den stadig i gang?" does: the phrases on aspects with a name for their pronoun. */
function askedOfNamed(
  names: readonly NameMention[],
  tokens: readonly ReadToken[],
  pronouns: readonly string[],
  findPhrases: (tokens: readonly ReadToken[]) => PhraseMention[],
): PhraseMention[] {
  const [name] = names;
  if (name === undefined || tokens.length > LONGEST_NAMED) return [];
  const known = new Set<string>();
  return pronouns.flatMap((word) => {
    const first = tokens[name.first];
    if (first === undefined) return [];
    const stand = { ...first, word, stems: [], stop: true };
    const replaced = [...tokens.slice(0, name.first), stand, ...tokens.slice(name.last + 1)];
    const back = (at: number): number => (at > name.first ? at + name.last - name.first : at);
    return findPhrases(replaced)
      .filter(({ key, at }) => key.startsWith(ASPECT) && at.includes(name.first) && at.length > 1)
      .map(({ key, at }) => ({ key, at: at.map(back) }))
      .filter(({ key, at }) => {
        const id = `${key} ${at.join(' ')}`;
        return !known.has(id) && known.add(id) !== undefined;
      });
  });
}

/** The practices of the places that stand right after "den fra", "det der" and the like. */
function placedOnes(
  places: readonly PlaceFinding[],
  tokens: readonly ReadToken[],
  mentions: readonly PhraseMention[],
  practices: readonly Practice[],
  { data }: Matcher,
): string[] {
  const pointing = mentions.filter(({ key, at }) => key === 'mark:placedOne' && isUnbroken(at));
  const pointed = places.filter(({ span }) => {
    const start = tokens.findIndex((token) => token.start === span.start);
    return pointing.some(({ at }) => at.at(-1) === start - 1);
  });
  return practices.filter((practice) => pointed.some((place) => data.isPlacedIn(practice, place))).map(({ id }) => id);
}

const isUnbroken = (at: readonly number[]): boolean => (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
