import { readFileSync } from 'node:fs';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { filesIn } from './prepared.ts';
import { unsnap } from './snappy.ts';

/** Something that must not be found, in every form it is looked for. */
export interface Needle {
  readonly name: string;
  readonly forms: readonly Buffer[];
}

/** A text, as UTF-8 and as UTF-16. */
export const textNeedle = (name: string, text: string): Needle => ({
  name,
  forms: [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')],
});

/** Secret bytes: as they are, in hex and in Base64. */
export const bytesNeedle = (name: string, bytes: Uint8Array): Needle => {
  const buffer = Buffer.from(bytes);
  const words = [buffer.toString('hex'), buffer.toString('base64').replace(/=+$/, '')];
  return {
    name,
    forms: [buffer, ...words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')])],
  };
};

/** Where which needle was found, as `name in file`. Files are also looked at unpacked, where they hold something packed. */
export const searchFolders = (
  folders: readonly string[],
  needles: readonly Needle[],
): { readonly hits: readonly string[]; readonly files: number; readonly bytes: number } => {
  const hits = new Set<string>();
  let files = 0;
  let bytes = 0;
  for (const file of folders.flatMap(filesIn)) {
    const content = readOrNothing(file);
    files += 1;
    bytes += content.length;
    for (const [how, form] of [['', content] as const, ...unpacked(file, content)]) {
      for (const { name } of foundIn(form, needles)) hits.add(`${name} in ${file}${how}`);
    }
  }
  return { hits: [...hits], files, bytes };
};

export const foundIn = (content: Buffer, needles: readonly Needle[]): readonly Needle[] =>
  needles.filter(({ forms }) => forms.some((form) => content.includes(form)));

const readOrNothing = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch {
    // A socket, or gone in the meantime.
    return Buffer.alloc(0);
  }
};

const unpacked = function* (
  file: string,
  content: Buffer,
): Generator<readonly [how: string, content: Buffer]> {
  if (/\.(ldb|sst)$/.test(file)) for (const block of levelBlocks(content)) yield [' (unpacked)', block];
  for (let at = content.indexOf(gzipHead); at !== -1; at = content.indexOf(gzipHead, at + 1)) {
    const whole = tried(() => gunzipSync(content.subarray(at)));
    if (whole !== null) yield [' (gunzipped)', whole];
  }
  for (let at = content.indexOf(zipHead); at !== -1; at = content.indexOf(zipHead, at + 1)) {
    const from = at + 30 + content.readUInt16LE(at + 26) + content.readUInt16LE(at + 28);
    const whole = tried(() => inflateRawSync(content.subarray(from)));
    if (whole !== null) yield [' (unzipped)', whole];
  }
};

const gzipHead = Buffer.from([0x1f, 0x8b, 0x08]);
const zipHead = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const tried = (unpack: () => Buffer): Buffer | null => {
  try {
    return unpack();
  } catch {
    return null;
  }
};

/** The blocks of a LevelDB table: its footer names the index, the index names every block (table_format.md). */
const levelBlocks = (table: Buffer): readonly Buffer[] => {
  if (table.length < 48) return [];
  const footer = table.length - 48;
  const skipped = handleAt(table, footer);
  const index = blockOf(table, handleAt(table, skipped.next));
  if (index === null) return [];
  return handlesIn(index).flatMap((handle) => blockOf(table, handle) ?? []);
};

interface Handle {
  readonly offset: number;
  readonly size: number;
  readonly next: number;
}

const varint = (bytes: Buffer, at: number): readonly [value: number, next: number] => {
  let value = 0;
  for (let place = 0; place < 8; place += 1) {
    const byte = bytes[at + place] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * place);
    if (byte < 0x80) return [value, at + place + 1];
  }
  return [0, at + 8];
};

const handleAt = (bytes: Buffer, at: number): Handle => {
  const [offset, middle] = varint(bytes, at);
  const [size, next] = varint(bytes, middle);
  return { offset, size, next };
};

const blockOf = (table: Buffer, { offset, size }: Handle): Buffer | null => {
  if (offset + size >= table.length) return null;
  const block = table.subarray(offset, offset + size);
  if (table[offset + size] === 0) return block;
  const whole = unsnap(block);
  return whole === null ? null : Buffer.from(whole);
};

/** The values of an index block: entries of shared, unshared and value length, then restarts. */
const handlesIn = (index: Buffer): readonly Handle[] => {
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - restarts * 4;
  const handles: Handle[] = [];
  for (let at = 0; at < end;) {
    const [, afterShared] = varint(index, at);
    const [unshared, afterUnshared] = varint(index, afterShared);
    const [length, key] = varint(index, afterUnshared);
    handles.push(handleAt(index, key + unshared));
    at = key + unshared + length;
  }
  return handles;
};
