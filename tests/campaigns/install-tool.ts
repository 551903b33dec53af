import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/campaigns');

/** What has been installed. */
export interface Tool {
  readonly folder: string;
  load(name: string): unknown;
}

/**
 * Installs packages that only a campaign needs and that are too large for everyone, once, beside the project's own.
 *
 * @param name - of the folder for them
 * @param packages - with their exact versions, e.g. `['recheck@4.5.0']`
 * @returns the folder, and what loads one of them
 * @throws {Error} where npm cannot install them
 */
export function installTool(name: string, packages: readonly string[]): Tool {
  const folder = join(CACHE, name);
  const done = join(folder, `${packages.join('+').replace(/[@/]/g, '_')}.done`);
  if (!existsSync(done)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
    const options = ['--no-audit', '--no-fund', '--save-exact', '--legacy-peer-deps', '--silent', '--ignore-scripts'];
    const installed = spawnSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: 'inherit' });
    if (installed.status !== 0) throw new Error(`npm could not install ${packages.join(', ')}`);
    writeFileSync(done, '');
  }
  return { load: createRequire(join(folder, 'package.json')), folder };
}
