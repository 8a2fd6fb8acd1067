import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { inRoot } from '../../build/project.ts';
import { parsePolicy } from '../../electron/services/policy-file.ts';
import { readSettings, settingsFile } from '../../electron/services/settings-file.ts';
import { readTemplateFile } from '../../shared/exchange/template-file.ts';
import { readWorkspaceFile } from '../../shared/exchange/workspace-file.ts';
import { writeFile } from 'node:fs/promises';
import { hostileBackups } from './support/hostile-backups.ts';
import type { HardResult, HardRun, HardTest } from './support/hard-test.ts';
import { mutated } from './support/mutate.ts';
import { randomOf, type Random } from './support/random.ts';
import { openSession } from './support/session.ts';
import { pasts } from '../shared/journal/past.ts';

/** Milliseconds within which any file must be answered. */
const patience = 2_000;

export const importFiles: HardTest = {
  name: 'import-files',
  promise: 'whatever a file holds, it is taken whole or refused whole, in words, and nothing else changes',
  needs: [],
  run: async (run) => readAll(run),
};

/** A kind of file: how one is read, and how it is broken. */
interface Kind {
  readonly name: string;
  readonly part: number;
  /** Reads one broken file; answers the reason it was refused for, or null when it was taken. Throws: it broke. */
  readonly read: (random: Random) => Promise<string | null>;
}

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

const readAll = async (run: HardRun): Promise<HardResult> => {
  const all = run.times(1_000, 10_000);
  const random = randomOf(run.seed).fork('import-files');
  const failures: string[] = [];
  const measured: Record<string, number | string> = {};
  const kinds = await kindsIn(run, random);
  let slowest = 0;
  for (const { name, part, read } of kinds) {
    let taken = 0;
    for (let time = 0; time < all * part; time += 1) {
      const began = performance.now();
      try {
        if ((await read(random.fork(`${name}/${time}`))) === null) taken += 1;
      } catch (error) {
        failures.push(
          `${name} ${time}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      if (took > patience) failures.push(`${name} ${time} took ${Math.round(took)} ms`);
      if ('polluted' in {}) throw new Error(`${name} ${time} changed the prototype of every object`);
    }
    measured[name] = `${all * part} (${taken} taken)`;
  }
  const inApp = await importInApp(run);
  failures.push(...inApp.failures);
  return {
    runs: all + inApp.runs,
    failures,
    measured: { ...measured, 'slowest ms': Math.round(slowest), ...inApp.measured },
  };
};

const kindsIn = async ({ folder }: HardRun, random: Random): Promise<readonly Kind[]> => {
  const fixture = (name: string) => readFileSync(inRoot('tests/fixtures', name), 'utf8');
  const workspace = fixture('workspace-format-1.json');
  const template = fixture('template-format-1.json');
  const settings = JSON.stringify({
    format: 'samspill-settings',
    version: 1,
    settings: { theme: 'dark', textScale: 110, writtenForm: 'nn', lockAfter: 10, hideFromCapture: true },
  });
  const policy = JSON.stringify({
    format: 'samspill-policy',
    version: 1,
    lockAfter: 5,
    backupFolder: '~/kopier',
  });
  const [past] = fc.sample(pasts, { seed: random.below(1_000_000), numRuns: 1 });
  if (past === undefined) throw new Error('no past');
  const backups = await hostileBackups(folder, past.changes);
  return [
    {
      name: 'workspace',
      part: 0.4,
      read: async (own) => reasonOf(await readWorkspaceFile(mutated(workspace, own), sha256)),
    },
    { name: 'template', part: 0.25, read: async (own) => reasonOf(readTemplateFile(mutated(template, own))) },
    {
      name: 'settings',
      part: 0.1,
      read: async (own) => {
        await writeFile(settingsFile(folder), mutated(settings, own));
        const read = await readSettings(folder, own.below(1_000_000_000));
        return read.settings.textScale === 100 ? 'first settings' : null;
      },
    },
    {
      name: 'policy',
      part: 0.05,
      read: async (own) =>
        reasonOf(parsePolicy(mutated(policy, own), { platform: 'linux', home: '/home/x', env: {} })),
    },
    { name: 'backup', part: 0.2, read: backups },
  ];
};

const reasonOf = (answer: { readonly ok: boolean; readonly reason?: string }): string | null =>
  answer.ok ? null : (answer.reason ?? 'refused');

/** A sample through the app itself, with its own database: refused means that not one byte of it differs. */
const importInApp = async ({ long, seed, folder, say }: HardRun): Promise<HardResult> => {
  const times = long ? 500 : 40;
  const random = randomOf(seed).fork('import-in-app');
  const failures: string[] = [];
  const session = await openSession(path.join(folder, 'profile'));
  const counts = { taken: 0, refused: 0 };
  const own = await session.page.evaluate(() => window.hard.exportAll());
  for (let time = 0; time < times; time += 1) {
    const text = mutated(own, random.fork(time));
    const { outcome, before, after } = await session.page.evaluate(
      (file) => window.hard.importFile(file),
      text,
    );
    counts[outcome === 'taken' ? 'taken' : 'refused'] += 1;
    if (outcome !== 'taken' && before !== after)
      failures.push(`in the app ${time}: refused (${outcome}), and something changed`);
  }
  const { faults } = await session.look();
  failures.push(...faults.map((fault) => `in the app, afterwards: ${fault}`));
  await session.end();
  say(`in the app: ${JSON.stringify(counts)}`);
  return {
    runs: times,
    failures,
    measured: { 'in the app': `${times} (${counts.taken} taken)`, 'partial writes': failures.length },
  };
};
