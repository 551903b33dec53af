import { describe, expect, it } from 'vitest';
import { statusOf, understand } from '../support/bundle.ts';

describe('what is denied', () => {
  it.each([
    ['Han har ikke angst', 'angst'],
    ['Der er ingen misbrug', 'misbrug'],
    ['Pige uden diagnose og uden angst', 'angst'],
    ['er IKKE på uddannelseshjælp', 'uddannelseshjaelp'],
    ['Hverken misbrug eller kriminalitet', 'kriminalitet'],
    ['Misbrug: nej', 'misbrug'],
  ])('"%s"', (text, concept) => {
    expect(statusOf(text, concept)).toBe('denied');
  });

  it('ends with the clause and at contrast words', () => {
    expect(statusOf('Han har ikke angst, men et misbrug', 'misbrug')).toBe('present');
    expect(statusOf('Hun går ikke på FGU. Hun har angst.', 'angst')).toBe('present');
  });

  it('leaves "ikke kun" alone', () => {
    expect(statusOf('Det er ikke kun angst', 'angst')).toBe('present');
  });
});

describe('what holds otherwise', () => {
  it('is wished for', () => {
    expect(statusOf('Hun vil gerne på HF', 'hf')).toBe('wanted');
    expect(statusOf('drømmer om en erhvervsuddannelse', 'erhvervsuddannelse')).toBe('wanted');
  });

  it('was before', () => {
    expect(statusOf('Han har tidligere gået på HF', 'hf')).toBe('past');
  });

  it('holds for somebody else', () => {
    expect(statusOf('Hans bror har et misbrug', 'misbrug')).toBe('other');
  });

  it('is the young person’s own where the other person was only named before the comma', () => {
    expect(statusOf('Hun bor hos sin mor, har et misbrug', 'misbrug')).toBe('present');
  });

  it('is not put together of words that belong to two clauses', () => {
    expect(statusOf('Hun så sidst sin skole i 9. klasse, er bange for hunde', 'skolevaegring')).toBeUndefined();
    expect(statusOf('Hun er bange for at komme i skole', 'skolevaegring')).toBe('present');
  });
});

describe('a finding', () => {
  it('carries the words it came from and where they stand', () => {
    const text = 'En ung på 19 med autisme';
    for (const { quote, span } of understand(text).findings) expect(text.slice(span.start, span.end)).toBe(quote);
    expect(statusOf(text, 'autisme')).toBe('present');
  });
});
