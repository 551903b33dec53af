import type { Addresses } from '../corpus/names-schema.ts';
import { type Cut, findAll, oneOf } from './cut-text.ts';

const WORD_END = '(?![\\p{L}\\p{N}])';
const WORD_START = '(?<![\\p{L}\\p{N}])';

/**
 * Makes the finder of street addresses: a street's name with a house number, its floor and door, and its postcode and
 * town where they follow. A town or postcode alone is no address.
 */
export function createAddressFinder(words: Addresses): (text: string) => Cut[] {
  const notStreets = new Set(words.notStreets);
  const leading = '(?:(?:\\p{Lu}[\\p{L}.]{0,20}|[Dd]e|[Aa]f|[Ii])\\s){0,3}';
  // Case counts in the second half only, so each letter of the first may be of either.
  const anyCase = words.streetEndings.map((ending) => ending.replace(/\p{L}/gu, (l) => `[${l}${l.toUpperCase()}]`));
  const street = `(?:${leading}[\\p{L}]{1,30}(?:${anyCase.join('|')})|${leading}\\p{Lu}\\p{L}{1,30}${oneOf(words.capitalEndings)}|(?:\\p{Lu}\\p{L}{1,20}\\s){1,2}(?:Allé|Alle|Boulevard|Plads|Torv|Park|Have|Gade|Vej|Stræde))`;
  const house = '\\s{0,2}(?<=\\s)(?:nr\\.?\\s?)?\\p{N}{1,3}(?:\\s?[A-ZÆØÅ]|[a-zæøå])?(?![\\p{L}\\p{N}])';
  const floor = `(?:[,\\s]{1,3}(?:\\p{N}{1,2}\\.?\\s?)?${oneOf(words.floors)}\\.?${WORD_END}){0,3}`;
  const town =
    '(?:[,\\s]{1,3}(?:DK-)?\\p{N}{4}\\s\\p{Lu}\\p{L}{1,20}(?:\\s(?:\\p{Lu}|[A-ZÆØÅ]{1,2})\\p{L}{0,15}){0,2})?';
  const full = new RegExp(`${WORD_START}${street}${house}${floor}${town}`, 'gu');
  const named = '(?:\\p{Lu}\\p{L}{1,20}\\s?){1,3}';
  // A house number after a home's verb, or a floor after it, makes a street of any name with a capital letter.
  const anyHome = new RegExp(`(?<=${WORD_START}${oneOf(words.homeVerbs)}\\s)${named}${house}${floor}${town}`, 'gu');
  const anyFloor = new RegExp(
    `${WORD_START}${named}${house}[,\\s]{1,3}\\p{N}{1,2}\\.?\\s?${oneOf(words.floors)}\\.?${WORD_END}${town}`,
    'gu',
  );
  const home = new RegExp(`(?<=${WORD_START}${oneOf(words.homeVerbs)}\\s)${street}${WORD_END}`, 'gu');
  const told = new RegExp(
    `(?<=${WORD_START}${oneOf(words.introducers)}\\s{0,2})[^\\s;][^\\n;]{2,60}?(?=[.;\\n]\\s|[.;\\n]?$|\\n)`,
    'gimu',
  );
  const isStreet = (found: string): boolean => {
    const name = found.match(/^\D*/u)?.[0].trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
    return !notStreets.has(name);
  };
  return (text) => [
    ...findAll(text, full, 'address', isStreet),
    ...findAll(text, anyHome, 'address'),
    ...findAll(text, anyFloor, 'address'),
    ...findAll(text, home, 'address', isStreet),
    ...findAll(text, told, 'address'),
  ];
}
