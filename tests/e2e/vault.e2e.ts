import { expect, test, type Page } from '@playwright/test';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PersonId } from '#shared/domain/id.ts';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { testPassphrase, unlock } from '../support/passphrase.ts';

const stateOf = (page: Page) => page.evaluate(async () => (await window.samspill.vaultState()).state);

/** The page is loaded anew by a lock, so that asking it may miss once. */
const expectLocked = (page: Page) =>
  expect.poll(() => stateOf(page).catch(() => 'loading'), { timeout: 20_000 }).toBe('locked');

const openKeys = (page: Page) =>
  page.evaluate(async () => {
    const open = await window.samspill.openVault();
    return open === null ? null : { dataKey: [...open.dataKey], personKey: [...open.personKey] };
  });

/** The PC says that its screen was locked, or that it has not been touched for an hour. */
const leavePc = {
  'the screen of the PC is locked': (app: RunningApp['app']) =>
    app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')),
  'the PC goes to sleep': (app: RunningApp['app']) =>
    app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')),
  'nobody has used it for a while': (app: RunningApp['app']) =>
    app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 3600;
    }),
} as const;

test.describe('the lock', () => {
  test('is there from the first passphrase, and opens with it again', async () => {
    const profile = await freshProfile();
    const first = await launchApp({ profile });
    expect(await stateOf(first.page)).toBe('none');
    await found(first.page);
    const keys = await openKeys(first.page);
    await first.close();
    const second = await launchApp({ profile, stayLocked: true });
    expect(await stateOf(second.page)).toBe('locked');
    expect(await openKeys(second.page)).toBeNull();
    await unlock(second.page);
    expect(await openKeys(second.page)).toEqual(keys);
    await second.close();
    await rm(profile, { recursive: true });
  });

  for (const [why, leave] of Object.entries(leavePc)) {
    test(`shuts when ${why}`, async () => {
      const running = await launchApp();
      await found(running.page);
      await leave(running.app);
      await expectLocked(running.page);
      expect(await openKeys(running.page)).toBeNull();
      await running.close();
    });
  }

  test('shuts also when the page does not answer', async () => {
    const running = await launchApp();
    await found(running.page);
    await running.page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 6000;
        while (Date.now() < end);
      });
    });
    await leavePc['the PC goes to sleep'](running.app);
    await expectLocked(running.page);
    await running.close();
  });

  test('leaves no key, no passphrase and no crash dump in the profile', async () => {
    const running = await launchApp();
    await found(running.page);
    const keys = await openKeys(running.page);
    await running.answerBox(0);
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect.poll(running.asked).toBe(1);
    await leavePc['the screen of the PC is locked'](running.app);
    const secrets = Object.values(keys ?? {}).flatMap((bytes) => {
      const key = Buffer.from(bytes);
      return [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64').slice(0, -2))];
    });
    const hits: string[] = [];
    for (const file of await filesIn(running.profile)) {
      const content = await readFile(file).catch(() => Buffer.alloc(0));
      if ([...secrets, Buffer.from(testPassphrase)].some((secret) => content.includes(secret)))
        hits.push(file);
      if (file.endsWith('.dmp')) hits.push(file);
    }
    expect(secrets).toHaveLength(6);
    expect(hits).toEqual([]);
    running.problems.length = 0;
    await running.close();
  });

  test('leaves nothing of what was written in the memory of the page', async () => {
    const running = await launchApp();
    await found(running.page);
    const heap = async () => {
      const file = path.join(running.profile, 'page.heapsnapshot');
      await running.app.evaluate(async ({ BrowserWindow }, to) => {
        await BrowserWindow.getAllWindows()[0]?.webContents.takeHeapSnapshot(to);
      }, file);
      const content = await readFile(file, 'utf8');
      await rm(file);
      return ['Kari Nordmann', testPassphrase].map((text) => content.includes(text));
    };
    expect((await heap())[0]).toBe(true);
    await leavePc['the screen of the PC is locked'](running.app);
    await expectLocked(running.page);
    await expect(running.page.getByLabel('Passfrase', { exact: true })).toBeVisible();
    expect(await heap()).toEqual([false, false]);
    await running.close();
  });

  test('hides the window from screenshots when asked to', async () => {
    const running = await launchApp();
    await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window !== undefined) window.setContentProtection = (on) => Reflect.set(globalThis, 'hidden', on);
    });
    const hide = (on: boolean) =>
      running.page.evaluate((hideFromCapture) => window.samspill.writeSettings({ hideFromCapture }), on);
    const hidden = () => running.app.evaluate(() => Boolean(Reflect.get(globalThis, 'hidden')));
    await hide(true);
    expect(await hidden()).toBe(true);
    await hide(false);
    expect(await hidden()).toBe(false);
    await running.close();
  });

  test('takes no founding over what is there, and tells who may open by role only', async () => {
    const running = await launchApp();
    await found(running.page);
    const again = await running.page.evaluate(
      (passphrase) => window.samspill.foundVault({ personId: 'x' as PersonId, role: 'mayor', passphrase }),
      testPassphrase,
    );
    expect(again).toMatchObject({ ok: false, reason: 'exists' });
    expect(await readFile(path.join(running.profile, 'keys.json'), 'utf8')).not.toContain('Kari');
    await running.close();
  });
});

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
};
