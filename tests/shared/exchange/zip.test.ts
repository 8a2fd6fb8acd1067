import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip, writeZip, type ZipLimits } from '#shared/exchange/zip.ts';

const limits: ZipLimits = {
  entries: 5,
  total: 1_000_000,
  ratio: 100,
  isName: (name) => /^[a-z]+\.txt$/.test(name),
};
const made = new Date('2026-11-22T08:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);
const view = (zip: Uint8Array) => new DataView(zip.buffer, zip.byteOffset, zip.byteLength);

/** Where the list at the end begins, and where each of its entries does. */
const entriesIn = (zip: Uint8Array): number[] => {
  const at = view(zip).getUint32(zip.length - 6, true);
  const found: number[] = [];
  for (let next = at; next < zip.length - 22;) {
    found.push(next);
    const look = view(zip);
    next +=
      46 +
      look.getUint16(next + 28, true) +
      look.getUint16(next + 30, true) +
      look.getUint16(next + 32, true);
  }
  return found;
};

/** The archive with the number at `offset` of its first entry changed. */
const lying = (zip: Uint8Array, offset: number, size: 2 | 4, value: number): Uint8Array => {
  const copy = zip.slice();
  const at = (entriesIn(copy)[0] ?? 0) + offset;
  if (size === 2) view(copy).setUint16(at, value, true);
  else view(copy).setUint32(at, value, true);
  return copy;
};

describe('an archive of ours', () => {
  it('gives back every file, whatever is in it', () => {
    const parts = new Map([
      ['a.txt', bytes('hei')],
      ['empty.txt', new Uint8Array()],
      ['long.txt', crypto.getRandomValues(new Uint8Array(3_000))],
    ]);
    expect(readZip(writeZip(parts, made), limits)).toEqual({ ok: true, value: parts });
  });

  it('can be read back although its content is as regular as that of a bomb', () => {
    const content = new Uint8Array(900_000);
    const read = readZip(writeZip(new Map([['a.txt', content]]), made), limits);
    expect(read.ok && Buffer.from(read.value.get('a.txt') ?? []).equals(content)).toBe(true);
  });
});

describe('a hostile archive', () => {
  const zip = zipSync({ 'a.txt': bytes('hei '.repeat(20)) });

  it.each([
    ['names a file outside', zipSync({ '../../evil.txt': bytes('x') }), 'foreignName'],
    ['names a file from the root', zipSync({ '/abs.txt': bytes('x') }), 'foreignName'],
    ['names one we do not know', zipSync({ 'a.exe': bytes('x') }), 'foreignName'],
    ['names one in other letters', zipSync({ 'å.txt': bytes('x') }), 'notZip'],
    ['has more files than may be', zipSync(many(6)), 'tooManyEntries'],
    ['would fill the machine', zipSync({ 'a.txt': [new Uint8Array(1_000_001), { level: 0 }] }), 'tooLarge'],
    ['is a bomb', zipSync({ 'a.txt': new Uint8Array(900_000) }), 'tooDense'],
    ['says less than it holds', lying(zip, 24, 4, 10), 'sizeDiffers'],
    ['says more than it holds', lying(zip, 24, 4, 100), 'sizeDiffers'],
    ['says that it is encrypted', lying(zip, 8, 2, 1), 'notZip'],
    ['is packed in a way of its own', lying(zip, 10, 2, 12), 'notZip'],
    ['points outside itself', lying(zip, 42, 4, 1_000_000), 'sizeDiffers'],
    ['is stored shorter than it says', lying(lying(zip, 10, 2, 0), 20, 4, 10), 'sizeDiffers'],
    ['has a number from the form above 4 GB', lying(zip, 24, 4, 0xffffffff), 'notZip'],
    ['is cut off', zip.slice(0, -1), 'notZip'],
    ['goes on after its end', Uint8Array.from([...zip, 0]), 'notZip'],
    ['is nothing', new Uint8Array(), 'notZip'],
  ])('that %s is not opened', (_how, archive, reason) => {
    expect(readZip(archive, limits)).toMatchObject({ ok: false, reason });
  });

  it('with the same name twice is not opened', () => {
    const two = zipSync({ 'a.txt': bytes('x'), 'b.txt': bytes('y') });
    const second = entriesIn(two)[1] ?? 0;
    two.set(bytes('a'), second + 46);
    expect(readZip(two, limits)).toMatchObject({ ok: false, reason: 'twiceTheSame' });
  });
});

function many(count: number): Record<string, Uint8Array> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return Object.fromEntries(
    Array.from({ length: count }, (_, place) => [`${letters[place]}.txt`, bytes('x')]),
  );
}
