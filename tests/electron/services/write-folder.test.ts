import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDisk, type Disk } from '#electron/services/atomic-write.ts';
import { diskTrouble } from '#electron/services/disk-trouble.ts';
import { writeFolder } from '#electron/services/write-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'samspill-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: 'rapport.pdf', bytes: bytes('rapport') },
  { path: 'data/svar.csv', bytes: bytes('svar') },
];

/** Fails at the n-th file, as a disk that has become full does. */
const failing = (nth: number, code: string): Disk => {
  let opened = 0;
  return {
    ...openDisk,
    pause: async () => undefined,
    open: async (file, flags) => {
      if (flags === 'wx') opened += 1;
      if (opened >= nth) throw Object.assign(new Error(code), { code });
      return openDisk.open(file, flags);
    },
  };
};

describe('a folder of files', () => {
  it('is written whole, with the folders in it', async () => {
    expect(await writeFolder(parent, 'Evaluering', files)).toEqual({
      ok: true,
      value: path.join(parent, 'Evaluering'),
    });
    expect(readFileSync(path.join(parent, 'Evaluering/data/svar.csv'), 'utf8')).toBe('svar');
    expect(readdirSync(parent)).toEqual(['Evaluering']);
  });

  it('never goes into a folder that is there already', async () => {
    mkdirSync(path.join(parent, 'Evaluering'));
    writeFileSync(path.join(parent, 'Evaluering/rapport.pdf'), 'den gamle');
    expect(await writeFolder(parent, 'Evaluering', files)).toEqual({
      ok: true,
      value: path.join(parent, 'Evaluering (2)'),
    });
    expect(readFileSync(path.join(parent, 'Evaluering/rapport.pdf'), 'utf8')).toBe('den gamle');
  });

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EIO', 'vanished'],
    ['EMFILE', 'notWritable'],
  ])('leaves nothing behind when the disk says %s midway', async (code, reason) => {
    expect(await writeFolder(parent, 'Evaluering', files, failing(2, code))).toMatchObject({
      ok: false,
      reason,
    });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is not written where the folder has vanished, or is a file', async () => {
    expect(await writeFolder(path.join(parent, 'borte'), 'Evaluering', files)).toMatchObject({
      reason: 'vanished',
    });
    writeFileSync(path.join(parent, 'fil'), '');
    expect(await writeFolder(path.join(parent, 'fil'), 'Evaluering', files)).toMatchObject({
      reason: 'vanished',
    });
    expect(readdirSync(parent)).toEqual(['fil']);
  });
});

describe('what a disk says', () => {
  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EACCES', 'readOnly'],
    ['EPERM', 'readOnly'],
    ['ENOENT', 'vanished'],
    ['UNKNOWN', 'vanished'],
    ['EBUSY', 'notWritable'],
    [undefined, 'notWritable'],
  ])('%s means %s', (code, reason) => expect(diskTrouble(code)).toBe(reason));
});
