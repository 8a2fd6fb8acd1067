import fc from 'fast-check';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispose } from '#electron/services/disposal/dispose.ts';
import type { DisposalDesk } from '#electron/services/disposal/desk.ts';
import { finishDisposal, settleDisposal } from '#electron/services/disposal/settle.ts';
import { realDisk, type Disk } from '#electron/services/journal/disk.ts';
import { openJournal } from '#electron/services/journal/journal.ts';
import { livingJournal } from '#electron/services/journal/living-journal.ts';
import { rewriteJournal } from '#electron/vault-tasks/rewrite-journal.ts';
import { accept } from '#shared/domain/answer.ts';
import type { Id, PersonId } from '#shared/domain/id.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Change } from '#shared/journal/change.ts';
import type { VaultState } from '#shared/ipc/vault.ts';
import { replay } from '#shared/journal/replay.ts';
import { resealed } from '#shared/journal/resealed.ts';
import { unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import { pasts, type Past } from '../../../shared/journal/past.ts';

const oldKey = dataKeyOf(new Uint8Array(32).fill(1));
const newKey = dataKeyOf(new Uint8Array(32).fill(2));

const [past] = fc.sample(
  pasts.filter(({ rows }) => [...rows.values()].filter(({ deletedAt }) => deletedAt !== null).length > 2),
  { seed: 7, numRuns: 1 },
) as [Past];

const records = [...past.rows].flatMap(([key, { id, deletedAt }]) =>
  deletedAt === null ? [] : [{ table: key.split('/')[0] as TableName, id }],
);
const request = { records, basis: '', occasion: 'bin' } as const;

/** What the disk holds of keys, as the key file does. */
interface Keys {
  current: DataKey;
  retiring: DataKey | null;
}

let profile = '';
let keys: Keys;

beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'samspill-disposal-'));
  await refill();
});
afterEach(() => rm(profile, { recursive: true, force: true }));

const copyName = 'then.samspill-backup';
/** What a writing that was broken off has left. */
const unfinished = '.0b3c1f4e-5a6d-4e7f-8a9b-0c1d2e3f4a5b.tmp';

/** Who can open the workspace. */
const openerId = '019a0000-0000-7000-8000-0000000000ee' as PersonId;

class Killed extends Error {}

/** A process that is killed at its `last` call to anything outside; after that it does nothing more. */
const process = (last = Number.POSITIVE_INFINITY) => {
  let calls = 0;
  const outside = <Of extends object>(of: Of): Of =>
    new Proxy(of, {
      get: (target, name) => {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        return async (...given: readonly unknown[]) => {
          calls += 1;
          if (calls >= last) throw new Killed();
          return await Reflect.apply(call, target, [...given]);
        };
      },
    });
  const disk: Disk = outside(realDisk);
  const living = livingJournal(profile, () => Promise.resolve(keys.current.id), realDisk);
  const acts = outside({
    rewrite: async (order: Parameters<DisposalDesk['rewrite']>[0]) => accept(await rewriteJournal(order)),
    startOver: () => rm(path.join(profile, 'IndexedDB'), { recursive: true, force: true }),
    renewCopies: async () => {
      await rm(path.join(profile, 'backups', copyName), { force: true });
      return [];
    },
  });
  const desk: DisposalDesk = {
    profile,
    disk,
    session: () => ({
      personId: 'kari' as PersonId,
      dataKey: keys.current,
      confirmedAt: '2026-03-01T11:55:00Z',
    }),
    vault: outside({
      vaultState: () => Promise.resolve({ people: [{ personId: openerId }] } as unknown as VaultState),
      keyIds: () => Promise.resolve({ current: keys.current.id, retiring: keys.retiring?.id ?? null }),
      beginKeyChange: (bytes: Uint8Array) => {
        keys = { current: dataKeyOf(bytes), retiring: keys.current };
        return Promise.resolve(accept(null));
      },
      endKeyChange: () => {
        keys = { ...keys, retiring: null };
        return Promise.resolve(accept(null));
      },
    }),
    journal: living,
    ...acts,
    now: () => new Date('2026-03-01T12:00:00Z'),
    newId: <Noun extends string>() => '019a0000-0000-7000-8000-0000000000ff' as Id<Noun>,
    randomKey: () => Uint8Array.from(newKey.bytes),
  };
  return { desk, calls: () => calls, end: () => living.letGo() };
};

