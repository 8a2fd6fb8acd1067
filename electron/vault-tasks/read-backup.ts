import { readFile, stat } from 'node:fs/promises';
import { decryptFile, openIdentity, readIdentity } from '#electron/services/backup/age.ts';
import { differenceBetween, livingCounts } from '#electron/services/backup/difference.ts';
import { sha256Of } from '#electron/services/backup/lay.ts';
import { wholeOfBackup, wholeOfJournal, type WholeWorkspace } from '#electron/services/backup/whole.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { backupParts, unpackBackup, type OpenedBackup } from '#shared/exchange/backup-file.ts';
import type { CopyContent, CopyDifference } from '#shared/ipc/backup.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';

export interface ReadBackupOrder {
  readonly file: string;
  /** Identities that are at hand: the open workspace's own. */
  readonly identities: readonly string[];
  /** What stands on a sheet, as it was typed; null: not given. */
  readonly sheetKey: string | null;
  /** A passphrase and the key files it may open; null: not given. */
  readonly passphrase: { readonly text: string; readonly keyFiles: readonly string[] } | null;
  /** The workspace of today, to compare with; null: there is none, or it is locked. */
  readonly current: {
    readonly journal: string;
    readonly length: number;
    readonly dataKey: Uint8Array;
  } | null;
}

export type ReadBackupFault =
  'needsKey' | 'wrongKey' | 'notReadable' | 'notACopy' | 'newerFormat' | 'damaged';

export interface ReadBackup {
  readonly content: CopyContent;
  readonly workspace: string;
  readonly difference: CopyDifference | null;
  /** What the app goes on from when it takes this copy into use: sealed and wrapped, as it lay in the profile. */
  readonly keyId: string;
  readonly journal: Uint8Array;
  readonly keys: Uint8Array;
}

/** No copy we make is larger than what its own limits let through. */
const mostBytes = 1_000_000_000;

/** Opens a copy in memory and looks at all of it. Writes nothing. */
export const readBackup = async (order: ReadBackupOrder): Promise<Answer<ReadBackup, ReadBackupFault>> => {
  const file = await readCopy(order.file);
  if (file === null) return refuse('notReadable');
  const identities = await identitiesOf(order);
  const zip = await decryptFile(file, identities);
  if (zip === 'notAge') return refuse('notACopy');
  if (zip === 'damaged') return refuse('damaged', 'age');
  if (zip === 'wrongKey') return refuse(wasGiven(order) ? 'wrongKey' : 'needsKey');
  const opened = unpackBackup(zip, sha256Of);
  if (!opened.ok) {
    const isTold = opened.reason === 'newerFormat' || opened.reason === 'notACopy';
    return refuse(isTold ? opened.reason : 'damaged', opened.detail ?? opened.reason);
  }
  const whole = await wholeOfBackup(opened.value);
  if (!whole.ok) return whole;
  return accept(await answerOf(order, opened.value, whole.value));
};

const readCopy = async (file: string): Promise<Uint8Array | null> => {
  try {
    const about = await stat(file);
    if (!about.isFile() || about.size > mostBytes) return null;
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
};

const wasGiven = ({ sheetKey, passphrase }: ReadBackupOrder): boolean =>
  sheetKey !== null || passphrase !== null;

const identitiesOf = async ({ identities, sheetKey, passphrase }: ReadBackupOrder): Promise<string[]> => {
  const all = [...identities];
  const typed = sheetKey === null ? null : readIdentity(sheetKey);
  if (typed !== null) all.push(typed);
  if (passphrase === null) return all;
  // The same key file may lie in several places, and each costs two seconds to try.
  const tried = new Set<string>();
  for (const name of passphrase.keyFiles) {
    const bytes = await readFile(name).catch(() => null);
    // A key file is a few hundred bytes.
    if (bytes === null || bytes.length > 10_000 || tried.has(sha256Of(bytes))) continue;
    tried.add(sha256Of(bytes));
    const identity = await openIdentity(new Uint8Array(bytes), passphrase.text);
    if (identity !== null) return [...all, identity];
  }
  return all;
};

const answerOf = async (
  { current }: ReadBackupOrder,
  { manifest, parts }: OpenedBackup,
  whole: WholeWorkspace,
): Promise<ReadBackup> => {
  const { changes, tables, head } = whole;
  return {
    content: {
      made: manifest.made,
      counts: livingCounts(tables),
      changes: changes.length,
      firstChange: changes[0]?.at ?? null,
      lastChange: changes.at(-1)?.at ?? null,
      roles: manifest.roles,
    },
    workspace: manifest.workspace,
    difference: current === null ? null : await differenceTo(current, whole),
    keyId: head.keyId,
    journal: parts.get(backupParts.journal(head.keyId)) ?? new Uint8Array(),
    keys: parts.get(backupParts.keys) ?? new Uint8Array(),
  };
};

const differenceTo = async (
  { journal, length, dataKey }: NonNullable<ReadBackupOrder['current']>,
  copy: WholeWorkspace,
): Promise<CopyDifference | null> => {
  const bytes = await readFile(journal).catch(() => null);
  if (bytes === null) return null;
  const here = await wholeOfJournal(new Uint8Array(bytes.subarray(0, length)), dataKeyOf(dataKey));
  return here.ok ? differenceBetween(copy.tables, here.value.tables) : null;
};
