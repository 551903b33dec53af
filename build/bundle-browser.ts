import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserFile, BrowserFiles } from '../src/web/browser-files.ts';

/** The addresses of programs and what they share: each has a hash of its content in its name. */
const FOLDER = '/browser';
const SCRIPT = 'text/javascript; charset=utf-8';

const DECLARATION = `import type { BrowserFiles } from '../src/web/browser-files.ts';

declare const files: BrowserFiles;
export default files;
`;

// npm run build, second half: bundles what runs in a visitor's browser into dist/browser.js, from where the pages serve it.
const root = join(import.meta.dirname, '..');
const programs = await bundlePrograms();
const dist = join(root, 'dist');
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'browser.js'), `export default JSON.parse(${JSON.stringify(JSON.stringify(programs))});\n`);
writeFileSync(join(dist, 'browser.d.ts'), DECLARATION);

/** Each file that lies directly in src/web/browser is a program; what several of them import is split off. */
async function bundlePrograms(): Promise<BrowserFiles> {
  const folder = join(root, 'src/web/browser');
  const entries = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const { outputFiles, metafile } = await build({
    entryPoints: entries.map((name) => join(folder, name)),
    absWorkingDir: root,
    outdir: 'dist/browser',
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const files = outputFiles.map(({ path, text }): BrowserFile => {
    return { path: `${FOLDER}/${basename(path)}`, type: SCRIPT, body: text, isLasting: true };
  });
  const paths = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]): [string, string][] =>
    entryPoint === undefined ? [] : [[basename(entryPoint, '.ts'), `${FOLDER}/${basename(path)}`]],
  );
  return { files, programs: Object.fromEntries(paths) };
}
