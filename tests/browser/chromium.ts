import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** What starts Chromium: its program, and the environment that it needs. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const SYSTEM = '/usr/bin/chromium';
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium');

/** Nothing but what a test does reaches the network. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** The machine's own Chromium where there is one, else the one that comes with the packages, unpacked once. */
export async function findChromium(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = join(ROOT, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const hasOwn = existsSync(SYSTEM);
  const env = {
    ...(process.env as Record<string, string>),
    // The same letters on every machine, so that a text needs the same room.
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    ...(hasOwn ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }),
  };
  return { executablePath: hasOwn ? SYSTEM : join(folder, 'chromium'), env, args: ARGS };
}

/** Unpacks Chromium, the libraries that a bare machine lacks, and fonts; whole or not at all, if two do it at once. */
async function unpack(folder: string): Promise<void> {
  const above = join(ROOT, 'node_modules/.cache');
  mkdirSync(above, { recursive: true });
  const made = mkdtempSync(join(above, 'chromium-'));
  const before = process.env['TMPDIR'];
  // The package unpacks to the folder for temporary files.
  process.env['TMPDIR'] = made;
  try {
    await Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => inflate(join(PACKAGE, 'bin', name))),
    );
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  writeFileSync(join(made, 'fonts.conf'), describeFonts(folder));
  if (existsSync(folder)) rmSync(made, { recursive: true });
  else renameSync(made, folder);
}

const describeFonts = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
