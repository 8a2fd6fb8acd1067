import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { inRoot } from '../../build/project.ts';
import { z } from '../../shared/zod.ts';
import type { HardRun, HardResult, HardTest } from './support/hard-test.ts';
import { deeds, type Real } from './support/model-commands.ts';
import { emptyModel } from './support/model.ts';
import { copyProfile } from './support/prepared.ts';
import { openSession } from './support/session.ts';

export const model: HardTest = {
  name: 'model',
  promise:
    'whatever is done in whatever order, with kills in between, the app holds what the simplest model holds',
  needs: ['linux'],
  run: async (run) => tellHistories(run),
};

/** Histories that have failed once are tried first, for ever after. */
const kept = z.object({ model: z.array(z.object({ seed: z.number(), path: z.string() })) });

const tellHistories = async ({ long, times, seed, folder }: HardRun): Promise<HardResult> => {
  const histories = times(2, 100);
  const longest = long ? 100 : 14;
  const { model: seeds } = kept.parse(JSON.parse(readFileSync(inRoot('tests/hard/seeds.json'), 'utf8')));
  const base = path.join(folder, 'base');
  await (await openSession(base)).end();
  const failures: string[] = [];
  let told = 0;
  let commands = 0;
  const property = fc.asyncProperty(
    fc.commands(deeds, { maxCommands: longest, size: 'max' }),
    async (history) => {
      const real = await fresh(base, path.join(folder, `history-${(told += 1)}`));
      try {
        await fc.asyncModelRun(() => ({ model: emptyModel(), real }), history);
        commands += [...history].length;
      } finally {
        await real.session.kill().catch(() => undefined);
      }
    },
  );
  const runs = [...seeds.map((one) => ({ ...one, numRuns: 1 })), { seed, numRuns: histories }];
  for (const parameters of runs) {
    const outcome = await fc.check(property, { ...parameters, endOnFailure: true });
    if (!outcome.failed) continue;
    const again = `{ "seed": ${outcome.seed}, "path": "${outcome.counterexamplePath ?? ''}" }`;
    failures.push(`${fc.stringify(outcome.counterexample?.[0])} ${again}: ${String(outcome.errorInstance)}`);
  }
  return { runs: told, failures, measured: { commands, 'kept seeds': seeds.length } };
};

const fresh = async (base: string, profile: string): Promise<Real> => {
  copyProfile(base, profile);
  return { profile, session: await openSession(profile) };
};
