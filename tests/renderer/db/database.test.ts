import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database, databaseName, openDatabase } from '#renderer/db/database.ts';
import { versions, type SchemaVersion } from '#renderer/db/versions.ts';
import { openFields, registry, rowFields } from '#shared/exchange/registry.ts';
import { tableNames } from '#shared/exchange/table-name.ts';
import { found } from './builders.ts';
import { emptyDatabase, everything, fakeDesktop, openFresh } from './fresh-database.ts';
import { setDesktopPort } from '#renderer/db/desktop-port.ts';

afterEach(async () => {
  closeDatabase();
  await Dexie.delete(databaseName);
});

const next: SchemaVersion = {
  number: 2,
  stores: { checklistItems: 'id, termId, deletedAt, ownerId' },
  upgrade: async (transaction) => {
    await transaction.table('people').toCollection().modify({ seen: true });
  },
};

describe('the database', () => {
  it('opens without a warning from Dexie that its schema has changed', async () => {
    const warn = vi.spyOn(globalThis.console, 'warn');
    await openFresh();
    closeDatabase();
    await openFresh();
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('gives this PC one lasting name', async () => {
    await openFresh();
    const first = await database().meta.get('deviceId');
    closeDatabase();
    await openFresh();
    expect(await database().meta.get('deviceId')).toEqual(first);
    expect(await database().meta.get('schema')).toEqual({ key: 'schema', value: 1 });
  });

  it('indexes only what may be read by anyone: content will be sealed', async () => {
    await openFresh();
    for (const table of tableNames) {
      const open = new Set<string>([...rowFields, ...openFields(registry[table])]);
      const { indexes, primKey } = database().table(table).schema;
      const paths = [primKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []);
      expect(paths.filter((path) => !open.has(path))).toEqual([]);
    }
    const { indexes } = database().changes.schema;
    expect(indexes.map(({ keyPath }) => keyPath)).toEqual(['id', 'records']);
  });

  it('holds every name, title and text in `content`, and nothing but ids, dates, ranks and states beside it', async () => {
    setDesktopPort(fakeDesktop().desktop);
    await openFresh();
    await found();
    const stored = (await Promise.all(tableNames.map((table) => database().rows(table).toArray()))).flat();
    const readable = JSON.stringify(stored.map(({ content: _content, ...open }) => open));
    for (const secret of ['Kari', 'Eksempel', 'director', 'majority', 'F01', '2027']) {
      expect(readable).not.toContain(secret);
    }
    await emptyDatabase();
    await openFresh();
  });

  it('is brought to a newer schema by its upgrade, and says which it has', async () => {
    setDesktopPort(fakeDesktop().desktop);
    await openFresh();
    await found();
    closeDatabase();
    expect(await openDatabase(databaseName, [...versions, next])).toMatchObject({ ok: true });
    expect(await database().meta.get('schema')).toEqual({ key: 'schema', value: 2 });
    expect(await database().rows('people').toCollection().first()).toMatchObject({ seen: true });
  });
});

describe('an older program', () => {
  it('refuses what a newer one has written, before it touches anything', async () => {
    await openDatabase(databaseName, [...versions, next]);
    const before = await everything();
    closeDatabase();
    expect(await openDatabase()).toEqual({ ok: false, reason: 'newerSchema' });
    expect(() => database()).toThrow('not open');
    await openDatabase(databaseName, [...versions, next]);
    expect(await everything()).toEqual(before);
  });

  it('believes our own record also where the number of IndexedDB says nothing', async () => {
    await openFresh();
    await database().meta.put({ key: 'schema', value: 2 });
    closeDatabase();
    expect(await openDatabase()).toEqual({ ok: false, reason: 'newerSchema' });
  });
});
