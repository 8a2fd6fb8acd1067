import { expect, test } from '@playwright/test';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PersonId } from '#shared/domain/id.ts';
import { requests } from '#shared/ipc.ts';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { testPassphrase } from '../support/passphrase.ts';

let running: RunningApp;
let folder: string;

test.beforeEach(async () => {
  folder = await freshProfile();
  running = await launchApp();
});

test.afterEach(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a request that has not the shape of its channel is turned away, and main lives on', async () => {
  const { app, page } = running;
  const channels = Object.entries(requests).flatMap(([name, schema]) =>
    name === 'flushed' || schema.safeParse(undefined).success ? [] : [name],
  );
  const outcome = await page.evaluate(async (names) => {
    const empty = {};
    const bad: unknown[] = [
      empty,
      null,
      0,
      -1,
      Number.NaN,
      '',
      'x',
      true,
      [],
      [[]],
      [null],
      { text: 1 },
      { url: null },
      { kind: 'exe', name: 'x', text: '' },
      { theme: 'pink' },
      { textScale: 1e9 },
      { textScale: '100' },
      { writtenForm: 'en' },
      { theme: 'dark', extra: 1 },
      { sequence: -1, id: 'x' },
      { sequence: 1.5, id: 'x' },
      { id: 'x'.repeat(65), sequence: 1 },
      { name: '', text: '' },
      { name: 'x'.repeat(181) },
      { token: 'x'.repeat(101) },
      { url: 'x'.repeat(2001) },
      { document: {}, format: 'pdf', name: 'x' },
      { kind: ['csv'], name: 'x', text: 'x' },
      new Uint8Array(8),
      { toString: 'x' },
      JSON.parse('{"__proto__":{"theme":"dark"}}'),
      { constructor: { prototype: {} } },
      2n ** 70n,
    ];
    let deep: unknown = 'bottom';
    for (let level = 0; level < 500; level += 1) deep = { deep };
    bad.push(deep, { theme: deep }, { text: deep });
    const taken: string[] = [];
    let turnedAway = 0;
    for (const name of names) {
      const call: unknown = Reflect.get(window.samspill, name);
      if (typeof call !== 'function') continue;
      for (const request of bad) {
        // An empty change of settings is a change like any other.
        if (name === 'writeSettings' && request === empty) continue;
        try {
          await call(request);
          taken.push(`${name} ${String(request)}`);
        } catch {
          turnedAway += 1;
        }
      }
    }
    return { taken, turnedAway };
  }, channels);
  expect(outcome.taken).toEqual([]);
  expect(outcome.turnedAway).toBeGreaterThan(300);
  expect(await page.evaluate(() => window.samspill.readSettings())).toMatchObject({ writtenForm: 'nb' });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a page of another origin is turned away, even with our own preload', async () => {
  const outcome = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${app.getAppPath()}/dist/preload/preload.cjs`, sandbox: true },
    });
    await window.loadURL('data:text/html,<title>other</title>');
    const answer: unknown = await window.webContents.executeJavaScript(
      'window.samspill.readSettings().then(() => "answered", (error) => String(error))',
    );
    window.destroy();
    return answer;
  });
  expect(outcome).toContain('readSettings: refused');
});

test('a frame inside the page has no bridge, and could not use one', async () => {
  const { page } = running;
  const bridge = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner: unknown = frame.contentWindow;
    return typeof Reflect.get(Object(inner), 'samspill');
  });
  expect(bridge).toBe('undefined');
});

test.describe('files', () => {
  test('are saved whole where the user says, with the ending of their kind', async () => {
    const { page, saveTo } = running;
    await saveTo(path.join(folder, 'Plan for Ålesund'));
    const saved = await page.evaluate(() =>
      window.samspill.saveText({
        kind: 'csv',
        name: 'plan.csv',
        text: '\uFEFFFrist;Ansvar\r\nblåbær;øl\r\n',
      }),
    );
    expect(saved).toMatchObject({ ok: true, value: { name: 'Plan for Ålesund.csv', folder } });
    expect(readFileSync(path.join(folder, 'Plan for Ålesund.csv'), 'utf8')).toBe(
      '\uFEFFFrist;Ansvar\r\nblåbær;øl\r\n',
    );
  });

  test('are refused in words when they cannot be written or the user changes their mind', async () => {
    const { page, saveTo } = running;
    const save = () =>
      page.evaluate(() => window.samspill.saveText({ kind: 'csv', name: 'x.csv', text: 'x' }));
    await saveTo(null);
    expect(await save()).toEqual({ ok: false, reason: 'cancelled' });
    await saveTo(path.join(folder, 'not there', 'x.csv'));
    expect(await save()).toMatchObject({ ok: false, reason: 'vanished' });
    mkdirSync(path.join(folder, 'folder.csv'));
    await saveTo(path.join(folder, 'folder.csv'));
    expect(await save()).toMatchObject({ ok: false, reason: 'notWritable' });
  });

  test('are not written over without a question when the ending is added afterwards', async () => {
    const { page, saveTo, answerBox } = running;
    writeFileSync(path.join(folder, 'plan.csv'), 'det gamle');
    await saveTo(path.join(folder, 'plan'));
    const save = () =>
      page.evaluate(() => window.samspill.saveText({ kind: 'csv', name: 'plan.csv', text: 'det nye' }));
    await answerBox(1);
    expect(await save()).toEqual({ ok: false, reason: 'cancelled' });
    expect(readFileSync(path.join(folder, 'plan.csv'), 'utf8')).toBe('det gamle');
    await answerBox(0);
    expect(await save()).toMatchObject({ ok: true });
    expect(readFileSync(path.join(folder, 'plan.csv'), 'utf8')).toBe('det nye');
  });

  test('are read as text, and only the name crosses', async () => {
    const { page, openFrom } = running;
    writeFileSync(path.join(folder, 'vår.samspillmal'), '{"format":"x"}');
    await openFrom(path.join(folder, 'vår.samspillmal'));
    const open = () => page.evaluate(() => window.samspill.openText({ kind: 'samspill-template' }));
    expect(await open()).toEqual({
      ok: true,
      value: { name: 'vår.samspillmal', text: '{"format":"x"}', isUtf8: true },
    });
    await openFrom(path.join(folder, 'borte.samspillmal'));
    expect(await open()).toEqual({ ok: false, reason: 'notReadable' });
    await openFrom(null);
    expect(await open()).toEqual({ ok: false, reason: 'cancelled' });
  });

  test('are shown in their folder only when this session saved them', async () => {
    const { app, page, saveTo } = running;
    await app.evaluate(({ app: electron, shell }) => {
      const shown: string[] = [];
      Reflect.set(electron, 'shown', shown);
      shell.showItemInFolder = (file) => void shown.push(file);
    });
    await saveTo(path.join(folder, 'plan.ics'));
    const answers = await page.evaluate(async () => {
      const saved = await window.samspill.saveText({ kind: 'ics', name: 'plan.ics', text: 'x' });
      return [
        await window.samspill.showInFolder({ token: saved.ok ? saved.value.token : '' }),
        await window.samspill.showInFolder({ token: '/etc/passwd' }),
      ];
    });
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: false, reason: 'unknownFile' },
    ]);
    expect(await app.evaluate(({ app: electron }) => Reflect.get(electron, 'shown'))).toEqual([
      path.join(folder, 'plan.ics'),
    ]);
  });

  test('of safety copies come back by their name, once there are keys to seal them with', async () => {
    const keepAndRead = async () => {
      const kept = await window.samspill.keepCopy({ text: 'alt vi har' });
      return kept.ok ? window.samspill.readCopy(kept.value) : kept;
    };
    expect(await running.page.evaluate(keepAndRead)).toMatchObject({ ok: false, reason: 'notWritable' });
    await running.page.evaluate(
      (passphrase) =>
        window.samspill.foundVault({ personId: 'person-1' as PersonId, role: 'director', passphrase }),
      testPassphrase,
    );
    expect(await running.page.evaluate(keepAndRead)).toEqual({ ok: true, value: { text: 'alt vi har' } });
  });
});

test.describe('links', () => {
  test('open in the browser: sources at once, others when the user says yes, nothing but https ever', async () => {
    const { app, page, answerBox } = running;
    await app.evaluate(({ app: electron, shell }) => {
      const opened: string[] = [];
      Reflect.set(electron, 'opened', opened);
      shell.openExternal = async (address) => void opened.push(address);
    });
    const open = (url: string) => page.evaluate((address) => window.samspill.openLink({ url: address }), url);
    expect(await open('https://lovdata.no/lov/2018-06-22-83')).toEqual({ ok: true, value: null });
    await answerBox(1);
    expect(await open('https://sak.eksempel.no/117')).toEqual({ ok: false, reason: 'notAllowed' });
    await answerBox(0);
    expect(await open('https://sak.eksempel.no/118')).toEqual({ ok: true, value: null });
    for (const url of [
      'http://lovdata.no/',
      'file:///etc/passwd',
      'javascript:1',
      'mailto:a@b.no',
      'smb://x/y',
      'x',
    ]) {
      expect(await open(url)).toEqual({ ok: false, reason: 'notAllowed' });
    }
    expect(await app.evaluate(({ app: electron }) => Reflect.get(electron, 'opened'))).toEqual([
      'https://lovdata.no/lov/2018-06-22-83',
      'https://sak.eksempel.no/118',
    ]);
  });
});

test('printing asks the system, and says what came of it', async () => {
  const { app, page } = running;
  const stub = (printed: boolean, reason: string) =>
    app.evaluate(
      ({ BrowserWindow }, [done, why]) => {
        const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents;
        Reflect.set(
          Object(contents),
          'print',
          (_options: unknown, answer: (ok: boolean, why: string) => void) =>
            answer(done === 'yes', String(why)),
        );
      },
      [printed ? 'yes' : 'no', reason],
    );
  const print = () => page.evaluate(() => window.samspill.print());
  await stub(true, '');
  expect(await print()).toEqual({ ok: true, value: null });
  await stub(false, 'Print job canceled');
  expect(await print()).toEqual({ ok: false, reason: 'cancelled' });
  await stub(false, 'Invalid deviceName provided');
  expect(await print()).toEqual({ ok: false, reason: 'noPrinter' });
});
