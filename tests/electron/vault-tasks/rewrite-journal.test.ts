import fc from 'fast-check';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realDisk, type Disk, type DiskFile } from '#electron/services/journal/disk.ts';
import { journalFile, openJournal } from '#electron/services/journal/journal.ts';
import { rewriteJournal, type RewriteOrder } from '#electron/vault-tasks/rewrite-journal.ts';
import type { CommitId, DisposalId, PersonId } from '#shared/domain/id.ts';
import { replay } from '#shared/journal/replay.ts';
import { resealed } from '#shared/journal/resealed.ts';
import { unsealChange } from '#shared/journal/stored-change.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import { pasts, type Past } from '../../shared/journal/past.ts';

const before = dataKeyOf(new Uint8Array(32).fill(1));
const after = dataKeyOf(new Uint8Array(32).fill(2));

let profile = '';
beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'samspill-rewrite-'));
});
afterEach(() => rm(profile, { recursive: true, force: true }));

const [past] = fc.sample(
  pasts.filter(({ rows }) => [...rows.values()].filter(({ deletedAt }) => deletedAt !== null).length > 2),
  { seed: 7, numRuns: 1 },
) as [Past];

const inBin = ({ rows }: Past) =>
  [...rows].flatMap(([key, { id, deletedAt }]) =>
    deletedAt === null ? [] : [{ table: key.split('/')[0] as TableName, id }],
  );

const order = (fields: Partial<RewriteOrder> = {}): RewriteOrder => ({
  profile,
  from: before.bytes,
  to: after.bytes,
  doomed: inBin(past),
  basis: '',
  occasion: 'bin',
  at: '2026-03-01T00:00:00.000Z',
  by: 'kari' as PersonId,
  changeId: 'commit-last' as CommitId,
  disposalId: '019a0000-0000-7000-8000-0000000000ff' as DisposalId,
  ...fields,
});

const writeOld = async (): Promise<void> => {
  const journal = await openJournal(profile, before.id, realDisk);
  for (const change of resealed(past.changes, before).stored) {
    expect(await journal.append(change)).toMatchObject({ ok: true });
  }
  await journal.close();
};

const readNew = async (key: DataKey) => {
  const journal = await openJournal(profile, key.id, realDisk);
  const read = await journal.read(1, 5_000);
  await journal.close();
  if (!read.ok) throw new Error(read.reason);
  return read.value.map((change) => unsealChange(change, key));
};

describe('writing the journal anew', () => {
  it('gives what is left and a line in the log, without names, and leaves the old one as it was', async () => {
    await writeOld();
    const old = await readFile(journalFile(profile, before.id));
    const answer = await rewriteJournal(order());
    expect(answer).toMatchObject({
      ok: true,
      value: { read: { keyId: before.id, sequence: past.changes.length }, written: { keyId: after.id } },
    });
    const changes = (await readNew(after)).flatMap((change) => change ?? []);
    const rows = replay(changes);
    expect([...rows.values()].filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
    const last = changes.at(-1);
    expect(last).toMatchObject({ label: 'disposed', by: 'kari', at: '2026-03-01T00:00:00.000Z' });
    expect(last?.effects).toMatchObject([{ table: 'disposals', fields: { occasion: 'bin', basis: '' } }]);
    expect(await readFile(journalFile(profile, before.id))).toEqual(old);
  });

  it('is refused where a row is no longer in the bin', async () => {
    await writeOld();
    const [live] = [...past.rows].filter(([, { deletedAt }]) => deletedAt === null);
    const doomed = [{ table: live?.[0].split('/')[0] as TableName, id: live?.[1].id ?? '' }];
    expect(await rewriteJournal(order({ doomed }))).toEqual({ ok: false, reason: 'changedSince' });
  });

  it('is refused where the journal cannot be read to its end, or with another key', async () => {
    expect(await rewriteJournal(order())).toEqual({ ok: false, reason: 'notReadable' });
    await writeOld();
    const from = new Uint8Array(32).fill(3);
    expect(await rewriteJournal(order({ from }))).toEqual({ ok: false, reason: 'notReadable' });
  });

  it('never says it is done when any call to the disk failed, and can be tried again', async () => {
    await writeOld();
    const old = await readFile(journalFile(profile, before.id));
    const calls = await countCalls();
    for (let broken = 1; broken <= calls; broken += 1) {
      const answer = await rewriteJournal(order(), failingAt(broken));
      // Only a file that could not be closed may be forgiven: all of it was flushed before.
      expect(!answer.ok || (await readNew(after)).every((change) => change !== null)).toBe(true);
    }
    expect(await readFile(journalFile(profile, before.id))).toEqual(old);
    expect(await rewriteJournal(order())).toMatchObject({ ok: true });
  });
});

const countCalls = async (): Promise<number> => {
  let calls = 0;
  await rewriteJournal(
    order(),
    watched(() => (calls += 1)),
  );
  return calls;
};

const failingAt = (broken: number): Disk => {
  let calls = 0;
  return watched(() => {
    calls += 1;
    if (calls === broken) throw Object.assign(new Error('EIO'), { code: 'EIO' });
  });
};

/** The disk, telling of every call before it is made. */
const watched = (tell: () => unknown): Disk => {
  const around = <Of extends object>(calls: Of): Of =>
    new Proxy(calls, {
      get: (of, name) => {
        const call: unknown = Reflect.get(of, name);
        if (typeof call !== 'function') return call;
        return async (...given: readonly unknown[]) => {
          // A file is closed all the same, so that none is left open.
          if (name !== 'close') tell();
          const made: unknown = await Reflect.apply(call, of, [...given]);
          if (name === 'close') tell();
          return name === 'open' ? around(made as DiskFile) : made;
        };
      },
    });
  return around(realDisk);
};
