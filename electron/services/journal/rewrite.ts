import path from 'node:path';
import { firstLink, type JournalHead } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { emptyDigest } from '#shared/vault/row-digest.ts';
import { writeAll, type Disk, type DiskFile } from './disk.ts';
import { readHighWater, writeHighWater } from './high-water.ts';
import { journalFile } from './journal.ts';
import { encodeFileHeader, encodeRecord, fileHeaderLength } from './record.ts';
import { follows, scanJournal } from './scan.ts';

/** A journal that is being written anew, beside the one there is. Every call throws where the disk refuses. */
export interface Rewriting {
  /** False: they do not follow on what came before. */
  readonly add: (changes: readonly StoredChange[]) => Promise<boolean>;
  /** Flushes, reads back, and takes the journal's place. Nobody may have the one there is open. */
  readonly finish: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

export const beginRewriting = async (profile: string, keyId: string, disk: Disk): Promise<Rewriting> => {
  const name = journalFile(profile, keyId);
  const beside = `${name}.rewritten`;
  await disk.makeFolder(path.dirname(name));
  await disk.remove(beside);
  const file = await disk.open(beside, 'new');
  let head: JournalHead = { keyId, sequence: 0, chain: firstLink(keyId), digest: emptyDigest };
  let length = fileHeaderLength;
  let begun = false;
  return {
    add: async (changes) => {
      if (!begun) await writeAll(file, encodeFileHeader(keyId), 0);
      begun = true;
      for (const change of changes) {
        if (!follows(change, head)) return false;
        const record = encodeRecord(change);
        await writeAll(file, record, length);
        length += record.byteLength;
        const { sequence, chain, digest } = change;
        head = { keyId, sequence, chain, digest };
      }
      return true;
    },
    finish: async () => {
      await file.sync();
      await mustBeWhole(file, head);
      await file.close();
      await disk.rename(beside, name);
      await disk.syncFolder(path.dirname(name));
      // A higher mark stays until what is missing has been told of; `databaseIsWhole` settles it.
      if ((await readHighWater(name, disk)) < head.sequence) await writeHighWater(name, head.sequence, disk);
    },
    drop: async () => {
      await file.close().catch(() => undefined);
      await disk.remove(beside);
    },
  };
};

const mustBeWhole = async (file: DiskFile, expected: JournalHead): Promise<void> => {
  const { end, head } = await scanJournal(file, expected.keyId);
  if (end !== 'whole' || head.sequence !== expected.sequence || head.chain !== expected.chain) {
    throw new Error('the journal is not what was written');
  }
};
