import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Everything that runs in plain Node.
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/workerd/**', 'tests/browser/**'],
        },
      },
      // A folder that needs another runtime brings its own config: tests/workerd, tests/browser.
      'tests/*/vitest.config.ts',
    ],
  },
});
