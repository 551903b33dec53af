import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Everything that must run in the Workers runtime itself, on the real Worker with the real corpus. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: '../../wrangler.toml' },
      remoteBindings: false,
      miniflare: { bindings: { LOG_REQUESTS: 'false' } },
    }),
  ],
  test: {
    name: 'workerd',
    include: ['**/*.test.{ts,tsx}'],
  },
});
