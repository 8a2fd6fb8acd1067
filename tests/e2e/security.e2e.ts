import { expect, test, type Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy } from '#electron/csp.ts';
import { requests } from '#shared/ipc.ts';
import { launchApp, type RunningApp } from '../support/app.ts';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launchApp();
});

/** Ends the app; what the page complained about on the way is what the test provoked. */
test.afterEach(async () => {
  running.problems.length = 0;
  await running.close();
});

const stillHome = (page: Page): Promise<boolean> => page.evaluate(() => location.origin === 'app://samspill');

test.describe('the page', () => {
  test('has no Node, and only the functions of the contract', async () => {
    const { page } = running;
    expect(
      await page.evaluate(() =>
        ['process', 'require', 'module', 'Buffer', 'global'].filter((n) => n in window),
      ),
    ).toEqual([]);
    const offered = await page.evaluate(() => Object.keys(window.samspill));
    const expected = [
      ...Object.keys(requests).filter((channel) => channel !== 'flushed'),
      'onCommand',
      'onFlush',
      'onLock',
    ];
    expect(offered.toSorted()).toEqual(expected.toSorted());
    const changed = await page.evaluate(() => {
      try {
        Reflect.set(window.samspill, 'appInfo', 1);
      } catch {
        return false;
      }
      return typeof window.samspill.appInfo !== 'function';
    });
    expect(changed).toBe(false);
  });

  test('lives in a window without rights', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents;
      const read: unknown = Reflect.get(Object(contents), 'getLastWebPreferences');
      return typeof read === 'function' ? Reflect.apply(read, contents, []) : null;
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
  });

  test('is served with the policy and nothing to guess about', async () => {
    const headers = await running.app.evaluate(async ({ net }) => {
      const response = await net.fetch('app://samspill/');
      return Object.fromEntries(response.headers);
    });
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  test('runs no text as code and no text as markup', async () => {
    const ran = await running.page.evaluate(async () => {
      // What the test driver runs itself is exempt from the policy; what it puts off is not.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const refused = (attempt: () => unknown): boolean => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      };
      const inline = document.createElement('script');
      const place = document.createElement('div');
      document.body.append(place);
      const results = {
        // oxlint-disable-next-line no-eval -- it is tried here to see that it is refused
        eval: refused(() => globalThis.eval('1')),
        // oxlint-disable-next-line typescript/no-implied-eval -- the same
        newFunction: refused(() => new Function('return 1')()),
        // oxlint-disable-next-line typescript/no-implied-eval -- the same
        timer: refused(() => setTimeout('window.hit = 1', 0)),
        innerHtml: refused(() => Object.assign(place, { innerHTML: '<b>x</b>' })),
        insert: refused(() => place.insertAdjacentHTML('beforeend', '<b>x</b>')),
        write: refused(() => document.write('<b>x</b>')),
        scriptText: refused(() => Object.assign(inline, { textContent: 'window.hit = 1' })),
        scriptSource: refused(() => Object.assign(inline, { src: 'data:text/javascript,window.hit=1' })),
        policy: refused(() => {
          const factory: unknown = Reflect.get(window, 'trustedTypes');
          Reflect.apply(Reflect.get(Object(factory), 'createPolicy'), factory, ['own', {}]);
        }),
        worker: refused(() => new Worker('data:text/javascript,1')),
      };
      place.setAttribute('style', 'color: red');
      return { results, styled: getComputedStyle(place).color === 'rgb(255, 0, 0)', hit: 'hit' in window };
    });
    expect(Object.entries(ran.results).filter(([, refused]) => !refused)).toEqual([]);
    expect(ran).toMatchObject({ styled: false, hit: false });
  });

  test('has no cookies, and its database is kept', async () => {
    const { app, page } = running;
    expect(await app.evaluate(({ session }) => session.defaultSession.cookies.get({}))).toEqual([]);
    expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true);
  });
});

