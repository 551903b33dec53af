import { describe, expect, it } from 'vitest';
import { MOST_TOKENS, tokenize } from '../../src/language/tokenize.ts';

const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

describe('tokens of a text', () => {
  it('are folded words with the place they stand in', () => {
    const text = 'Går på FGU, 17år';
    expect(words(text)).toEqual(['går', 'på', 'fgu', '17', 'år']);
    for (const { start, end, word } of tokenize(text)) expect(text.slice(start, end).toLowerCase()).toBe(word);
  });

  it('keep an abbreviation with inner dots as one word', () => {
    expect(words('på udd.hj. nu')).toEqual(['på', 'udd.hj', 'nu']);
  });

  it('read digraphs and invisible characters as the letters they stand for', () => {
    expect(words('skolevaegring frav\u00adær AARHUS')).toEqual(['skolevægring', 'fravær', 'århus']);
  });

  it('tell sentences and clauses apart, but not at "9. klasse"', () => {
    const [a, b, c, d] = tokenize('Hun går i 9. klasse, trives. Han gør ikke.').filter(({ word }) =>
      ['går', 'klasse', 'trives', 'gør'].includes(word),
    );
    expect(a?.clause).toBe(b?.clause);
    expect(b?.clause).not.toBe(c?.clause);
    expect(b?.sentence).toBe(c?.sentence);
    expect(c?.sentence).not.toBe(d?.sentence);
  });

  it('end a sentence at a full stop before a small letter, but not after a short form', () => {
    const sentences = (text: string): number => (tokenize(text).at(-1)?.sentence ?? 0) + 1;
    expect(sentences('bliver hjemme. sover om dagen')).toBe(2);
    expect(sentences('vil evt. have et job ca. 3 dage')).toBe(1);
  });

  it('are never more than the cap, whatever the text', () => {
    expect(tokenize('a '.repeat(MOST_TOKENS * 3))).toHaveLength(MOST_TOKENS);
    expect(words('\ud800 \u0000 ok')).toContain('ok');
  });
});
