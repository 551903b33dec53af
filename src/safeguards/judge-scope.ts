import type { Situation } from '../contract/situation-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import type { LabelIndexData } from '../language/compile-labels.ts';
import { createLabelFinder } from '../language/find-labels.ts';
import type { ReadToken } from '../language/lexicon.ts';

/** Whether a text is about what the catalogue covers; if not, which topic it is about. */
export type Scope =
  | { readonly inScope: true }
  | { readonly inScope: false; readonly topic: string; readonly evenNamed: boolean };

/**
 * So many things understood of a young person outweigh a topic that is not ruled out always: a sister in kindergarten
 * does not make a long description one of small children.
 */
const ENOUGH_FINDINGS = 2;

/** Even a topic that is always ruled out gives way to so many: the rule asked about is then one thing among others. */
const MANY_FINDINGS = 3;

/** What makes a text one of a young person; what is done for them and how it is steered is found elsewhere too. */
const OF_A_PERSON: ReadonlySet<string> = new Set(['challenge', 'schooling', 'benefit', 'wish']);

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
      ({ status, span, trait }) =>
        status !== 'other' &&
        OF_A_PERSON.has(trait) &&
        !taken.some(([start, end]) => span.start < end && start < span.end),
    ).length;
    const topics = mentions.flatMap(({ labelled }) => entries[labelled] ?? []);
    const always = topics.find((entry) => entry.evenNamed) ?? topics.find((entry) => entry.always);
    if (always !== undefined && own < MANY_FINDINGS) return leave(always);
    const [topic] = topics;
    const told = own + (situation.age === null ? 0 : 1);
    return topic === undefined || told >= ENOUGH_FINDINGS ? { inScope: true } : leave(topic);
  };
}

const leave = ({ id, evenNamed }: Words['scope']['topics'][number]): Scope => ({
  inScope: false,
  topic: id,
  evenNamed,
});
