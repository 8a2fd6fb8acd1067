import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '../shared/zod.ts';

/** The folder of package.json. */
export const root = path.join(import.meta.dirname, '..');
export const inRoot = (...parts: readonly string[]): string => path.join(root, ...parts);

/** Made things that may be thrown away: runtimes, icons, tool caches. */
export const cacheFolder = inRoot('node_modules/.cache');

const manifestSchema = z.object({
  version: z.string(),
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** What the scripts need of package.json. */
export const manifest = (): z.infer<typeof manifestSchema> =>
  manifestSchema.parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));

/** The exact version of Electron this project is pinned to. */
export const pinnedElectron = (): string => manifest().devDependencies['electron'] ?? 'unknown';
