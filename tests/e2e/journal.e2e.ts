import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshProfile, launchApp, launchArguments } from '../support/app.ts';
import { found } from '../support/first-run.ts';

// Several starts in each, and one start waits for the disk more than once.
test.beforeEach(() => test.slow());

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((file) => statSync(file).isFile())
    : [];

/** Ends the app as a power cut would: no word to anyone. */
const kill = async (app: ElectronApplication): Promise<void> => {
  const ended = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await ended;
};

const toReception = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/reception';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Mottakelse' })).toBeVisible({ timeout: 30_000 });
};

const journal = (page: Page) => page.evaluate(() => window.samspill.journalState());

/** Ticks the first item that is not done, and waits until it is said to be saved. Answers how many a new start shows done. */
const tickOne = async (page: Page): Promise<number> => {
  const before = (await journal(page)).head?.sequence ?? 0;
  await page.getByRole('checkbox', { checked: false }).first().click();
  await expect.poll(async () => (await journal(page)).head?.sequence).toBe(before + 1);
  await expect(page.getByText('Lagret').first()).toBeVisible();
  await page.reload();
  await toReception(page);
  await expect(page.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  return page.getByRole('checkbox', { checked: true }).count();
};

test('what was said to be saved is there after a kill, at the first and the second start', async () => {
  const profile = await freshProfile();
  const first = await launchApp({ profile });
  await found(first.page);
  const ticked = await tickOne(first.page);
  const saved = await journal(first.page);
  await kill(first.app);
  expect(existsSync(path.join(profile, 'running'))).toBe(true);

  // The end of the last record of the log is torn, as a kill may leave it.
  const logs = filesIn(path.join(profile, 'IndexedDB')).filter((file) => file.endsWith('.log'));
  expect(logs).not.toEqual([]);
  for (const log of logs) truncateSync(log, statSync(log).size - 20);

  for (const unclean of [true, false]) {
    const { page, close } = await launchApp({ profile });
    await toReception(page);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(ticked);
    expect(await journal(page)).toMatchObject({ head: saved.head, state: 'whole', unclean });
    await close();
    expect(existsSync(path.join(profile, 'running'))).toBe(false);
  }
  // Copies for safety's sake go when the database has been found whole.
  expect(filesIn(path.join(profile, 'aside'))).toEqual([]);

  for (const folder of ['journal', 'snapshots', 'IndexedDB', 'copies', 'aside']) {
    for (const file of filesIn(path.join(profile, folder))) {
      const bytes = readFileSync(file);
      for (const encoding of ['utf8', 'utf16le'] as const) {
        expect(bytes.includes(Buffer.from('Nordmann', encoding)), `${file}, ${encoding}`).toBe(false);
      }
    }
  }
  await rm(profile, { recursive: true, force: true });
});

const harms: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'without its list of files': async (folder) => {
    for (const file of filesIn(folder).filter((name) => name.includes('MANIFEST'))) await rm(file);
  },
  'with a file in the place of its folder': async (folder) => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'x');
  },
  'with a damaged log': async (folder) => {
    for (const file of filesIn(folder).filter((name) => name.endsWith('.log'))) {
      await writeFile(file, readFileSync(file).fill(7, 100, 140));
    }
  },
};

for (const [name, harm] of Object.entries(harms)) {
  test(`a database ${name} is made anew from the journal`, async () => {
    const profile = await freshProfile();
    const first = await launchApp({ profile, kind: 'demo' });
    await toReception(first.page);
    const ticked = await tickOne(first.page);
    await first.close();
    await harm(path.join(profile, 'IndexedDB/app_samspill_0.indexeddb.leveldb'));

    const second = await launchApp({ profile, kind: 'demo' });
    await toReception(second.page);
    await expect(second.page.getByRole('checkbox', { checked: true })).toHaveCount(ticked);
    await second.close();
    await rm(profile, { recursive: true, force: true });
  });
}

test('a profile that a newer program has written is turned away, and no byte of it is touched', async () => {
  const profile = await freshProfile();
  const own = await launchApp({ profile, kind: 'demo' });
  await toReception(own.page);
  await own.close();
  const file = path.join(profile, 'profile.json');
  const format = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...format, electron: '99.0.0' }));
  const hashes = () =>
    filesIn(profile)
      .toSorted()
      .map((name) => [name, createHash('sha256').update(readFileSync(name)).digest('hex')]);
  const before = hashes();

  const older = await _electron.launch({
    cwd: process.env['SAMSPILL_APP'] ?? path.join(import.meta.dirname, '../..'),
    args: launchArguments(profile, { kind: 'demo' }),
  });
  const folder = await older.evaluate(async ({ app }) => {
    await app.whenReady();
    return app.getPath('userData');
  });
  expect(folder).not.toBe(profile);
  expect(await older.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
  await kill(older);
  expect(hashes()).toEqual(before);
  await rm(folder, { recursive: true, force: true });
  await rm(profile, { recursive: true, force: true });
});
