import { type Expression, expressionsMadeBy, writtenExpressions } from './collect-expressions.ts';

/** All expressions of the service: those written, and those made of the corpus at its start. */
export async function expressionsOfService(): Promise<Expression[]> {
  const made = await expressionsMadeBy(async () => {
    const [{ createAssistant }, { default: bundle }] = await Promise.all([
      import('../../../src/assistant.ts'),
      import('../../../dist/corpus.js'),
    ]);
    const assistant = createAssistant(bundle, { today: () => '2026-11-23' });
    await assistant.chat({ messages: [{ role: 'user', content: '17-årig med angst' }] });
  });
  return [...writtenExpressions(), ...made];
}
