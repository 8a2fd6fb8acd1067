import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { journalHandlers } from '#electron/handlers/journal.ts';
import type { Handlers } from '#electron/ipc.ts';
import type { Disk } from '#electron/services/journal/disk.ts';
import { writeHighWater } from '#electron/services/journal/high-water.ts';
import { journalFile } from '#electron/services/journal/journal.ts';
import { livingJournal } from '#electron/services/journal/living-journal.ts';
import { startNotes } from '#electron/services/start-notes.ts';
import { faultKinds, faultyDisk, quickDisk } from '../faulty-disk.ts';
import { chained, keyId, lastOf } from './changes.ts';

// Every call to the disk in its turn: many small files, on a disk that others use too.
vi.setConfig({ testTimeout: 120_000 });

let profile: string;
const changes = chained(12);

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'rewrite-'));
});

afterEach(() => rmSync(profile, { recursive: true }));

const deskWith = (disk: Disk, key: string | null = keyId) => ({
  profile,
  disk,
  now: () => new Date('2026-11-22T10:00:00Z'),
  journal: livingJournal(profile, () => Promise.resolve(key), disk),
  notes: startNotes({ unclean: false, emptied: false }),
});

type Ask = <C extends 'journalState' | 'appendChange' | 'readChanges' | 'rewriteJournal'>(
  channel: C,
  request: Parameters<Handlers[C]>[0],
) => Promise<Awaited<ReturnType<Handlers[C]>>>;

const opened = (disk: Disk, key: string | null = keyId) => {
  const desk = deskWith(disk, key);
  const handlers = journalHandlers(desk);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- none of these looks at the window
  const ask = (async (channel, request) =>
    (handlers[channel] as (asked: unknown) => unknown)(request)) as Ask;
  return { ask, close: () => desk.journal.letGo() };
};

/** A journal with something unreadable in the middle. */
const damage = async (): Promise<Buffer> => {
  const { ask, close } = opened(quickDisk);
  for (const change of changes) await ask('appendChange', change);
  await close();
  const bytes = readFileSync(journalFile(profile, keyId));
  bytes.fill(0, 300, 900);
  writeFileSync(journalFile(profile, keyId), bytes);
  return bytes;
};

describe('before anything has been founded', () => {
  test('there is no journal, and nothing is written', async () => {
    const { ask } = opened(quickDisk, null);
    expect(await ask('journalState', undefined)).toMatchObject({ head: null, state: 'none', reached: 0 });
    expect(await ask('appendChange', lastOf(chained(1)))).toEqual({ ok: false, reason: 'locked' });
    expect(await ask('rewriteJournal', { changes: [], part: 'only' })).toMatchObject({ ok: false });
    expect(readdirSync(profile)).toEqual([]);
  });
});

describe('a damaged journal', () => {
  test('is written anew from what the database has, in parts, and goes on', async () => {
    const bytes = await damage();
    const { ask, close } = opened(quickDisk);
    expect(await ask('journalState', undefined)).toMatchObject({ state: 'damaged' });
    for (const [part, from, to] of [
      ['first', 0, 5],
      ['middle', 5, 8],
      ['last', 8, 12],
    ] as const) {
      expect(await ask('rewriteJournal', { changes: changes.slice(from, to), part })).toEqual({
        ok: true,
        value: null,
      });
    }
    const next = lastOf(chained(1, { from: lastOf(changes) }));
    expect(await ask('appendChange', next)).toEqual({ ok: true, value: { sequence: 13 } });
    expect(await ask('readChanges', { from: 1, most: 100 })).toEqual({ ok: true, value: [...changes, next] });
    expect(await ask('journalState', undefined)).toMatchObject({ state: 'whole', reached: 13 });
    await close();
    const [aside = ''] = readdirSync(path.join(profile, 'aside'));
    expect(aside).toBe('2026-11-22T10-00-00-000Z-journal');
    expect(readFileSync(path.join(profile, 'aside', aside, 'journal', `${keyId}.journal`))).toEqual(bytes);
  });

  test('that is written anew from less than there was says so until the database is known to be whole', async () => {
    await damage();
    await writeHighWater(journalFile(profile, keyId), 20, quickDisk);
    const first = opened(quickDisk);
    expect(await first.ask('rewriteJournal', { changes, part: 'only' })).toMatchObject({ ok: true });
    await first.close();
    const { ask, close } = opened(quickDisk);
    expect(await ask('journalState', undefined)).toMatchObject({ state: 'whole', reached: 20 });
    await close();
  });

  test('stays as it is when the parts do not follow, or do not come in order', async () => {
    const bytes = await damage();
    const { ask, close } = opened(quickDisk);
    for (const order of [
      { changes: changes.slice(1), part: 'only' },
      { changes: changes.slice(0, 2), part: 'last' },
      { changes: [], part: 'middle' },
    ] as const) {
      const { changes: part, ...rest } = order;
      expect(await ask('rewriteJournal', { changes: [...part], ...rest })).toMatchObject({
        ok: false,
        reason: 'notWritten',
      });
    }
    await close();
    expect(readFileSync(journalFile(profile, keyId))).toEqual(bytes);
    expect(readdirSync(path.join(profile, 'journal')).filter((name) => name.endsWith('.rewritten'))).toEqual(
      [],
    );
  });

  test.each(faultKinds)('is the old one or the new one when any call fails with %s', async (code) => {
    for (let nth = 1, over = false; !over; nth += 1) {
      const bytes = await damage();
      const { disk, calls } = faultyDisk({ nth, code });
      const { ask, close } = opened(disk);
      const answer = await ask('rewriteJournal', { changes, part: 'only' });
      await close();
      over = calls.length < nth;
      const isOld = readFileSync(journalFile(profile, keyId)).equals(bytes);
      const again = opened(quickDisk);
      const state = await again.ask('journalState', undefined);
      await again.close();
      expect(isOld && answer.ok, `call ${nth}`).toBe(false);
      expect([state.state, state.head?.sequence === 12], `call ${nth}`).toEqual([
        isOld ? 'damaged' : 'whole',
        !isOld,
      ]);
      rmSync(path.join(profile, 'journal'), { recursive: true });
      rmSync(path.join(profile, 'aside'), { recursive: true, force: true });
    }
  });
});

describe('while the files are being replaced', () => {
  test('nothing is appended', async () => {
    const desk = deskWith(quickDisk);
    expect(await desk.journal.append(lastOf(chained(1)))).toEqual({ ok: true, value: { sequence: 1 } });
    const goOn = await desk.journal.stopAppends();
    const next = lastOf(chained(2));
    expect(await desk.journal.append(next)).toEqual({ ok: false, reason: 'notWritten' });
    goOn();
    goOn();
    expect(await desk.journal.append(next)).toEqual({ ok: true, value: { sequence: 2 } });
    await desk.journal.letGo();
  });

  test('who asks meanwhile waits for the new one', async () => {
    const { journal } = deskWith(quickDisk);
    const [first, second] = chained(2);
    if (first === undefined || second === undefined) throw new Error('no changes');
    await journal.append(first);
    const replaced = journal.replace(async () => rmSync(journalFile(profile, keyId)));
    const answers = [journal.append(second), journal.append(first)].map(async (answer) => (await answer).ok);
    await replaced;
    expect(await Promise.all(answers)).toEqual([false, true]);
    expect((await journal.current())?.head().sequence).toBe(1);
    await journal.letGo();
  });
});
