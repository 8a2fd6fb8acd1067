import { Inflate, zipSync, type Zippable } from 'fflate';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';

/** The files of an archive by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** How much an archive may hold before it is opened; an archive made to fill the machine stops here. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all files together, unpacked. */
  readonly total: number;
  /** Unpacked to packed, of one file. */
  readonly ratio: number;
  readonly isName: (name: string) => boolean;
}

/** Why an archive is not opened. */
export type ZipFault =
  'notZip' | 'tooManyEntries' | 'tooLarge' | 'tooDense' | 'foreignName' | 'twiceTheSame' | 'sizeDiffers';

/** As dense as anything we write may be, and anything we read. */
export const highestRatio = 100;

/**
 * Packs the files, in the order they come. What is so regular that it would look like an archive made to harm is stored
 * as it is.
 */
export const writeZip = (parts: Parts, made: Date): Uint8Array => {
  const packed = zipSync(packing(parts, made, () => false));
  const dense = new Set((directoryOf(packed) ?? []).filter(isTooDense(highestRatio)).map(({ name }) => name));
  return dense.size === 0 ? packed : zipSync(packing(parts, made, (name) => dense.has(name)));
};

/**
 * Opens an archive from outside. Everything is judged by the list at its end before anything is unpacked, and what is
 * unpacked must come to exactly what the list says; the names are those we know, or none of it is used.
 */
export const readZip = (archive: Uint8Array, limits: ZipLimits): Answer<Parts, ZipFault> => {
  const entries = directoryOf(archive);
  if (entries === null) return refuse('notZip');
  const fault = judge(entries, limits);
  if (fault !== null) return fault;
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = unpack(archive, entry);
    if (content === null) return refuse('sizeDiffers', entry.name);
    parts.set(entry.name, content);
  }
  return accept(parts);
};

interface Entry {
  readonly name: string;
  /** 0: stored, 8: deflated; nothing else is known here. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const packing = (parts: Parts, made: Date, isStored: (name: string) => boolean): Zippable =>
  Object.fromEntries(
    [...parts].map(([name, content]) => [name, [content, { level: isStored(name) ? 0 : 6, mtime: made }]]),
  );

const isTooDense =
  (ratio: number) =>
  ({ packed, size }: Entry): boolean =>
    size > packed * ratio;

const judge = (
  entries: readonly Entry[],
  { entries: most, total, ratio, isName }: ZipLimits,
): ReturnType<typeof refuse<ZipFault>> | null => {
  if (entries.length > most) return refuse('tooManyEntries');
  const foreign = entries.find(({ name }) => !isName(name));
  if (foreign !== undefined) return refuse('foreignName');
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) return refuse('twiceTheSame');
  if (entries.reduce((sum, { size }) => sum + size, 0) > total) return refuse('tooLarge');
  return entries.some(isTooDense(ratio)) ? refuse('tooDense') : null;
};

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const fileSign = 0x04034b50;
/** Marks a number that stands elsewhere, in the form for archives above 4 GB; none of ours comes near. */
const elsewhere = 0xffffffff;

/** The list at the end of the archive; null when it is not one, or one in parts, encrypted or above 4 GB. */
const directoryOf = (archive: Uint8Array): readonly Entry[] | null => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  // No comment stands at the end of ours, so the end is where it must be.
  const end = archive.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endSign) return null;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    const entry = entryAt(archive, view, at, end);
    if (entry === null) return null;
    entries.push(entry.entry);
    at = entry.next;
  }
  return at === end ? entries : null;
};

const entryAt = (
  archive: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { readonly entry: Entry; readonly next: number } | null => {
  if (at + 46 > end || view.getUint32(at, true) !== entrySign) return null;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const offset = view.getUint32(at + 42, true);
  const isEncrypted = (flags & 1) === 1;
  if (isEncrypted || (method !== 0 && method !== 8)) return null;
  if (next > end || packed === elsewhere || size === elsewhere) return null;
  const name = plainName(archive.subarray(at + 46, at + 46 + nameLength));
  return name === null ? null : { entry: { name, method, packed, size, offset }, next };
};

/** Our names are plain letters; anything else is none of them, whatever its encoding. */
const plainName = (bytes: Uint8Array): string | null =>
  bytes.every((byte) => byte > 31 && byte < 127) ? String.fromCodePoint(...bytes) : null;

/** The file, if it is exactly as long as the list says. */
const unpack = (archive: Uint8Array, { method, packed, size, offset }: Entry): Uint8Array | null => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== fileSign) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > archive.length) return null;
  const content = archive.subarray(start, start + packed);
  if (method === 0) return packed === size ? content.slice() : null;
  return inflateTo(content, size);
};

/** So many packed bytes are unpacked at a time: at most some sixty megabytes come out before they are counted. */
const slice = 65_536;

const inflateTo = (packed: Uint8Array, size: number): Uint8Array | null => {
  const content = new Uint8Array(size);
  let written = 0;
  const inflate = new Inflate((chunk) => {
    if (written + chunk.length > size) throw new RangeError('more than the list says');
    content.set(chunk, written);
    written += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return null;
  }
  return written === size ? content : null;
};
