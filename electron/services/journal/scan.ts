import { firstLink, linkAfter, type JournalHead } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { emptyDigest } from '#shared/vault/row-digest.ts';
import type { DiskFile } from './disk.ts';
import {
  decodeFileHeader,
  decodeRecord,
  fieldsOffset,
  fieldsStart,
  fileHeaderLength,
  journalFormat,
} from './record.ts';

const chunk = 4 * 1024 * 1024;

export interface Scan {
  readonly head: JournalHead;
  /** Bytes up to the end of the last good record. */
  readonly length: number;
  /** Where the record of each sequence begins: the first one at 0. */
  readonly offsets: readonly number[];
  /** The sequence of each id. */
  readonly ids: ReadonlyMap<string, number>;
  /**
   * `torn`: what follows is the rest of one append that was never finished; `damaged`: there are good records after
   * something unreadable, or the file is not a journal of this key.
   */
  readonly end: 'whole' | 'torn' | 'damaged';
  /** Whether the header is as it was written. */
  readonly header: boolean;
}

/**
 * Reads a journal once from end to end, a few megabytes at a time: every checksum, every link of the chain.
 * @param each called with every good change in order
 */
export const scanJournal = async (
  file: DiskFile,
  keyId: string,
  each?: (change: StoredChange) => void,
): Promise<Scan> => {
  const { size } = await file.state();
  const header = await readAt(file, 0, Math.min(size, fileHeaderLength));
  const known = decodeFileHeader(header);
  const offsets: number[] = [];
  const ids = new Map<string, number>();
  let head: JournalHead = { keyId, sequence: 0, chain: firstLink(keyId), digest: emptyDigest };
  const result = (length: number, end: Scan['end']): Scan => ({
    head,
    length,
    offsets,
    ids,
    end,
    header: known !== null,
  });
  if (known !== null && (known.keyId !== keyId || known.format !== journalFormat)) {
    return result(fileHeaderLength, 'damaged');
  }
  if (size < fileHeaderLength) return result(fileHeaderLength, 'torn');
  let offset = fileHeaderLength;
  let window = new Uint8Array(0);
  let at = offset;
  while (offset < size) {
    const read = decodeRecord(window.subarray(offset - at));
    if (read !== null && 'more' in read) {
      if (offset + read.more > size) break;
      window = await readAt(file, offset, Math.min(size - offset, Math.max(read.more, chunk)));
      at = offset;
      if (window.length < read.more) break;
      continue;
    }
    if (read === null) break;
    if (!follows(read.change, head)) return result(offset, 'damaged');
    const { sequence, chain, digest, id } = read.change;
    head = { keyId, sequence, chain, digest };
    offsets.push(offset);
    ids.set(id, sequence);
    each?.(read.change);
    offset += read.length;
  }
  if (offset === size) return result(offset, 'whole');
  const ours = known !== null || offsets.length > 0;
  const torn = ours && !(await hasRecordAfter(file, offset + 1, size));
  return result(offset, torn ? 'torn' : 'damaged');
};

/** Whether the change is the next one, and its link the one its fields give. */
export const follows = (change: StoredChange, head: Pick<JournalHead, 'sequence' | 'chain'>): boolean =>
  change.sequence === head.sequence + 1 && change.chain === linkAfter(head.chain, change);

/** Whether any whole record begins at `from` or later: then what stands before it was not an unfinished append. */
const hasRecordAfter = async (file: DiskFile, from: number, size: number): Promise<boolean> => {
  for (let at = from; at < size;) {
    const bytes = Buffer.from(await readAt(file, at, Math.min(size - at, chunk)));
    if (bytes.length === 0) return false;
    for (
      let found = bytes.indexOf(fieldsStart);
      found !== -1;
      found = bytes.indexOf(fieldsStart, found + 1)
    ) {
      const start = at + found - fieldsOffset;
      if (start >= from && (await isRecord(file, start, size))) return true;
    }
    // The next piece overlaps, so that a beginning across the border is seen.
    at += Math.max(bytes.length - fieldsStart.length, 1);
  }
  return false;
};

const isRecord = async (file: DiskFile, start: number, size: number): Promise<boolean> => {
  const first = decodeRecord(await readAt(file, start, fieldsOffset));
  if (first === null || !('more' in first) || start + first.more > size) return false;
  const whole = decodeRecord(await readAt(file, start, first.more));
  return whole !== null && 'change' in whole;
};

const readAt = async (file: DiskFile, position: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, await file.read(bytes, position));
};
