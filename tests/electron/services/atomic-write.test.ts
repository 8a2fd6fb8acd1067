import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDisk, writeAtomic, type Disk } from '#electron/services/atomic-write.ts';

let folder: string;
let file: string;
const bytes = new TextEncoder().encode('det nye');

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'write-'));
  file = path.join(folder, 'plan.pdf');
  writeFileSync(file, 'det gamle');
});

afterEach(() => rmSync(folder, { recursive: true }));

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A real disk on which the n-th call fails, and with it, where asked, all calls after. */
const faultyDisk = (nth: number, code: string, times = 1) => {
  const calls: string[] = [];
  const pauses: number[] = [];
  const step = async <Value>(name: string, call: () => Promise<Value>): Promise<Value> => {
    calls.push(name);
    if (calls.length >= nth && calls.length < nth + times) throw failure(code);
    return call();
  };
  const disk: Disk = {
    open: async (name, flags) => {
      const handle = await step('open', () => open(name, flags));
      return {
        writeFile: (data) => step('write', () => handle.writeFile(data)),
        sync: () => step('sync', () => handle.sync()),
        stat: () => step('stat', () => handle.stat()),
        close: () => handle.close(),
      };
    },
    rename: (from, to) => step('rename', () => rename(from, to)),
    remove: (name) => rm(name, { force: true }),
    pause: async (milliseconds) => pauses.push(milliseconds),
  };
  return { disk, calls, pauses };
};

describe('writing a file', () => {
  test('leaves the new file and nothing beside it', async () => {
    expect(await writeAtomic(file, bytes)).toEqual({ ok: true, value: null });
    expect(readFileSync(file, 'utf8')).toBe('det nye');
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  test('lets nobody else read it, unless the user saves it somewhere', async () => {
    await writeAtomic(file, bytes);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await writeAtomic(file, bytes, openDisk);
    expect(statSync(file).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test('flushes the file before it takes the name, and the folder after', async () => {
    const { disk, calls } = faultyDisk(0, 'none', 0);
    await writeAtomic(file, bytes, disk);
    expect(calls).toEqual(['open', 'write', 'sync', 'stat', 'rename', 'open', 'sync']);
  });

  test.each(
    ['EIO', 'ENOSPC', 'EROFS'].flatMap((code) =>
      [1, 2, 3, 4, 5, 6, 7].map((nth) => ({ code, nth, survivor: nth <= 5 ? 'det gamle' : 'det nye' })),
    ),
  )('says so when call $nth fails with $code, and the file is whole', async ({ code, nth, survivor }) => {
    const { disk } = faultyDisk(nth, code);
    expect(await writeAtomic(file, bytes, disk)).toEqual({ ok: false, reason: 'notWritable', detail: code });
    expect(readFileSync(file, 'utf8')).toBe(survivor);
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  test('says so when the disk took fewer bytes than it was given', async () => {
    const { disk } = faultyDisk(0, 'none', 0);
    const short: Disk = {
      ...disk,
      open: async (name, flags) => {
        const handle = await disk.open(name, flags);
        return { ...handle, writeFile: () => handle.writeFile(bytes.slice(0, 3)) };
      },
    };
    expect(await writeAtomic(file, bytes, short)).toMatchObject({ ok: false, reason: 'notWritable' });
    expect(readFileSync(file, 'utf8')).toBe('det gamle');
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])('waits for whoever holds the file: %s', async (code) => {
    const { disk, pauses } = faultyDisk(5, code, 4);
    expect(await writeAtomic(file, bytes, disk)).toEqual({ ok: true, value: null });
    expect(pauses).toEqual([10, 20, 40, 80]);
    expect(readFileSync(file, 'utf8')).toBe('det nye');
  });

  test('gives up after ten attempts and leaves the old file', async () => {
    const { disk, calls } = faultyDisk(5, 'EBUSY', 100);
    expect(await writeAtomic(file, bytes, disk)).toMatchObject({ ok: false, detail: 'EBUSY' });
    expect(calls.filter((call) => call === 'rename')).toHaveLength(10);
    expect(readFileSync(file, 'utf8')).toBe('det gamle');
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  test('refuses a folder that is not there', async () => {
    expect(await writeAtomic(path.join(folder, 'borte', 'plan.pdf'), bytes)).toMatchObject({
      ok: false,
      reason: 'notWritable',
    });
  });
});
