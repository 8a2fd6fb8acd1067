import { firstLink, type JournalHead } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { emptyDigest } from '#shared/vault/row-digest.ts';
import type { DiskFile } from './disk.ts';
import { quickLink } from './link.ts';
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
  /** Where whole records stand after what could not be read, with their sequences; how they follow is not looked at. */
  readonly beyond: readonly Place[];
}

/** Where the record of a change stands. */
export interface Place {
  readonly sequence: number;
  readonly offset: number;
  readonly length: number;
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
  const result = (length: number, end: Scan['end'], beyond: readonly Place[] = []): Scan => ({
    head,
    length,
    offsets,
    ids,
    end,
    header: known !== null,
    beyond,
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
    if (!follows(read.change, head)) return result(offset, 'damaged', await recordsFrom(file, offset, size));
    const { sequence, chain, digest, id } = read.change;
    head = { keyId, sequence, chain, digest };
    offsets.push(offset);
    ids.set(id, sequence);
    each?.(read.change);
    offset += read.length;
  }
  if (offset === size) return result(offset, 'whole');
  const beyond = await recordsFrom(file, offset + 1, size);
  const ours = known !== null || offsets.length > 0;
  return result(offset, ours && beyond.length === 0 ? 'torn' : 'damaged', beyond);
};

/** Whether the change is the next one, and its link the one its fields give. */
export const follows = (change: StoredChange, head: Pick<JournalHead, 'sequence' | 'chain'>): boolean =>
  change.sequence === head.sequence + 1 && change.chain === quickLink(head.chain, change);

/** Every whole record that begins at `from` or later. Where there is one, what stands before was no unfinished append. */
const recordsFrom = async (file: DiskFile, from: number, size: number): Promise<readonly Place[]> => {
  const found: Place[] = [];
  let past = from;
  for (let at = from; at < size;) {
    const bytes = Buffer.from(await readAt(file, at, Math.min(size - at, chunk)));
    if (bytes.length === 0) break;
    for (let seen = bytes.indexOf(fieldsStart); seen !== -1; seen = bytes.indexOf(fieldsStart, seen + 1)) {
      const offset = at + seen - fieldsOffset;
      const record = offset < past ? null : await recordAt(file, offset, size);
      if (record === null) continue;
      found.push({ sequence: record.change.sequence, offset, length: record.length });
      past = offset + record.length;
    }
    // The next piece overlaps, so that a beginning across the border is seen.
    at += Math.max(bytes.length - fieldsStart.length, 1);
  }
  return found;
};

const recordAt = async (file: DiskFile, offset: number, size: number) => {
  const first = decodeRecord(await readAt(file, offset, fieldsOffset));
  if (first === null || !('more' in first) || offset + first.more > size) return null;
  const whole = decodeRecord(await readAt(file, offset, first.more));
  return whole !== null && 'change' in whole ? whole : null;
};

const readAt = async (file: DiskFile, position: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, await file.read(bytes, position));
};
