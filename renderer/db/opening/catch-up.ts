import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Change } from '#shared/journal/change.ts';
import { replayInto } from '#shared/journal/replay.ts';
import { unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { digestAfter } from '#shared/vault/row-digest.ts';
import type { Database } from '../database.ts';
import { forgetHead, readHead, type Head } from '../head.ts';
import { readStored, type Stored } from '../read.ts';
import { fromStored, toStored } from '../stored-row.ts';
import { openKeys } from '../vault.ts';
import { changesAfter } from './journal-changes.ts';
import { tableOf } from './rebuild.ts';
import { writeRows, type Placed } from './write-whole.ts';

/** Adds what the journal has after the last change of the database. False when that does not lead to what it says. */
export const catchUp = async (db: Database): Promise<boolean> => {
  forgetHead(db);
  let head = await readHead(db, openKeys().data.id);
  for await (const part of changesAfter(head)) {
    const changes = part.map((stored) => unsealChange(stored, openKeys().data));
    const whole = changes.filter((change) => change !== null);
    const last = part.at(-1);
    if (whole.length < part.length || last === undefined) return false;
    if (!(await addPart(db, head, { part, changes: whole }))) return false;
    head = last;
  }
  return true;
};

interface Part {
  readonly part: readonly StoredChange[];
  readonly changes: readonly Change[];
}

/** One transaction: the rows are never ahead of the changes, nor behind them. */
const addPart = async (db: Database, before: Head, { part, changes }: Part): Promise<boolean> => {
  const touched = changes.flatMap(({ effects }) => effects);
  const stored = await readStored(db, touched);
  const rows = opened(stored);
  for (const change of changes) replayInto(rows, change);
  const gone = [...stored].map(([name, row]): Placed => [tableOf(name), row]);
  const come = [...rows].map(([name, row]): Placed => [tableOf(name), toStored(tableOf(name), row)]);
  if (digestAfter(before.digest, gone, come) !== part.at(-1)?.digest) return false;
  await writeRows(db, come, part);
  return true;
};

const opened = (stored: Stored): Map<string, AnyRow> =>
  new Map([...stored].map(([name, row]) => [name, fromStored(tableOf(name), row)]));
