import { defineConfig } from 'vitest/config';

/** The tests that are to notice a change in the safeguards or in the gate of matching. */
export default defineConfig({
  test: {
    include: ['tests/safeguards/*.test.ts', 'tests/matching/{gate,bounds}.test.ts'],
    // They load all of the assistant, for what is shown there of the conversation.
    exclude: ['tests/safeguards/assistant.test.ts'],
    env: { PRIVACY_CASES: '600' },
    // One process for all files, since what takes the time is loading the engine for each.
    isolate: false,
    // As it is, without Vite: it is large.
    server: { deps: { external: [/\/dist\/corpus\.js/] } },
  },
});
