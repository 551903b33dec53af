import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npm run build: makes dist/ where anything that it is made of has changed since it was made.
const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', 'made-of');
const isDraft = process.argv.includes('--draft');
const now = isDraft ? '' : hashInputs();
const isMade = ['corpus.js', 'browser.js'].every((name) => existsSync(join(root, 'dist', name)));
if (isDraft || !isMade || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  rmSync(stamp, { force: true });
  await import('./bundle-corpus.ts');
  if (!process.exitCode) {
    await import('./bundle-browser.ts');
    mkdirSync(join(root, 'dist'), { recursive: true });
    if (!isDraft) writeFileSync(stamp, now);
  }
}

/** A hash of all that the build reads: our files, and which versions of packages are installed. */
function hashInputs(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['build', 'corpus', 'src'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(root, folder, name);
      if (statSync(file).isFile()) hash.update(`\0${folder}/${name}\0`).update(readFileSync(file));
    }
  return hash.digest('hex');
}
