import fc from 'fast-check';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openSession } from '#electron/services/keys/open-vault.ts';
import { decryptFile } from '#electron/services/backup/age.ts';
import { sha256Of } from '#electron/services/backup/lay.ts';
import { readBackup } from '#electron/vault-tasks/read-backup.ts';
import { backupParts, unpackBackup } from '#shared/exchange/backup-file.ts';
import { tableNames } from '#shared/exchange/table-name.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Change } from '#shared/journal/change.ts';
import { replay } from '#shared/journal/replay.ts';
import { sealText, unsealText } from '#shared/vault/person-seal.ts';
import { pasts, type Past } from '../../shared/journal/past.ts';
import { lightDesk, type LightDesk } from '../services/backup/light-desk.ts';

const noteId = '019a0000-0000-7000-8000-0000000000aa';

let light: LightDesk | null = null;
afterEach(async () => {
  await light?.close();
  light = null;
});

/** A copy of a workspace with this past, and what opens it. */
const copyOf = async ({ changes }: Past): Promise<{ readonly file: string; readonly identity: string }> => {
  await light?.close();
  light = await lightDesk({ changes });
  const made = await light.backups.backUp();
  if (!made.ok) throw new Error(made.reason);
  const name = light.kept.current().results.profile.good?.name ?? '';
  return {
    file: path.join(light.profile, 'backups', name),
    identity: openSession()?.backupIdentity ?? '',
  };
};

const read = ({ file, identity }: { readonly file: string; readonly identity: string }) =>
  readBackup({ file, identities: [identity], sheetKey: null, passphrase: null, current: null });

describe('a copy of any workspace', { timeout: 120_000 }, () => {
  it('gives back every row and every change, and all of its parts agree', async () => {
    await fc.assert(
      fc.asyncProperty(pasts, async (past) => {
        const copy = await copyOf(past);
        const answer = await read(copy);
        const living = [...past.rows].filter(([, { deletedAt }]) => deletedAt === null);
        expect(answer).toMatchObject({ ok: true, value: { content: { changes: past.changes.length } } });
        if (!answer.ok) return;
        for (const table of tableNames) {
          const expected = living.filter(([key]) => key.startsWith(`${table}/`)).length;
          expect(answer.value.content.counts[table]).toBe(expected);
        }
        expect(await rowsInside(copy)).toEqual(rowsOf(past));
      }),
      { numRuns: 12 },
    );
  });

  it('has what is sealed to one person as it was sealed, and opens it to nobody else', async () => {
    const secret = 'Hemmelig vurdering';
    const own = new Uint8Array(32).fill(7);
    const place = { table: 'privateNotes', id: noteId, field: 'body', personId: 'kari' } as const;
    const body = sealText(own, secret, place);
    const [{ changes }] = fc.sample(pasts, { seed: 13, numRuns: 1 }) as [Past];
    const fields = { itemId: noteId, ownerId: 'kari', body };
    const note: Change = {
      ...(changes[0] as Change),
      id: 'commit-note' as CommitId,
      effects: [{ kind: 'create', table: 'privateNotes', id: noteId, fields }],
    };
    const copy = await copyOf({ changes: [...changes, note], rows: new Map() });
    const inside = JSON.stringify(await rowsInside(copy));
    expect(inside).toContain(body);
    expect(inside).not.toContain(secret);
    expect(unsealText(own, body, place)).toBe(secret);
    expect(unsealText(openSession()?.dataKey.bytes ?? own, body, place)).toBeNull();
  });

  it('is found out when any one byte of it is another', async () => {
    const [past] = fc.sample(pasts, { seed: 11, numRuns: 1 });
    const copy = await copyOf(past as Past);
    const whole = await readFile(copy.file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const file = `${copy.file}.damaged`;
        await writeFile(file, damaged);
        expect(await read({ ...copy, file })).toMatchObject({ ok: false });
      }),
      { numRuns: 200 },
    );
  });

  it('is found out when it is cut off or goes on after its end', async () => {
    const [past] = fc.sample(pasts, { seed: 12, numRuns: 1 });
    const copy = await copyOf(past as Past);
    const whole = await readFile(copy.file);
    for (const damaged of [
      whole.subarray(0, -1),
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, 60),
      Buffer.alloc(0),
      Buffer.concat([whole, Buffer.from('x')]),
    ]) {
      const file = `${copy.file}.damaged`;
      await writeFile(file, damaged);
      expect(await read({ ...copy, file })).toMatchObject({ ok: false });
    }
  });
});

const rowsOf = ({ changes }: Past) => {
  const rows = [...replay(changes)];
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      rows
        .flatMap(([key, row]) => (key.startsWith(`${table}/`) ? [row] : []))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
};

/** `workspace.json` as a stranger with the key reads it. */
const rowsInside = async ({ file, identity }: { readonly file: string; readonly identity: string }) => {
  const zip = await decryptFile(new Uint8Array(await readFile(file)), [identity]);
  if (typeof zip === 'string') throw new Error(zip);
  const opened = unpackBackup(zip, sha256Of);
  if (!opened.ok) throw new Error(opened.reason);
  const text = new TextDecoder().decode(opened.value.parts.get(backupParts.rows));
  return (JSON.parse(text) as { readonly tables: unknown }).tables;
};
