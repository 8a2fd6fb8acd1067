import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { StoredChange } from '#renderer/db/change.ts';
import { closeDatabase, database, openDatabase } from '#renderer/db/database.ts';
import { setDesktopPort, type DesktopPort } from '#renderer/db/desktop-port.ts';
import { forgetRetries } from '#renderer/db/save-state.ts';
import { setActor } from '#renderer/db/session.ts';
import { fromStored } from '#renderer/db/stored-row.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { forgetSteps } from '#renderer/db/undo-stack.ts';
import { tableNames } from '#shared/exchange/table-name.ts';

/** A desktop that acknowledges everything, and remembers what it was given. */
export const fakeDesktop = () => {
  const copies = new Map<string, string>();
  const appended: Pick<StoredChange, 'id' | 'sequence'>[] = [];
  const desktop: DesktopPort = {
    appendChange: (change) => {
      appended.push(change as (typeof appended)[number]);
      return Promise.resolve({ ok: true, value: { sequence: change.sequence } });
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

export type FakeDesktop = ReturnType<typeof fakeDesktop>;

/** Gives each test of a file a database of its own. Dexie's warnings (a schema changed without a version) fail it. */
export const useFreshDatabase = (): { readonly desktop: () => FakeDesktop } => {
  let fake = fakeDesktop();
  beforeEach(async () => {
    vi.spyOn(console, 'warn');
    fake = fakeDesktop();
    setDesktopPort(fake.desktop);
    const answer = await openDatabase();
    if (!answer.ok) throw new Error(answer.reason);
  });
  afterEach(async () => {
    expect(console.warn).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    await emptyDatabase();
  });
  return { desktop: () => fake };
};

export const emptyDatabase = async (): Promise<void> => {
  forgetRetries();
  forgetSteps();
  setActor(null);
  const db = database();
  closeDatabase();
  await db.delete();
};

/** Every row of every table, by table and id. */
export const allRows = async (): Promise<Record<string, Record<string, AnyRow>>> => {
  const tables = await Promise.all(
    tableNames.map(async (table) => {
      const stored = await database().rows(table).toArray();
      return [table, Object.fromEntries(stored.map((row) => [row.id, fromStored(row)]))] as const;
    }),
  );
  return Object.fromEntries(tables);
};
