import type { CommitId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { isSame } from '#shared/exchange/same.ts';
import type { JournalState } from '#shared/ipc/journal.ts';
import type { Change } from '#shared/journal/change.ts';
import type { Effect } from '#shared/journal/effect.ts';
import { replayInto, type Replayed } from '#shared/journal/replay.ts';
import { sealChange, unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { digestOf, emptyDigest } from '#shared/vault/row-digest.ts';
import { eachRow } from '#shared/vault/snapshot.ts';
import { asSent } from '../as-sent.ts';
import { desktopPort } from '../desktop-port.ts';
import { newId } from '../new-id.ts';
import { session } from '../session.ts';
import { toStored } from '../stored-row.ts';
import { openKeys } from '../vault.ts';
import type { FoundSnapshot } from './found-snapshot.ts';
import { rewriteJournalWith } from './hand-over.ts';
import { beginningOf, changesAfter } from './journal-changes.ts';
import { newerSnapshot, type Readable } from './readable.ts';
import { tableOf } from './rebuild.ts';
import type { Told } from './told.ts';

/**
 * Puts together what can be read: the journal, or a database that has more, as far as it goes, and what a newer snapshot
 * and the journal beyond the damage lead to, as one change after it. The journal is whole afterwards, and the database
 * can be made from it. Null: nothing can be read at all.
 * @param reached the highest sequence that is known to have been there
 * @param read what to begin with
 */
export const salvage = async (
  journal: JournalState,
  reached: number,
  read: Readable,
): Promise<Told | null> => {
  const newer = await newerSnapshot(read);
  if (read.changes.length === 0 && newer === null) return null;
  const beyond =
    newer === null ? { rows: read.rows, reach: read.changes.length } : await goneOnFrom(newer, read.rows);
  const { rows, reach } = beyond;
  const bridge = bridgeOver(read, rows, newer);
  const isCut = journal.state === 'damaged' || read.changes.length !== (journal.head?.sequence ?? 0);
  if (isCut && !(await rewriteJournalWith([...read.changes, ...bridge]))) return null;
  if (!isCut && !(await isAppended(bridge))) return null;
  const lost = reached - reach;
  return { kind: 'salvaged', lost: lost > 0 ? lost : journal.state === 'damaged' ? null : 0 };
};

/** The change that leads from what the journal gives to the rows; none where it leads there already. */
const bridgeOver = (
  { changes, rows: given }: Readable,
  rows: Replayed,
  newer: FoundSnapshot | null,
): readonly StoredChange[] => {
  const { data, personId } = openKeys();
  const last = changes.at(-1);
  const digest = digestOf(
    [...rows].map(([name, row]) => [tableOf(name), toStored(tableOf(name), row)] as const),
  );
  if (digest === (last?.digest ?? emptyDigest)) return [];
  const change: Change = {
    format: 1,
    id: newId<'Commit'>() satisfies CommitId,
    sequence: changes.length + 1,
    at: momentAfter(newer),
    by: personId,
    session,
    step: 'do',
    takesBack: null,
    label: 'salvaged',
    effects: [...rows].flatMap(([name, row]) => placed(name, given.get(name) ?? null, row)),
  };
  return [sealChange(change, { before: last?.chain ?? beginningOf(data.id).chain, digest, key: data })];
};

/** Later than the snapshot whatever the clock says, so that it is never taken for newer again. */
const momentAfter = (snapshot: FoundSnapshot | null): Instant => {
  const made = snapshot === null ? 0 : Date.parse(snapshot.made) + 1;
  return new Date(Math.max(Date.now(), made)).toISOString();
};

const placed = (name: string, before: AnyRow | null, after: AnyRow): readonly Effect[] =>
  before !== null && isSame(before, after)
    ? []
    : [{ kind: 'place', table: tableOf(name), id: after.id, before, after }];

interface Reached {
  readonly rows: Replayed;
  /** The sequence of the last change that is in them. */
  readonly reach: number;
}

/** The rows of the snapshot, and what the journal has after it on the other side of the damage. */
const goneOnFrom = async (snapshot: FoundSnapshot, given: Replayed): Promise<Reached> => {
  const { data } = openKeys();
  const later = eachRow(snapshot.rows).map(([table, row]) => [`${table}/${row.id}`, row] as const);
  // No row is ever taken away, so whatever the journal gives stays.
  const rows = new Map([...given, ...later]);
  let reach = snapshot.sequence;
  for await (const part of changesAfter(snapshot)) {
    for (const stored of part) {
      const change = unsealChange(stored, data);
      if (change === null) return { rows, reach };
      replayInto(rows, change);
      reach = stored.sequence;
    }
  }
  return { rows, reach };
};

const isAppended = async (changes: readonly StoredChange[]): Promise<boolean> => {
  for (const change of changes) {
    // oxlint-disable-next-line no-await-in-loop -- there is one at most
    if (!(await desktopPort().appendChange(asSent(change))).ok) return false;
  }
  return true;
};