test.describe('the scheme', () => {
  test('gives not one byte from outside its folder', async () => {
    const folder = path.join(process.env['SAMSPILL_APP'] ?? process.cwd(), 'dist/renderer');
    const known = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)).toString('base64'));
    const answers = await running.app.evaluate(async ({ net }, addresses) => {
      const ask = async (address: string) => {
        try {
          const response = await net.fetch(address);
          return {
            address,
            status: response.status,
            bytes: Buffer.from(await response.arrayBuffer()).toString('base64'),
          };
        } catch {
          return { address, status: 0, bytes: '' };
        }
      };
      return Promise.all(addresses.map(ask));
    }, attacks());
    expect(answers.length).toBeGreaterThan(200);
    // Chromium itself folds `a/../` away, so some addresses are innocent when they arrive.
    const strange = answers.filter(({ status, bytes }) =>
      status === 200 ? !known.includes(bytes) : bytes !== '',
    );
    expect(strange).toEqual([]);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThan(20);
  });

  test('serves no other host and no other way of asking', async () => {
    const statuses = await running.app.evaluate(async ({ net }) => {
      const status = async (address: string, method: string) =>
        net.fetch(address, { method }).then(
          (response) => response.status,
          () => 0,
        );
      return [
        await status('app://samspill/', 'GET'),
        await status('app://other/', 'GET'),
        await status('app://samspill.no/index.html', 'GET'),
        await status('app://samspill/', 'POST'),
        await status('app://samspill/', 'DELETE'),
      ];
    });
    expect(statuses).toEqual([200, 0, 0, 405, 405]);
  });
});

/** More than two hundred ways to ask for a file that is none of the window's business. */
const attacks = (): string[] => {
  const ways = [
    '..',
    '%2e%2e',
    '%2E.',
    '.%2e',
    '%252e%252e',
    '..%2f',
    '..%5c',
    '..\\',
    '%c0%ae%c0%ae',
    '%uff0e%uff0e',
    '..;',
    '....//',
    '..%00',
    '%2e%2e%2f',
  ];
  const targets = [
    'etc/passwd',
    'package.json',
    'main/main.js',
    'preload/preload.cjs',
    'proc/self/environ',
    'Windows/win.ini',
  ];
  const climbs = ways.flatMap((way) =>
    targets.flatMap((target) =>
      [1, 3, 8].map((levels) => `app://samspill/${`${way}/`.repeat(levels)}${target}`),
    ),
  );
  return [
    ...climbs,
    'app://samspill//etc/passwd',
    'app://samspill///etc/passwd',
    'app://samspill/%2fetc%2fpasswd',
    'app://samspill/C:/Windows/win.ini',
    'app://samspill/C:%5CWindows%5Cwin.ini',
    'app://samspill/\\\\server\\share\\file',
    'app://samspill//server/share/file',
    'app://samspill/file:///etc/passwd',
    'app://samspill/index.html%00.js',
    'app://samspill/index.html/',
    'app://samspill/index.html::$DATA',
    'app://samspill/INDEX.HTML',
    'app://samspill/assets',
    'app://samspill/assets/',
    'app://samspill/.',
    'app://samspill/%',
    'app://samspill/%ff',
    `app://samspill/${'a'.repeat(100_000)}`,
    `app://samspill/${'../'.repeat(20_000)}etc/passwd`,
    'app://user:pass@samspill/../main/main.js',
    'app://samspill:80/../main/main.js',
  ];
};