/** Everything in the journal of the workspace's key. */
const changesNow = async (): Promise<readonly Change[]> => {
  const journal = await openJournal(profile, keys.current.id, realDisk);
  const read = await journal.read(1, 5_000);
  await journal.close();
  if (!read.ok) throw new Error(read.reason);
  return read.value.flatMap((change) => unsealChange(change, keys.current) ?? []);
};

const files = async (): Promise<readonly string[]> =>
  (await readdir(profile, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(profile, path.join(parentPath, name)))
    .filter((name) => !name.endsWith('.reached'))
    .toSorted();

const allAsBefore = async (): Promise<void> => {
  expect(await changesNow()).toEqual(past.changes);
  expect((await files()).filter((name) => name.includes(newKey.id) || name === 'disposal.json')).toEqual([]);
};

const allGone = async (): Promise<void> => {
  expect(keys).toEqual({ current: newKey, retiring: null });
  expect(await files()).toEqual([`journal/${newKey.id}.journal`]);
  const rows = [...replay(await changesNow()).values()];
  expect(rows.filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
  expect(rows).toHaveLength(past.rows.size - records.length + 1);
};

/** The app is started again, the window rebuilds its database and says that it is whole. */
const restart = async (): Promise<void> => {
  const { desk, end } = process();
  await settleDisposal(desk);
  if (keys.retiring !== null)
    expect((await files()).filter((name) => name.startsWith('IndexedDB'))).toEqual([]);
  await finishDisposal(desk);
  await end();
};

const countCalls = async (act: (desk: DisposalDesk) => Promise<unknown>): Promise<number> => {
  const { desk, calls, end } = process();
  await act(desk);
  await end();
  return calls();
};

describe('deleting for good', () => {
  it('leaves nothing sealed with the old key, nor the old key, and no database that knew it', async () => {
    const { desk, end } = process();
    expect(await dispose(request, desk)).toEqual({ ok: true, value: null });
    expect(keys).toEqual({ current: newKey, retiring: oldKey });
    await finishDisposal(desk);
    await end();
    await allGone();
  });

  it('broken off at any step, has not happened or is carried through at the next start', async () => {
    const outcomes = new Set<string>();
    const steps = await countCalls((desk) => dispose(request, desk));
    for (let step = 1; step <= steps; step += 1) {
      await refill();
      const { desk, end } = process(step);
      await dispose(request, desk).catch(() => undefined);
      await end();
      await restart();
      const changed = keys.current.id === newKey.id;
      outcomes.add(changed ? 'done' : 'as before');
      await (changed ? allGone() : allAsBefore());
    }
    expect(outcomes).toEqual(new Set(['as before', 'done']));
  }, 60_000);

  it('broken off while it clears up, clears up at the next start', async () => {
    const disposed = async (desk: DisposalDesk) => {
      await dispose(request, desk);
      return desk;
    };
    const before = await countCalls(disposed);
    await refill();
    const all = await countCalls(async (desk) => finishDisposal(await disposed(desk)));
    expect(all).toBeGreaterThan(before);
    for (let step = before + 1; step <= all; step += 1) {
      await refill();
      const { desk, end } = process(step);
      await disposed(desk);
      await finishDisposal(desk).catch(() => undefined);
      await end();
      await restart();
      await allGone();
    }
  }, 60_000);

  it('tries again at a later start what another program holds, and only that', async () => {
    const { desk, end } = process();
    const asked: unknown[] = [];
    let held: readonly string[] | null = [copyName];
    const renewCopies: DisposalDesk['renewCopies'] = (left) => {
      asked.push(left);
      return Promise.resolve(held);
    };
    await dispose(request, desk);
    await finishDisposal({ ...desk, renewCopies });
    const holding = { ...realDisk, remove: () => Promise.reject(new Error('EBUSY')) };
    held = [];
    await writeFile(path.join(profile, 'leaving'), 'old');
    await finishDisposal({ ...desk, renewCopies, disk: holding });
    expect(await files()).toContain('leaving');
    await finishDisposal({ ...desk, renewCopies });
    await finishDisposal({ ...desk, renewCopies });
    await end();
    // Nothing is asked for once all is gone.
    expect(asked).toEqual([null, [copyName], []]);
    expect((await files()).filter((name) => !name.startsWith('backups'))).toEqual([
      `journal/${newKey.id}.journal`,
    ]);
  });

  it('changes nothing when it is refused', async () => {
    const { desk, end } = process();
    const live = [...past.rows].flatMap(([key, { id, deletedAt }]) =>
      deletedAt === null ? [{ table: key.split('/')[0] as TableName, id }] : [],
    );
    expect(await dispose({ ...request, records: live }, desk)).toMatchObject({ reason: 'changedSince' });
    await end();
    await allAsBefore();
  });

  it('never takes the row of somebody who can open the workspace', async () => {
    const { desk, end } = process();
    const opener = { table: 'people', id: openerId } as const;
    expect(await dispose({ ...request, records: [opener] }, desk)).toMatchObject({ reason: 'hasAccess' });
    await end();
    await allAsBefore();
  });

  it('waits for the passphrase when it was typed long ago, or never', async () => {
    const { desk, end } = process();
    for (const confirmedAt of ['2026-03-01T11:00:00Z', '2026-03-01T13:00:00Z', null]) {
      const session = () => ({ personId: 'kari' as PersonId, dataKey: keys.current, confirmedAt });
      expect(await dispose(request, { ...desk, session })).toMatchObject({ reason: 'notConfirmed' });
    }
    await end();
    await allAsBefore();
  });

  it('lets nothing be appended to a journal that is about to go, and is locked without keys', async () => {
    const { desk, end } = process();
    const told: unknown[] = [];
    const rewrite: DisposalDesk['rewrite'] = async (order) => {
      told.push(await desk.journal.append(meanwhile()));
      return desk.rewrite(order);
    };
    expect(await dispose(request, { ...desk, rewrite })).toMatchObject({ ok: true });
    expect(told).toMatchObject([{ ok: false, reason: 'notWritten' }]);
    expect(await dispose(request, { ...desk, session: () => null })).toMatchObject({ reason: 'locked' });
    await end();
  });
});

/** The profile as it is before: a journal under the old key, and old things in every place that may have them. */
const refill = async (): Promise<void> => {
  await rm(profile, { recursive: true, force: true });
  keys = { current: oldKey, retiring: null };
  const journal = await openJournal(profile, oldKey.id, realDisk);
  for (const change of resealed(past.changes, oldKey).stored) await journal.append(change);
  await journal.close();
  for (const place of oldPlaces) {
    await mkdir(path.dirname(path.join(profile, place)), { recursive: true });
    await writeFile(path.join(profile, place), 'old');
  }
};

const oldPlaces = [
  'IndexedDB/app/1.log',
  `snapshots/9-${oldKey.id}.snapshot`,
  'aside/then-unclean/keys.json',
  'copies/then.samspill',
  'previous/keys.json',
  'previous-20260101T080000000Z/keys.json',
  'beside/keys.json',
  'beside.new/keys.json',
  'leaving/keys.json',
  `backups/${copyName}`,
  ...['', 'backups/', 'backup-key/', 'backup-key/deeper/'].map((folder) => `${folder}${unfinished}`),
];

/** A change that would follow on the old journal. */
const meanwhile = (): StoredChange => {
  const [last] = past.changes.slice(-1) as [Change];
  const next = { ...last, id: 'meanwhile' as Change['id'], sequence: last.sequence + 1 };
  const stored = resealed([...past.changes, next], oldKey).stored.at(-1);
  if (stored === undefined) throw new Error('nothing stored');
  return stored;
};
