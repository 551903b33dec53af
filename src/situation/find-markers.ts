import type { Words } from '../corpus/words-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';

/** What a marker does to the words near it; the lists stand in corpus/words/negation.yaml. */
export type MarkerKind = Exclude<keyof Words['negation'], 'source' | 'negators' | 'determiners' | 'listJoiners'>;

/** A marker in a text: from its first to its last token. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly from: number;
  readonly to: number;
}

/** Makes a function that finds the markers of a text, in order. */
export function createMarkerFinder(negation: Words['negation']): (tokens: readonly ReadToken[]) => Marker[] {
  const byFirst = new Map<string, { kind: MarkerKind; words: readonly string[] }[]>();
  const { source: _source, negators: _negators, determiners: _determiners, listJoiners: _joiners, ...kinds } = negation;
  for (const [kind, phrases] of Object.entries(kinds) as [MarkerKind, readonly string[]][])
    for (const phrase of phrases) {
      const words = phrase.split(/[\s-]+/).map(foldWord);
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, words }]);
    }

  return (tokens) => {
    const markers: Marker[] = [];
    tokens.forEach((token, at) => {
      for (const { kind, words } of byFirst.get(token.word) ?? [])
        if (words.every((word, step) => tokens[at + step]?.word === word && tokens[at + step]?.clause === token.clause))
          markers.push({ kind, from: at, to: at + words.length - 1 });
    });
    return markers;
  };
}
