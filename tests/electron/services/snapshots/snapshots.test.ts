import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Disk } from '#electron/services/journal/disk.ts';
import {
  keepSnapshot,
  layKeys,
  readSnapshot,
  shrunkSnapshot,
  type SnapshotDesk,
} from '#electron/services/snapshots/snapshots.ts';
import { checkSnapshot } from '#electron/vault-tasks/check-snapshot.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Request } from '#shared/ipc.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import { digestOf } from '#shared/vault/row-digest.ts';
import { sealRow } from '#shared/vault/row-seal.ts';
import { sealSnapshot } from '#shared/vault/snapshot.ts';
import { faultKinds, faultyDisk, quickDisk } from '../faulty-disk.ts';

// Every call to the disk in its turn: many small files, on a disk that others use too.
vi.setConfig({ testTimeout: 120_000 });

const key = dataKeyOf(new Uint8Array(32).fill(3));
const other = dataKeyOf(new Uint8Array(32).fill(4));
const secret = 'Ordføreren vil snakke om reglementet';

let profile: string;
let minute: number;

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'snapshots-'));
  minute = 0;
});

afterEach(() => rmSync(profile, { recursive: true }));

const deskOf = (disk: Disk = quickDisk, using = key): SnapshotDesk => ({
  profile,
  disk,
  now: () => new Date(Date.UTC(2027, 9, 1, 8, (minute += 1))),
  keyId: () => using.id,
  check: (file) => checkSnapshot({ file, key: using.bytes }, disk),
  keyFileText: () => Promise.resolve('{"the":"keys"}'),
});

const rowsOf = (count: number): AnyRow[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `person-${at}`,
    rev: 1,
    createdAt: '2027-10-01T08:00:00.000Z',
    createdBy: null,
    updatedAt: '2027-10-01T08:00:00.000Z',
    updatedBy: null,
    deletedAt: null,
    name: `${secret} ${at * 7919}`,
  }));

interface Made {
  readonly count: number;
  readonly using: DataKey;
  readonly reason: Request<'keepSnapshot'>['reason'];
  readonly digest: string;
}

const order = async (
  sequence: number,
  { count = 3, using = key, reason = 'burst', digest = '' }: Partial<Made> = {},
): Promise<Request<'keepSnapshot'>> => {
  const people = rowsOf(count);
  const sealed = people.map((row) => ['people', sealRow('people', row, using)] as const);
  const place = {
    sequence,
    chain: String(sequence).padStart(64, 'a'),
    digest: digest === '' ? digestOf(sealed) : digest,
  };
  const gzip = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(gzipSync(bytes)));
  return { reason, ...place, bytes: await sealSnapshot({ people }, place, { key: using, gzip }) };
};

const folder = (): string => path.join(profile, 'snapshots');
const files = (): string[] => readdirSync(folder()).filter((name) => name.endsWith('.snapshot'));
const accepted = { ok: true, value: null };

