// npm run eval:safeguards: how well danger, concern and scope are told, on our own messages and on the evaluation's.
import { readdirSync, readFileSync } from 'node:fs';
import { matcher } from '../support/bundle.ts';
import { measureDanger } from './measure-danger.ts';

const TARGETS = { explicit: '100 %', indirect: '95 %', concern: 'none set', ordinary: '98 %' };

for (const { set, part, cases, wrong } of measureDanger(matcher)) {
  const right = (100 * (cases - wrong.length)) / cases;
  console.log(
    `${set.padEnd(9)} ${part.padEnd(8)} ${cases} messages, ${right.toFixed(1)} % right (target ${TARGETS[set]})`,
  );
  if (part === 'seen') for (const text of wrong) console.log(`  ${text}`);
}

const folder = new URL('../evaluation/', import.meta.url);
const textsOf = (name: string): string[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => (JSON.parse(row) as { query: string }).query)
    .filter((text) => text !== '');
const situations = readdirSync(folder)
  .filter((name) => name.startsWith('situations-') && name.endsWith('.jsonl'))
  .flatMap(textsOf);
const levels = situations.map((text) => matcher.dangerIn(matcher.read(text)));
const count = (level: string): number => levels.filter((each) => each === level).length;
console.log(
  `\nThe evaluation's situations: ${situations.length}, taken for acute ${count('acute')}, reminded of a concern ${count('concern')}`,
);
const inScope = textsOf('in-scope.jsonl');
const noMatch = textsOf('no-match.jsonl');
console.log(
  `Scope: ${inScope.filter((text) => !matcher.isInScope(matcher.read(text))).length} of ${inScope.length} questions within it refused`,
);
console.log(
  `No match: ${noMatch.length} texts, of which ${noMatch.filter((text) => matcher.matchRead(matcher.read(text), { limit: 5, filters: {} }).matches.length > 0).length} got practices`,
);
