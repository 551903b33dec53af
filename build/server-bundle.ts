import type { BuildOptions } from 'esbuild';

/** How a program for Node is bundled, with all that it needs, into one file. */
export const SERVER_BUNDLE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // Packages in CommonJS ask for Node's own modules by `require`, which a module has not.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
} as const satisfies BuildOptions;
