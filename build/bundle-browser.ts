import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import bundle, { json } from '../dist/corpus.js';
import { redactionRulesOf } from '../src/safeguards/redaction-rules.ts';
import type { BrowserFiles, ListedFile } from '../src/web/browser-files.ts';

/** The addresses of programs, and of the data they load: each has a hash of its content in its name. */
const FOLDER = '/browser';
const SCRIPT = 'text/javascript; charset=utf-8';
const DATA = 'application/json';

/** A file and its content. */
interface MadeFile extends ListedFile {
  readonly body: string;
}

const declare = (
  file: string,
): string => `import type { BrowserFile, BrowserFiles, ListedFile } from '../src/web/browser-files.ts';

declare const files: BrowserFiles<${file}>;
export default files;
`;

// npm run build, second half: bundles what runs in a visitor's browser. The files lie in dist/assets, from where Cloudflare
// serves them, so that the Worker need not carry them; dist/browser-list.js tells of them, dist/browser.js holds them, too.
const root = join(import.meta.dirname, '..');
const { files: scripts, programs } = await bundlePrograms();
const widget = await bundleWidget();
const rules = dataFile('redaction-rules', JSON.stringify(redactionRulesOf(bundle)));
const corpus = dataFile('corpus', json());
const local = [...scripts.filter(({ path }) => path.includes('local-engine')), corpus];
const files = [...scripts, rules, ...widget, corpus];
const about: Omit<BrowserFiles, 'files'> = {
  programs,
  data: { rules: rules.path, corpus: corpus.path },
  pinned: pinnedOf(widget),
  localSize: Math.round(local.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000),
};

const dist = join(root, 'dist');
const assets = join(dist, 'assets');
rmSync(assets, { recursive: true, force: true });
for (const { path, body } of files) {
  mkdirSync(dirname(join(assets, path)), { recursive: true });
  writeFileSync(join(assets, path), body);
}
const list: BrowserFiles<ListedFile> = { ...about, files: files.map(({ body: _body, ...listed }) => listed) };
writeFileSync(join(dist, 'browser-list.js'), `export default ${JSON.stringify(list)};\n`);
writeFileSync(join(dist, 'browser-list.d.ts'), declare('ListedFile'));
writeFileSync(join(dist, 'browser.js'), writeLoaded());
writeFileSync(join(dist, 'browser.d.ts'), declare('BrowserFile & { readonly body: string }'));

/** The files as a module; the corpus, which is large, is taken from its own module and not repeated. */
function writeLoaded(): string {
  const bodies = Object.fromEntries(files.filter((file) => file !== corpus).map(({ path, body }) => [path, body]));
  return [
    "import list from './browser-list.js';",
    "import { json } from './corpus.js';",
    `const bodies = JSON.parse(${JSON.stringify(JSON.stringify(bodies))});`,
    `const read = (path) => (path === ${JSON.stringify(corpus.path)} ? json() : bodies[path]);`,
    'const load = (file) => ({ ...file, get body() { return read(file.path); }, read: () => read(file.path) });',
    'export default { ...list, files: list.files.map(load) };',
    '',
  ].join('\n');
}

function dataFile(name: string, body: string): MadeFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { path: `${FOLDER}/${name}-${hash}.json`, type: DATA, body, isLasting: true };
}

/**
 * The one script for other sites, at an address that stays, and at one for each version that was released, for those who
 * pin it. A released file lies in src/widget/releases and never changes.
 */
async function bundleWidget(): Promise<MadeFile[]> {
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
  const script = (path: string, body: string, isLasting: boolean): MadeFile => ({
    path,
    type: SCRIPT,
    body,
    isLasting,
  });
  const described = (name: string, type: string): MadeFile => {
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
function pinnedOf(widget: readonly MadeFile[]): BrowserFiles['pinned'] {
  const releases = widget.filter(({ path }) => /^\/widget\/\d+\.\d+\.\d+\.js$/.test(path));
  const newest = releases.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true })).at(-1);
  if (newest === undefined) throw new Error('src/widget/releases holds no release');
  return { path: newest.path, integrity: `sha384-${createHash('sha384').update(newest.body).digest('base64')}` };
}

/** Each file that lies directly in src/web/browser is a program; what several of them import is split off. */
async function bundlePrograms(): Promise<{ files: MadeFile[]; programs: BrowserFiles['programs'] }> {
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
  const files = outputFiles.map(({ path, text }): MadeFile => {
    return { path: `${FOLDER}/${basename(path)}`, type: SCRIPT, body: text, isLasting: true };
  });
  const entryPaths = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]): [string, string][] =>
    entryPoint === undefined ? [] : [[basename(entryPoint, '.ts'), `${FOLDER}/${basename(path)}`]],
  );
  return { files, programs: Object.fromEntries(entryPaths) };
}
