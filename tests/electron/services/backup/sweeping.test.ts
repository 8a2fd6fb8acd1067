import fc from 'fast-check';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { backupsOf } from '#electron/services/backup/backups.ts';
import { realDisk } from '#electron/services/journal/disk.ts';
import { pasts, type Past } from '../../../shared/journal/past.ts';
import { lightDesk, type LightDesk } from './light-desk.ts';

const [past] = fc.sample(
  pasts.filter(({ changes }) => changes.length > 2),
  { seed: 5, numRuns: 1 },
) as [Past];

let light: LightDesk;
afterEach(() => light.close());

const copiesThere = async () =>
  (await readdir(path.join(light.profile, 'backups'))).filter((name) => name.endsWith('.samspill-backup'));

const ours = '.0b3c1f4e-5a6d-4e7f-8a9b-0c1d2e3f4a5b.tmp';
const writtenNow = '.1b3c1f4e-5a6d-4e7f-8a9b-0c1d2e3f4a5b.tmp';
const others = ['.half.tmp', '0b3c1f4e-5a6d-4e7f-8a9b-0c1d2e3f4a5b.tmp', '.DS_Store'];

describe('what lies in the places of the copies', { timeout: 60_000 }, () => {
  it('from a copy that was broken off goes from both, and nothing else', async () => {
    light = await lightDesk({ changes: past.changes });
    const { backups, elsewhere, profile, confirmSheet, desk } = light;
    await confirmSheet();
    await backups.choose(elsewhere);
    const own = path.join(profile, 'backups');
    for (const folder of [own, elsewhere]) {
      for (const name of [ours, ...others]) await writeFile(path.join(folder, name), 'x');
    }
    // Another PC may be writing it.
    await writeFile(path.join(elsewhere, writtenNow), 'x');
    const [now, longAgo] = [desk.now(), new Date(desk.now().getTime() - 2 * 60 * 60_000)];
    await utimes(path.join(elsewhere, writtenNow), now, now);
    await utimes(path.join(elsewhere, ours), longAgo, longAgo);
    await backups.sweep();
    const [here, there] = [await readdir(own), await readdir(elsewhere)];
    expect(here).toEqual(expect.arrayContaining(others));
    expect(there).toEqual(expect.arrayContaining([...others, writtenNow]));
    expect([...here, ...there]).not.toContain(ours);
  });

  it('from before a deletion for good is told of where another program holds it, and goes later', async () => {
    light = await lightDesk({ changes: past.changes });
    const { backups, desk, kept, wait } = light;
    await backups.backUp();
    const before = await copiesThere();
    wait(120_000);
    const busy = { ...realDisk, remove: () => Promise.reject(new Error('EBUSY')) };
    expect(await backupsOf(desk, kept, busy).renew()).toEqual(before);
    expect(await copiesThere()).toHaveLength(2);
    expect(await backups.renew(before)).toEqual([]);
    const after = await copiesThere();
    expect(after).toHaveLength(1);
    expect(before).not.toContain(after[0]);
  });
});
