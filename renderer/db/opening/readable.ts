import type { Instant } from '#shared/domain/row.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { replayInto, type Replayed } from '#shared/journal/replay.ts';
import { unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import type { Database } from '../database.ts';
import { openKeys } from '../vault.ts';
import { foundSnapshot, type FoundSnapshot } from './found-snapshot.ts';
import { beginningOf, changesAfter, changesIn } from './journal-changes.ts';

/** What the journal, or the database, holds as far as it can be read. */
export interface Readable {
  readonly changes: readonly StoredChange[];
  readonly rows: Replayed;
  /** When something was last put together like this; a snapshot from before that is not newer, whatever its number. */
  readonly salvagedAt: Instant | null;
}

export const readableJournal = (): Promise<Readable> => readableFrom(changesAfter(beginning()));

/** The same from the changes of a database, where it has more than the journal. */
export const readableDatabase = (db: Database): Promise<Readable> => readableFrom(changesIn(db, beginning()));

const beginning = () => beginningOf(openKeys().data.id);

const readableFrom = async (parts: AsyncGenerator<readonly StoredChange[]>): Promise<Readable> => {
  const { data } = openKeys();
  const changes: StoredChange[] = [];
  const rows = new Map<string, AnyRow>();
  let salvagedAt: Instant | null = null;
  for await (const part of parts) {
    for (const stored of part) {
      const change = unsealChange(stored, data);
      if (change === null) return { changes, rows, salvagedAt };
      replayInto(rows, change);
      changes.push(stored);
      if (change.label === 'salvaged') salvagedAt = change.at;
    }
  }
  return { changes, rows, salvagedAt };
};

/** The newest snapshot, where it holds more than what was read; null: it does not. */
export const newerSnapshot = async ({ changes, salvagedAt }: Readable): Promise<FoundSnapshot | null> => {
  const snapshot = await foundSnapshot();
  if (snapshot === null || snapshot.sequence <= changes.length) return null;
  return salvagedAt !== null && snapshot.made <= salvagedAt ? null : snapshot;
};
