import path from 'node:path';
import { fileHeaderLength, encodeFileHeader, encodeRecord } from '#electron/services/journal/record.ts';
import { realDisk, writeAll, type Disk } from '#electron/services/journal/disk.ts';
import { journalFile } from '#electron/services/journal/journal.ts';
import { scanJournal } from '#electron/services/journal/scan.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { DisposalOccasion } from '#shared/domain/disposal.ts';
import type { CommitId, DisposalId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { JournalHead } from '#shared/journal/chain.ts';
import type { Change } from '#shared/journal/change.ts';
import { disposalChange } from '#shared/journal/disposal-change.ts';
import { countPurged, purgedWith, purgeRefusal, type Doomed } from '#shared/journal/purge.ts';
import { replay, type Replayed } from '#shared/journal/replay.ts';
import { resealed } from '#shared/journal/resealed.ts';
import { unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { differsFrom } from '#shared/journal/survivors.ts';
import { without } from '#shared/journal/without.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import type { SecretKey } from '#shared/vault/seal.ts';

export interface RewriteOrder {
  readonly profile: string;
  /** The data key the journal is sealed with, and the one it shall be sealed with. */
  readonly from: SecretKey;
  readonly to: SecretKey;
  readonly doomed: readonly Doomed[];
  readonly basis: string;
  readonly occasion: DisposalOccasion;
  readonly at: Instant;
  readonly by: PersonId;
  /** Ids for the change in the journal and its row in the log. */
  readonly changeId: CommitId;
  readonly disposalId: DisposalId;
}

export type RewriteRefusal = 'notReadable' | 'notWritten' | 'needsBasis' | 'changedSince';

export interface Rewritten {
  /** Where the journal that was read ends: if it has gone on since, what came later is not in the new one. */
  readonly read: JournalHead;
  readonly written: JournalHead;
}

/**
 * Writes the journal anew beside the old one, without the rows that are deleted for good and under the new key, with a
 * line in the log of deletions at its end. Nothing points to the new file yet. It counts only when it has been read back
 * from the disk, opened, replayed, and compared with what the old journal gives.
 */
export const rewriteJournal = async (
  order: RewriteOrder,
  disk: Disk = realDisk,
): Promise<Answer<Rewritten, RewriteRefusal>> => {
  const [from, to] = [dataKeyOf(order.from), dataKeyOf(order.to)];
  const old = await readUnder(order.profile, from, disk);
  if (old === null) return refuse('notReadable');
  const today = replay(old.changes);
  const refusal = purgeRefusal(order.doomed, today, order);
  if (refusal !== null) return refuse(refusal);
  const purged = purgedWith(order.doomed, today);
  const kept = without(old.changes, purged);
  const log = disposalChange({ ...order, sequence: kept.length + 1, counts: countPurged(purged) });
  const { stored } = resealed([...kept, log], to);
  try {
    await writeWhole(journalFile(order.profile, to.id), to.id, stored, disk);
    const written = await readUnder(order.profile, to, disk);
    const isWhole = written !== null && written.head.chain === stored.at(-1)?.chain;
    if (!isWhole || differs(today, written.changes, order, purged)) {
      return refuse('notWritten', 'not as it was meant');
    }
    return accept({ read: old.head, written: written.head });
  } catch (error) {
    return refuse('notWritten', error instanceof Error ? error.name : undefined);
  }
};

const differs = (
  today: Replayed,
  written: readonly Change[],
  { disposalId }: RewriteOrder,
  purged: ReadonlySet<string>,
): boolean => {
  const rows = new Map(replay(written));
  return !rows.delete(`disposals/${disposalId}`) || differsFrom(today, rows, purged);
};

interface ReadJournal {
  readonly head: JournalHead;
  readonly changes: readonly Change[];
}

/** The whole journal of the key, opened; null when any of it cannot be. */
const readUnder = async (profile: string, key: DataKey, disk: Disk): Promise<ReadJournal | null> => {
  const changes: (Change | null)[] = [];
  try {
    const file = await disk.open(journalFile(profile, key.id), 'read');
    try {
      const scan = await scanJournal(file, key.id, (change) => changes.push(unsealChange(change, key)));
      if (scan.end !== 'whole') return null;
      const opened = changes.filter((change) => change !== null);
      return opened.length === changes.length ? { head: scan.head, changes: opened } : null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
};

/** Some megabytes at a time, one wait for the disk at the end. */
const writeWhole = async (
  name: string,
  keyId: string,
  changes: readonly StoredChange[],
  disk: Disk,
): Promise<void> => {
  // Left over from a try that was broken off: nothing ever pointed to it.
  await disk.remove(name);
  const file = await disk.open(name, 'new');
  try {
    await writeAll(file, encodeFileHeader(keyId), 0);
    let at = fileHeaderLength;
    for (const piece of pieces(changes)) {
      await writeAll(file, piece, at);
      at += piece.byteLength;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.syncFolder(path.dirname(name));
};

const pieceSize = 4 * 1024 * 1024;

function* pieces(changes: readonly StoredChange[]): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const change of changes) {
    const record = encodeRecord(change);
    waiting.push(record);
    size += record.byteLength;
    if (size < pieceSize) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  yield Buffer.concat(waiting);
}
