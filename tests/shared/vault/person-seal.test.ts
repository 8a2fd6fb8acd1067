import { describe, expect, it } from 'vitest';
import { sealText, unsealText } from '#shared/vault/person-seal.ts';

const mine = new Uint8Array(32).fill(1);
const place = { table: 'privateNotes', id: 'note-1', field: 'body', personId: 'person-1' } as const;

describe('a text sealed to one person', () => {
  it.each(['', 'Kort', 'Æ, ø og å – «så» 🙂', 'x'.repeat(200_000)])('opens again: %.20s', (text) => {
    expect(unsealText(mine, sealText(mine, text, place), place)).toBe(text);
  });

  it.each([
    ['table', { ...place, table: 'people' }],
    ['row', { ...place, id: 'note-2' }],
    ['field', { ...place, field: 'title' }],
    ['person', { ...place, personId: 'person-2' }],
  ] as const)('does not open as another %s', (_, elsewhere) => {
    expect(unsealText(mine, sealText(mine, 'Mitt', place), elsewhere)).toBeNull();
  });

  it("does not open with another's key, nor after it was touched", () => {
    const sealed = sealText(mine, 'Mitt', place);
    expect(unsealText(new Uint8Array(32).fill(2), sealed, place)).toBeNull();
    expect(unsealText(mine, `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`, place)).toBeNull();
  });

  /** Bytes of the text, and of what is sealed: filled up, with 4 for the length, 24 of nonce and 16 of tag. */
  const sizes: readonly (readonly [text: number, filled: number])[] = [
    [0, 256],
    [1, 256],
    [252, 256],
    [253, 1024],
    [1020, 1024],
    [1021, 4096],
    [4093, 16_384],
    [16_381, 65_536],
    [65_532, 65_536],
    [65_533, 131_072],
    [131_069, 196_608],
  ];
  it.each(sizes)('of %i bytes is filled up to %i', (length, filled) => {
    const sealed = Buffer.from(sealText(mine, 'x'.repeat(length), place), 'base64');
    expect(sealed).toHaveLength(filled + 24 + 16);
  });
});
