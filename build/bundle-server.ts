import { join } from 'node:path';
import { build } from 'esbuild';

// npm run build, for a server of one's own: build/serve.ts and all that it needs as the one file dist/serve.js.
const root = join(import.meta.dirname, '..');
await build({
  absWorkingDir: root,
  entryPoints: ['build/serve.ts'],
  outfile: 'dist/serve.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  legalComments: 'eof',
  // Packages in CommonJS ask for Node's own modules by `require`, which a module has not.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
});
