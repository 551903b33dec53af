import { defineConfig } from 'vitest/config';

/** The pages and the widget in a real Chromium, against the real Worker. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['**/*.test.ts'],
    globalSetup: ['./start-all.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
