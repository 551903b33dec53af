import { startWorkerd } from '../workerd/start-workerd.ts';
import { measureDeterminism } from './measure-determinism.ts';

/** Prints how many answers to the same questions were the same, byte for byte, in workerd and Node. */
export async function run(times: number): Promise<void> {
  const workerd = await startWorkerd();
  try {
    const { answers, differing } = await measureDeterminism(workerd.url, times);
    console.log(`${answers} answers, ${times} to each question, half in Node and half in workerd, shuffled`);
    console.log(`questions with more than one answer: ${differing.length}`);
    for (const question of differing) console.log(`  ${question}`);
  } finally {
    await workerd.stop();
  }
}
