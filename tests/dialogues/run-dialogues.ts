/**
 * npm run eval:dialogue: how many of the development dialogues, of our own dialogues and of the questions on facts are
 * answered as expected, by kind, with every failure in full, and how readable the replies are.
 */
import bundle from '../../dist/corpus.js';
import { createAssistant } from '../../src/assistant.ts';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { lixOf } from './check-reply.ts';
import { type Graded, gradeDanger, gradeFact, gradeGiven, gradeOwn, gradeScope } from './grade-dialogues.ts';
import {
  AUTHORS,
  PARTS,
  readFactCases,
  readGivenCases,
  readOwnCases,
  readOwnScope,
  readUnseenCases,
} from './read-dialogues.ts';

const EVALUATION_DAY = '2026-11-23';

const matcher = createMatcher(bundle, () => EVALUATION_DAY);
const assistant = createAssistant(bundle, { today: () => EVALUATION_DAY });
const inTurn = async <Case>(cases: readonly Case[], grade: (each: Case) => Promise<Graded>): Promise<Graded[]> => {
  const graded: Graded[] = [];
  for (const each of cases) graded.push(await grade(each));
  return graded;
};

const given = await inTurn(readGivenCases(), (each) => gradeGiven(assistant, each));
const own = await inTurn(readOwnCases(), (each) => gradeOwn(assistant, each));
const facts = await inTurn(readFactCases(), (each) => gradeFact(assistant, each));

report('The given dialogues', given);
report('Our own dialogues', own);
report('Facts', facts);
const ownScope = await inTurn(readOwnScope(), (each) => gradeScope(assistant, each));
report('Our own texts within and outside the catalogue', ownScope);

const all = [...given, ...own, ...facts, ...ownScope];
for (const part of PARTS)
  for (const author of AUTHORS) {
    const cases = readUnseenCases(author, part);
    const dialogues = await inTurn(cases.dialogues, (each) => gradeGiven(assistant, each));
    const told = await inTurn(cases.facts, (each) => gradeFact(assistant, each));
    const scope = await inTurn(cases.scope, (each) => gradeScope(assistant, each));
    report(`The ${author} author's dialogues, ${part}`, dialogues);
    report(`The ${author} author's facts, ${part}`, told);
    console.log(`  wrong figures   ${String(wrongFigures(told)).padStart(4)} of ${told.length}`);
    report(`The ${author} author's texts within and outside, ${part}`, scope);
    console.log(`\nThe ${author} author's alarming texts, ${part}`);
    for (const { level, right, cases: count, wrong } of gradeDanger(matcher, cases.danger)) {
      console.log(`  ${level.padEnd(16)}${String(right).padStart(4)} of ${count}`);
      if (part === 'seen') for (const { text, judged } of wrong) console.log(`    ${judged}: ${text}`);
    }
    // Of the half that is held out only the number is printed: whoever reads its cases takes it for learning.
    if (part === 'seen') all.push(...dialogues, ...told, ...scope);
  }
const lix = all.map(({ reply }) => lixOf(reply.reply)).sort((a, b) => a - b);
const mean = lix.reduce((sum, value) => sum + value, 0) / lix.length;
console.log(
  `\nLIX of ${lix.length} replies: mean ${mean.toFixed(1)}, 95th percentile ${lix[Math.floor(lix.length * 0.95)]?.toFixed(1)}`,
);
console.log(`Wrong figures: ${wrongFigures(facts)} of ${facts.length} facts`);

for (const { id, kind, turns, reply, faults } of all.filter((each) => each.faults.length > 0)) {
  console.log(`\n--- ${id} (${kind}): ${faults.join('; ')}`);
  for (const turn of turns) console.log(`> ${turn}`);
  console.log(`[${reply.intent}] ${reply.reply}`);
}

function report(title: string, graded: readonly Graded[]): void {
  console.log(`\n${title}`);
  for (const kind of [...new Set(graded.map((each) => each.kind))])
    tell(
      kind,
      graded.filter((each) => each.kind === kind),
    );
  tell('all', graded);
}

function tell(name: string, graded: readonly Graded[]): void {
  const right = graded.filter(({ faults }) => faults.length === 0).length;
  console.log(`  ${name.padEnd(16)}${String(right).padStart(4)} of ${graded.length}`);
}

function wrongFigures(graded: readonly Graded[]): number {
  return graded.filter((fact) => 'wrongFigure' in fact && fact.wrongFigure === true).length;
}
