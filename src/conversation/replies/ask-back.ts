import type { MatchOutcome } from '../../contract/match-schema.ts';
import type { Situation } from '../../contract/situation-schema.ts';
import type { Kit } from '../kit.ts';

/** A question back, and replies to it that can be clicked. */
export interface Question {
  readonly text: string;
  readonly replies: readonly string[];
}

/** A description with fewer things told than this is too thin to choose by. */
const THIN = 2;

/** The one question that would help most to choose, or null where enough has been told. */
export function askBack({ age, findings }: Situation, outcome: MatchOutcome, { texts }: Kit): Question | null {
  const { question } = texts.conversation;
  const own = findings.filter(({ status }) => status !== 'other');
  const ask = (kind: keyof typeof question.replies): Question => ({
    text: question[kind],
    replies: question.replies[kind],
  });
  if (own.length === 0 && age === null) return ask('start');
  const isThin = own.length + (age === null ? 0 : 1) < THIN || outcome === 'nothing' || outcome === 'weak';
  if (!isThin) return null;
  if (age === null) return ask('age');
  if (!own.some(({ trait }) => trait === 'schooling' || trait === 'benefit')) return ask('schooling');
  return own.some(({ status }) => status === 'wanted') ? null : ask('wish');
}
