import type { FocusPoint, Practice } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import type { Matcher } from '../matching/match-situation.ts';
import { createFactFinder, type FactFinder } from './find-facts.ts';

/** What every kind of reply is composed from. */
export interface Kit {
  readonly bundle: Bundle;
  readonly matcher: Matcher;
  readonly texts: Texts;
  readonly facts: FactFinder;
  /** Today's date as ISO. */
  readonly today: () => string;
  /** The practices with these ids, in their order; unknown ids are passed over. */
  practices(ids: readonly string[]): Practice[];
  focusPoint(id: string): FocusPoint | undefined;
}

/** Prepares what replies are composed from. */
export function createKit(bundle: Bundle, matcher: Matcher, today: () => string): Kit {
  const practices = new Map(bundle.practices.map((practice) => [practice.id, practice]));
  const focusPoints = new Map(bundle.focusPoints.map((focusPoint) => [focusPoint.id, focusPoint]));
  return {
    bundle,
    matcher,
    texts: bundle.texts,
    facts: createFactFinder(bundle, matcher),
    today,
    practices: (ids) => ids.flatMap((id) => practices.get(id) ?? []),
    focusPoint: (id) => focusPoints.get(id),
  };
}
