import { expect, test, type Page } from '@playwright/test';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshProfile, launchApp } from '../support/app.ts';

/** The name and version of every database, and how many rows each table has. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('samspill');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const count = (table: string) =>
      new Promise<number>((resolve) => {
        const request = db.transaction(table).objectStore(table).count();
        request.addEventListener('success', () => resolve(request.result));
      });
    const tables = await Promise.all(
      [...db.objectStoreNames].map(async (table) => [table, await count(table)] as const),
    );
    db.close();
    return { version: db.version, rows: Object.fromEntries(tables) };
  });

test('every write waits for the disk, and the browser may not throw the data away', async () => {
  const { page, close } = await launchApp({ kind: 'demo' });
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- bound by `call` below
    const plain = IDBDatabase.prototype.transaction;
    Object.assign(globalThis, { durabilities: [] });
    IDBDatabase.prototype.transaction = function (tables, mode, options) {
      const transaction = plain.call(this, tables, mode, options);
      const { durabilities } = globalThis as unknown as { durabilities: string[] };
      if (transaction.mode === 'readwrite') durabilities.push(transaction.durability);
      return transaction;
    };
  });
  await page.evaluate(() => {
    location.hash = '#/reception';
  });
  await page.reload();
  await page.getByRole('checkbox').first().click();
  const durabilities = () =>
    page.evaluate(() => (globalThis as unknown as { durabilities: string[] }).durabilities);
  await expect.poll(async () => (await durabilities()).length).toBeGreaterThan(0);
  expect(new Set(await durabilities())).toEqual(new Set(['strict']));
  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true);
  await close();
});

test('an older program refuses what a newer one has written, says so, and leaves it untouched', async () => {
  const profile = await freshProfile();
  const newer = await launchApp({ profile, kind: 'demo' });
  await expect(newer.page.getByRole('navigation').first()).toBeVisible();
  const before = await stored(newer.page);
  await newer.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('samspill', 9990);
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('later'));
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(request.error));
      }),
  );
  await newer.close();
  const older = await launchApp({ profile, kind: 'demo', stayLocked: true });
  await expect(older.page.getByText(/nyere/).first()).toBeVisible();
  expect(await stored(older.page)).toEqual({ version: 9990, rows: { ...before.rows, later: 0 } });
  await older.close();
  await rm(profile, { recursive: true, force: true });
});

/** The demo kommune with one more thing done, and the program ended. Answers the words of the item. */
const somethingDone = async (profile: string): Promise<void> => {
  const { page, close } = await launchApp({ profile, kind: 'demo' });
  await page.evaluate(() => {
    location.hash = '#/reception';
  });
  await page.getByRole('checkbox').first().click();
  await expect(page.getByText('Lagret').first()).toBeVisible();
  await close();
};

test('without its database everything comes back from the journal, and it says so', async () => {
  const profile = await freshProfile();
  await somethingDone(profile);
  const before = await rowsAtNextStart(profile);
  await rm(path.join(profile, 'IndexedDB'), { recursive: true });
  const { page, close } = await launchApp({ profile, kind: 'demo' });
  await expect(page.getByText('er hentet fram igjen')).toBeVisible();
  expect((await stored(page)).rows).toEqual(before);
  await close();
  await rm(profile, { recursive: true, force: true });
});

test('without its journal it is written anew from the database, and nothing is missing', async () => {
  const profile = await freshProfile();
  await somethingDone(profile);
  const before = await rowsAtNextStart(profile);
  await rm(path.join(profile, 'journal'), { recursive: true });
  expect(await rowsAtNextStart(profile)).toEqual(before);
  await rm(path.join(profile, 'IndexedDB'), { recursive: true });
  expect(await rowsAtNextStart(profile)).toEqual(before);
  await rm(profile, { recursive: true, force: true });
});

test('with database and journal destroyed the snapshot gives the rows back', async () => {
  const profile = await freshProfile();
  await somethingDone(profile);
  const { changes, ...rows } = await rowsAtNextStart(profile);
  await rm(path.join(profile, 'IndexedDB'), { recursive: true });
  for (const name of await readdir(path.join(profile, 'journal'))) {
    await writeFile(path.join(profile, 'journal', name), 'x'.repeat(2_000));
  }
  const { page, close } = await launchApp({ profile, kind: 'demo' });
  await expect(page.getByText('Dataene på denne maskinen var skadet').first()).toBeVisible();
  const { changes: left, ...now } = (await stored(page)).rows;
  expect(now).toEqual(rows);
  expect([left, changes]).toEqual([1, expect.any(Number)]);
  await close();
  await rm(profile, { recursive: true, force: true });
});

test('a row that is not as it was written is found, and made good while one looks', async () => {
  const profile = await freshProfile();
  await somethingDone(profile);
  const before = await rowsAtNextStart(profile);
  const first = await launchApp({ profile, kind: 'demo' });
  await first.page.evaluate(flipOneBit);
  await first.close();
  const { page, close } = await launchApp({ profile, kind: 'demo' });
  await expect(page.getByText('er hentet fram igjen')).toBeVisible({ timeout: 30_000 });
  expect((await stored(page)).rows).toEqual(before);
  await close();
  const aside = await readdir(path.join(profile, 'aside'));
  expect(aside.filter((name) => name.endsWith('-damaged'))).toHaveLength(1);
  await rm(profile, { recursive: true, force: true });
});

/** In the window: one bit of what is sealed in the last checklist item. */
const flipOneBit = async (): Promise<void> => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('samspill');
    request.addEventListener('success', () => resolve(request.result));
  });
  await new Promise<void>((resolve) => {
    const transaction = db.transaction('checklistItems', 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve());
    transaction
      .objectStore('checklistItems')
      .openCursor(null, 'prev')
      .addEventListener('success', (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
        const row = cursor.value as { content: Uint8Array };
        row.content[30] = (row.content[30] ?? 0) ^ 1;
        cursor.update(row);
      });
  });
  db.close();
};

const rowsAtNextStart = async (profile: string): Promise<Record<string, number>> => {
  const { page, close } = await launchApp({ profile, kind: 'demo' });
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const { rows } = await stored(page);
  await close();
  return rows;
};
