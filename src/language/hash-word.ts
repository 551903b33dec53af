import { packNumbers, unpackNumbers } from './pack-numbers.ts';

/**
 * Words that only have to be known again are kept as numbers instead of letters (feature hashing, Weinberger et al. 2009):
 * as letters they took a tenth of the whole Worker. A word that is none of a set is taken for one of it as often as the set
 * fills these bits: one in three hundred of 3,500 words, one in fifty of 20,000.
 */
const HASH_BITS = 20;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A word's number: its 32-bit FNV-1a hash (Fowler, Noll and Vo) over UTF-16 units, folded to {@link HASH_BITS} bits. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return ((hash >>> HASH_BITS) ^ hash) & ((1 << HASH_BITS) - 1);
}

/** Packs ascending numbers of words: the first, then each by how far it lies from the one before. */
export const packHashes = (hashes: readonly number[]): string =>
  packNumbers(hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0)));

/** A set of words by their numbers, ascending. */
export type HashedWords = Int32Array;

/** Unpacks what {@link packHashes} packed. */
export function unpackHashes(packed: string): HashedWords {
  const words = Int32Array.from(unpackNumbers(packed));
  for (let at = 1; at < words.length; at++) words[at] = (words[at] as number) + (words[at - 1] as number);
  return words;
}

/** The place of a word in a set, from 0 on; -1 where it is not in it. By halves: a table would take longer to build. */
export function placeOf(word: string, words: HashedWords): number {
  const hash = hashWord(word);
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle] as number;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
