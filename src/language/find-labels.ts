import type { LabelData, LabelIndexData } from './compile-labels.ts';
import { NEGATOR } from './compile-lexicon.ts';
import type { ReadToken } from './lexicon.ts';

/** A label that stands in a text. */
export interface LabelMention {
  /** Index in the label index of what it stands for. */
  readonly labelled: number;
  /** Indexes of the tokens that the label's words met, ascending. */
  readonly at: readonly number[];
}

/** How far a negator may stand from the one word that it belongs to in a label such as "ingen venner". */
const NEGATOR_REACH = 3;

/** So many words farther off is a word of another clause: "skole, er bange" is seldom "bange for skole". */
const OTHER_CLAUSE = 3;

/** The most places of one word in a text that are looked at: a word said fifty times says no more. */
const MOST_PLACES = 40;

/** The most mentions that are read of one text. */
const MOST_MENTIONS = 400;

/** Loads the label index into a function that finds labels in a text. */
export function createLabelFinder(index: LabelIndexData): (tokens: readonly ReadToken[]) => LabelMention[] {
  const byStem = fileByRarestStem(index.labels);
  const stemCount = 1 + stemsIn(index.labels);

  return (tokens) => {
    const positions = positionsByStem(tokens);
    // Most labels that are looked at lack a word: this is asked far oftener than all else, so it has to be a quick look.
    const isPresent = new Uint8Array(stemCount);
    for (const stem of positions.keys()) isPresent[stem] = 1;
    const mayStand = ([, stems]: LabelData): boolean => {
      for (const stem of stems) if (isPresent[stem] === 0) return false;
      return true;
    };
    const mentions: LabelMention[] = [];
    const tryLabel = (label: LabelData, stem: number, position: number): void => {
      const [labelled, , , phrase] = label;
      const at =
        phrase === undefined
          ? meetLabel(label, stem, position, positions, tokens)
          : meetPhrase(phrase, stem, position, tokens);
      if (at !== null && mentions.length < MOST_MENTIONS) mentions.push({ labelled, at });
    };
    for (const [stem, at] of positions)
      for (const label of byStem.get(stem) ?? [])
        if (mayStand(label)) for (const position of at) tryLabel(label, stem, position);
    return withoutTurned(mentions, tokens);
  };
}

/**
 * Files each label under the one of its stems that the fewest labels have, so that a text's words lead to few labels. Made
 * at the start and not by the build: it takes a few milliseconds, and in the bundle it took 40 kB.
 */
function fileByRarestStem(labels: readonly LabelData[]): ReadonlyMap<number, readonly LabelData[]> {
  const uses = new Uint16Array(1 + stemsIn(labels));
  for (const [, stems] of labels) for (const stem of stems) uses[stem] = (uses[stem] as number) + 1;
  const byStem = new Map<number, LabelData[]>();
  for (const label of labels) {
    let rarest = NEGATOR;
    for (const stem of label[1])
      if (stem !== NEGATOR && (rarest === NEGATOR || (uses[stem] as number) < (uses[rarest] as number))) rarest = stem;
    const filed = byStem.get(rarest);
    if (filed === undefined) byStem.set(rarest, [label]);
    else filed.push(label);
  }
  return byStem;
}

/** The greatest id of a stem in any label. */
function stemsIn(labels: readonly LabelData[]): number {
  let most = 0;
  for (const [, stems] of labels) for (const stem of stems) if (stem > most) most = stem;
  return most;
}

function positionsByStem(tokens: readonly ReadToken[]): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  tokens.forEach((token, at) => {
    for (const stem of token.stems) {
      const known = positions.get(stem);
      if (known === undefined) positions.set(stem, [at]);
      else if (known.at(-1) !== at && known.length < MOST_PLACES) known.push(at);
    }
  });
  return positions;
}

/** The tokens where a label's words meet a text around one of them, or null where they do not all stand near. */
function meetLabel(
  [, stems, reach]: LabelData,
  anchor: number,
  position: number,
  positions: ReadonlyMap<number, readonly number[]>,
  tokens: readonly ReadToken[],
): number[] | null {
  const met = new Set([position]);
  for (const stem of stems) {
    if (stem === anchor || stem === NEGATOR) continue;
    const near = nearest(positions.get(stem) ?? [], position, reach, tokens);
    if (near === null) return null;
    met.add(near);
  }
  if (stems.includes(NEGATOR)) {
    const negator = nearestNegator(stems, [...met], positions.get(NEGATOR) ?? [], tokens);
    if (negator === null) return null;
    met.add(negator);
  }
  const at = [...met].sort((a, b) => a - b);
  return (at.at(-1) ?? 0) - (at[0] ?? 0) <= reach ? at : null;
}

/** The tokens where a label stands word for word around one of its meaning words, or null where it does not. */
function meetPhrase(
  phrase: readonly (string | number)[],
  stem: number,
  position: number,
  tokens: readonly ReadToken[],
): number[] | null {
  const start = position - phrase.indexOf(stem);
  const stands = phrase.every((part, step) => {
    const token = tokens[start + step];
    return typeof part === 'number' ? token?.stems.includes(part) : token?.word === part;
  });
  return stands ? phrase.map((_, step) => start + step) : null;
}

function nearest(at: readonly number[], position: number, reach: number, tokens: readonly ReadToken[]): number | null {
  let best: number | null = null;
  let least = reach + 1;
  for (const candidate of at) {
    const isApart = tokens[candidate]?.clause !== tokens[position]?.clause;
    const distance = Math.abs(candidate - position) + (isApart ? OTHER_CLAUSE : 0);
    if (distance >= least || tokens[candidate]?.sentence !== tokens[position]?.sentence) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/**
 * The negator of a label: in the same clause as one of its words and close to it, and on the side where the label has
 * it ("ingen venner", "tør ikke") where the label has one word besides.
 */
function nearestNegator(
  stems: readonly number[],
  content: readonly number[],
  negators: readonly number[],
  tokens: readonly ReadToken[],
): number | null {
  const single = stems.length === 2;
  const before = stems[0] === NEGATOR;
  for (const negator of negators)
    for (const word of content) {
      const distance = word - negator;
      if (tokens[word]?.clause !== tokens[negator]?.clause || Math.abs(distance) > NEGATOR_REACH) continue;
      if (!single || distance > 0 === before) return negator;
    }
  return null;
}

/**
 * Leaves out a mention where another takes in its words and turns them or says more with the same negator: "ikke parat"
 * is no "parat", and "hverken skole eller arbejde" is more than "ikke skole".
 */
function withoutTurned(mentions: readonly LabelMention[], tokens: readonly ReadToken[]): LabelMention[] {
  const isNegator = (at: number): boolean => tokens[at]?.stems[0] === NEGATOR;
  const turning = mentions.filter(({ at }) => at.some(isNegator));
  if (turning.length === 0) return [...mentions];
  return mentions.filter(
    (mention) =>
      !turning.some(
        (other) =>
          other.at.length > mention.at.length &&
          mention.at.every((at) => other.at.includes(at)) &&
          (mention.at.some(isNegator) || other.labelled !== mention.labelled),
      ),
  );
}
