import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** What each folder of src/ may import from, beside itself. The order is that of the layers. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: [],
  language: ['corpus'],
  contract: ['corpus', 'language'],
  safeguards: ['corpus', 'language', 'contract'],
  situation: ['corpus', 'language', 'contract'],
  /** The catalogue's own text, where an operator has it. */
  source: ['corpus', 'language', 'contract'],
  matching: ['corpus', 'language', 'contract', 'safeguards', 'situation', 'source'],
  conversation: ['corpus', 'language', 'contract', 'safeguards', 'situation', 'matching'],
  'assistant.ts': ['corpus', 'language', 'contract', 'safeguards', 'situation', 'source', 'matching', 'conversation'],
  http: ['assistant.ts', 'contract', 'settings'],
  mcp: ['assistant.ts', 'contract', 'settings'],
  web: ['assistant.ts', 'contract', 'settings'],
  widget: ['assistant.ts', 'contract', 'settings'],
  /** What an operator can set, read once at the start. */
  settings: [],
  /** The network beside the engine: a language model, where one is configured. */
  model: ['contract', 'settings'],
  'worker-env.d.ts': [],
  'create-service.ts': ['assistant.ts', 'matching', 'settings', 'model', 'http', 'mcp', 'web', 'widget'],
  'worker.ts': ['create-service.ts'],
};
const OPEN_TO_FACES: readonly string[] = [
  'language/fill-text.ts',
  'safeguards/redact-personal-data.ts',
  'safeguards/cut-text.ts',
];
const FACES: readonly string[] = ['http', 'mcp', 'web', 'widget'];
/** The engine: everything up to and with the one door. */
const ENGINE = Object.keys(MAY_IMPORT).filter(
  (layer) => ![...FACES, 'settings', 'model', 'create-service.ts', 'worker.ts', 'worker-env.d.ts'].includes(layer),
);
/** Packages that the engine may use: plain functions on plain data. `stopword` is used by the build only. */
const ENGINE_PACKAGES: readonly string[] = ['zod', 'minisearch', '@orama/stemmers', 'stopword', 'fastest-levenshtein'];

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

interface SourceFile {
  /** Path below src/, with "/" between folders. */
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    return { path, layer: path.split('/')[0] ?? path, text, imports: importsOf(text) };
  });

function importsOf(text: string): Import[] {
  const statements = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const dynamic = /\bimport\(\s*'([^']+)'/g;
  return [
    ...Array.from(text.matchAll(statements), ([, type, specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined,
    })),
    ...Array.from(text.matchAll(dynamic), ([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
}

/** The file below src/ that an import leads to, or null for a package or a file elsewhere. */
function targetOf(file: SourceFile, { specifier }: Import): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = posix.join(posix.dirname(file.path), specifier);
  return target.startsWith('..') ? null : target;
}

/**
 * What a face may read of the layers below the door: shapes, which do nothing, how a text is filled in, and what takes
 * personal data out of it, which a browser does before it sends anything.
 */
function isOpenToFaces(target: string): boolean {
  return OPEN_TO_FACES.includes(target) || target.startsWith('corpus/');
}

describe('the layers of src/', () => {
  it('are known, each folder and file at the top', () => {
    const unknown = files.map(({ layer }) => layer).filter((layer) => !(layer in MAY_IMPORT));
    expect(unknown).toEqual([]);
  });

  it('import only from what stands below them, and no face from another or past the door', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((one) => {
        const target = targetOf(file, one);
        if (target === null) return [];
        const layer = target.split('/')[0] ?? target;
        const allowed = layer === file.layer || MAY_IMPORT[file.layer]?.includes(layer);
        const open = FACES.includes(file.layer) && isOpenToFaces(target);
        return allowed || open ? [] : [`${file.path} -> ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('import nothing from build/, tests/ or the built bundle, but for the Worker', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((one) => one.specifier.startsWith('.') && targetOf(file, one) === null)
        .filter(({ specifier }) => !(file.path === 'worker.ts' && specifier.startsWith('../dist/')))
        .map(({ specifier }) => `${file.path} -> ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no circle of files', () => {
    const targets = new Map(
      files.map((file) => [
        file.path,
        file.imports.filter(({ typeOnly }) => !typeOnly).flatMap((one) => targetOf(file, one) ?? []),
      ]),
    );
    const done = new Set<string>();
    const walk = (path: string, above: readonly string[]): void => {
      const start = above.indexOf(path);
      if (start >= 0) throw new Error([...above.slice(start), path].join(' -> '));
      if (done.has(path)) return;
      for (const next of targets.get(path) ?? []) walk(next, [...above, path]);
      done.add(path);
    };
    for (const { path } of files) walk(path, []);
  });
});

describe('the engine', () => {
  const engine = files.filter(({ layer }) => ENGINE.includes(layer));

  it('imports only packages that are plain functions on plain data', () => {
    const wrong = engine.flatMap(({ path, imports }) =>
      imports
        .map(({ specifier }) => specifier)
        .filter((specifier) => !specifier.startsWith('.'))
        .filter((specifier) => !ENGINE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`)))
        .map((specifier) => `${path} -> ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reads no clock, no chance, no network, no environment, and logs nothing', () => {
    const forbidden =
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.|fetch\(|process\.|globalThis\b|console\.|document\.|window\.|setTimeout|setInterval|crypto\.)/;
    const wrong = engine.flatMap(({ path, text }) => {
      const [found] = forbidden.exec(withoutComments(text)) ?? [];
      return found === undefined ? [] : [`${path}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('every file of src/', () => {
  it('has a name of its own: no index, utils, helpers or common', () => {
    const wrong = files
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(index|utils?|helpers?|common)(\.|\/)/.test(path));
    expect(wrong).toEqual([]);
  });

  it('stays under 300 lines', () => {
    const wrong = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(wrong).toEqual([]);
  });

  it('passes nothing on from another file', () => {
    expect(files.filter(({ text }) => /^export (\*|\{[^}]*\}) from /m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('holds no Danish text: those are in corpus/texts', () => {
    const danish = /[æøå]|\b(og|ikke|eller|til|fra|som|denne|hvad|der|af)\b/i;
    const wrong = files.flatMap(({ path, text }) =>
      stringsOf(withoutComments(text))
        .filter((string) => danish.test(string) && /\p{L}{2,}\s+\p{L}{2,}/u.test(string))
        .map((string) => `${path}: ${string}`),
    );
    expect(wrong).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** The contents of a file's string literals and of the text between its JSX tags. */
function stringsOf(text: string): string[] {
  return [
    ...Array.from(text.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g), (found) =>
      found.slice(1).find((part) => part !== undefined),
    ),
    ...Array.from(text.matchAll(/>([^<>{}]+)</g), ([, part]) => part),
  ].filter((part) => part !== undefined);
}
