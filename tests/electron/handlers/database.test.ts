import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseHandlers } from '#electron/handlers/database.ts';
import type { Disk } from '#electron/services/journal/disk.ts';
import { livingJournal } from '#electron/services/journal/living-journal.ts';
import { decodeRecord, fileHeaderLength } from '#electron/services/journal/record.ts';
import { startNotes } from '#electron/services/start-notes.ts';
import type { Request } from '#shared/ipc.ts';
import { faultKinds, faultyDisk, quickDisk } from '../services/faulty-disk.ts';
import { chained, keyId } from '../services/journal/changes.ts';

// Every call to the disk in its turn: many small files, on a disk that others use too.
vi.setConfig({ testTimeout: 120_000 });

let profile: string;

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'database-'));
});

afterEach(() => rmSync(profile, { recursive: true }));

const window = {} as BrowserWindow;
const database = (): string => path.join(profile, 'IndexedDB/app_samspill_0.indexeddb.leveldb');
const aside = (): string => path.join(profile, 'aside');

const layDatabase = (): void => {
  mkdirSync(database(), { recursive: true });
  writeFileSync(path.join(database(), 'CURRENT'), 'MANIFEST-000001\n');
  writeFileSync(path.join(profile, 'keys.json'), '{}');
};

const opened = async (
  disk: Disk,
  empty = () => Promise.resolve(rmSync(database(), { recursive: true, force: true })),
) => {
  const did: string[] = [];
  const desk = {
    profile,
    disk,
    now: () => new Date('2027-10-01T08:00:00Z'),
    journal: livingJournal(profile, () => Promise.resolve(keyId), quickDisk),
    notes: startNotes({ unclean: false, emptied: false }),
    empty,
    loadAnew: () => did.push('load'),
    whenWhole: [() => Promise.resolve(did.push('whole'))],
  };
  for (const change of chained(3)) await desk.journal.append(change);
  const handlers = databaseHandlers(desk);
  return {
    did,
    notes: desk.notes,
    journal: desk.journal,
    setAside: (request: Request<'setDatabaseAside'>) => handlers.setDatabaseAside(request, window),
    isWhole: () => handlers.databaseIsWhole(undefined, window),
  };
};

describe('a database that is set aside', () => {
  test('is copied with the journal but without keys, emptied, and the window starts over and is told why', async () => {
    layDatabase();
    const { setAside, isWhole, did, notes, journal } = await opened(quickDisk);
    expect(await setAside({ why: 'damaged' })).toEqual({ ok: true, value: null });
    const copy = path.join(aside(), '2027-10-01T08-00-00-000Z-damaged');
    expect(
      readFileSync(path.join(copy, 'IndexedDB/app_samspill_0.indexeddb.leveldb/CURRENT'), 'utf8'),
    ).toContain('MANIFEST');
    expect(readFileSync(path.join(copy, 'journal', `${keyId}.journal`))).toEqual(
      readFileSync(path.join(profile, 'journal', `${keyId}.journal`)),
    );
    expect(existsSync(path.join(copy, 'keys.json'))).toBe(false);
    expect(existsSync(database())).toBe(false);
    expect([did, notes.setAside()]).toEqual([['load'], 'damaged']);
    await isWhole();
    expect([did, notes.setAside()]).toEqual([['load', 'whole'], null]);
    await journal.letGo();
  });

  test('with a chain of its own leaves what only it had as a journal beside', async () => {
    layDatabase();
    const changes = chained(2, { size: 9 });
    const { setAside, journal } = await opened(quickDisk);
    await setAside({ why: 'otherChain', changes });
    const bytes = readFileSync(path.join(aside(), '2027-10-01T08-00-00-000Z-otherChain/database.journal'));
    expect(decodeRecord(bytes.subarray(fileHeaderLength))).toMatchObject({ change: changes[0] });
    await journal.letGo();
  });

  test.each(['keyChange', 'switched'] as const)('because of %s leaves no copy', async (why) => {
    layDatabase();
    const { setAside, journal } = await opened(quickDisk);
    expect(await setAside({ why })).toEqual({ ok: true, value: null });
    expect([existsSync(aside()), existsSync(database())]).toEqual([false, false]);
    await journal.letGo();
  });

  test('and would not go is not said to be emptied', async () => {
    layDatabase();
    const { setAside, did, notes, journal } = await opened(quickDisk, () => Promise.resolve());
    expect(await setAside({ why: 'damaged' })).toMatchObject({ ok: false, reason: 'notWritten' });
    expect([did, notes.setAside()]).toEqual([[], null]);
    await journal.letGo();
  });

  test.each(faultKinds)(
    'is never emptied before its copy is whole, when any call fails with %s',
    async (code) => {
      for (let nth = 1, over = false; !over; nth += 1) {
        layDatabase();
        const { disk, calls } = faultyDisk({ nth, code });
        const { setAside, journal } = await opened(disk);
        const answer = await setAside({ why: 'damaged' });
        await journal.letGo();
        over = calls.length < nth;
        const copies = existsSync(aside())
          ? readdirSync(aside()).filter((name) => !name.endsWith('.new'))
          : [];
        const copy = path.join(
          aside(),
          copies[0] ?? 'none',
          'IndexedDB/app_samspill_0.indexeddb.leveldb/CURRENT',
        );
        expect(existsSync(path.join(database(), 'CURRENT')) || existsSync(copy), `call ${nth}`).toBe(true);
        expect(answer.ok && existsSync(database()), `call ${nth}`).toBe(false);
        rmSync(aside(), { recursive: true, force: true });
      }
    },
  );
});
