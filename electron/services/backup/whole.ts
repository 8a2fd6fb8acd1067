import { bytesToUtf8, hexToBytes } from '@noble/ciphers/utils.js';
import type { DiskFile } from '#electron/services/journal/disk.ts';
import { scanJournal } from '#electron/services/journal/scan.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { backupParts, rowsText, type OpenedBackup } from '#shared/exchange/backup-file.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import type { JournalHead } from '#shared/journal/chain.ts';
import type { Change } from '#shared/journal/change.ts';
import { replay } from '#shared/journal/replay.ts';
import { unsealChange } from '#shared/journal/stored-change.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import { digestOf } from '#shared/vault/row-digest.ts';
import { sealRow } from '#shared/vault/row-seal.ts';

/** A workspace as its journal tells it: every change, and the rows that follow. */
export interface WholeWorkspace {
  readonly head: JournalHead;
  readonly changes: readonly Change[];
  readonly tables: Readonly<Record<string, readonly AnyRow[]>>;
}

type Fault = 'damaged' | 'newerFormat';

/**
 * Reads a journal to its end with its key: every checksum, every link, every seal; then makes the rows anew, seals them,
 * and compares the digest with the one the last change carries.
 */
export const wholeOfJournal = async (
  journal: Uint8Array,
  key: DataKey,
): Promise<Answer<WholeWorkspace, Fault>> => {
  const changes: Change[] = [];
  let isClosed = false;
  const { head, end, header } = await scanJournal(inMemory(journal), key.id, (stored) => {
    const change = unsealChange(stored, key);
    if (change === null) isClosed = true;
    else changes.push(change);
  });
  if (!header || end !== 'whole' || isClosed) return refuse('damaged', 'journal');
  return wholeOf(head, changes, key);
};

/** Whether a copy that has been unpacked says the same in all of its parts. */
export const wholeOfBackup = async ({
  manifest,
  parts,
}: OpenedBackup): Promise<Answer<WholeWorkspace & { readonly key: DataKey }, Fault>> => {
  const key = readDataKey(textOf(parts.get(backupParts.dataKey)));
  if (key === null || key.id !== manifest.head.keyId) return refuse('damaged', backupParts.dataKey);
  const journal = parts.get(backupParts.journal(key.id)) ?? new Uint8Array();
  const whole = await wholeOfJournal(journal, key);
  if (!whole.ok) return whole;
  const { head, changes, tables } = whole.value;
  if (head.chain !== manifest.head.chain || head.digest !== manifest.head.digest) {
    return refuse('damaged', 'head');
  }
  if (textOf(parts.get(backupParts.changes)) !== changesText(changes)) {
    return refuse('damaged', backupParts.changes);
  }
  if (textOf(parts.get(backupParts.rows)) !== rowsText(tables)) return refuse('damaged', backupParts.rows);
  return accept({ ...whole.value, key });
};

export const changesText = (changes: readonly Change[]): string =>
  changes.map((change) => `${JSON.stringify(change)}\n`).join('');

const wholeOf = (
  head: JournalHead,
  changes: readonly Change[],
  key: DataKey,
): Answer<WholeWorkspace, Fault> => {
  const rows = [...replay(changes)].map(([place, row]) => [place.split('/')[0] ?? '', row] as const);
  if (rows.some(([table]) => !isTable(table))) return refuse('newerFormat');
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      rows.flatMap(([name, row]) => (name === table ? [row] : [])).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
  const sealed = rows.flatMap(([table, row]) =>
    isTable(table) ? [[table, sealRow(table, row, key)] as const] : [],
  );
  return digestOf(sealed) === head.digest ? accept({ head, changes, tables }) : refuse('damaged', 'digest');
};

const isTable = (name: string): name is TableName => tableNames.some((table) => table === name);

const readDataKey = (text: string): DataKey | null => {
  const hex = text.trim().split('\n').at(-1) ?? '';
  return /^[0-9a-f]{64}$/.test(hex) ? dataKeyOf(hexToBytes(hex)) : null;
};

const textOf = (part: Uint8Array | undefined): string => (part === undefined ? '' : bytesToUtf8(part));

/** Bytes as the reader of journals takes them. */
const inMemory = (bytes: Uint8Array): DiskFile => {
  const refused = () => Promise.reject(new Error('only for reading'));
  return {
    read: async (into, position) => {
      const piece = bytes.subarray(position, position + into.length);
      into.set(piece);
      return piece.length;
    },
    write: refused,
    sync: refused,
    truncate: refused,
    state: async () => ({ size: bytes.length, links: 1 }),
    close: async () => undefined,
  };
};
