import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database, databaseName, openDatabase } from '#renderer/db/database.ts';
import { versions, type SchemaVersion } from '#renderer/db/versions.ts';
import { openFields, registry, rowFields } from '#shared/exchange/registry.ts';
import { schemaNumber } from '#shared/exchange/schema.ts';
import { tableNames } from '#shared/exchange/table-name.ts';
import { found } from './builders.ts';
import { fakeDesktop } from './fake-desktop.ts';
import { emptyDatabase, everything, openFresh } from './fresh-database.ts';
import { setDesktopPort } from '#renderer/db/desktop-port.ts';
import { keepBeforeUpgrade } from '#renderer/db/take-snapshot.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { testVault } from './test-keys.ts';

beforeEach(() => setKeys(testVault()));
afterEach(async () => {
  closeDatabase();
  await Dexie.delete(databaseName);
});

const next: SchemaVersion = {
  number: versions.length + 1,
  stores: { checklistItems: 'id, termId, deletedAt, ownerId' },
  upgrade: async (transaction) => {
    await transaction.table('local').put({ key: 'seen', value: new Uint8Array() });
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

  it('has the schema that main looks for before the window opens', () => {
    expect(schemaNumber).toBe(versions.at(-1)?.number);
  });

  it('gives this PC one lasting name', async () => {
    await openFresh();
    const first = await database().meta.get('deviceId');
    closeDatabase();
    await openFresh();
    expect(await database().meta.get('deviceId')).toEqual(first);
    expect(await database().meta.get('schema')).toEqual({ key: 'schema', value: versions.length });
  });

  it('indexes only what may be read by anyone: what stands elsewhere is sealed', async () => {
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
    expect(stored.every(({ content }) => content instanceof Uint8Array)).toBe(true);
    // Ids, which begin with the time of day, and digests hold any digits at all now and then.
    const readable = everythingAsText(await everything()).replaceAll(/"[\da-f]{8}[\da-f-]{28,}"/g, '""');
    for (const secret of ['Kari', 'Eksempel', 'director', 'majority', 'F01', '2027']) {
      expect(readable).not.toContain(secret);
    }
    await emptyDatabase();
    await openFresh();
  });

  it('is brought to a newer schema when what was there is kept, and says which it has', async () => {
    const fake = fakeDesktop();
    setDesktopPort(fake.desktop);
    await openFresh();
    await found();
    closeDatabase();
    const schema = [...versions, next];
    expect(await openDatabase(databaseName, schema)).toEqual({ ok: false, reason: 'waitsForKeys' });
    expect(await openDatabase(databaseName, schema, () => Promise.resolve(false))).toMatchObject({
      ok: false,
    });
    expect(await openDatabase(databaseName, schema, keepBeforeUpgrade)).toMatchObject({ ok: true });
    expect(fake.state.snapshots.map(({ sequence }) => sequence)).toEqual([1]);
    expect(await database().meta.get('schema')).toEqual({ key: 'schema', value: next.number });
    expect(await database().local.get('seen')).toMatchObject({ key: 'seen' });
    expect(database().table('checklistItems').schema.idxByName['ownerId']).toBeDefined();
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

  it('leaves what was written before there was any sealing as it is', async () => {
    await openDatabase(databaseName, versions.slice(0, 1));
    await database()
      .table('people')
      .put({ id: 'a', content: { name: 'Kari' } });
    const before = await everything();
    closeDatabase();
    expect(await openDatabase()).toEqual({ ok: false, reason: 'olderSchema' });
    const db = new Dexie(databaseName);
    await db.open();
    expect(db.verno).toBe(1);
    expect(await db.table('people').toArray()).toEqual((before as Record<string, unknown>)['people']);
    db.close();
  });

  it('believes our own record also where the number of IndexedDB says nothing', async () => {
    await openFresh();
    await database().meta.put({ key: 'schema', value: next.number });
    closeDatabase();
    expect(await openDatabase()).toEqual({ ok: false, reason: 'newerSchema' });
  });
});

/** What someone with the files alone could read: bytes are taken letter by letter. */
const everythingAsText = (all: unknown): string =>
  JSON.stringify(all, (_key, value: unknown) =>
    value instanceof Uint8Array ? String.fromCharCode(...value) : value,
  );
