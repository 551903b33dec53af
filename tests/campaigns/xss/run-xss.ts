import { measureXss } from './measure-xss.ts';
import { allPayloads } from './payloads.ts';
import { PLACES } from './places.ts';

/** Prints how many payloads went through how many places, and each that did something. */
async function run(most: number): Promise<void> {
  const payloads = allPayloads().slice(0, most);
  const tell = (place: string, count: number): void =>
    console.log(`${place}: ${count} of ${payloads.length} did something`);
  const { tried, found, active, lies } = await measureXss(payloads, tell);
  console.log(`${payloads.length} payloads through ${Object.keys(PLACES).length} places: ${tried} visits in Chromium`);
  console.log(
    `of the payloads, ${active} act where a page writes them as they are; the language model lied ${lies} times`,
  );
  console.log(
    `visits in which something ran, was refused, was asked for elsewhere or stood as markup: ${found.length}`,
  );
  for (const { place, payload, faults } of found)
    console.log(`  ${place}: ${JSON.stringify(payload)}\n    ${faults.join('\n    ')}`);
  if (found.length > 0) process.exitCode = 1;
}

await run(Number(process.argv[2]));
