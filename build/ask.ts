/** `npm run ask -- "tekst"`: answers a description in the terminal. Piped text works too. */
import { text } from 'node:stream/consumers';
import bundle from '../dist/corpus.js';
import { createAssistant } from '../src/assistant.ts';
import { LONGEST_TEXT } from '../src/contract/match-schema.ts';

const assistant = createAssistant(bundle, { today: () => new Date().toISOString().slice(0, 10) });
const { terminal } = assistant.texts;
const given = process.argv.slice(2).join(' ').trim();
const description = given === '' && !process.stdin.isTTY ? (await text(process.stdin)).trim() : given;

if (description === '' || description.length > LONGEST_TEXT) {
  console.error(description === '' ? terminal.empty : terminal.tooLong);
  process.exitCode = 1;
} else {
  const { matches, notices } = assistant.match({ text: description, limit: 3, filters: {} });
  for (const notice of notices) console.log(`${notice.text}\n`);
  for (const [at, match] of matches.entries()) {
    console.log(`${at + 1}. ${match.name} – ${match.context}`);
    console.log(`   ${match.summary}`);
    for (const reason of match.reasons) console.log(`   + ${reason.text}`);
    for (const caveat of match.caveats) console.log(`   - ${caveat.text}`);
    console.log(
      `   ${terminal.source} ${match.pages.join(', ')}${match.links.map(({ url }) => `; ${url}`).join('')}\n`,
    );
  }
}
