import type { Finding } from '../contract/situation-schema.ts';
import type { IntentWords } from '../corpus/intents-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import type { PhraseMention } from '../language/find-phrases.ts';
import { foldWord } from '../language/fold-word.ts';
import type { MatchingData } from '../matching/matching-data.ts';
import type { ReadText } from '../situation/read-situation.ts';

/** Makes a function that finds what "ikke noget med skole" rules out besides what the vocabulary finds in it. */
export function createRuledOutReader(
  { ruledOut }: Pick<IntentWords, 'ruledOut'>,
  { concepts }: Pick<MatchingData, 'concepts'>,
): (read: ReadText, mentions: readonly PhraseMention[]) => Finding[] {
  const conceptOf = new Map(Object.entries(ruledOut).map(([word, concept]) => [foldWord(word), concept]));

  return ({ tokens, situation }, mentions) => {
    const clauses = new Set(
      mentions.flatMap(({ key, at: [first = 0] }) =>
        key === 'mark:leaveOut' && tokens[first]?.stems[0] === NEGATOR ? [tokens[first]?.clause] : [],
      ),
    );
    const isUnderstood = (start: number): boolean =>
      situation.findings.some(({ span }) => span.start <= start && start < span.end);
    return tokens.flatMap(({ word, clause, start, end }, at): Finding[] => {
      // "Uden praktik" rules out; what the vocabulary understands, such as "uden arbejde", tells of the young person.
      const isDenied =
        tokens[at - 1]?.stems[0] === NEGATOR && tokens[at - 1]?.clause === clause && !isUnderstood(start);
      const id = clauses.has(clause) || isDenied ? conceptOf.get(word) : undefined;
      const concept = id === undefined ? undefined : concepts.get(id);
      if (id === undefined || concept === undefined) return [];
      const { prefLabel: label, scheme: trait } = concept;
      return [{ trait, concept: id, label, status: 'denied', quote: word, span: { start, end } }];
    });
  };
}
