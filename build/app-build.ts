import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeIcons } from './icons.ts';
import { runTool } from './process.ts';
import { inRoot, root } from './project.ts';
import { say, stop } from './terminal.ts';

/** What the built app is made of. */
const sources = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json'];

/** Builds the app into dist/; ends the script when it cannot be built. */
export const buildApp = async (): Promise<void> => {
  say('building the app …');
  const code = await runTool(inRoot('node_modules/vite/bin/vite.js'), [
    'build',
    '--config',
    'build/vite.config.ts',
    '--app',
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) stop('the app could not be built');
  makeIcons(inRoot('dist/icons'));
  writeFileSync(stamp, fingerprint(root, sources));
};

/** Builds only when a source has changed since the last build. */
export const buildIfChanged = async (): Promise<void> => {
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root, sources);
  if (!built) await buildApp();
};

/** Changes with every file that is added, removed, or written. */
export const fingerprint = (folder: string, places: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesUnder(path.join(folder, place))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
};

const stamp = inRoot('dist/built');

const filesUnder = (place: string): readonly string[] => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
};
