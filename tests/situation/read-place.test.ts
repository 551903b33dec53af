import { describe, expect, it } from 'vitest';
import { understand } from '../support/bundle.ts';

const placesIn = (text: string) => understand(text).places.map(({ name, relation }) => `${name}:${relation}`);

describe('a place', () => {
  it('is asked for', () => {
    expect(placesIn('Indsatser i Viborg')).toEqual(['Viborg:wanted']);
    expect(placesIn('kun noget i Ringkøbing-Skjern')).toEqual(['Ringkøbing-Skjern:wanted']);
  });

  it('is where the young person lives', () => {
    expect(placesIn('Hun er 17 og bor i Herning')).toEqual(['Herning:home']);
  });

  it('is found in the genitive, by its old spelling and by a town', () => {
    expect(placesIn('Viborgs tilbud')[0]).toMatch(/^Viborg:/);
    expect(placesIn('bor i Århus')).toEqual(['Aarhus:home']);
  });

  it('that is an ordinary word too is read only where it must be a place', () => {
    expect(placesIn('vejen til uddannelse')).toEqual([]);
    expect(placesIn('han bor i Vejen')).toEqual(['Vejen:home']);
  });
});