describe('a snapshot', () => {
  test('is kept when it opens and holds what the digest says, and is handed out again', async () => {
    const kept = await order(12);
    expect(await keepSnapshot(kept, deskOf())).toEqual(accepted);
    const read = await readSnapshot(deskOf(), { upTo: 100, keyId: key.id });
    expect(read).toEqual({
      ok: true,
      value: {
        sequence: 12,
        chain: kept.chain,
        digest: kept.digest,
        made: '2027-10-01T08:01:00.000Z',
        bytes: kept.bytes,
      },
    });
    expect(readFileSync(path.join(folder(), 'keys.json'), 'utf8')).toBe('{"the":"keys"}');
  });

  test('has the keys of now beside it, and only where there are snapshots', async () => {
    const fresh = { ...deskOf(), keyFileText: () => Promise.resolve('{"the":"newer keys"}') };
    await layKeys(fresh);
    expect(readdirSync(profile)).toEqual([]);
    await keepSnapshot(await order(1), deskOf());
    await layKeys(fresh);
    expect(readFileSync(path.join(folder(), 'keys.json'), 'utf8')).toBe('{"the":"newer keys"}');
    expect(readdirSync(folder())).toHaveLength(2);
  });

  test('shows nothing of what is inside', async () => {
    await keepSnapshot(await order(1), deskOf());
    for (const name of readdirSync(folder())) {
      expect(readFileSync(path.join(folder(), name)).toString('utf8')).not.toMatch(
        /Ordfører|reglement|people/,
      );
    }
  });

  test.each([
    ['whose rows are not those of its digest', () => order(5, { digest: 'd'.repeat(64) })],
    ['sealed with another key', () => order(5, { using: other })],
    ['of another place', async () => ({ ...(await order(5)), sequence: 6 })],
    ['of rubbish', async () => ({ ...(await order(5)), bytes: new Uint8Array(99) })],
  ])('%s is not kept', async (_name, wrong) => {
    await keepSnapshot(await order(4), deskOf());
    expect(await keepSnapshot(await wrong(), deskOf())).toMatchObject({ ok: false, reason: 'notWritten' });
    expect(files()).toHaveLength(1);
  });

  test('is not taken while locked', async () => {
    expect(await keepSnapshot(await order(4), { ...deskOf(), keyId: () => null })).toEqual({
      ok: false,
      reason: 'locked',
    });
  });

  test('is the newest that is not beyond what is asked for', async () => {
    for (const sequence of [3, 9, 6]) await keepSnapshot(await order(sequence), deskOf());
    const sequenceUpTo = async (upTo: number) => {
      const read = await readSnapshot(deskOf(), { upTo, keyId: key.id });
      return read.ok ? (read.value?.sequence ?? null) : read.reason;
    };
    expect([
      await sequenceUpTo(2),
      await sequenceUpTo(3),
      await sequenceUpTo(8),
      await sequenceUpTo(99),
    ]).toEqual([null, 3, 6, 9]);
  });

  test('that was damaged since is passed over for the one before, whatever was done to it', async () => {
    for (const sequence of [3, 9]) await keepSnapshot(await order(sequence), deskOf());
    const newest = path.join(folder(), files().find((name) => name.startsWith('000000009')) ?? '');
    const whole = readFileSync(newest);
    const harms: ((bytes: Buffer) => Buffer)[] = [
      () => Buffer.alloc(0),
      (bytes) => bytes.subarray(0, bytes.length - 1),
      (bytes) => Buffer.concat([bytes, Buffer.from([0])]),
      (bytes) => bytes.fill(0, 300, 400),
      ...Array.from({ length: 200 }, (_, at) => (bytes: Buffer) => {
        const place = Math.floor((at * bytes.length) / 200);
        bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (at % 8)), place);
        return bytes;
      }),
    ];
    for (const harm of harms) {
      writeFileSync(newest, harm(Buffer.from(whole)));
      const read = await readSnapshot(deskOf(), { upTo: 99, keyId: key.id });
      expect(read.ok && read.value?.sequence).toBe(3);
    }
  });

  test('under another key is not handed out', async () => {
    await keepSnapshot(await order(3, { using: other }), deskOf(quickDisk, other));
    await keepSnapshot(await order(2), deskOf());
    expect(await readSnapshot(deskOf(), { upTo: 99, keyId: key.id })).toMatchObject({
      value: { sequence: 2 },
    });
  });

  test('much smaller than the one before is told of, unless something large was to go', async () => {
    const shrunk = () => shrunkSnapshot(deskOf(), key.id);
    expect(await shrunk()).toBeNull();
    await keepSnapshot(await order(1, { count: 100 }), deskOf());
    expect(await shrunk()).toBeNull();
    await keepSnapshot(await order(2, { count: 95 }), deskOf());
    expect(await shrunk()).toBeNull();
    await keepSnapshot(await order(3, { count: 20 }), deskOf());
    const told = await shrunk();
    expect(told?.after).toBeLessThan((told?.before ?? 0) * 0.8);
    await keepSnapshot(await order(4, { count: 19, reason: 'largeDelete' }), deskOf());
    await keepSnapshot(await order(5, { count: 2 }), deskOf());
    expect(await shrunk()).toBeNull();
  });

  test.each(faultKinds)(
    'is whole or refused when any call fails with %s, and the one before stays',
    async (code) => {
      const [first, second] = [await order(1), await order(2)];
      for (let nth = 1, over = false; !over; nth += 1) {
        await keepSnapshot(first, deskOf());
        const { disk, calls } = faultyDisk({ nth, code });
        const answer = await keepSnapshot(second, deskOf(disk));
        over = calls.length < nth;
        const read = await readSnapshot(deskOf(), { upTo: 2, keyId: key.id });
        const { bytes } = (read.ok ? read.value : null) ?? { bytes: null };
        const mayBe = answer.ok ? [second.bytes] : [first.bytes, second.bytes];
        expect(mayBe, `call ${nth}`).toContainEqual(bytes);
        rmSync(folder(), { recursive: true });
      }
    },
  );
});
