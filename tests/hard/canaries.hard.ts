import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoPassphrase } from '../../shared/templates/demo.ts';
import type { HardRun, HardResult, HardTest } from './support/hard-test.ts';
import type { Canaries } from './support/in-page.ts';
import { heapOf, searchMemory } from './support/memory-of.ts';
import { randomOf } from './support/random.ts';
import { bytesNeedle, foundIn, searchFolders, textNeedle, type Needle } from './support/search.ts';
import { openSession, whenOpen, type Session } from './support/session.ts';

export const canaries: HardTest = {
  name: 'canaries',
  promise:
    'no word of what is written, and no key, lies readable in any file, whatever is done and however it ends',
  needs: ['linux'],
  run: async (run) => plantAndLook(run),
};

interface Scene {
  readonly run: HardRun;
  readonly session: Session;
  readonly folders: readonly string[];
  readonly needles: readonly Needle[];
  readonly failures: string[];
  readonly searched: { stages: number; files: number; bytes: number };
}

const fields = ['title', 'why', 'note', 'reason', 'caseLink', 'person', 'group', 'privateNote'] as const;

const plantAndLook = async (run: HardRun): Promise<HardResult> => {
  const random = randomOf(run.seed).fork('canaries');
  const word = () =>
    Array.from({ length: 14 }, () => random.pick('abcdefghijklmnoprstuvy'.split(''))).join('');
  const texts = Object.fromEntries(fields.map((field) => [field, `kanari${word()}`])) as Canaries;
  const control = `kontroll${word()}`;
  const places = Object.fromEntries(
    ['profile', 'home', 'temp'].map((name) => [name, path.join(run.folder, name)]),
  );
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  const { profile = '', home = '', temp = '' } = places;
  const environment = {
    HOME: home,
    TMPDIR: temp,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
  };
  const open = () => openSession(profile, { environment });
  let session = await open();
  const needles = [...fields.map((field) => textNeedle(field, texts[field])), ...(await keysOf(session))];
  const failures: string[] = [];
  const searched = { stages: 0, files: 0, bytes: 0 };
  const scene = (): Scene => ({
    run,
    session,
    folders: [profile, home, temp, '/dev/shm'],
    needles,
    failures,
    searched,
  });
  await session.page.evaluate((all) => window.hard.plant(all), texts);
  await look(scene(), 'after saving');
  await session.page.evaluate((text) => window.hard.plantOpenly(text), control);
  await pause(300);
  const seen = searchFolders([profile], [textNeedle('control', control)]).hits;
  if (seen.length === 0)
    failures.push('the search does not find what it should: an open text in the database');
  await session.page.evaluate(() => window.samspill.backUp());
  await look(scene(), 'after a copy was made');
  await session.page.evaluate(() => window.hard.coverUp());
  await look(scene(), 'after overwriting and deleting');
  const memory = await lockAndSearch(scene());
  await whenOpen(session.page, demoPassphrase, 30_000);
  await session.kill();
  await look(scene(), 'after a kill');
  session = await open();
  await crashWindow(session);
  await look(scene(), 'after a crash of the window');
  await session.end();
  await look(scene(), 'after quitting');
  return {
    runs: searched.stages,
    failures,
    measured: {
      canaries: fields.length,
      keys: needles.length - fields.length,
      hits: failures.length,
      'files searched': searched.files,
      'MB searched': Math.round(searched.bytes / 1e6),
      'control found in': seen.length,
      ...memory,
    },
  };
};

/** The keys themselves, as the window gets them. */
const keysOf = async ({ page }: Session): Promise<readonly Needle[]> => {
  const keys = await page.evaluate(async () => {
    const open = await window.samspill.openVault();
    return open === null ? null : { data: [...open.dataKey], person: [...open.personKey] };
  });
  if (keys === null) throw new Error('it is locked');
  return [
    bytesNeedle('data key', Uint8Array.from(keys.data)),
    bytesNeedle('person key', Uint8Array.from(keys.person)),
  ];
};

const look = async ({ folders, needles, failures, searched }: Scene, when: string): Promise<void> => {
  // What is written behind the scenes (a snapshot, a copy, a cache) gets its moment.
  await pause(1_500);
  const { hits, files, bytes } = searchFolders(folders, needles);
  searched.stages += 1;
  searched.files += files;
  searched.bytes += bytes;
  failures.push(...hits.map((hit) => `${when}: ${hit}`));
};

/** Locks, and looks into the page's heap, where nothing may be alive, and into all memory, which is only counted. */
const lockAndSearch = async (scene: Scene): Promise<Readonly<Record<string, number | string>>> => {
  const { session, needles, failures } = scene;
  const before = foundIn(await heapOf(session.page), needles).map(({ name }) => name);
  if (before.length === 0)
    failures.push('the search finds nothing in the heap of an open window, where it should');
  await session.page.keyboard.press('Control+l');
  await session.page.getByLabel('Passfrase', { exact: true }).waitFor();
  await look(scene, 'after locking');
  const heap = foundIn(await heapOf(session.page), needles);
  failures.push(...heap.map(({ name }) => `after locking: ${name} in the heap of the window`));
  const memory = searchMemory(session.pid, needles);
  return {
    'in heap, open': before.length,
    'in heap, locked': heap.length,
    'remains in memory, locked': memory.join('; '),
  };
};

/** Ends the window's process as a fault of memory does. The app opens the window again. */
const crashWindow = async ({ page, pid }: Session): Promise<void> => {
  const debug = await page.context().browser()?.newBrowserCDPSession();
  const info = await debug?.send('SystemInfo.getProcessInfo');
  const renderer = info?.processInfo.find(({ type }) => type === 'renderer');
  if (renderer === undefined) throw new Error(`no window process under ${pid}`);
  process.kill(renderer.id, 'SIGSEGV');
  await pause(2_000);
};
