import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const packages = Object.entries(lock.packages as Record<string, LockedPackage>)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ ...locked, name: path.split('node_modules/').at(-1) ?? path }));

/** Licences that what runs may have: none asks for more than that its text goes along. */
const AT_RUN_TIME = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Licences of tools besides: none of them is in what is deployed. */
const OF_TOOLS = ['BlueOak-1.0.0', 'CC0-1.0', 'LGPL-2.1', 'LGPL-3.0-or-later', 'MPL-1.1', 'MPL-2.0'];

/** Tools whose licence is told elsewhere than in their entry of the lockfile. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  '@modelcontextprotocol/inspector': 'MIT for older, Apache-2.0 for newer contributions; its LICENSE says so',
};

/** Whether an SPDX expression can be met with the licences allowed: one of those that "OR" joins, all that "AND" joins. */
function isMet(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));
}

const named = ({ name, version, license }: (typeof packages)[number]) => `${name} ${version}: ${license}`;

describe('the packages', () => {
  it('that run have a licence of the list', () => {
    const running = packages.filter(({ dev }) => dev !== true);
    expect(running.length).toBeGreaterThan(10);
    expect(running.filter(({ license = '' }) => !isMet(license, AT_RUN_TIME)).map(named)).toEqual([]);
  });

  it('that are tools have a licence of the longer list, or were read by hand', () => {
    const tools = packages.filter(({ dev, name }) => dev === true && !(name in READ_BY_HAND));
    expect(tools.filter(({ license = '' }) => !isMet(license, [...AT_RUN_TIME, ...OF_TOOLS])).map(named)).toEqual([]);
  });

  it('are told apart: a licence that is on no list fails', () => {
    expect(isMet('AGPL-3.0', AT_RUN_TIME)).toBe(false);
    expect(isMet('MIT AND GPL-3.0', AT_RUN_TIME)).toBe(false);
    expect(isMet('(GPL-3.0 OR MIT)', AT_RUN_TIME)).toBe(true);
    expect(isMet('', AT_RUN_TIME)).toBe(false);
  });

  // Of packages for other machines the lockfile may know the version alone.
  it('are locked to one content each, from the npm registry', () => {
    const loose = packages.filter(
      ({ resolved, integrity, optional }) =>
        resolved?.startsWith('https://registry.npmjs.org/') === false ||
        (integrity === undefined ? optional !== true : !integrity.startsWith('sha512-')),
    );
    expect(loose.map(named)).toEqual([]);
  });

  it('are asked for in exact versions', () => {
    const asked = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('run a script when they are installed only where that is allowed by name', () => {
    const scripted = packages.filter(({ hasInstallScript, name }) => hasInstallScript === true && name !== 'fsevents');
    const allowed = Object.keys(packageJson.allowScripts);
    expect([...new Set(scripted.map(({ name }) => name))].filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('the table of dependencies in the README', () => {
  it('has each that runs, and no other', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, table = ''] = /depends on at run time\n([\s\S]*?)\n\n[^|\n]/.exec(readme) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    const names = rows.slice(2).flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));
    expect(names.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly licenses?: readonly object[];
  readonly hashes?: readonly object[];
}

describe('npm run sbom', () => {
  it('writes a CycloneDX bill in which what runs is told from tools, each with licence and hash', () => {
    execFileSync('npm', ['run', 'sbom', '--silent'], { cwd: ROOT });
    const bill = JSON.parse(readFileSync(join(ROOT, 'dist/sbom.cdx.json'), 'utf8'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    const isTool = ({ properties = [] }: Component) =>
      properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
    const listed: Component[] = (bill.components as Component[]).filter((component) => !isTool(component));
    const running = packages.filter(({ dev }) => dev !== true).map(({ name, version }) => `${name}@${version}`);
    const names = listed.map(({ name, version }) => `${name}@${version}`);
    expect([...new Set(names)].sort()).toEqual([...new Set(running)].sort());
    const bare = listed.filter(({ licenses = [], hashes = [] }) => licenses.length === 0 || hashes.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
