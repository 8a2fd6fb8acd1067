import type { Change } from '#shared/journal/change.ts';
import type { Command } from './commands.ts';
import type { CommitMeta } from './commit.ts';
import type { Database } from './database.ts';
import { withoutOvertaken } from './overtaken.ts';

export type SignedMeta = CommitMeta & Pick<Change, 'by'>;

/** Something that could not be saved and is tried again. */
export interface Waiting {
  commands: readonly Command[];
  readonly meta: SignedMeta;
}

const all = new WeakMap<Database, Set<Waiting>>();

/** What could not be saved in this database, the oldest first. */
export const waitingFor = (db: Database): readonly Waiting[] => [...(all.get(db) ?? [])];

export const waitFor = (db: Database, entry: Waiting): void => {
  all.set(db, (all.get(db) ?? new Set<Waiting>()).add(entry));
};

export const waitNoMore = (db: Database, entry: Waiting): void => {
  all.get(db)?.delete(entry);
};

/** A newer wish for the same field takes the older one's place, so that the older is never written over it. */
export const overtake = (db: Database, newer: readonly Command[]): void => {
  for (const older of all.get(db) ?? []) older.commands = withoutOvertaken(older.commands, newer);
};
