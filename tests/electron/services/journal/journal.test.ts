import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { journalFile, openJournal, type Journal } from '#electron/services/journal/journal.ts';
import { firstLink } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { quickDisk } from '../faulty-disk.ts';
import { chained, keyId, lastOf } from './changes.ts';

// Every call to the disk in its turn: many small files, on a disk that others use too.
vi.setConfig({ testTimeout: 120_000 });

let profile: string;
let file: string;

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'journal-'));
  file = journalFile(profile, keyId);
});

afterEach(() => rmSync(profile, { recursive: true }));

const open = () => openJournal(profile, keyId, quickDisk);

const appended = async (changes: readonly StoredChange[]): Promise<Journal> => {
  const journal = await open();
  for (const change of changes) {
    expect(await journal.append(change)).toEqual({ ok: true, value: { sequence: change.sequence } });
  }
  return journal;
};

const allOf = async (journal: Journal): Promise<readonly StoredChange[]> => {
  const { sequence } = journal.head();
  if (sequence === 0) return [];
  const read = await journal.read(1, sequence);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

describe('a journal', () => {
  test('begins empty, for nobody but its owner', async () => {
    const journal = await open();
    expect(journal.state()).toBe('whole');
    expect(journal.head()).toEqual({
      keyId,
      sequence: 0,
      chain: firstLink(keyId),
      digest: '0'.repeat(64),
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    await journal.close();
  });

  test('gives back every change, byte for byte, also the next time', async () => {
    const changes = chained(20);
    const first = await appended(changes);
    expect(await allOf(first)).toEqual(changes);
    await first.close();
    const second = await open();
    expect(await allOf(second)).toEqual(changes);
    expect(second.head()).toMatchObject({ sequence: 20, chain: lastOf(changes).chain });
    expect(await second.read(18, 2)).toEqual({ ok: true, value: changes.slice(17, 19) });
    expect(await second.read(21, 5)).toEqual({ ok: true, value: [] });
    await second.close();
  });

  test('takes the same change twice as once', async () => {
    const changes = chained(3);
    const journal = await appended(changes);
    const size = statSync(file).size;
    for (const change of changes) {
      expect(await journal.append(change)).toEqual({ ok: true, value: { sequence: change.sequence } });
    }
    expect(statSync(file).size).toBe(size);
    await journal.close();
  });

  test('refuses what does not follow', async () => {
    const changes = chained(5);
    const last = lastOf(changes);
    const journal = await appended(changes.slice(0, 3));
    const next = changes[3];
    if (next === undefined) throw new Error('no change');
    for (const wrong of [
      last,
      { ...next, chain: '0'.repeat(64) },
      { ...next, digest: 'f'.repeat(64) },
      { ...next, records: [] },
      { ...next, payload: new Uint8Array(3) },
      { ...next, id: last.id },
      { ...next, id: lastOf(changes.slice(0, 2)).id },
    ]) {
      expect(await journal.append(wrong)).toEqual({ ok: false, reason: 'doesNotFollow' });
    }
    expect(await journal.append(next)).toMatchObject({ ok: true });
    await journal.close();
  });

  test('carries out appends that are sent at once one after the other', async () => {
    const changes = chained(30);
    const journal = await open();
    const answers = await Promise.all(changes.map((change) => journal.append(change)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await allOf(journal)).toEqual(changes);
    await journal.close();
  });

  test('writes nothing after it was let go', async () => {
    const changes = chained(2);
    const journal = await appended(changes.slice(0, 1));
    await journal.close();
    expect(await journal.append(lastOf(changes))).toMatchObject({ ok: false, reason: 'notWritten' });
  });

  test('says nothing is written when the file has been taken away beneath it', async () => {
    const changes = chained(2);
    const journal = await appended(changes.slice(0, 1));
    rmSync(file);
    expect(await journal.append(lastOf(changes))).toMatchObject({ ok: false, reason: 'notWritten' });
    expect(await journal.append(lastOf(changes))).toMatchObject({ ok: false, reason: 'notWritten' });
    await journal.close();
  });
});

describe('a journal that was cut', () => {
  test.each(Array.from({ length: 64 }, (_, at) => at + 1))('%i bytes short goes on', async (cut) => {
    const changes = chained(6, { size: 10 });
    await (await appended(changes.slice(0, 5))).close();
    truncateSync(file, statSync(file).size - cut);
    const journal = await open();
    expect(journal.state()).toBe('cut');
    expect(await allOf(journal)).toEqual(changes.slice(0, 4));
    expect(journal.reached()).toBe(5);
    for (const change of changes.slice(4)) expect(await journal.append(change)).toMatchObject({ ok: true });
    await journal.close();
    const again = await open();
    expect(again.state()).toBe('whole');
    expect(await allOf(again)).toEqual(changes);
    await again.close();
  });

  test('by whole records is found out, until it is settled', async () => {
    const changes = chained(9);
    const journal = await appended(changes.slice(0, 4));
    const length = journal.length();
    for (const change of changes.slice(4)) await journal.append(change);
    await journal.close();
    truncateSync(file, length);
    const short = await open();
    expect([short.state(), short.head().sequence, short.reached()]).toEqual(['whole', 4, 9]);
    await short.close();
    const still = await open();
    expect(still.reached()).toBe(9);
    await still.settle();
    await still.close();
    const settled = await open();
    expect(settled.reached()).toBe(4);
    await settled.close();
  });

  test.each([0, 1, 16, 39])('in its header, to %i bytes, begins anew', async (length) => {
    await (await open()).close();
    truncateSync(file, length);
    const changes = chained(2);
    const journal = await appended(changes);
    await journal.close();
    const again = await open();
    expect(await allOf(again)).toEqual(changes);
    await again.close();
  });
});

describe('a journal that was damaged', () => {
  const changes = chained(12, { size: 40 });
  const damaged = async (harm: (bytes: Buffer) => void) => {
    await (await appended(changes)).close();
    const bytes = readFileSync(file);
    harm(bytes);
    writeFileSync(file, bytes);
    return open();
  };

  test('in the middle keeps what stands before, touches nothing, and takes nothing more', async () => {
    const journal = await damaged((bytes) => {
      const half = Math.floor(bytes.length / 2);
      bytes.writeUInt8(bytes.readUInt8(half) ^ 4, half);
    });
    const before = readFileSync(file);
    expect(journal.state()).toBe('damaged');
    const { sequence } = journal.head();
    expect(sequence).toBeGreaterThan(2);
    expect(await allOf(journal)).toEqual(changes.slice(0, sequence));
    expect(await journal.append(lastOf(chained(1, { from: lastOf(changes) })))).toMatchObject({
      ok: false,
      reason: 'notWritten',
    });
    await journal.close();
    expect(readFileSync(file)).toEqual(before);
  });

  test('in the middle still shows what can be read again after it', async () => {
    const journal = await damaged((bytes) => bytes.fill(0, 300, 700));
    const { sequence } = journal.head();
    const read = await journal.read(sequence + 1, 5000);
    const left = read.ok ? read.value : [];
    expect(left.length).toBeGreaterThan(2);
    expect(left).toEqual(changes.slice(-left.length));
    expect(await journal.read(changes.length + 1, 10)).toEqual({ ok: true, value: [] });
    await journal.close();
  });

  test('in any single bit gives back an unbroken beginning and nothing false', async () => {
    await (await appended(changes)).close();
    const whole = readFileSync(file);
    for (let bit = 0; bit < whole.length * 8; bit += 101) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      writeFileSync(file, bytes);
      const journal = await open();
      const left = await allOf(journal);
      expect(left).toEqual(changes.slice(0, left.length));
      // Only the header can be made good again, since the name of the file says the same; of the last record nobody can
      // tell a turned bit from an unfinished append, but that it was there is known.
      const expected =
        bit >> 3 < 40
          ? ['whole', changes.length]
          : left.length < changes.length - 1
            ? ['damaged', changes.length]
            : ['cut', changes.length];
      expect([journal.state(), journal.reached()]).toEqual(expected);
      expect(left.length === changes.length).toBe(bit >> 3 < 40);
      await journal.close();
    }
  });

  test('with zeroes at the end, as after a power cut, loses nothing that was whole', async () => {
    const journal = await damaged(() => undefined);
    await journal.close();
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(5000)]));
    const zeroed = await open();
    expect(zeroed.state()).toBe('cut');
    expect(await allOf(zeroed)).toEqual(changes);
    await zeroed.close();
  });

  test('with zeroes in the middle says so', async () => {
    const journal = await damaged((bytes) => bytes.fill(0, 300, 700));
    expect(journal.state()).toBe('damaged');
    await journal.close();
  });

  test('of another key is not taken for ours', async () => {
    await (await appended(changes)).close();
    const other = 'fedcba9876543210';
    writeFileSync(journalFile(profile, other), readFileSync(file));
    const journal = await openJournal(profile, other, quickDisk);
    expect([journal.state(), journal.head().sequence]).toEqual(['damaged', 0]);
    await journal.close();
  });
});
