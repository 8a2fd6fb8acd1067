import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { decryptFile, encryptFile } from '../../../electron/services/backup/age.ts';
import { sha256Of } from '../../../electron/services/backup/lay.ts';
import { openSession } from '../../../electron/services/keys/open-vault.ts';
import { readBackup } from '../../../electron/vault-tasks/read-backup.ts';
import { backupParts, unpackBackup } from '../../../shared/exchange/backup-file.ts';
import { writeZip } from '../../../shared/exchange/zip.ts';
import type { Change } from '../../../shared/journal/change.ts';
import { lightDesk } from '../../electron/services/backup/light-desk.ts';
import { hostileZip, mangledBytes } from './hostile-zip.ts';
import { mutated } from './mutate.ts';
import type { Random } from './random.ts';

/** Reads a broken copy of a real workspace each time; answers the reason it was refused for, null when it was taken. */
export const hostileBackups = async (
  folder: string,
  changes: readonly Change[],
): Promise<(random: Random) => Promise<string | null>> => {
  const { file, identity } = await realCopy(changes);
  const stranger = await generateX25519Identity();
  const zip = await decryptFile(file, [identity]);
  if (!(zip instanceof Uint8Array)) throw new Error(zip);
  const original = unpackBackup(zip, sha256Of);
  if (!original.ok) throw new Error(original.reason);
  const { manifest, parts } = original.value;
  const journal = parts.get(backupParts.journal(manifest.head.keyId));
  const keys = parts.get(backupParts.keys);
  const recipient = await identityToRecipient(identity);
  const place = path.join(folder, 'hostile.samspill-backup');
  return async (random) => {
    await writeFile(place, await brokenCopy({ file, zip, recipient }, random));
    const identities = random.chance(0.05) ? [stranger] : [identity];
    const answer = await readBackup({
      file: place,
      identities,
      sheetKey: null,
      passphrase: null,
      current: null,
    });
    if (!answer.ok) return answer.reason;
    // What is said about it may differ and do no harm (who made it, when); what is gone on from may not.
    if (!isSame(answer.value.journal, journal) || !isSame(answer.value.keys, keys)) {
      throw new Error('a copy was taken with another content than the one it was made with');
    }
    return null;
  };
};

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && Buffer.compare(a, b) === 0;

const realCopy = async (changes: readonly Change[]) => {
  const light = await lightDesk({ changes });
  try {
    const made = await light.backups.backUp();
    if (!made.ok) throw new Error(made.reason);
    const name = light.kept.current().results.profile.good?.name ?? '';
    const file = new Uint8Array(await readFile(path.join(light.profile, 'backups', name)));
    return { file, identity: openSession()?.backupIdentity ?? '' };
  } finally {
    await light.close();
  }
};

interface Original {
  readonly file: Uint8Array;
  readonly zip: Uint8Array;
  readonly recipient: string;
}

/** Broken outside, inside, or in one of its parts; or not one of ours at all, but sealed to us. */
const brokenCopy = async ({ file, zip, recipient }: Original, random: Random): Promise<Uint8Array> => {
  const way = random.below(4);
  if (way === 0) return mangledBytes(file, random);
  if (way === 1) return encryptFile(mangledBytes(zip, random), [recipient]);
  if (way === 2) return encryptFile(hostileZip(random), [recipient]);
  return encryptFile(withBrokenPart(zip, random), [recipient]);
};

const withBrokenPart = (zip: Uint8Array, random: Random): Uint8Array => {
  const opened = unpackBackup(zip, sha256Of);
  if (!opened.ok) throw new Error(opened.reason);
  const parts = new Map<string, Uint8Array>([
    ['manifest.json', new TextEncoder().encode(JSON.stringify(opened.value.manifest))],
    ...opened.value.parts,
  ]);
  const name = random.pick([...parts.keys()]);
  const content = parts.get(name) ?? new Uint8Array();
  const isText = /\.(json|jsonl|txt)$/.test(name);
  const broken =
    isText && random.chance(0.7)
      ? new TextEncoder().encode(mutated(new TextDecoder().decode(content), random))
      : mangledBytes(content.length === 0 ? new Uint8Array(1) : content, random);
  return writeZip(parts.set(name, broken), new Date('2026-11-22T08:00:00Z'));
};
