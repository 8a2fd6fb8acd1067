import { registry } from '#shared/exchange/registry.ts';
import type { Change } from '#shared/journal/change.ts';
import type { Command, Create } from './commands.ts';
import type { CommitMeta } from './commit.ts';
import type { Database } from './database.ts';
import { withoutOvertaken } from './overtaken.ts';

export type SignedMeta = CommitMeta & Pick<Change, 'by'>;

/** Something that is being saved, or could not be saved. */
export interface Waiting {
  commands: readonly Command[];
  readonly meta: SignedMeta;
}

interface Kept {
  /** What failed and is tried again by itself. */
  readonly waiting: Set<Waiting>;
  /** What is on its way to the disk at this moment. */
  readonly underWay: Set<Waiting>;
  /** What would have made something new, and failed: only a lock takes it along. */
  readonly failed: Set<Waiting>;
}

const all = new WeakMap<Database, Kept>();

const keptOf = (db: Database): Kept => {
  const kept = all.get(db) ?? { waiting: new Set(), underWay: new Set(), failed: new Set() };
  all.set(db, kept);
  return kept;
};

/** What is not known to be saved in this database: what failed, the oldest first, and then what is being saved. */
export const notYetSaved = (db: Database): readonly Waiting[] => {
  const { waiting, underWay, failed } = keptOf(db);
  return [...failed, ...waiting, ...underWay];
};

export const beginSaving = (db: Database, entry: Waiting): void => {
  const { underWay, failed } = keptOf(db);
  for (const older of failed) if (makesSame(older.commands, entry.commands)) failed.delete(older);
  underWay.add(entry);
};

export const endSaving = (db: Database, entry: Waiting): void => {
  keptOf(db).underWay.delete(entry);
};

export const waitFor = (db: Database, entry: Waiting): void => {
  keptOf(db).waiting.add(entry);
};

export const waitNoMore = (db: Database, entry: Waiting): void => {
  keptOf(db).waiting.delete(entry);
};

/** Keeps a creation that failed until the same is made anew: whoever was told of it may do so at any time. */
export const keepFailed = (db: Database, entry: Waiting): void => {
  keptOf(db).failed.add(entry);
};

/** A newer wish for the same field takes the older one's place, so that the older is never written over it. */
export const overtake = (db: Database, newer: readonly Command[]): void => {
  for (const older of keptOf(db).waiting) older.commands = withoutOvertaken(older.commands, newer);
};

/** Whether the newer ones make anew, in the same place, what the older ones would have made. */
const makesSame = (older: readonly Command[], newer: readonly Command[]): boolean => {
  const places = new Set(newer.filter(isCreate).map(placeOf));
  return older.some((command) => isCreate(command) && places.has(placeOf(command)));
};

const isCreate = (command: Command): command is Create => command.kind === 'create';

/** The table, and what the new row belongs to: its own id is another each time. */
const placeOf = ({ table, fields }: Create): string =>
  JSON.stringify([
    table,
    Object.entries<{ readonly to?: unknown }>(registry[table].fields)
      .filter(([, { to }]) => to !== undefined)
      .map(([name]) => fields[name]),
  ]);
