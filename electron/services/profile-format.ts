import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { schemaNumber } from '#shared/exchange/schema.ts';
import { z } from '#shared/zod.ts';
import { writeJsonFile } from './json-file.ts';
import { indexedDbFolder } from './leveldb-guard/guard.ts';

/** How IndexedDB is stored. Chromium deletes what another backend has stored, without a word. */
export type Backend = 'leveldb' | 'sqlite';

const formatVersion = 1;

// Not strict: a newer program may have more to say, and must be understood so far that it can be refused.
const fileSchema = z.object({
  format: z.literal('samspill-profile'),
  version: z.number().int().positive(),
  app: z.string().max(100),
  electron: z.string().max(100),
  schema: z.number().int().positive(),
  backend: z.enum(['leveldb', 'sqlite']).nullable().catch(null),
});
/** Which program wrote the profile last, and how. */
export type ProfileFormat = z.infer<typeof fileSchema>;

export interface Program {
  readonly app: string;
  readonly electron: string;
}

export const profileFile = (profile: string): string => path.join(profile, 'profile.json');

/** What stands in the profile; null: nothing that can be read. Touches nothing, and is read before Chromium starts. */
export const readProfileFormat = (profile: string): ProfileFormat | null => {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(readFileSync(profileFile(profile), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/**
 * Whether a newer program has written here: a newer format, a newer schema, or a newer Chromium, which is never promised
 * to leave an older one anything it can read.
 */
export const isNewer = (found: ProfileFormat | null, { electron }: Program): boolean =>
  found !== null &&
  (found.version > formatVersion ||
    found.schema > schemaNumber ||
    majorOf(found.electron) > majorOf(electron));

/** Whether the program is another than the one that wrote here last, so that the database may be changed by opening it. */
export const isUpgrade = (found: ProfileFormat | null, { electron }: Program): boolean =>
  found !== null && (found.schema !== schemaNumber || majorOf(found.electron) !== majorOf(electron));

/** Writes down that this program writes here now; nothing where the file says so already. */
export const writeProfileFormat = async (
  profile: string,
  { app, electron }: Program,
  backend: Backend | null,
): Promise<void> => {
  const wanted: ProfileFormat = {
    format: 'samspill-profile',
    version: formatVersion,
    app,
    electron,
    schema: schemaNumber,
    backend,
  };
  const found = readProfileFormat(profile);
  if (found === null || canonicalJson(found) !== canonicalJson(wanted)) {
    await writeJsonFile(profileFile(profile), wanted);
  }
};

/** How the databases in the profile are stored; null: there are none. */
export const foundBackend = async (profile: string): Promise<Backend | null> => {
  const folders = await readdir(indexedDbFolder(profile), { withFileTypes: true }).catch(() => []);
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (names.some((name) => name.endsWith('.indexeddb.leveldb'))) return 'leveldb';
  return names.some((name) => !name.includes('.indexeddb.')) ? 'sqlite' : null;
};

const majorOf = (version: string): number => Number.parseInt(version, 10) || 0;
