import bundle from '../../dist/corpus.js';
import { createMatcher } from '../../src/matching/match-situation.ts';

/** The day that all tests take for today. */
export const TODAY = '2026-11-23';

export const matcher = createMatcher(bundle, () => TODAY);

export { bundle };

/** What the engine understands of a text. */
export const understand = (text: string) => matcher.read(text).situation;

/** The status of a concept in a text, or undefined where it is not found. */
export const statusOf = (text: string, concept: string) =>
  understand(text).findings.find((finding) => finding.concept === concept)?.status;

/** The ids of the practices found for a text, best first. */
export const idsFor = (text: string, limit = 5): string[] =>
  matcher.matchRead(matcher.read(text), { limit, filters: {} }).matches.map(({ id }) => id);
