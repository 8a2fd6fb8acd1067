import { maskedCrc32c } from './crc32c.ts';

/** A LevelDB log is a row of blocks of this size; no piece of a record goes across their border. */
const block = 32_768;
/** Masked checksum (4), length (2), kind (1). */
const headLength = 7;
const full = 1;
const first = 2;
const middle = 3;
const last = 4;

export interface LogEnd {
  /** Bytes up to the end of the last whole record. */
  readonly good: number;
  /**
   * `clean`: the log ends there; `torn`: what follows is the rest of one record that was never finished, or empty space;
   * `damaged`: whole pieces follow after something unreadable.
   */
  readonly end: 'clean' | 'torn' | 'damaged';
}

/**
 * Finds where a LevelDB log really ends (`doc/log_format.md` of LevelDB). LevelDB itself reads past a torn tail, then goes
 * on writing after it; the next reading meets the torn bytes in the middle, and Chromium answers by deleting the
 * database (google/leveldb#1287).
 */
export const findLogEnd = (log: Uint8Array): LogEnd => {
  let good = 0;
  let at = 0;
  let open = false;
  while (at < log.length) {
    const rest = block - (at % block);
    if (rest < headLength) {
      // Too little room for a head: filled with zeroes by the writer.
      if (isZero(log.subarray(at, at + rest))) {
        at += rest;
        if (!open && at <= log.length) good = Math.min(at, log.length);
        continue;
      }
      break;
    }
    const piece = pieceAt(log, at);
    if (piece === null || !fits(piece.kind, open)) break;
    at += headLength + piece.length;
    open = piece.kind === first || piece.kind === middle;
    if (!open) good = at;
  }
  if (good === log.length) return { good, end: 'clean' };
  return { good, end: hasPieceAfter(log, at) ? 'damaged' : 'torn' };
};

interface Piece {
  readonly kind: number;
  /** Bytes after the head. */
  readonly length: number;
}

const pieceAt = (log: Uint8Array, at: number): Piece | null => {
  if (at + headLength > log.length) return null;
  const view = new DataView(log.buffer, log.byteOffset + at, headLength);
  const length = view.getUint16(4, true);
  const kind = view.getUint8(6);
  if (kind < full || kind > last) return null;
  const end = at + headLength + length;
  if (end > log.length || (at % block) + headLength + length > block) return null;
  return maskedCrc32c(log.subarray(at + 6, end)) === view.getUint32(0, true) ? { kind, length } : null;
};

const fits = (kind: number, open: boolean): boolean => (kind === full || kind === first ? !open : open);

/** Whether a whole piece stands after the place that could not be read; pieces may stand anywhere. */
const hasPieceAfter = (log: Uint8Array, from: number): boolean => {
  for (let at = from + 1; at + headLength < log.length; at += 1) {
    const kind = log[at + 6] ?? 0;
    if (kind >= full && kind <= last && pieceAt(log, at) !== null) return true;
  }
  return false;
};

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);
