import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maySwitch, switchTo, type SwitchDesk } from '#electron/services/backup/switching.ts';
import { quickDisk } from '../faulty-disk.ts';

let profile = '';
beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'samspill-switching-'));
  await layWorkspace('', 'current');
});
afterEach(() => rm(profile, { recursive: true, force: true }));

const layWorkspace = async (folder: string, name: string): Promise<void> => {
  await mkdir(path.join(profile, folder, 'journal'), { recursive: true });
  await writeFile(path.join(profile, folder, 'keys.json'), name);
};

const now = new Date('2026-11-22T08:00:00.000Z');
const done = (): void => undefined;

const deskWith = (session: SwitchDesk['session']): SwitchDesk => ({
  profile,
  disk: quickDisk,
  now: () => now,
  session,
  catchUp: () => Promise.resolve(),
  standStill: () => Promise.resolve(done),
  letGo: () => Promise.resolve(),
  dropKeys: done,
  emptyDatabase: () => Promise.resolve(),
  loadAnew: done,
  startAgain: done,
});

const lately = () => ({ confirmedAt: '2026-11-22T07:51:00.000Z' });
const kept = async () => (await readdir(profile)).filter((name) => name.startsWith('previous'));

describe('a switch', () => {
  it.each([null, '2026-11-22T07:49:00.000Z', '2026-11-22T08:01:00.000Z'])(
    'waits for the passphrase where somebody has opened and it was typed at %s',
    async (confirmedAt) => {
      await layWorkspace('beside', 'copy');
      const desk = deskWith(() => ({ confirmedAt }));
      expect(maySwitch(desk)).toBe(false);
      expect(await switchTo('beside', desk)).toMatchObject({ reason: 'notConfirmed' });
      expect(await readFile(path.join(profile, 'keys.json'), 'utf8')).toBe('current');
    },
  );

  it('lets the oldest go when the person has asked, and none while nobody has opened', async () => {
    for (const session of [() => null, () => null, () => null, () => null]) {
      await layWorkspace('beside', 'copy');
      expect(await switchTo('beside', deskWith(session))).toMatchObject({ ok: true });
    }
    expect(await kept()).toHaveLength(4);
    await layWorkspace('beside', 'copy');
    expect(await switchTo('beside', deskWith(lately))).toMatchObject({ ok: true });
    expect(await kept()).toHaveLength(3);
  });
});
