// npm run eval:privacy -- [number of cases, 100000] [seed, 1]: how much personal data is taken out, and how much else.
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';
import { bundle } from '../support/bundle.ts';
import { measureIdentities, sampleIdentities } from './generate-identities.ts';
import { samplePlantedCases } from './generate-personal-data.ts';
import { measurePrivacy } from './measure-privacy.ts';

const [count = '100000', seed = '1'] = process.argv.slice(2);
const redact = createRedactor(redactionRulesOf(bundle));
const figures = measurePrivacy(samplePlantedCases(Number(seed), Number(count)), redact);
const targets = { cpr: 99.99, email: 99.5, phone: 99.5, lookAlike: 99.5 };
for (const kind of ['cpr', 'email', 'phone', 'lookAlike'] as const) {
  const { cases, wrong } = figures[kind];
  const right = (100 * (cases - wrong.length)) / cases;
  const said = kind === 'lookAlike' ? 'left alone' : 'taken out';
  console.log(`${kind.padEnd(10)} ${cases} cases, ${right.toFixed(3)} % ${said} (target ${targets[kind]} %)`);
  for (const { text, became } of wrong.slice(0, 8))
    console.log(`  ${JSON.stringify(text)} -> ${JSON.stringify(became)}`);
}

console.log('\nNames and addresses (no target: they cannot be promised, and nothing relies on them)');
for (const [kind, { cases, wrong }] of measureIdentities(sampleIdentities(Number(seed), Number(count) / 5), redact)) {
  console.log(`${kind.padEnd(28)} ${cases} cases, ${(100 * (1 - wrong.length / cases)).toFixed(1)} % taken out`);
  for (const { text, became } of wrong.slice(0, 8))
    console.log(`  ${JSON.stringify(text)} -> ${JSON.stringify(became)}`);
}
