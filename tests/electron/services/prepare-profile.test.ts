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
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropUncleanCopies } from '#electron/services/aside.ts';
import { endRun } from '#electron/services/clean-exit.ts';
import { noteBackend, prepareProfile } from '#electron/services/prepare-profile.ts';
import { profileFile } from '#electron/services/profile-format.ts';
import { faultKinds, faultyDisk, quickDisk } from './faulty-disk.ts';
import { levelDbLog } from './leveldb-guard/level-db-log.ts';

// Every call to the disk in its turn: many small files, on a disk that others use too.
vi.setConfig({ testTimeout: 120_000 });

const program = { app: '0.1.0', electron: '42.0.0' };
const log = levelDbLog([200, 300, 400]);

let profile: string;
let day: number;

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'prepare-'));
  day = 0;
});

afterEach(() => rmSync(profile, { recursive: true }));

const database = (): string => path.join(profile, 'IndexedDB', 'app_samspill_0.indexeddb.leveldb');
const logFile = (): string => path.join(database(), '000003.log');

const layDatabase = (bytes: Uint8Array = log.bytes): void => {
  mkdirSync(database(), { recursive: true });
  writeFileSync(logFile(), bytes);
  writeFileSync(path.join(database(), 'MANIFEST-000001'), levelDbLog([60]).bytes);
  writeFileSync(path.join(database(), 'CURRENT'), 'MANIFEST-000001\n');
};

const prepare = ({ founded = true, by = program, disk = quickDisk } = {}) =>
  prepareProfile(profile, { program: by, founded, now: new Date(Date.UTC(2027, 9, (day += 1))), disk });

const aside = (): string[] =>
  existsSync(path.join(profile, 'aside')) ? readdirSync(path.join(profile, 'aside')) : [];

describe('a start', () => {
  test('after a proper end copies nothing and changes nothing', async () => {
    layDatabase();
    expect(await prepare()).toEqual({ unclean: false, emptied: false });
    endRun(profile);
    expect(await prepare()).toEqual({ unclean: false, emptied: false });
    expect(readFileSync(logFile())).toEqual(log.bytes);
    expect(aside()).toEqual([]);
  });

  test('after a kill keeps a copy of the database, the newest three, until it is found whole', async () => {
    layDatabase();
    await prepare();
    for (let kill = 0; kill < 5; kill += 1) expect((await prepare()).unclean).toBe(true);
    expect(aside()).toEqual([4, 5, 6].map((at) => `2027-10-0${at}T00-00-00-000Z-unclean`));
    const [copy = ''] = aside();
    const kept = path.join(profile, 'aside', copy, 'IndexedDB/app_samspill_0.indexeddb.leveldb/000003.log');
    expect(readFileSync(kept)).toEqual(log.bytes);
    await dropUncleanCopies(profile, quickDisk);
    expect(aside()).toEqual([]);
  });

  test('before anything was founded keeps no copy, so that nothing is in the way of the founding', async () => {
    layDatabase();
    await prepare({ founded: false });
    expect((await prepare({ founded: false })).unclean).toBe(true);
    expect(aside()).toEqual([]);
  });

  test.each(Array.from({ length: 64 }, (_, at) => at + 1))(
    'takes the rest of a torn record away, cut by %i bytes',
    async (cut) => {
      layDatabase(log.bytes.subarray(0, log.bytes.length - cut));
      await prepare();
      expect(readFileSync(logFile())).toEqual(log.bytes.subarray(0, log.ends[1]));
    },
  );

  test('keeps what stands before damage in the middle of a log, and a copy of all of it', async () => {
    const harmed = Uint8Array.from(log.bytes).fill(1, 250, 260);
    layDatabase(harmed);
    expect(await prepare()).toEqual({ unclean: false, emptied: false });
    expect(readFileSync(logFile())).toEqual(log.bytes.subarray(0, log.ends[0]));
    expect(aside()).toHaveLength(1);
  });

  test('removes what was being written when the last run ended, and nothing else', async () => {
    for (const name of [
      'journal/a.journal',
      'journal/a.journal.rewritten',
      'snapshots/b.snapshot.new',
      'aside/c.new',
    ]) {
      mkdirSync(path.join(profile, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(profile, name), 'x');
    }
    await prepare();
    expect(readdirSync(path.join(profile, 'journal'))).toEqual(['a.journal']);
    expect([...readdirSync(path.join(profile, 'snapshots')), ...aside()]).toEqual([]);
  });

  test('leaves a list of files with damage in the middle as it is', async () => {
    layDatabase();
    const list = path.join(database(), 'MANIFEST-000001');
    const harmed = Uint8Array.from(levelDbLog([60, 70, 80]).bytes).fill(1, 80, 90);
    writeFileSync(list, harmed);
    await prepare();
    expect(new Uint8Array(readFileSync(list))).toEqual(harmed);
  });

  test.each(faultKinds)('goes on when any call fails with %s, and never harms the database', async (code) => {
    for (let nth = 1, over = false; !over; nth += 1) {
      layDatabase(log.bytes.subarray(0, log.bytes.length - 9));
      writeFileSync(path.join(profile, 'running'), '');
      const { disk, calls } = faultyDisk({ nth, code });
      await prepare({ disk });
      over = calls.length < nth;
      const left = readFileSync(logFile());
      expect(left.subarray(0, log.ends[1]), `call ${nth}`).toEqual(log.bytes.subarray(0, log.ends[1]));
      rmSync(path.join(profile, 'aside'), { recursive: true, force: true });
    }
  });
});

describe('another program', () => {
  test('keeps a copy before it opens what the one before has written', async () => {
    layDatabase();
    await prepare();
    endRun(profile);
    await prepare({ by: { app: '0.2.0', electron: '43.1.0' } });
    expect(aside()).toHaveLength(1);
    expect(JSON.parse(readFileSync(profileFile(profile), 'utf8'))).toMatchObject({ electron: '43.1.0' });
  });

  test('that stores in another way is found out, and the database is made anew', async () => {
    layDatabase();
    await prepare();
    await noteBackend(profile, program);
    endRun(profile);
    rmSync(database(), { recursive: true });
    mkdirSync(path.join(profile, 'IndexedDB', 'app_samspill_0'));
    writeFileSync(path.join(profile, 'IndexedDB', 'app_samspill_0', 'ABC'), 'SQLite format 3');
    expect(await prepare()).toEqual({ unclean: false, emptied: true });
    expect(existsSync(path.join(profile, 'IndexedDB'))).toBe(false);
    expect(aside()).toHaveLength(1);
  });
});
