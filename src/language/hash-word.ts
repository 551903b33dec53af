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

/** Unpacks what {@link packHashes} packed. */
export function unpackHashes(packed: string): number[] {
  let hash = 0;
  return unpackNumbers(packed).map((gap) => {
    hash += gap;
    return hash;
  });
}
