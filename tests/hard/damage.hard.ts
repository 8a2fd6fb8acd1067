import path from 'node:path';
import { breakSomething, damages, type Damage } from './support/damage.ts';
import type { HardRun, HardResult, HardTest } from './support/hard-test.ts';
import { prepareProfile, type Prepared } from './support/prepared.ts';
import { randomOf, type Random } from './support/random.ts';
import { restartTwice } from './support/restart.ts';

/** Where the damage is done, one place at a time. */
interface Place {
  /** Breaks something in the profile; answers what. */
  readonly strike: (damage: Damage, profile: string, earlier: string, random: Random) => string;
}

const database: Place = {
  strike: (damage, profile, earlier, random) => {
    const [own, before] = [profile, earlier].map((folder) => path.join(folder, 'IndexedDB'));
    if (own === undefined || before === undefined) throw new Error('no folder');
    return breakSomething(damage, { folder: own, earlier: before, random });
  },
};

/** The journal or its mark, which lies beside it, one of the two copies of the keys, or a small file at the top. */
const records: Place = {
  strike: (damage, profile, earlier, random) => {
    const kind = random.pick(['journal', 'journal', 'keys', 'small'] as const);
    if (kind === 'journal') {
      return breakSomething(damage, {
        folder: path.join(profile, 'journal'),
        earlier: path.join(earlier, 'journal'),
        random,
      });
    }
    const only =
      kind === 'keys'
        ? (file: string) => path.basename(file) === random.fork('which').pick(['keys.json', 'keys.copy.json'])
        : (file: string) => /^(door|settings|window|running)(\.json)?$/.test(path.basename(file));
    const possible = damage === 'folder gone' ? 'delete' : damage;
    return breakSomething(possible, {
      folder: profile,
      earlier,
      random,
      only: (file) => isTop(profile, file) && only(file),
    });
  },
};

const isTop = (profile: string, file: string): boolean => path.dirname(file) === profile;

const damageTest = (name: string, promise: string, place: Place): HardTest => ({
  name,
  promise,
  needs: ['linux'],
  run: async (run) => strikeOften(run, name, place),
});

const strikeOften = async (run: HardRun, name: string, place: Place): Promise<HardResult> => {
  const { times: howOften, seed, folder, say } = run;
  const prepared = await prepareProfile(folder, { changes: [40, 40], weight: 25 });
  const times = howOften(6, 200);
  const random = randomOf(seed).fork(name);
  const counts = { same: 0, told: 0, silent: 0 };
  const failures: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const own = random.fork(time);
    const { what, outcome, detail } = await strikeOnce(prepared, place, {
      damage: damages[time % damages.length] ?? 'delete',
      random: own,
    });
    counts[outcome] += 1;
    if (outcome !== 'same') say(`${what}: ${outcome}`);
    if (outcome !== 'same') failures.push(`${time + 1}. ${what}: ${outcome}, ${detail}`);
    if (time % 20 === 19) say(`${time + 1}: ${JSON.stringify(counts)}`);
  }
  return {
    runs: times,
    failures,
    measured: { 'all back': `${counts.same} of ${times}`, told: counts.told, silent: counts.silent },
  };
};

const strikeOnce = async (
  prepared: Prepared,
  place: Place,
  { damage, random }: { readonly damage: Damage; readonly random: Random },
) => {
  const { profile, ledger } = prepared.copy('struck');
  const what = place.strike(damage, profile, prepared.earlier, random);
  return { what, ...(await restartTwice(profile, ledger, { patience: 30_000 })) };
};

export const damagedDatabase = damageTest(
  'damage-database',
  'whatever happens to a file of the database, all that was saved comes back',
  database,
);

export const damagedRecords = damageTest(
  'damage-records',
  'whatever happens to one file of journal or keys (not snapshots), all that was saved comes back',
  records,
);
