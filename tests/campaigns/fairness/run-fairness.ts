import bundle from '../../../dist/corpus.js';
import { createAssistant } from '../../../src/assistant.ts';
import { measureFairness } from './measure-fairness.ts';

/** Prints how many of the pairs get the same five best practices, and each that does not. */
export function run(): void {
  const { pairs, same, moved } = measureFairness(createAssistant(bundle, { today: () => '2026-11-23' }));
  console.log(`The same five best, in the same order: ${same} of ${pairs} pairs`);
  for (const kind of ['name', 'gender', 'origin'])
    console.log(`  ${kind.padEnd(8)} moved: ${moved.filter((pair) => pair.kind === kind).length}`);
  for (const { kind, first, second, firstFive, secondFive } of moved)
    console.log(`\n${kind}\n  ${first}\n    ${firstFive.join(', ')}\n  ${second}\n    ${secondFive.join(', ')}`);
}
