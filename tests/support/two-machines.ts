import { expect, type Locator } from '@playwright/test';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { launchApp, type RunningApp } from './app.ts';
import { found } from './first-run.ts';
import { unlock } from './passphrase.ts';
import { addPerson, director, makePassphrase, mayor, typeTogether, type Somebody } from './round.ts';

const { evalFiles } = textIn('nb');
const { send, read } = evalFiles;

/** One at a PC of their own. */
export interface Seat {
  readonly app: RunningApp;
  readonly who: Somebody;
}

/** Where the two profiles lie, and what they send each other. */
export interface TwoMachines {
  readonly directors: string;
  readonly mayors: string;
  /** Where files are saved. */
  readonly folder: string;
  readonly today: string;
}

/** Both at a PC of their own, in the same workspace and with the same keys to it: the director's founds it. */
export const bothAtTheirOwn = async ({
  directors,
  mayors,
  today,
}: TwoMachines): Promise<readonly [Seat, Seat]> => {
  const founding = await launchApp({ profile: directors, today });
  await found(founding.page);
  await addPerson(founding.page, mayor.name, 'mayor');
  await makePassphrase(founding.page, mayor);
  await founding.close();
  await cp(directors, mayors, { recursive: true });
  const sitDown = async (profile: string, who: Somebody, role: string): Promise<Seat> => {
    const app = await launchApp({ profile, today, stayLocked: true });
    await app.page.setViewportSize({ width: 1280, height: 800 });
    await app.page.getByRole('radio', { name: new RegExp(`^${role}`, 'i') }).check();
    await unlock(app.page, who.passphrase);
    await expect(app.page.getByRole('button', { name: `Du er ${who.name}` })).toBeVisible({
      timeout: 40_000,
    });
    return { app, who };
  };
  return [await sitDown(directors, director, 'kommunedirektør'), await sitDown(mayors, mayor, 'ordfører')];
};

export const button = ({ app }: Seat, name: string): Locator =>
  app.page.getByRole('button', { name, exact: true });

/** Saves a file to the other from the page of the round; with the own key, if it is to hold it. */
export const sendFile = async (seat: Seat, file: string, words: string, withKey = false): Promise<string> => {
  const { app, who } = seat;
  await app.saveTo(file);
  await button(seat, words).click();
  const dialog = app.page.getByRole('dialog');
  if (withKey) {
    await dialog.getByRole('radio', { name: send.withKey }).check();
    await expect(dialog.getByText(/blir lest først/)).toBeVisible();
    await dialog.getByRole('button', { name: send.next, exact: true }).click();
    await typeTogether(app.page, [who]);
  } else {
    await dialog.getByRole('button', { name: send.save, exact: true }).click();
  }
  await expect(app.page.getByText(send.saved(path.basename(file)), { exact: true })).toBeVisible();
  return file;
};

/** Reads a file in, as far as the look at what it brings. */
export const openFile = async (seat: Seat, file: string): Promise<Locator> => {
  await seat.app.openFrom(file);
  await button(seat, read.button).click();
  const dialog = seat.app.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};

/** Reads a file in and adds what it brings. */
export const addFile = async (seat: Seat, file: string): Promise<void> => {
  const dialog = await openFile(seat, file);
  await dialog.getByRole('button', { name: read.add, exact: true }).click();
  await expect(dialog).toHaveCount(0);
};

/** The file is turned away in these words, and nothing is changed. */
export const refuseFile = async (seat: Seat, file: string, words: string): Promise<void> => {
  const dialog = await openFile(seat, file);
  await expect(dialog.getByText(words)).toBeVisible();
  await expect(dialog.getByText(read.unchanged)).toBeVisible();
  await dialog.getByRole('button', { name: read.close, exact: true }).click();
  await expect(button(seat, read.button)).toBeFocused();
};

/** The files under the folders, as bytes, that hold any of the words in plain text. */
export const plantedIn = async (
  places: readonly string[],
  planted: readonly string[],
): Promise<readonly string[]> => {
  const hits: string[] = [];
  for (const place of places) {
    // oxlint-disable-next-line no-await-in-loop -- one folder after the other
    const names = await readdir(place, { recursive: true, withFileTypes: true });
    for (const entry of names.filter((one) => one.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      // A file of the browser may go while it is looked for.
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      if (planted.some((words) => bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))))
        hits.push(file);
    }
  }
  return hits;
};
