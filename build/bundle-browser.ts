import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import bundle, { json } from '../dist/corpus.js';
import { redactionRulesOf } from '../src/safeguards/redaction-rules.ts';
import type { BrowserFile, BrowserFiles } from '../src/web/browser-files.ts';

/** The addresses of programs, and of the data they load: each has a hash of its content in its name. */
const FOLDER = '/browser';
const SCRIPT = 'text/javascript; charset=utf-8';
const DATA = 'application/json';

const DECLARATION = `import type { BrowserFiles } from '../src/web/browser-files.ts';

declare const files: BrowserFiles;
export default files;
`;

// npm run build, second half: bundles what runs in a visitor's browser into dist/browser.js, from where the pages serve it.
const root = join(import.meta.dirname, '..');
const { files: scripts, programs } = await bundlePrograms();
const widget = await bundleWidget();
const rules = dataFile('redaction-rules', JSON.stringify(redactionRulesOf(bundle)));
const corpus = dataFile('corpus', json());
const local = [...scripts.filter(({ path }) => path.includes('local-engine')), corpus];
const made: BrowserFiles = {
  files: [...scripts, rules, ...widget],
  programs,
  data: { rules: rules.path, corpus: corpus.path },
  pinned: pinnedOf(widget),
  localSize: Math.round(local.reduce((sum, { body }) => sum + gzipSync(body).length, 0) / 1000),
};

const dist = join(root, 'dist');
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'browser.js'), writeModule(made, corpus));
writeFileSync(join(dist, 'browser.d.ts'), DECLARATION);

/** The files as a module; the corpus, which is large, is taken from its own module and not repeated. */
function writeModule({ files, ...rest }: BrowserFiles, { body: _body, ...ownCorpus }: BrowserFile): string {
  return [
    "import { json } from './corpus.js';",
    `const files = JSON.parse(${JSON.stringify(JSON.stringify(files))});`,
    `const corpus = { ...${JSON.stringify(ownCorpus)}, get body() { return json(); } };`,
    `export default { ...${JSON.stringify(rest)}, files: [...files, corpus] };`,
    '',
  ].join('\n');
}

function dataFile(name: string, body: string): BrowserFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { path: `${FOLDER}/${name}-${hash}.json`, type: DATA, body, isLasting: true };
}

/**
 * The one script for other sites, at an address that stays, and at one for each version that was released, for those who
 * pin it. A released file lies in src/widget/releases and never changes.
 */
async function bundleWidget(): Promise<BrowserFile[]> {
  const folder = join(root, 'src/widget');
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'widget.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    define: { WIDGET_TEXTS: JSON.stringify(bundle.texts.widget) },
  });
  const script = (path: string, body: string, isLasting: boolean): BrowserFile => ({
    path,
    type: SCRIPT,
    body,
    isLasting,
  });
  const described = (name: string, type: string): BrowserFile => {
    return { path: `/widget/${name}`, type, body: readFileSync(join(folder, name), 'utf8'), isLasting: false };
  };
  return [
    script('/widget.js', outputFiles[0]?.text ?? '', false),
    ...readdirSync(join(folder, 'releases'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => script(`/widget/${name}`, readFileSync(join(folder, 'releases', name), 'utf8'), true)),
    described('custom-elements.json', DATA),
    described('lovende-praksis.d.ts', 'text/plain; charset=utf-8'),
  ];
}

/** The newest released widget and what a browser checks it by, for those who pin it. */
function pinnedOf(widget: readonly BrowserFile[]): BrowserFiles['pinned'] {
  const releases = widget.filter(({ path }) => /^\/widget\/\d+\.\d+\.\d+\.js$/.test(path));
  const newest = releases.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true })).at(-1);
  if (newest === undefined) throw new Error('src/widget/releases holds no release');
  return { path: newest.path, integrity: `sha384-${createHash('sha384').update(newest.body).digest('base64')}` };
}

/** Each file that lies directly in src/web/browser is a program; what several of them import is split off. */
async function bundlePrograms(): Promise<Pick<BrowserFiles, 'files' | 'programs'>> {
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
  const entryPaths = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]): [string, string][] =>
    entryPoint === undefined ? [] : [[basename(entryPoint, '.ts'), `${FOLDER}/${basename(path)}`]],
  );
  return { files, programs: Object.fromEntries(entryPaths) };
}
