import type { FigureType, Practice } from '../corpus/practice-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { IrregularForms } from '../language/stem-word.ts';
import { tokenize } from '../language/tokenize.ts';
import { isSameWord, type Question } from './read-question.ts';

export type Figure = Practice['figures'][number];

/** "To fuldtidsansatte ungeguider": what is counted stands within so many words after its number. */
const AFTER_NUMBER = 2;

/** The traits that narrow a number to some of those it counts: "hvor mange med angst". */
const NARROWING = ['challenge', 'benefit'];

/** A figure's type: its kind, and what it is of where it is narrower. */
const typeOf = ({ kind, of }: Figure): FigureType => (of === undefined ? kind : `${kind}/${of}`);

/** The figures of the given types, in the order of the types. */
export const figuresOf = (practice: Practice, types: readonly FigureType[]): Figure[] =>
  types.flatMap((type) => practice.figures.filter((figure) => typeOf(figure) === type));

/** What a figure is held against: its sentence, and the concepts understood of it. */
interface Told {
  readonly text: string;
  readonly concepts: ReadonlySet<string>;
}

/**
 * Whether a figure answers exactly what is asked: counts what is counted, and holds for those, the time and the place
 * that the question names.
 *
 * @param conceptsOf - what is understood of a text
 */
export function createExactness(
  irregular: IrregularForms,
  numberWords: ReadonlySet<string>,
  conceptsOf: (text: string) => ReadonlySet<string>,
): (figure: Figure, practice: Practice, question: Question) => boolean {
  const toldBy = ({ text, unit, period }: Figure): Told => {
    const whole = [text, unit, period ?? ''].join(' ');
    return {
      text: foldWord(whole),
      concepts: conceptsOf(whole),
    };
  };
  /** Whether a figure's unit, or its sentence right after a number, is what is counted. */
  const counts = ({ text, unit }: Figure, counted: string): boolean => {
    if (tokenize(unit).some(({ word }) => isSameWord(word, counted, irregular))) return true;
    const words = tokenize(text).map(({ word }) => word);
    return words.some(
      (word, at) =>
        isSameWord(word, counted, irregular) &&
        words.slice(Math.max(0, at - AFTER_NUMBER), at).some((each) => /^\d+$/.test(each) || numberWords.has(each)),
    );
  };
  return (figure, practice, { counted, limits, read, asksNumber }) => {
    const told = toldBy(figure);
    if (counted !== null && !counts(figure, counted)) return false;
    if (!limits.every((limit) => told.text.includes(limit))) return false;
    if (!isOfPlaces(figure, practice, read.situation.places)) return false;
    const narrowing = read.situation.findings.filter(({ trait }) => NARROWING.includes(trait));
    return !asksNumber || narrowing.every(({ concept }) => told.concepts.has(concept));
  };
}

/** A figure of one municipality of several does not hold for another. */
function isOfPlaces(
  { text }: Figure,
  { municipalities }: Practice,
  places: readonly { readonly name: string }[],
): boolean {
  const own = municipalities.filter((name) => text.includes(name));
  return places.every(
    ({ name }) =>
      text.includes(name) || (municipalities.includes(name) && (own.length === 0 || municipalities.length === 1)),
  );
}
