import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Disk } from '#electron/services/journal/disk.ts';
import { journalFile, openJournal, type Journal } from '#electron/services/journal/journal.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { faultKinds, faultyDisk, quickDisk } from '../faulty-disk.ts';
import { chained, keyId } from './changes.ts';

// Every call to the disk in its turn: many small files, on a disk that others use too.
vi.setConfig({ testTimeout: 120_000 });

let profile: string;

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
});

afterEach(() => rmSync(profile, { recursive: true }));

/** Appends in order, as the app does: what is not acknowledged is tried again, and nothing goes past it. */
const appendAll = async (
  disk: Disk,
  changes: readonly StoredChange[],
  tries = 3,
): Promise<readonly StoredChange[]> => {
  const acknowledged: StoredChange[] = [];
  let journal: Journal | null = null;
  try {
    journal = await openJournal(profile, keyId, disk);
    for (const change of changes) {
      let answer = await journal.append(change);
      for (let tried = 1; !answer.ok && tried < tries; tried += 1) answer = await journal.append(change);
      if (!answer.ok) break;
      acknowledged.push(change);
    }
    await journal.rest();
  } catch {
    // Opening, or the mark beside the file: nothing was said to be written that is not.
  }
  await journal?.close();
  return acknowledged;
};

/** What is there at the next start, with a disk that works. */
const found = async (): Promise<readonly StoredChange[]> => {
  const journal = await openJournal(profile, keyId, quickDisk);
  expect(journal.state()).not.toBe('damaged');
  const { sequence } = journal.head();
  const read = await journal.read(1, Math.max(sequence, 1));
  await journal.close();
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

const changes = chained(4, { size: 300 });

/** How many calls an untroubled run makes. */
const untroubled = async (): Promise<number> => {
  const { disk, calls } = faultyDisk();
  await appendAll(disk, changes);
  rmSync(path.join(profile, 'journal'), { recursive: true });
  return calls.length;
};

describe.each(faultKinds)('with %s', (code) => {
  test.each([false, true])(
    'at any one call (carried out: %s) nothing said to be written is lost',
    async (done) => {
      const most = await untroubled();
      expect(most).toBeGreaterThan(20);
      for (let nth = 1; nth <= most; nth += 1) {
        const acknowledged = await appendAll(faultyDisk({ nth, code, done }).disk, changes);
        const left = await found();
        expect(left.slice(0, acknowledged.length), `call ${nth}`).toEqual(acknowledged);
        expect(left, `call ${nth}`).toEqual(changes.slice(0, left.length));
        rmSync(path.join(profile, 'journal'), { recursive: true });
      }
    },
  );

  test('from any call on, as when the disk is full or gone, nothing said to be written is lost', async () => {
    const most = await untroubled();
    for (let nth = 1; nth <= most; nth += 1) {
      const acknowledged = await appendAll(faultyDisk({ nth, until: Infinity, code }).disk, changes);
      const left = await found();
      expect(left.slice(0, acknowledged.length), `call ${nth}`).toEqual(acknowledged);
      rmSync(path.join(profile, 'journal'), { recursive: true });
    }
  });
});

test('a fault that passes is over at the next try', async () => {
  const most = await untroubled();
  let recovered = 0;
  for (let nth = 1; nth <= most; nth += 1) {
    const acknowledged = await appendAll(faultyDisk({ nth, code: 'EIO' }).disk, changes);
    if (acknowledged.length === changes.length) recovered += 1;
    rmSync(path.join(profile, 'journal'), { recursive: true, force: true });
  }
  // Only a fault while the journal is being opened stops the run.
  expect(recovered).toBeGreaterThan(most / 2);
});

type Step =
  | { readonly kind: 'append'; readonly size: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'tear'; readonly bytes: number }
  | {
      readonly kind: 'fault';
      readonly in: number;
      readonly code: (typeof faultKinds)[number];
      readonly size: number;
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('append'), size: fc.nat(2000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tear'), bytes: fc.integer({ min: 1, max: 64 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('fault'),
      in: fc.integer({ min: 1, max: 9 }),
      code: fc.constantFrom(...faultKinds),
      size: fc.nat(2000),
    }),
  },
);

test('after any appends, faults, torn writes and restarts there is an unbroken beginning with all that was acknowledged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const acknowledged: StoredChange[] = [];
      const sent = new Map<number, StoredChange>();
      const next = (size: number): StoredChange => {
        const from = acknowledged.at(-1) ?? null;
        // What was not acknowledged is sent again as it was, never something else in its place.
        const change = sent.get((from?.sequence ?? 0) + 1) ?? chained(1, { from, size })[0];
        if (change === undefined) throw new Error('no change');
        sent.set(change.sequence, change);
        return change;
      };
      for (const act of steps) {
        if (act.kind === 'tear') {
          // The power goes in the middle of an append: part of a record that nobody was told of.
          const journal = await openJournal(profile, keyId, quickDisk);
          const sure = journal.length();
          const answer = await journal.append(next(100));
          await journal.close();
          const torn = Math.max(sure + 1, journal.length() - act.bytes);
          if (answer.ok && journal.length() > sure) truncateSync(journalFile(profile, keyId), torn);
          continue;
        }
        const fault = act.kind === 'fault' ? { nth: act.in, code: act.code } : undefined;
        const size = act.kind === 'restart' ? null : act.size;
        const told = await appendAll(faultyDisk(fault).disk, size === null ? [] : [next(size)], 1);
        acknowledged.push(...told);
      }
      const left = await found();
      expect(left.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(left.length - acknowledged.length).toBeLessThanOrEqual(1);
      rmSync(path.join(profile, 'journal'), { recursive: true, force: true });
    }),
    { numRuns: 25 },
  );
});
