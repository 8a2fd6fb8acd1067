import { bytesToHex, utf8ToBytes } from '@noble/ciphers/utils.js';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decryptFile, encryptFile } from '#electron/services/backup/age.ts';
import { lay, layKeyFiles, sha256Of, type KeyFileToLay } from '#electron/services/backup/lay.ts';
import type { PlaceResult, PlaceTrouble } from '#electron/services/backup/place-file.ts';
import {
  changesText,
  wholeOfBackup,
  wholeOfJournal,
  type WholeWorkspace,
} from '#electron/services/backup/whole.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Instant } from '#shared/domain/row.ts';
import { backupParts, packBackup, rowsText, unpackBackup } from '#shared/exchange/backup-file.ts';
import { backupName } from '#shared/exchange/backup-name.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import { z } from '#shared/zod.ts';

export interface MakeBackupOrder {
  /** The journal's file, and how many bytes of it are whole: the app may be appending meanwhile. */
  readonly journal: string;
  readonly length: number;
  /** `keys.json` as it is. */
  readonly keys: string;
  readonly dataKey: Uint8Array;
  /** Opens what was made, to look at it. */
  readonly identity: string;
  /** The backup recipient and, once there is a sheet, the recovery recipient. */
  readonly recipients: readonly string[];
  readonly app: string;
  readonly made: Instant;
  readonly readMe: string;
  /** The folder of the copies; made where it is missing. */
  readonly folder: string;
  readonly keyFiles: readonly KeyFileToLay[];
}

export interface MadeBackup {
  readonly name: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Rows of all tables. */
  readonly rows: number;
  readonly workspace: string;
  readonly keyFiles: PlaceResult['keyFiles'];
}

export type MakeBackupFault = 'notReadable' | PlaceTrouble;

/**
 * Makes a copy from journal and keys alone, writes it, and reads it back from the disk: it counts only when what comes
 * out, decrypted and unpacked, is whole and ends where the journal does.
 */
export const makeBackup = async (order: MakeBackupOrder): Promise<Answer<MadeBackup, MakeBackupFault>> => {
  const journal = await readFile(order.journal).then(
    (bytes) => new Uint8Array(bytes.subarray(0, order.length)),
    () => null,
  );
  if (journal === null || journal.length !== order.length) return refuse('notReadable');
  const key = dataKeyOf(order.dataKey);
  const whole = await wholeOfJournal(journal, key);
  if (!whole.ok) return refuse('notReadable', whole.detail);
  const file = await encryptFile(pack(order, journal, key, whole.value), order.recipients);
  const laid = await layInProfile(order, file);
  if (!laid.ok) return laid;
  const isRight = await readsBack(path.join(order.folder, laid.value.name), order.identity, whole.value);
  if (!isRight) return refuse('differs');
  return accept({
    ...laid.value,
    sha256: sha256Of(file),
    size: file.length,
    rows: Object.values(whole.value.tables).flat().length,
    workspace: workspaceOf(whole.value),
  });
};

const layInProfile = async (
  { folder, made, keyFiles }: MakeBackupOrder,
  file: Uint8Array,
): Promise<Answer<Pick<MadeBackup, 'name' | 'keyFiles'>, PlaceTrouble>> => {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const names = new Set(await readdir(folder).catch(() => []));
  const name = backupName(new Date(made), names);
  const laid = await lay(path.join(folder, name), file);
  if (!laid.ok) return laid;
  const keys = await layKeyFiles(folder, keyFiles, names);
  return keys.ok ? accept({ name, keyFiles: keys.value }) : keys;
};

const pack = (
  { keys, app, made, readMe }: MakeBackupOrder,
  journal: Uint8Array,
  key: DataKey,
  whole: WholeWorkspace,
): Uint8Array => {
  const { head, tables, changes } = whole;
  const counts = Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
  return packBackup(
    { made, app, workspace: workspaceOf(whole), head, counts, roles: rolesIn(keys) },
    new Map([
      [backupParts.readMe, utf8ToBytes(readMe)],
      [backupParts.rows, utf8ToBytes(rowsText(tables))],
      [backupParts.changes, utf8ToBytes(changesText(changes))],
      [backupParts.journal(key.id), journal],
      [backupParts.keys, utf8ToBytes(keys)],
      [backupParts.dataKey, utf8ToBytes(`# Samspill: data key ${key.id}\n${bytesToHex(key.bytes)}\n`)],
    ]),
    sha256Of,
  );
};

/** The file as it lies on the disk, opened as a stranger with the key would open it. */
const readsBack = async (file: string, identity: string, made: WholeWorkspace): Promise<boolean> => {
  const zip = await decryptFile(new Uint8Array(await readFile(file)), [identity]);
  if (typeof zip === 'string') return false;
  const opened = unpackBackup(zip, sha256Of);
  if (!opened.ok) return false;
  const whole = await wholeOfBackup(opened.value);
  return (
    whole.ok && whole.value.head.chain === made.head.chain && whole.value.head.digest === made.head.digest
  );
};

const workspaceOf = ({ tables }: WholeWorkspace): string => tables['workspace']?.[0]?.id ?? '';

const keysSchema = z.looseObject({ people: z.array(z.looseObject({ role: z.string().max(60) })) });

const rolesIn = (keys: string): readonly string[] => {
  const parsed = keysSchema.safeParse(JSON.parse(keys));
  return parsed.success ? parsed.data.people.map(({ role }) => role) : [];
};
