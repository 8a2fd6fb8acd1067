import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Change } from '#shared/journal/change.ts';
import { closeDatabase, database, openDatabase } from '#renderer/db/database.ts';
import { setDesktopPort, type DesktopPort } from '#renderer/db/desktop-port.ts';
import { forgetRetries } from '#renderer/db/save-state.ts';
import { setActor } from '#renderer/db/session.ts';
import { fromStored } from '#renderer/db/stored-row.ts';
import { forgetSteps } from '#renderer/db/undo-stack.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { tableNames } from '#shared/exchange/table-name.ts';

/** A desktop that acknowledges everything, and remembers what it was given. */
export const fakeDesktop = () => {
  const copies = new Map<string, string>();
  const appended: number[] = [];
  const desktop: DesktopPort = {
    appendChange: ({ sequence }) => {
      appended.push(sequence);
      return Promise.resolve({ ok: true, value: { sequence } });
    },
    keepCopy: ({ text }) => {
      const name = `copy-${copies.size + 1}.json`;
      copies.set(name, text);
      return Promise.resolve({ ok: true, value: { name } });
    },
    readCopy: ({ name }) => {
      const text = copies.get(name);
      return Promise.resolve(
        text === undefined ? { ok: false, reason: 'unknownFile' } : { ok: true, value: { text } },
      );
    },
  };
  return { desktop, copies, appended };
};

type FakeDesktop = ReturnType<typeof fakeDesktop>;

/** Gives each test of a file a database of its own. Dexie's warnings (a schema changed without a version) fail it. */
export const withFreshDatabase = (): { readonly desktop: () => FakeDesktop } => {
  let fake = fakeDesktop();
  let warn = vi.spyOn(globalThis.console, 'warn');
  beforeEach(async () => {
    warn = vi.spyOn(globalThis.console, 'warn');
    fake = fakeDesktop();
    setDesktopPort(fake.desktop);
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
  forgetSteps();
  setActor(null);
  const db = database();
  closeDatabase();
  await db.delete();
};

/** Every row of every table, by `table/id`. */
export const allRows = async (): Promise<ReadonlyMap<string, AnyRow>> => {
  const tables = await Promise.all(
    tableNames.map(async (table) => {
      const stored = await database().rows(table).toArray();
      return stored.map((row) => [`${table}/${row.id}`, fromStored(row)] as const);
    }),
  );
  return new Map(tables.flat());
};

/** The journal, in order. */
export const journal = async (): Promise<Change[]> =>
  (await database().changes.orderBy('sequence').toArray()).map(fromStoredChange);

/** Every byte that matters: rows, journal, what is local and what is meta. */
export const everything = async (): Promise<unknown> => {
  const tables = database().tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
};