test.describe('the way out', () => {
  test('of the window is shut: no other page, no new window, no frame', async () => {
    const { app, page } = running;
    const attempts: ReadonlyArray<() => unknown> = [
      () => (location.href = 'https://example.invalid/'),
      () => (location.href = 'file:///etc/passwd'),
      () => (location.href = 'data:text/html,x'),
      () => (location.href = 'app://other/'),
      () => location.assign('chrome://version'),
      () => window.open('https://example.invalid/'),
      () => window.open('app://samspill/'),
      () => window.open('about:blank'),
      () => {
        const link = Object.assign(document.createElement('a'), { href: 'https://example.invalid/' });
        document.body.append(link);
        link.click();
      },
      () => {
        const link = Object.assign(document.createElement('a'), {
          href: 'https://example.invalid/',
          target: '_blank',
        });
        document.body.append(link);
        link.click();
      },
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://example.invalid/' });
        document.body.append(form);
        form.submit();
      },
      () => {
        const refresh = document.createElement('meta');
        refresh.httpEquiv = 'refresh';
        refresh.content = '0;url=https://example.invalid/';
        document.head.append(refresh);
      },
      () => {
        const frame = Object.assign(document.createElement('iframe'), { src: 'https://example.invalid/' });
        document.body.append(frame);
      },
      () => {
        const frame = Object.assign(document.createElement('iframe'), { src: 'file:///etc/passwd' });
        document.body.append(frame);
      },
      () => {
        const view = document.createElement('webview');
        view.setAttribute('src', 'https://example.invalid/');
        document.body.append(view);
      },
    ];
    for (const attempt of attempts) {
      await page.evaluate(attempt).catch(() => undefined);
      expect(await stillHome(page), String(attempt)).toBe(true);
    }
    const seen = await app.evaluate(({ BrowserWindow, webContents }) => ({
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().map((contents) => contents.getType()),
      frames: BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.framesInSubtree.map(
        (frame) => frame.origin,
      ),
    }));
    expect(seen.windows).toBe(1);
    expect(seen.contents).toEqual(['window']);
    // What is left of a refused frame is an empty page of no origin.
    expect(new Set(seen.frames)).toEqual(new Set(['app://samspill', 'null']));
  });

  test('for downloads is shut', async () => {
    const { app, page } = running;
    // Listening before it is tried: on a busy machine the download could be over first.
    await app.evaluate(({ session }) => {
      const refused = new Promise((resolve) => {
        session.defaultSession.on('will-download', (event) => resolve(event.defaultPrevented));
      });
      Reflect.set(globalThis, 'refusedDownload', refused);
    });
    await page.evaluate(() => {
      const address = URL.createObjectURL(new Blob(['secret']));
      Object.assign(document.createElement('a'), { href: address, download: 'secret.txt' }).click();
    });
    expect(await app.evaluate(() => Reflect.get(globalThis, 'refusedDownload'))).toBe(true);
  });
});

test.describe('the permissions', () => {
  test('are the database and copying, and nothing else', async () => {
    const { app, page } = running;
    const granted = await app.evaluate(async ({ BrowserWindow }) => {
      const names = [
        'accelerometer',
        'ambient-light-sensor',
        'background-fetch',
        'background-sync',
        'camera',
        'captured-surface-control',
        'clipboard-read',
        'clipboard-write',
        'display-capture',
        'geolocation',
        'gyroscope',
        'idle-detection',
        'keyboard-lock',
        'local-fonts',
        'magnetometer',
        'microphone',
        'midi',
        'nfc',
        'notifications',
        'payment-handler',
        'periodic-background-sync',
        'persistent-storage',
        'pointer-lock',
        'push',
        'screen-wake-lock',
        'speaker-selection',
        'storage-access',
        'system-wake-lock',
        'top-level-storage-access',
        'window-management',
      ];
      const script = `Promise.all(${JSON.stringify(names)}.map((name) => navigator.permissions.query({ name })
        .then(({ state }) => [name, state], () => [name, 'unknown'])))`;
      const states: unknown = await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script);
      return Array.isArray(states)
        ? states.filter(([, state]) => state === 'granted').map(([name]) => name)
        : null;
    });
    expect(granted).toEqual(['clipboard-write', 'persistent-storage']);
    await page.bringToFront();
    const asked = await page.evaluate(async () => {
      const outcome = (work: Promise<unknown> | undefined) =>
        (work ?? Promise.reject(new Error('absent'))).then(String, () => 'refused');
      const from = (name: string): unknown => Reflect.get(navigator, name);
      const device = (name: string, method: string) => {
        const api: unknown = from(name);
        if (api === undefined) return Promise.resolve('absent');
        return outcome(
          Promise.resolve(Reflect.apply(Reflect.get(Object(api), method), api, [{ filters: [] }])),
        );
      };
      return {
        notification: await outcome(Notification.requestPermission()),
        place: await outcome(
          new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ),
        media: await outcome(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
        screen: await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
        read: await outcome(navigator.clipboard.readText()),
        midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
        usb: await device('usb', 'requestDevice'),
        hid: await device('hid', 'requestDevice'),
        serial: await device('serial', 'requestPort'),
        bluetooth: await device('bluetooth', 'requestDevice'),
        wake: await outcome(navigator.wakeLock.request('screen')),
      };
    });
    const got = Object.entries(asked).filter(
      ([, answer]) => !['refused', 'denied', 'absent', ''].includes(answer),
    );
    expect(got).toEqual([]);
  });

  test('let the page copy text', async () => {
    const { page } = running;
    await page.bringToFront();
    await page.evaluate(() => navigator.clipboard.writeText('til referatet'));
    const copied = await running.app.evaluate(async ({ clipboard }) => await clipboard.readText());
    expect(copied).toBe('til referatet');
  });
});
