import type { PlaceFinding } from '../contract/situation-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Municipalities } from '../corpus/words-schema.ts';

/** Whether a practice is done in a municipality or region. */
export type PlaceTest = (practice: Practice, place: Pick<PlaceFinding, 'kind' | 'name'>) => boolean;

/** Makes the test from the list of municipalities: a practice in a municipality is in that one's region too. */
export function createPlaceTest({ municipalities }: Municipalities): PlaceTest {
  const regionOf = new Map(municipalities.map(({ name, region }) => [name, region]));
  return ({ municipalities: own, regions }, { kind, name }) =>
    kind === 'municipality'
      ? own.includes(name)
      : regions.includes(name) || own.some((municipality) => regionOf.get(municipality) === name);
}
