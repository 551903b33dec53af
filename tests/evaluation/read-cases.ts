import { readFileSync } from 'node:fs';
import type { Grades } from './ranking-metrics.ts';

/** One graded description. */
export interface RankingCase {
  readonly id: string;
  readonly style: string;
  readonly query: string;
  readonly relevant: Grades;
}

/** The same case told in five ways, and the practices that belong in its top three. */
export interface WordingCase {
  readonly id: string;
  readonly wordings: Readonly<Record<'professional' | 'everyday' | 'misspelled' | 'long' | 'short', string>>;
  readonly expect: readonly string[];
}

/** A text for which nothing (or, in the other file, something) must be recommended. */
export interface ScopeCase {
  readonly id: string;
  readonly query: string;
}

/** Reads a JSON Lines file of this folder. */
export function readCases<Case>(file: string): Case[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
}

/** The development files with graded situations: two given ones, one by this project. */
export const RANKING_FILES = ['situations-dev.jsonl', 'situations-dev-own.jsonl', 'situations-voices.jsonl'] as const;

/**
 * 210 cases by three authors who saw neither the vocabulary nor the other files: long cases of practitioners, parents and
 * teachers, short questions. No label was written for them; the few numbers of the relevance model were chosen with them.
 */
export const FRESH_FILES = [
  'situations-practitioners.jsonl',
  'situations-everyday.jsonl',
  'situations-short.jsonl',
] as const;

/** Cases like those of situations-voices.jsonl that nothing is tuned or learned on. */
export const HELD_OUT_FILE = 'situations-held-out.jsonl';

/** The given files, which all targets are stated on. */
export const GIVEN_FILES = ['situations-dev.jsonl', 'situations-dev-own.jsonl'] as const;
