import { bytesToHex, utf8ToBytes } from '@noble/ciphers/utils.js';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decryptFile, encryptFile } from '#electron/services/backup/age.ts';
import {
  changesText,
  wholeOfBackup,
  wholeOfJournal,
  type WholeWorkspace,
} from '#electron/services/backup/whole.ts';
import { writeAtomic } from '#electron/services/atomic-write.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Instant } from '#shared/domain/row.ts';
import { backupParts, packBackup, rowsText, unpackBackup } from '#shared/exchange/backup-file.ts';
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
  /** Where the copy is to lie. */
  readonly target: string;
}

export interface MadeBackup {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Rows of all tables. */
  readonly rows: number;
  readonly workspace: string;
}

export type MakeBackupFault = 'notReadable' | 'notWritable' | 'differs';

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
  const written = await writeAtomic(order.target, file);
  if (!written.ok) return written;
  const isRight = await readsBack(order, whole.value);
  if (!isRight) return refuse('differs');
  return accept({
    sha256: createHash('sha256').update(file).digest('hex'),
    size: file.length,
    rows: Object.values(whole.value.tables).flat().length,
    workspace: workspaceOf(whole.value),
  });
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
  );
};

const readsBack = async (order: MakeBackupOrder, made: WholeWorkspace): Promise<boolean> => {
  const zip = await decryptFile(new Uint8Array(await readFile(order.target)), [order.identity]);
  if (typeof zip === 'string') return false;
  const opened = unpackBackup(zip);
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
