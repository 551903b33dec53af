import { join } from 'node:path';
import { build } from 'esbuild';
import { SERVER_BUNDLE } from './server-bundle.ts';

// npm run build, for a server of one's own: build/serve.ts and all that it needs as the one file dist/serve.js.
const root = join(import.meta.dirname, '..');
await build({
  absWorkingDir: root,
  entryPoints: ['build/serve.ts'],
  outfile: 'dist/serve.js',
  ...SERVER_BUNDLE,
  legalComments: 'eof',
});
