import type { AnyRow } from '#shared/exchange/any-row.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import type { JournalHead } from '#shared/journal/chain.ts';
import { replayInto } from '#shared/journal/replay.ts';
import { unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { digestAfter, emptyDigest } from '#shared/vault/row-digest.ts';
import { sealRow } from '#shared/vault/row-seal.ts';
import { eachRow } from '#shared/vault/snapshot.ts';
import type { Database } from '../database.ts';
import { forgetHead } from '../head.ts';
import { openKeys } from '../vault.ts';
import { foundSnapshot, type FoundSnapshot } from './found-snapshot.ts';
import { beginningOf, changesAfter } from './journal-changes.ts';
import { beginWhole, endWhole, writeChanges, writeRows, type Placed } from './write-whole.ts';

/** Called with how far it has come and how far there is. */
export type OnProgress = (done: number, all: number) => void;

/** As many rows as are written at a time. */
const atATime = 1_000;

/**
 * Makes the whole database anew from the newest snapshot and what the journal has after it; from the journal alone when
 * the snapshot does not lead to what the journal says. False: neither does.
 */
export const rebuild = async (db: Database, head: JournalHead, onProgress: OnProgress): Promise<boolean> => {
  forgetHead(db);
  const snapshot = await foundSnapshot(head.sequence);
  if (snapshot !== null && (await rebuildFrom(db, head, snapshot, onProgress))) return true;
  return rebuildFrom(db, head, null, onProgress);
};

const rebuildFrom = async (
  db: Database,
  head: JournalHead,
  snapshot: FoundSnapshot | null,
  onProgress: OnProgress,
): Promise<boolean> => {
  await beginWhole(db);
  const rows = new Map<string, AnyRow>(snapshot === null ? [] : named(snapshot));
  let last: Pick<JournalHead, 'sequence' | 'chain'> = beginningOf(head.keyId);
  for await (const part of changesAfter(last)) {
    if (!takeIn(rows, part, snapshot)) return false;
    await writeChanges(db, part);
    last = part.at(-1) ?? last;
    onProgress(last.sequence, head.sequence);
  }
  if (last.sequence !== head.sequence || last.chain !== head.chain) return false;
  if ((await writeSealed(db, rows)) !== head.digest) return false;
  await endWhole(db);
  return true;
};

/** Takes the rows as far as these changes go. False when one cannot be opened, or the snapshot is of another chain. */
const takeIn = (
  rows: Map<string, AnyRow>,
  changes: readonly StoredChange[],
  snapshot: FoundSnapshot | null,
): boolean => {
  for (const stored of changes) {
    if (snapshot !== null && stored.sequence === snapshot.sequence && stored.chain !== snapshot.chain)
      return false;
    if (snapshot !== null && stored.sequence <= snapshot.sequence) continue;
    const change = unsealChange(stored, openKeys().data);
    if (change === null) return false;
    replayInto(rows, change);
  }
  return true;
};

/** Seals and writes all rows, some at a time; answers their digest. */
const writeSealed = async (db: Database, rows: ReadonlyMap<string, AnyRow>): Promise<string> => {
  const all = [...rows];
  let digest = emptyDigest;
  for (let from = 0; from < all.length; from += atATime) {
    const placed = all.slice(from, from + atATime).map(([name, row]) => sealed(name, row));
    digest = digestAfter(digest, [], placed);
    // oxlint-disable-next-line no-await-in-loop -- so that the window can show how far it has come
    await writeRows(db, placed);
  }
  return digest;
};

const sealed = (name: string, row: AnyRow): Placed => {
  const table = tableOf(name);
  return [table, sealRow(table, row, openKeys().data)];
};

/** The table of a name `table/id`. */
export const tableOf = (name: string): TableName => {
  const table = tableNames.find((known) => name.startsWith(`${known}/`));
  if (table === undefined) throw new Error(`A row of a table that is not there: ${name}`);
  return table;
};

const named = ({ rows }: FoundSnapshot) =>
  eachRow(rows).map(([table, row]) => [`${table}/${row.id}`, row] as const);
