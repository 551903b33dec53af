import type { Situation } from '../contract/situation-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import type { LabelIndexData } from '../language/compile-labels.ts';
import { createLabelFinder } from '../language/find-labels.ts';
import type { ReadToken } from '../language/lexicon.ts';

/** Whether a text is about what the catalogue covers; if not, which topic it is about. */
export type Scope = { readonly inScope: true } | { readonly inScope: false; readonly topic: string };

/**
 * So many things understood of a young person outweigh a topic that is not ruled out always: a sister in kindergarten
 * does not make a long description one of small children.
 */
const ENOUGH_FINDINGS = 2;

/** Even a topic that is always ruled out gives way to so many: the rule asked about is then one thing among others. */
const MANY_FINDINGS = 3;

/** Makes the judge of scope from the topics outside the catalogue (corpus/words/scope.yaml). */
export function createScopeJudge(topics: LabelIndexData, { topics: entries }: Words['scope']) {
  const findTopics = createLabelFinder(topics);

  /**
   * @param tokens - the text's tokens
   * @param situation - what was understood of it
   */
  return (tokens: readonly ReadToken[], situation: Situation): Scope => {
    const mentions = findTopics(tokens);
    if (mentions.length === 0) return { inScope: true };
    const taken = mentions.map(({ at }) => [tokens[at[0] ?? 0]?.start ?? 0, tokens[at.at(-1) ?? 0]?.end ?? 0] as const);
    const own = situation.findings.filter(
      ({ status, span }) => status !== 'other' && !taken.some(([start, end]) => span.start < end && start < span.end),
    ).length;
    const topic = entries[mentions[0]?.labelled ?? -1];
    const always = mentions.map(({ labelled }) => entries[labelled]).find((entry) => entry?.always === true);
    if (always !== undefined && own < MANY_FINDINGS) return { inScope: false, topic: always.id };
    return topic === undefined || own >= ENOUGH_FINDINGS ? { inScope: true } : { inScope: false, topic: topic.id };
  };
}
