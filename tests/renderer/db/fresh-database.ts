import { afterEach, beforeEach, expect, vi } from 'vitest';
import { forgetLine } from '#renderer/db/acknowledge.ts';
import { closeDatabase, database, heldDatabase, openDatabase } from '#renderer/db/database.ts';
import { setDesktopPort } from '#renderer/db/desktop-port.ts';
import { openedChange } from '#renderer/db/opened-change.ts';
import { forgetRetries } from '#renderer/db/save-state.ts';
import { setActor } from '#renderer/db/session.ts';
import { fromStored } from '#renderer/db/stored-row.ts';
import { forgetSteps } from '#renderer/db/undo-stack.ts';
import { setKeys } from '#renderer/db/vault.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { tableNames } from '#shared/exchange/table-name.ts';
import type { Change } from '#shared/journal/change.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';
import { fakeDesktop, type FakeDesktop } from './fake-desktop.ts';
import { testVault } from './test-keys.ts';

/** Gives each test of a file a database of its own. Dexie's warnings (a schema changed without a version) fail it. */
export const withFreshDatabase = (): { readonly desktop: () => FakeDesktop } => {
  let fake = fakeDesktop();
  let warn = vi.spyOn(globalThis.console, 'warn');
  beforeEach(async () => {
    warn = vi.spyOn(globalThis.console, 'warn');
    fake = fakeDesktop();
    setDesktopPort(fake.desktop);
    setKeys(testVault());
    await openFresh();
  });
  afterEach(async () => {
    expect(warn).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    await emptyDatabase();
  });
  return { desktop: () => fake };
};

/** Opens the database and says why when it cannot. */
export const openFresh = async (): Promise<void> => {
  const answer = await openDatabase();
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
};

/** Deletes the database, and what the session remembers of it. */
export const emptyDatabase = async (): Promise<void> => {
  forgetRetries();
  forgetLine();
  forgetSteps();
  setActor(null);
  const db = heldDatabase();
  closeDatabase();
  await db.delete();
};

/** Every row of every table, by `table/id`. */
export const allRows = async (): Promise<ReadonlyMap<string, AnyRow>> => {
  const rows = await everything();
  return new Map(
    tableNames.flatMap((table) =>
      (rows[table] as readonly StoredRow[]).map(
        (row) => [`${table}/${row.id}`, fromStored(table, row)] as const,
      ),
    ),
  );
};

/** The journal, in order. */
export const journal = async (): Promise<Change[]> =>
  (await database().changes.orderBy('sequence').toArray()).map(openedChange);

/**
 * Every byte that matters: rows, journal, what is local and what is meta. Read in one transaction: the stand-in for
 * IndexedDB takes the longer to delete a database the more transactions it has had, by the square of them.
 */
export const everything = async (): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const db = database();
  return db.transaction('r', db.tables, async () => {
    const tables = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
    return Object.fromEntries(await Promise.all(tables));
  });
};
