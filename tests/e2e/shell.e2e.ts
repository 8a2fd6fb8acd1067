import { _electron, expect, test, type ElectronApplication } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { profileFolder } from '#electron/profile-place.ts';
import { freshProfile, launchApp, launchArguments } from '../support/app.ts';

const settingsOf = (profile: string): unknown =>
  JSON.parse(readFileSync(path.join(profile, 'settings.json'), 'utf8')).settings;

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const windowCount = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

const menuLabels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

test('the app opens one window from its own scheme, and says what it is', async () => {
  const { app, page, close } = await launchApp({ today: '2023-10-17' });
  expect(await page.evaluate(() => location.origin)).toBe('app://samspill');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await page.evaluate(() => window.samspill.appInfo())).toMatchObject({
    version,
    profile: 'test',
    today: '2023-10-17',
    platform: process.platform,
    electron: expect.stringMatching(/^\d+\./),
    chromium: expect.stringMatching(/^\d+\./),
  });
  const windows = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.isVisible(), window.getTitle()]),
    );
  await expect.poll(windows).toEqual([[true, 'Samspill']]);
  await close();
});

test('the app says when its runtime is for tests only', async () => {
  for (const [mark, testRuntime] of [
    ['1', true],
    ['0', false],
  ] as const) {
    const { page, close } = await launchApp({ env: { SAMSPILL_TEST_RUNTIME: mark } });
    expect(await page.evaluate(() => window.samspill.appInfo())).toMatchObject({ testRuntime });
    await close();
  }
});

test('nothing but the chosen profile is written', async () => {
  const { app, profile, close } = await launchApp();
  const places = await app.evaluate(({ app: electron }) =>
    (['userData', 'sessionData', 'crashDumps'] as const).map((name) => electron.getPath(name)),
  );
  for (const place of places) expect(path.relative(profile, place)).not.toMatch(/^\.\./);
  await close();
});

test('without a chosen profile everything lies in the local one of the user, and nothing in the roaming one', async () => {
  const home = await freshProfile();
  const env = {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: path.join(home, 'local'),
    APPDATA: path.join(home, 'roaming'),
    XDG_DATA_HOME: '',
    XDG_CONFIG_HOME: path.join(home, 'config'),
  };
  mkdirSync(env.XDG_CONFIG_HOME);
  const args = launchArguments('', { kind: 'user' }).filter((arg) => !arg.startsWith('--user-data-dir'));
  const app = await _electron.launch({ args, env });
  await (await app.firstWindow()).waitForLoadState('load');
  const folder = await app.evaluate(({ app: electron }) => electron.getPath('userData'));
  expect(folder).toBe(profileFolder({ platform: process.platform, env, home, kind: 'user' }));
  await app.close();
  expect(readdirSync(folder)).toContain('window.json');
  expect(readdirSync(env.XDG_CONFIG_HOME)).toEqual([]);
  expect(readdirSync(home)).not.toContain('roaming');
  rmSync(home, { recursive: true });
});

test('today cannot be moved in the own profile', async () => {
  const { page, close } = await launchApp({ kind: 'user', today: '2023-10-17' });
  expect(await page.evaluate(() => window.samspill.appInfo())).toMatchObject({
    profile: 'user',
    today: null,
  });
  await close();
});

test('the first paint has the ground of the theme', async () => {
  for (const [theme, ground] of [
    ['light', '#FAF8F3'],
    ['dark', '#161E25'],
  ] as const) {
    const { app, close } = await launchApp({ settings: { theme } });
    const seen = await app.evaluate(({ BrowserWindow, nativeTheme }) => [
      nativeTheme.themeSource,
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    ]);
    expect(seen).toEqual([theme, ground]);
    await close();
  }
});

