import { Dexie, RangeSet, type Table, type Transaction } from 'dexie';
import { v7 } from 'uuid';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';
import { watchedFactory } from './data-loss.ts';
import './live-query.ts';
import { oldestVersion, versions, type SchemaVersion } from './versions.ts';

export const databaseName = 'samspill';

/** Facts about the database itself. `rebuilding` stands there while it is being made anew from the journal. */
export interface MetaRecord {
  readonly key: 'workspaceId' | 'deviceId' | 'schema' | 'rebuilding';
  readonly value: string | number;
}

/** What belongs to this PC alone: drafts of the first run and choices of view. Never exported, never in the journal. */
export interface LocalRecord {
  readonly key: string;
  /** Sealed. */
  readonly value: unknown;
}

export class Database extends Dexie {
  declare readonly meta: Table<MetaRecord, string>;
  declare readonly local: Table<LocalRecord, string>;
  declare readonly changes: Table<StoredChange, number>;

  constructor(name: string, schema: readonly SchemaVersion[]) {
    // Relaxed durability loses everything since the last flush in a power cut.
    // Opened by itself again, a database that Chromium has given up would be an empty one, and be taken for the real.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: watchedFactory(), autoOpen: false });
    this.#newest = latest(schema);
    for (const { number, stores, upgrade } of schema) {
      const version = this.version(number).stores(stores);
      if (number > 1) version.upgrade((transaction) => upgradeTo(number, upgrade, transaction));
    }
    this.on('populate', (transaction) => begin(latest(schema), transaction));
    this.on('ready', () => this.#refuseUnasked(), true);
    this.on('close', () => lose(this));
  }

  /** Opens it because we mean to. Dexie opens it again by itself too, where a connection was lost: that is refused. */
  async openAsked(): Promise<void> {
    this.#isAsked = true;
    try {
      // Dexie would open a newer schema without a word.
      if ((await versionOf(this.name)) > this.#newest) throw new Dexie.VersionError('newer');
      await this.open();
    } finally {
      this.#isAsked = false;
    }
  }

  #isAsked = false;
  readonly #newest: number;

  #refuseUnasked(): void {
    if (!this.#isAsked) throw new Dexie.DatabaseClosedError('The connection was lost');
  }

  rows(name: TableName): Table<StoredRow, string> {
    return this.table(name);
  }
}

/** `waitsForKeys`: a newer schema is to be made here, and what is there must be kept first, sealed. */
export type OpenRefusal = 'newerSchema' | 'olderSchema' | 'cannotOpen' | 'waitsForKeys';

let opened: Database | null = null;

/**
 * The open database. Asking before it is open is a bug. While it is lost it answers like one that is closed: live
 * queries then keep what they have, and nobody reads from a database that is not known to be whole.
 */
export const database = (): Database => {
  const db = heldDatabase();
  if (isLost) throw new Dexie.DatabaseClosedError('The connection was lost');
  return db;
};

/** The same, lost or not: for writing, which says that it is not saved, and for making it good. */
export const heldDatabase = (): Database => {
  if (opened === null) throw new Error('The database is not open');
  return opened;
};

let isLost = false;
const listeners = new Set<() => void>();

/** Whether Chromium has closed the database by itself, e.g. on a full disk, and it is not yet known to be whole. */
export const isDatabaseLost = (): boolean => isLost;

/** Calls the listener when the database is lost; the answer stops it. */
export const onDatabaseLost = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** It is whole again: live queries ask anew, also those that asked in the meantime. */
export const databaseIsBack = (): void => {
  isLost = false;
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
};

const lose = (db: Database): void => {
  if (db !== opened || isLost) return;
  isLost = true;
  for (const listener of listeners) listener();
};

/** Keeps what is there, sealed, before another schema is made; answers whether it is kept. */
export type BeforeUpgrade = (asItIs: Dexie) => Promise<boolean>;

export const hasDatabase = (): boolean => opened !== null;

/**
 * Opens the database, or says why not. Dexie swallows `VersionError` and opens a newer schema silently, so the version
 * is asked for before it is opened, and our own record of it is read before anything is written. Nothing is upgraded
 * before what was there is kept; that takes the keys, so without `beforeUpgrade` it waits.
 */
export const openDatabase = (
  name = databaseName,
  schema = versions,
  beforeUpgrade: BeforeUpgrade | null = null,
): Promise<Answer<Database, OpenRefusal>> => {
  // Asked twice while it opens, there must still be one connection: a second would be in the way of an upgrade.
  opening ??= open(name, schema, beforeUpgrade).finally(() => {
    opening = null;
  });
  return opening;
};

let opening: Promise<Answer<Database, OpenRefusal>> | null = null;

const open = async (
  name: string,
  schema: readonly SchemaVersion[],
  beforeUpgrade: BeforeUpgrade | null,
): Promise<Answer<Database, OpenRefusal>> => {
  if (opened !== null) return accept(opened);
  const candidate = new Database(name, schema);
  try {
    const found = await versionOf(name);
    if (found > latest(schema)) return refuse('newerSchema');
    if (found > 0 && found < oldestVersion) return refuse('olderSchema');
    if (found > 0 && found < latest(schema)) {
      if (beforeUpgrade === null) return refuse('waitsForKeys');
      if (!(await isKept(name, beforeUpgrade))) return refuse('cannotOpen', 'No snapshot before the upgrade');
    }
    await candidate.openAsked();
    const record = await candidate.meta.get('schema');
    if (record !== undefined && Number(record.value) > latest(schema)) {
      candidate.close();
      return refuse('newerSchema');
    }
  } catch (trouble) {
    candidate.close();
    return refuse('cannotOpen', String(trouble));
  }
  opened = candidate;
  // Asks that the browser never evicts the data to free space; the answer changes nothing we could do.
  void globalThis.navigator?.storage?.persist?.().catch(() => false);
  return accept(candidate);
};

/** What lies there is read as it is: without a schema of ours nothing is upgraded. */
const isKept = async (name: string, beforeUpgrade: BeforeUpgrade): Promise<boolean> => {
  const asItIs = new Dexie(name);
  try {
    await asItIs.open();
    return await beforeUpgrade(asItIs);
  } finally {
    asItIs.close();
  }
};

export const closeDatabase = (): void => {
  const db = opened;
  opened = null;
  isLost = false;
  db?.close();
};

const latest = (schema: readonly SchemaVersion[]): number => schema.at(-1)?.number ?? 0;

/** The version that lies there, 0 where nothing does. IndexedDB's own number is ten times Dexie's. */
const versionOf = async (name: string): Promise<number> => {
  const existing = (await indexedDB.databases()).find((info) => info.name === name);
  return Math.floor((existing?.version ?? 0) / 10);
};

const begin = async (schema: number, transaction: Transaction): Promise<void> => {
  await transaction.table<MetaRecord>('meta').bulkAdd([
    { key: 'schema', value: schema },
    { key: 'deviceId', value: v7() },
  ]);
};

const upgradeTo = async (
  number: number,
  upgrade: SchemaVersion['upgrade'],
  transaction: Transaction,
): Promise<void> => {
  await upgrade?.(transaction);
  await transaction.table<MetaRecord>('meta').put({ key: 'schema', value: number });
};
