import type { IntentWords } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';
import type { ReadText } from '../situation/read-situation.ts';
import type { TellingName } from './find-telling-names.ts';

/** What may be a practice's name. */
export interface PossibleName extends TellingName {
  /** Whether all of it stands there, small, apart, together or misspelled. */
  readonly isSpelled: boolean;
}

/** How a message speaks. */
export interface HowSpoken {
  /** Of somebody: "han", "hendes". */
  readonly ofPerson: boolean;
  /** In a phrase that wants something of a practice: "hvordan kommer vi i gang med". */
  readonly wants: boolean;
  /** Of the practice of a place: "den i Guldborgsund". */
  readonly isPointed: boolean;
}

/**
 * What speaks for a name and against it, in log-odds; `told` counts each nat of {@link TellingName.told}. Learned by
 * logistic regression from the seen half of tests/dialogues/names, its questions on facts, the invented requests and some
 * 2,800 judged descriptions, then rounded.
 */
const POINTS = {
  told: 0.6,
  share: 6,
  spelled: 1.8,
  placed: 3,
  disordered: -1.5,
  pointed: 1,
  shown: 2.5,
  owned: 1.2,
  capital: 2,
  apart: 2.8,
  everyday: -1,
  seldom: -2.2,
  wish: -3.5,
  general: -4,
  person: -3,
} as const;

/** The same for what the message asks, and for any words at all. */
const ASKED = 5.5;
const NONE = -12.4;

type Trait = keyof typeof POINTS;
const TRAITS = Object.keys(POINTS) as Trait[];

/** A name of one word that tells less than this is an everyday word too: "samspil". */
const LEAST_OWN = 4;

/** A shorter word before a name is no owner of it: "vores". */
const SHORTEST_OWNER = 5;

/** So many words before a name at most it is wished for: "noget i Viborg med …". */
const WISH_REACH = 5;

/** So soon after a question word its subject follows: "hvad kan vi", and its verb: "hvilke klasser er". */
const SUBJECT_REACH = 2;

type NameWords = Pick<
  IntentWords,
  | 'nameShownBy'
  | 'notNameAfter'
  | 'nameLeads'
  | 'wishPronouns'
  | 'wishedWith'
  | 'generalSubjects'
  | 'generalQuestions'
  | 'anybodyWords'
>;

/** Makes the judge of whether what may be a practice's name is meant as one. */
export function createNameJudge(practices: readonly Practice[], words: NameWords, questionHeads: readonly string[]) {
  const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));
  const [seldomAfter, leads, heads] = [setOf(words.notNameAfter), setOf(words.nameLeads), setOf(questionHeads)];
  const [wishPronouns, wishedWith] = [setOf(words.wishPronouns), setOf(words.wishedWith)];
  const [subjects, questions] = [setOf(words.generalSubjects), setOf(words.generalQuestions)];
  const anybody = setOf(words.anybodyWords);
  const shownBy = words.nameShownBy.map((phrase) => tokenize(phrase).map(({ word }) => word));
  const municipalities = new Map(practices.map((practice) => [practice.id, practice.municipalities]));
  // "Skives" in small letters is read as no place.
  const placeWords = new Map(
    practices.map(({ id, municipalities: own }) => [
      id,
      new Set(own.flatMap((name) => tokenize(name).slice(0, 1)).flatMap(({ word }) => [word, `${word}s`])),
    ]),
  );

  const isPlaced = (id: string, { tokens, situation }: ReadText): boolean =>
    situation.places.some(({ name }) => municipalities.get(id)?.includes(name)) ||
    tokens.some(({ word }) => placeWords.get(id)?.has(word));

  const isSeldom = (tokens: readonly ReadToken[], first: number): boolean => {
    const before = tokens[first - 1]?.word ?? '';
    // "Hvilke klasser er samspil for": the verb of a question stands before its subject.
    const isVerbOfQuestion =
      heads.has(before) &&
      tokens.slice(Math.max(0, first - 1 - SUBJECT_REACH), first - 1).some(({ word }) => heads.has(word));
    return first > 1 && seldomAfter.has(before) && !isVerbOfQuestion;
  };

  /** "En af de der ungeguides". */
  const isShown = (tokens: readonly ReadToken[], first: number): boolean =>
    shownBy.some((phrase) => phrase.every((word, at) => tokens[first - phrase.length + at]?.word === word));

  /** "Noget i Viborg med erhvervsmentorer" wishes for any practice with such. */
  const isOfWish = (tokens: readonly ReadToken[], first: number): boolean =>
    wishedWith.has(tokens[first - 1]?.word ?? '') &&
    tokens.slice(Math.max(0, first - WISH_REACH), first - 1).some(({ word }) => wishPronouns.has(word));

  /** "Hvordan sætter man gang i …", "hvad kan vi gøre", "er der nogen, der …" ask of anybody. */
  const isGeneral = (tokens: readonly ReadToken[]): boolean =>
    tokens.some(
      ({ word }, at) =>
        anybody.has(word) ||
        (questions.has(word) && tokens.slice(at + 1, at + 1 + SUBJECT_REACH).some((next) => subjects.has(next.word))),
    );

  /** "Ung i uddannelse, hvem betaler": opens the message, and something else follows. */
  const isApart = (tokens: readonly ReadToken[], { first, last }: PossibleName): boolean => {
    const next = tokens[last + 1];
    const ends = next?.clause !== tokens[last]?.clause || heads.has(next?.word ?? '');
    return ends && tokens.slice(0, first).every(({ word }) => leads.has(word));
  };

  const traitsOf = (name: PossibleName, read: ReadText, how: HowSpoken): Record<Trait, number | boolean> => {
    const { tokens } = read;
    const { first, told } = name;
    const placed = isPlaced(name.id, read);
    const capital = isCapital(tokens, first);
    return {
      told,
      share: name.share,
      spelled: name.isSpelled,
      placed,
      disordered: !placed && !name.isOrdered,
      pointed: placed && how.isPointed,
      shown: isShown(tokens, first),
      owned: isOwner(tokens[first - 1]),
      capital,
      apart: isApart(tokens, name),
      everyday: name.isSingle && told < LEAST_OWN && !placed && !capital,
      seldom: isSeldom(tokens, first),
      wish: isOfWish(tokens, first),
      general: !how.wants && isGeneral(tokens),
      person: how.ofPerson,
    };
  };

  return {
    /** The log-odds that a possible name is meant, whatever the message asks. */
    pointsOf: (name: PossibleName, read: ReadText, how: HowSpoken): number => {
      const traits = traitsOf(name, read, how);
      return TRAITS.reduce((sum, trait) => sum + POINTS[trait] * Number(traits[trait]), NONE);
    },
    /** Whether a name with so many points is meant. `asked`: as in SpeaksOf, looked at only where it can decide. */
    isMeant: (points: number, asked: () => number): boolean =>
      points > 0 || (points + ASKED > 0 && points + ASKED * asked() > 0),
  };
}

/** "Ministeriets brug for alle unge": whose it is stands right before. */
const isOwner = (before: ReadToken | undefined): boolean =>
  before !== undefined && !before.stop && before.word.length >= SHORTEST_OWNER && before.word.endsWith('s');

/** Whether a word is written with a capital though no sentence begins with it. */
export function isCapital(tokens: readonly ReadToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return token?.capital === true && before?.sentence === token.sentence;
}