test('settings are kept, and the menu bar speaks the chosen form at once', async () => {
  const { app, page, profile, close } = await launchApp();
  expect(await menuLabels(app)).toEqual(['&Fil', '&Rediger', '&Vis', '&Gå til', '&Hjelp']);
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('bin')?.label)).toBe(
    '&Papirkurv',
  );
  const changed = await page.evaluate(() =>
    window.samspill.writeSettings({ writtenForm: 'nn', textScale: 120, theme: 'dark' }),
  );
  expect(changed).toEqual({
    writtenForm: 'nn',
    textScale: 120,
    theme: 'dark',
    lockAfter: 10,
    hideFromCapture: false,
  });
  expect(settingsOf(profile)).toEqual(changed);
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('bin')?.label)).toBe(
    '&Papirkorg',
  );
  await close();
});

test('settings that cannot be read are set aside', async () => {
  const profile = await freshProfile();
  writeFileSync(path.join(profile, 'settings.json'), '{"theme":');
  const { page, close } = await launchApp({ profile });
  expect(await page.evaluate(() => window.samspill.readSettings())).toEqual({
    theme: 'system',
    textScale: 100,
    writtenForm: 'nb',
    lockAfter: 10,
    hideFromCapture: false,
  });
  expect(readdirSync(profile).filter((name) => name.startsWith('settings.json.unreadable-'))).toHaveLength(1);
  await close();
  rmSync(profile, { recursive: true });
});

test('the menu bar asks the window', async () => {
  const { page, menu, close } = await launchApp();
  const asked = page.evaluate(
    () => new Promise((resolve) => void window.samspill.onCommand((command) => resolve(command))),
  );
  await page.evaluate(() => undefined);
  await menu('go:reception');
  expect(await asked).toBe('go:reception');
  await close();
});

test('the window comes back where it was, and never off the screen', async () => {
  const profile = await freshProfile();
  const first = await launchApp({ profile });
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 800, height: 600 }),
  );
  await expect.poll(() => boundsOf(first.app)).toEqual({ x: 40, y: 30, width: 800, height: 600 });
  await first.close();

  const second = await launchApp({ profile });
  expect(await boundsOf(second.app)).toEqual({ x: 40, y: 30, width: 800, height: 600 });
  await second.close();

  const place = { bounds: { x: 9000, y: 9000, width: 800, height: 600 }, maximized: false };
  writeFileSync(
    path.join(profile, 'window.json'),
    JSON.stringify({ format: 'samspill-window', version: 1, place }),
  );
  const third = await launchApp({ profile });
  const screen = await third.app.evaluate(({ screen: screens }) => screens.getPrimaryDisplay().workArea);
  const bounds = await boundsOf(third.app);
  expect(bounds?.x).toBeLessThanOrEqual(screen.width - 800);
  expect(bounds?.y).toBeLessThanOrEqual(screen.height - 600);
  await third.close();
  rmSync(profile, { recursive: true });
});

test('a second start brings the window forward and ends', async () => {
  const { app, profile, close } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const electron: unknown = createRequire(import.meta.url)('electron');
  const second = spawn(String(electron), launchArguments(profile), { stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible())))
    .toEqual([true]);
  await close();
});

