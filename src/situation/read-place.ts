import type { PlaceFinding } from '../contract/situation-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';

/** How many words before a place tell whether someone lives there. */
const HOME_REACH = 4;

interface Place {
  readonly words: readonly string[];
  readonly kind: PlaceFinding['kind'];
  readonly name: string;
  readonly ambiguous: boolean;
}

/** Makes a function that reads the municipalities, towns and regions that a text names, in order. */
export function createPlaceReader(data: Words['municipalities'], placeWords: Words['places']) {
  const byFirst = new Map<string, Place[]>();
  const add = (label: string, kind: PlaceFinding['kind'], name: string, ambiguous: boolean): void => {
    const words = tokenize(label).map(({ word }) => word);
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind, name, ambiguous }]);
  };
  for (const { name, alias, towns, ambiguous } of data.municipalities) {
    for (const label of [name, ...alias]) add(label, 'municipality', name, ambiguous);
    for (const town of towns)
      add(
        typeof town === 'string' ? town : town.name,
        'municipality',
        name,
        typeof town !== 'string' && town.ambiguous,
      );
  }
  for (const { name, alias } of data.regions) for (const label of [name, ...alias]) add(label, 'region', name, false);
  for (const places of byFirst.values()) places.sort((a, b) => b.words.length - a.words.length);

  const prepositions = new Set(placeWords.prepositions.map(foldWord));
  const homeWords = new Set(placeWords.homeWords.map(foldWord));
  const outside = placeWords.outsideWords.map((words) => tokenize(words).map(({ word }) => word));
  const wantedWords = new Set(placeWords.wantedWords.map(foldWord));

  /** The place that stands at a token; "Jylland" is three regions. */
  const placesAt = (tokens: readonly ReadToken[], at: number): Place[] => {
    const word = tokens[at]?.word ?? '';
    const candidates = byFirst.get(word) ?? (word.endsWith('s') ? byFirst.get(word.slice(0, -1)) : undefined) ?? [];
    const marked = tokens[at]?.capital === true && prepositions.has(tokens[at - 1]?.word ?? '');
    const fitting = candidates.filter(
      (place) =>
        (!place.ambiguous || marked || tokens[at + place.words.length]?.word === 'kommune') &&
        place.words.every((part, step) => step === 0 || tokens[at + step]?.word === part),
    );
    const [longest] = fitting;
    return fitting.filter(({ kind, words }) => kind === longest?.kind && words.length === longest.words.length);
  };

  /** "uden for Viborg" and "ikke i Viborg" ask for any place but that. */
  const isOutside = (tokens: readonly ReadToken[], at: number): boolean =>
    outside.some((words) => words.every((word, step) => tokens[at - words.length + step]?.word === word));

  const relationAt = (tokens: readonly ReadToken[], at: number): PlaceFinding['relation'] => {
    const sentence = tokens[at]?.sentence;
    for (let before = at - 1; before >= 0 && before >= at - HOME_REACH; before--)
      if (tokens[before]?.sentence === sentence && homeWords.has(tokens[before]?.word ?? '')) return 'home';
    const asks = tokens.some((token) => token.sentence === sentence && wantedWords.has(token.word));
    return asks ? 'wanted' : 'mentioned';
  };

  return (tokens: readonly ReadToken[], text: string): PlaceFinding[] => {
    const found: PlaceFinding[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const places = placesAt(tokens, at);
      const [place] = places;
      if (place === undefined || isOutside(tokens, at)) continue;
      const start = tokens[at]?.start ?? 0;
      const last = at + place.words.length - 1;
      const end = tokens[last]?.end ?? start;
      const relation = relationAt(tokens, at);
      for (const { kind, name } of places)
        found.push({ kind, name, relation, quote: text.slice(start, end), span: { start, end } });
      at = last;
    }
    return found;
  };
}
