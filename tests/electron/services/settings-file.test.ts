import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSettings } from '#electron/services/living-settings.ts';
import { firstSettings, settingsFile } from '#electron/services/settings-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'settings-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the settings', () => {
  test('are the first ones where there is no file yet', async () => {
    expect((await openSettings(folder)).current()).toEqual(firstSettings);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('come back at the next start', async () => {
    const settings = await openSettings(folder);
    await settings.change({ theme: 'dark' });
    await settings.change({ writtenForm: 'nn', textScale: 150 });
    expect((await openSettings(folder)).current()).toEqual({
      ...firstSettings,
      theme: 'dark',
      writtenForm: 'nn',
      textScale: 150,
    });
  });

  test('of an older version are kept; what it did not know is as at first', async () => {
    const settings = { theme: 'dark', textScale: 110, writtenForm: 'nn' };
    writeFileSync(
      settingsFile(folder),
      JSON.stringify({ format: 'samspill-settings', version: 1, settings }),
    );
    expect((await openSettings(folder)).current()).toEqual({ ...firstSettings, ...settings });
  });

  test('keep the last of many quick choices', async () => {
    const settings = await openSettings(folder);
    await Promise.all([90, 100, 110, 120, 130, 140].map((textScale) => settings.change({ textScale })));
    expect((await openSettings(folder)).current().textScale).toBe(140);
  });

  test.each([
    ['half a file', '{"format":"samspill-set'],
    ['an empty file', ''],
    ['another file', '{"hello":1}'],
    ['a later version', '{"format":"samspill-settings","version":2,"settings":{}}'],
    [
      'a value that is not ours',
      '{"format":"samspill-settings","version":1,"settings":{"theme":"pink","textScale":100,"writtenForm":"nb"}}',
    ],
  ])('set %s aside and go on with the first ones', async (_name, text) => {
    writeFileSync(settingsFile(folder), text);
    const settings = await openSettings(folder);
    expect(settings.current()).toEqual(firstSettings);
    await settings.change({ theme: 'dark' });
    const [aside] = readdirSync(folder).filter((name) => name.startsWith('settings.json.unreadable-'));
    expect(readFileSync(path.join(folder, aside ?? ''), 'utf8')).toBe(text);
  });

  test('never write over something that could not be read', async () => {
    mkdirSync(settingsFile(folder));
    const settings = await openSettings(folder);
    expect(await settings.change({ theme: 'dark' })).toMatchObject({ theme: 'dark' });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
