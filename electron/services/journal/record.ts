import { crc32 } from 'node:zlib';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';

/**
 * The journal file, all numbers little-endian:
 *
 * - header, {@link fileHeaderLength} bytes: `SamspillJournal\n`, u32 format version, the key id in 16 characters, u32 CRC-32
 *   of what stands before it;
 * - then records without gaps: u32 length of the body, u32 CRC-32 of those four bytes and the body, body;
 * - body: u32 length of the fields, the fields of the change without its payload as canonical JSON (UTF-8), the payload.
 */
export const journalFormat = 1;
export const fileHeaderLength = 40;
/** Bytes before the body of a record. */
export const recordHeadLength = 8;
/** No body is longer: the largest payload and the longest list of rows that the crossing lets through. */
const longestBody = 130_000_000;

const magic = Buffer.from('SamspillJournal\n', 'latin1');

export const encodeFileHeader = (keyId: string): Uint8Array => {
  const header = Buffer.alloc(fileHeaderLength);
  magic.copy(header);
  header.writeUInt32LE(journalFormat, 16);
  header.write(keyId.padEnd(16, ' '), 20, 16, 'latin1');
  header.writeUInt32LE(crc32(header.subarray(0, 36)), 36);
  return header;
};

/** What the header says; null when it is not as it was written. */
export const decodeFileHeader = (
  bytes: Uint8Array,
): { readonly format: number; readonly keyId: string } | null => {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.length < fileHeaderLength || !header.subarray(0, 16).equals(magic)) return null;
  if (header.readUInt32LE(36) !== crc32(header.subarray(0, 36))) return null;
  return { format: header.readUInt32LE(16), keyId: header.toString('latin1', 20, 36).trimEnd() };
};

export const encodeRecord = ({ payload, ...fields }: StoredChange): Uint8Array => {
  const json = Buffer.from(canonicalJson(fields), 'utf8');
  const record = Buffer.allocUnsafe(recordHeadLength + 4 + json.length + payload.length);
  record.writeUInt32LE(4 + json.length + payload.length, 0);
  record.writeUInt32LE(json.length, recordHeadLength);
  json.copy(record, recordHeadLength + 4);
  record.set(payload, recordHeadLength + 4 + json.length);
  record.writeUInt32LE(checksum(record), 4);
  return record;
};

/**
 * The change of the record that `bytes` begin with, and how many bytes it takes; `more` with how many are needed when it
 * goes on after them; null when it is not as it was written.
 */
export const decodeRecord = (
  bytes: Uint8Array,
): { readonly change: StoredChange; readonly length: number } | { readonly more: number } | null => {
  const record = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (record.length < recordHeadLength) return { more: recordHeadLength };
  const body = record.readUInt32LE(0);
  if (body < 4 || body > longestBody) return null;
  const length = recordHeadLength + body;
  if (record.length < length) return { more: length };
  const whole = record.subarray(0, length);
  if (whole.readUInt32LE(4) !== checksum(whole)) return null;
  const change = decodeBody(whole.subarray(recordHeadLength));
  return change === null ? null : { change, length };
};

/** With what every record's fields begin, {@link fieldsOffset} bytes into it: keys stand in order. */
export const fieldsStart = Buffer.from('{"chain":"', 'latin1');
export const fieldsOffset = recordHeadLength + 4;

const checksum = (record: Buffer): number =>
  crc32(record.subarray(recordHeadLength), crc32(record.subarray(0, 4)));

const decodeBody = (body: Buffer): StoredChange | null => {
  const end = 4 + body.readUInt32LE(0);
  if (end > body.length) return null;
  const fields = parse(body.toString('utf8', 4, end));
  // A copy of its own, so that one small change does not keep a large buffer alive.
  return isFields(fields) ? { ...fields, payload: new Uint8Array(body.subarray(end)) } : null;
};

/** By hand, since a schema would take longer than all else; the bytes are those we wrote, says their checksum. */
const isFields = (value: unknown): value is Omit<StoredChange, 'payload'> => {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 5) return false;
  const { sequence, id, records, digest, chain } = value as Partial<Record<keyof StoredChange, unknown>>;
  return (
    Number.isSafeInteger(sequence) &&
    typeof id === 'string' &&
    Array.isArray(records) &&
    records.every((record) => typeof record === 'string') &&
    isHash(digest) &&
    isHash(chain)
  );
};

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
