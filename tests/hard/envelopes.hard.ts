import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoPassphrase } from '../../shared/templates/demo.ts';
import { bundleOf } from './support/bundle.ts';
import type { HardRun, HardResult, HardTest } from './support/hard-test.ts';
import type { Typed } from './support/evaluation-in-page.ts';
import { heapOf, searchMemory } from './support/memory-of.ts';
import { randomOf } from './support/random.ts';
import { bytesNeedle, foundIn, searchFolders, textNeedle, type Needle } from './support/search.ts';
import { openSession, type Session } from './support/session.ts';

export const envelopes: HardTest = {
  name: 'envelopes',
  promise:
    'no answer and no key of an envelope lies in any file, nor anywhere in memory while the other sits there, before all are opened',
  needs: ['linux'],
  run: async (run) => {
    const results = [];
    // An exercise of Spilleregler is answered without anything being confirmed; its envelopes must be as closed.
    for (const what of ['evaluation', 'exercise'] as const)
      // oxlint-disable-next-line no-await-in-loop -- one app at a time
      results.push(await plantAndOpen({ ...run, folder: path.join(run.folder, what) }, what));
    return togetherOf(results);
  },
};

type What = 'evaluation' | 'exercise';

const togetherOf = (results: readonly HardResult[]): HardResult => {
  const sum = (of: (result: HardResult) => number) => results.reduce((all, one) => all + of(one), 0);
  const measured = (name: string) => sum((one) => Number(one.measured[name] ?? 0));
  return {
    runs: sum(({ runs }) => runs),
    failures: results.flatMap(({ failures }) => failures),
    measured: { needles: measured('needles'), looks: measured('looks'), hits: measured('hits') },
  };
};

interface Scene {
  readonly session: Session;
  readonly folder: string;
  readonly failures: string[];
  looks: number;
}

const others = 'gras ullgenser paraply ti';

const plantAndOpen = async (run: HardRun, what: What): Promise<HardResult> => {
  const random = randomOf(run.seed).fork(what === 'evaluation' ? 'envelopes' : 'exercises');
  const word = () =>
    `svar${Array.from({ length: 14 }, () => random.pick('abcdefghijklmnoprstuvy'.split(''))).join('')}`;
  const [mine, theirs] = [word(), word()];
  const scene = await begin(run);
  const { page } = scene.session;
  const both = await page.evaluate(([a, b, c]) => window.evaluating.begin(a, b, c), [
    demoPassphrase,
    others,
    what,
  ] as const);

  await page.evaluate((text) => window.evaluating.write(text), backwards(mine));
  const first = textNeedle('the first answer', mine);
  if (searchMemory(scene.session.pid, [first]).length === 0)
    scene.failures.push('the search does not find what it should: an answer in the memory of who writes it');
  await onDisk(scene, [first], 'while it is written');
  await page.evaluate(() => window.evaluating.submit());
  const needles = [first, bytesNeedle('the key of the envelope', await keyOf(scene.session))];
  await page.evaluate(() => window.samspill.backUp());
  await onDisk(scene, needles, 'after it was handed over');
  await inExport(scene, needles);

  await sitDown(scene.session, both[1]);
  await onDisk(scene, needles, 'after the other has opened');
  await inMemory(scene, needles, 'while the other sits there');
  await page.evaluate((text) => window.evaluating.write(text), backwards(theirs));
  await page.evaluate(() => window.evaluating.submit());
  await collect(scene, both);
  await inMemory(scene, [first], 'while the keys are collected');
  await onDisk(scene, [...needles, textNeedle('the second answer', theirs)], 'while the keys are collected');

  await open(scene, [mine, theirs]);
  await scene.session.end();
  return {
    runs: scene.looks,
    failures: scene.failures,
    measured: { needles: needles.length + 1, looks: scene.looks, hits: scene.failures.length },
  };
};

const begin = async (run: HardRun): Promise<Scene> => {
  const [profile = '', home = '', temp = ''] = ['profile', 'home', 'temp'].map((name) =>
    path.join(run.folder, name),
  );
  for (const place of [profile, home, temp]) mkdirSync(place, { recursive: true });
  const environment = { HOME: home, TMPDIR: temp, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const session = await openSession(profile, { environment });
  await bringIn(session);
  return { session, folder: run.folder, failures: [], looks: 0 };
};

const bringIn = async ({ page }: Session): Promise<void> => {
  await page.evaluate(await bundleOf('tests/hard/support/evaluation-in-page.ts'));
  await page.evaluate(() => window.evaluating.open());
};

/** The other one opens in the same window, as when they change places. */
const sitDown = async (session: Session, { personId, passphrase }: Typed): Promise<void> => {
  const { page } = session;
  await page.evaluate(() => Object.assign(globalThis, { isFormer: true }));
  // The page is gone before the answer has come.
  void page
    .evaluate((given) => window.samspill.unlock(given), { personId, passphrase })
    .catch(() => undefined);
  await page.waitForFunction(
    () => !('isFormer' in globalThis) && document.querySelector('nav') !== null,
    null,
    {
      timeout: 60_000,
    },
  );
  await bringIn(session);
};

const keyOf = async ({ page }: Session): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate(() => window.evaluating.envelopeKey()));

const collect = async ({ session: { page }, failures }: Scene, both: readonly Typed[]): Promise<void> => {
  const fitting = await page.evaluate((typed) => window.evaluating.collect(typed), both);
  if (fitting !== both.length) failures.push(`${fitting} of the keys fit`);
  if ((await page.evaluate(() => window.evaluating.read())) !== null)
    failures.push('answers could be read before they were opened');
};

const open = async ({ session: { page }, failures }: Scene, answers: readonly string[]): Promise<void> => {
  const outcome = await page.evaluate(() => window.evaluating.openAll());
  const read = await page.evaluate(() => window.evaluating.read());
  if (outcome !== 'opened' || read?.map(backwards).join() !== answers.join())
    failures.push(`the envelopes did not open to what was put in them: ${outcome}`);
};

const onDisk = async (scene: Scene, needles: readonly Needle[], when: string): Promise<void> => {
  // What is written behind the scenes (a snapshot, a copy, a cache) gets its moment.
  await pause(1_500);
  scene.looks += 1;
  const { hits } = searchFolders([scene.folder, '/dev/shm'], needles);
  scene.failures.push(...hits.map((hit) => `${when}: ${hit}`));
};

const inExport = async (
  { session: { page }, failures }: Scene,
  needles: readonly Needle[],
): Promise<void> => {
  const file = Buffer.from(await page.evaluate(() => window.evaluating.exportAll()), 'utf8');
  failures.push(...foundIn(file, needles).map(({ name }) => `${name} in the exported workspace`));
};

const inMemory = async (scene: Scene, needles: readonly Needle[], when: string): Promise<void> => {
  scene.looks += 1;
  const heap = foundIn(await heapOf(scene.session.page), needles);
  scene.failures.push(...heap.map(({ name }) => `${when}: ${name} in the heap of the window`));
  const memory = searchMemory(scene.session.pid, needles);
  scene.failures.push(...memory.map((hit) => `${when}: ${hit}`));
};

const backwards = (text: string): string => Array.from(text).toReversed().join('');
