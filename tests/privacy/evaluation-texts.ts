import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['evaluation', 'dialogues'];

/** What of a case is no text of a user. */
const NO_TEXTS = new Set([
  'id',
  'kind',
  'style',
  'expect',
  'must',
  'why',
  'practice',
  'relevant',
  'must_not',
  'must_any',
]);

/** Every text of a user in the evaluation and the dialogues, each once. */
export function readEvaluationTexts(): string[] {
  const files = FOLDERS.flatMap((folder) => {
    const path = join(import.meta.dirname, '..', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(path, name));
  });
  const lines = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
  return [...new Set(lines.flatMap((line) => textsIn(JSON.parse(line))))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (NO_TEXTS.has(name) ? [] : textsIn(inner)));
}
