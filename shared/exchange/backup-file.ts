import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { instantSchema } from './field.ts';
import { readJson } from './read-json.ts';
import { highestRatio, readZip, writeZip, type Parts, type ZipFault } from './zip.ts';

/**
 * A copy of the workspace, as one file: `Samspill-<date>-<time>.samspill-backup`. Format 1:
 *
 * The file is a standard age file (age-encryption.org/v1) to two X25519 recipients, the workspace's backup identity and
 * the identity on its recovery sheet. Inside is a plain zip with these files and no others, all text as UTF-8:
 *
 * - `LES-MEG.txt`: what this is and how it is read, for people.
 * - `manifest.json`: type, format, when it was made and by which version, where the journal ends, how many rows each
 *   table has, and the length and SHA-256 of every other file.
 * - `workspace.json`: the rows of every table as they were, `{"type", "format", "tables": {table: [row, …]}}`, also what
 *   lies in the bin. What is sealed to one person stays sealed (Base64).
 * - `changes.jsonl`: every change ever made, one a line, in order; the rows follow from these alone.
 * - `journal/<key id>.journal`: the app's own journal, bit for bit, for the app to go on from.
 * - `keys.json`: the keys as they lie in the profile, each wrapped; the app needs it, a reader does not.
 * - `data-key.txt`: the key of the journal's content, 64 hex digits in its last line.
 *
 * To read one without Samspill: `age -d -i key.txt copy.samspill-backup > copy.zip`, `unzip copy.zip`. `key.txt` is the
 * line `AGE-SECRET-KEY-1…` of the sheet, or what `age -d nokkel-….age` writes when it is given a person's passphrase.
 *
 * Formats are appended, never edited: a file of every format ever released must open.
 */
export const backupFileType = 'samspill-backup';
export const backupFileFormat = 1;

/** As much as a copy may hold, and hostile ones may not pass. */
const limits = { entries: 1_000, total: 1_000_000_000, ratio: highestRatio } as const;

const count = z.number().int().nonnegative();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const keyId = z.string().regex(/^[0-9a-f]{16}$/);

const manifestSchema = z.strictObject({
  type: z.literal(backupFileType),
  format: z.literal(backupFileFormat),
  made: instantSchema,
  /** The version of the app that made it. */
  app: z.string().max(60),
  /** The id of the workspace's own row: copies of another workspace are none of ours. */
  workspace: z.string().max(64),
  /** Where the journal ends. */
  head: z.strictObject({ keyId, sequence: count, chain: hash, digest: hash }),
  /** Rows by table, with those in the bin. */
  counts: z.record(z.string().max(60), count),
  /** The roles that have a passphrase to what is inside. */
  roles: z.array(z.string().max(60)).max(100).readonly(),
  parts: z.record(z.string().max(100), z.strictObject({ size: count, sha256: hash })),
});
export type BackupManifest = z.infer<typeof manifestSchema>;

/** What the files of a copy are called. */
export const backupParts = {
  manifest: 'manifest.json',
  readMe: 'LES-MEG.txt',
  rows: 'workspace.json',
  changes: 'changes.jsonl',
  journal: (id: string): string => `journal/${id}.journal`,
  keys: 'keys.json',
  dataKey: 'data-key.txt',
} as const;

/** Why a copy cannot be used. `newerFormat` and `notACopy` are told apart from what is damaged. */
export type BackupFault = ZipFault | 'notACopy' | 'newerFormat' | 'partMissing' | 'wrongHash';

/** SHA-256 of bytes in lower-case hexadecimal. Comes in as an argument: each process has its own, and a quick one. */
export type HashOf = (content: Uint8Array) => string;

export interface OpenedBackup {
  readonly manifest: BackupManifest;
  readonly parts: Parts;
}

/** Packs a copy. `parts` are all files but the manifest, which is made here. */
export const packBackup = (
  about: Omit<BackupManifest, 'type' | 'format' | 'parts'>,
  parts: Parts,
  hashOf: HashOf,
): Uint8Array => {
  const manifest: BackupManifest = {
    type: backupFileType,
    format: backupFileFormat,
    ...about,
    parts: Object.fromEntries(
      [...parts].map(([name, content]) => [name, { size: content.length, sha256: hashOf(content) }]),
    ),
  };
  const first = utf8ToBytes(`${JSON.stringify(manifest, null, 2)}\n`);
  return writeZip(new Map([[backupParts.manifest, first], ...parts]), new Date(about.made));
};

/** Opens a copy that has been decrypted: every name, size and hash is checked before any of it is used. */
export const unpackBackup = (zip: Uint8Array, hashOf: HashOf): Answer<OpenedBackup, BackupFault> => {
  const read = readZip(zip, { ...limits, isName: isPartName });
  if (!read.ok) return read;
  const manifest = readManifest(read.value.get(backupParts.manifest));
  if (!manifest.ok) return manifest;
  const wrong = wrongPart(manifest.value, read.value, hashOf);
  return wrong ?? accept({ manifest: manifest.value, parts: read.value });
};

const plainNames: ReadonlySet<string> = new Set([
  backupParts.manifest,
  backupParts.readMe,
  backupParts.rows,
  backupParts.changes,
  backupParts.keys,
  backupParts.dataKey,
]);

const isPartName = (name: string): boolean =>
  plainNames.has(name) || /^journal\/[0-9a-f]{16}\.journal$/.test(name);

const kindSchema = z.looseObject({ type: z.literal(backupFileType), format: z.number().int().positive() });

const readManifest = (
  content: Uint8Array | undefined,
): Answer<BackupManifest, 'notACopy' | 'newerFormat' | 'wrongHash'> => {
  if (content === undefined || content.length > 1_000_000) return refuse('notACopy');
  const json = readJson(bytesToUtf8(content));
  const kind = kindSchema.safeParse(json.ok ? json.value : null);
  if (!kind.success) return refuse('notACopy');
  if (kind.data.format > backupFileFormat) return refuse('newerFormat');
  const parsed = manifestSchema.safeParse(kind.data);
  return parsed.success ? accept(parsed.data) : refuse('wrongHash', parsed.error.issues[0]?.path.join('.'));
};

const wrongPart = (
  { head, parts: told }: BackupManifest,
  parts: Parts,
  hashOf: HashOf,
): ReturnType<typeof refuse<BackupFault>> | null => {
  const needed = [...plainNames, backupParts.journal(head.keyId)];
  const missing = needed.find((name) => !parts.has(name));
  if (missing !== undefined) return refuse('partMissing', missing);
  const given = [...parts.keys()].filter((name) => name !== backupParts.manifest);
  const untold =
    given.find((name) => !Object.hasOwn(told, name)) ?? Object.keys(told).find((name) => !parts.has(name));
  if (untold !== undefined) return refuse('partMissing', untold);
  const wrong = given.find((name) => {
    const content = parts.get(name) ?? new Uint8Array();
    return told[name]?.size !== content.length || told[name].sha256 !== hashOf(content);
  });
  return wrong === undefined ? null : refuse('wrongHash', wrong);
};

/** The rows as `workspace.json` holds them: the same rows always give the same text. */
export const rowsText = (tables: Readonly<Record<string, readonly unknown[]>>): string =>
  `${canonicalJson({ type: 'samspill-backup-rows', format: 1, tables })}\n`;