test.describe('closing', () => {
  test('in the middle of a word loses nothing of it', async () => {
    const profile = await freshProfile();
    const title = 'Besøk bedriftene på industriområdet sammen';
    const start = async () => {
      const running = await launchApp({ profile, kind: 'demo', today: '2024-01-15' });
      await running.page.getByRole('heading', { level: 1 }).waitFor();
      await running.menu('go:reception');
      await running.page.getByRole('button', { name: title, exact: true }).first().click();
      return { ...running, note: running.page.getByRole('textbox', { name: 'Merknad' }) };
    };
    const first = await start();
    await first.note.fill('Ta med Kari, og husk vernesk');
    await first.close();
    const second = await start();
    await expect(second.note).toHaveValue('Ta med Kari, og husk vernesk');
    await second.close();
    rmSync(profile, { recursive: true });
  });

  test('waits until what is being typed is saved', async () => {
    const { page, profile, close } = await launchApp({ profile: await freshProfile() });
    await page.evaluate(() =>
      window.samspill.onFlush(async () => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await window.samspill.writeSettings({ textScale: 170 });
        return true;
      }),
    );
    await close();
    expect(settingsOf(profile)).toMatchObject({ textScale: 170 });
    rmSync(profile, { recursive: true });
  });

  test('waits too when the system ends the app', async () => {
    const { app, page, profile, close } = await launchApp({ profile: await freshProfile() });
    await page.evaluate(() =>
      window.samspill.onFlush(async () => {
        await window.samspill.writeSettings({ textScale: 180 });
        return true;
      }),
    );
    const ended = app.waitForEvent('close');
    app.process().kill('SIGTERM');
    await ended;
    await close();
    expect(settingsOf(profile)).toMatchObject({ textScale: 180 });
    rmSync(profile, { recursive: true });
  });

  test('asks when the page hangs, and goes when told to', async () => {
    const { app, page, answerBox, asked, close } = await launchApp();
    await page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      }, 0);
    });
    await answerBox(0);
    await closeWindow(app);
    await expect.poll(asked).toBe(1);
    expect(await windowCount(app)).toBe(1);
    await answerBox(1);
    const began = Date.now();
    await close();
    expect(Date.now() - began).toBeLessThan(8000);
  });

  test('asks when saving takes too long', async () => {
    const { app, page, answerBox, asked, close } = await launchApp();
    await page.evaluate(() =>
      window.samspill.onFlush(async () => {
        await new Promise((resolve) => setTimeout(resolve, 4000));
        return true;
      }),
    );
    await answerBox(0);
    await closeWindow(app);
    await expect.poll(asked).toBe(1);
    expect(await windowCount(app)).toBe(1);
    await answerBox(1);
    await close();
  });

  test('needs no answer once the page has saved after all', async () => {
    const { app, page, profile, close } = await launchApp({ profile: await freshProfile() });
    await page.evaluate(() =>
      window.samspill.onFlush(async () => {
        await new Promise((resolve) => setTimeout(resolve, 4000));
        await window.samspill.writeSettings({ textScale: 160 });
        return true;
      }),
    );
    const ended = app.waitForEvent('close');
    await closeWindow(app);
    await ended;
    await close();
    expect(settingsOf(profile)).toMatchObject({ textScale: 160 });
    rmSync(profile, { recursive: true });
  });

  test('asks when something could not be saved', async () => {
    const { app, page, answerBox, asked, close } = await launchApp();
    await page.evaluate(() => window.samspill.onFlush(async () => false));
    await answerBox(0);
    await closeWindow(app);
    await expect.poll(asked).toBe(1);
    expect(await windowCount(app)).toBe(1);
    expect(await page.evaluate(() => document.readyState)).toBe('complete');
    await answerBox(1);
    await close();
  });
});

test.describe('a page that dies', () => {
  test('is opened again with a word about it, but not for ever', async () => {
    const { app, close } = await launchApp();
    await app.evaluate(({ app: electron, dialog }) => {
      const said: string[] = [];
      Reflect.set(electron, 'said', said);
      Reflect.set(
        dialog,
        'showMessageBox',
        async (_window: unknown, options: { readonly message: string }) => {
          said.push(options.message);
          return { response: 1, checkboxChecked: false };
        },
      );
    });
    const said = () => app.evaluate(({ app: electron }) => Reflect.get(electron, 'said'));
    const crash = () =>
      app.evaluate(({ BrowserWindow }) =>
        setTimeout(() => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(), 0),
      );
    const isBack = () =>
      app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents?.isCrashed() === false && !contents.isLoading() && contents.getURL();
      });
    const reopened = 'Vinduet stoppet og er åpnet på nytt.';
    await crash();
    await expect.poll(said).toEqual([reopened]);
    await expect.poll(isBack).toMatch(/^app:\/\/samspill\//);
    await crash();
    await expect.poll(said).toEqual([reopened, reopened]);
    await expect.poll(isBack).toMatch(/^app:\/\/samspill\//);
    const ended = app.waitForEvent('close');
    // The third time it asks, and the answer here is to quit.
    await crash();
    await ended;
    await close();
  });
});
