import { generateX25519Identity } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { readSheetKey, sheetLines } from '#shared/vault/sheet-key.ts';

const key = await generateX25519Identity();
const printed = sheetLines(key)
  .map((line) => line.join(' '))
  .join('\n');

describe('the key on a sheet', () => {
  test('is printed in lines of five groups of four, under the line that is the same for all', () => {
    const [first, ...others] = sheetLines(key);
    expect(first).toEqual(['AGE-SECRET-KEY-1']);
    expect(others.map((line) => line.length)).toEqual([5, 5, 5]);
    expect(others.flat().join('')).toBe(key.slice('AGE-SECRET-KEY-1'.length));
  });

  test.each([
    ['as printed', printed],
    ['in small letters', printed.toLowerCase()],
    ['without spaces', key],
    ['without the first line', printed.split('\n').slice(1).join('\n')],
    ['with hyphens between the groups', printed.replaceAll(' ', '-')],
    ['with O for 0 and I for L', key.slice(16).replaceAll('0', 'O').replaceAll('L', 'I')],
  ])('is read %s', (_, typed) => {
    expect(readSheetKey(typed)).toEqual({ state: 'whole', key });
  });

  test('says how many signs are missing or too many', () => {
    expect(readSheetKey('')).toEqual({ state: 'short', count: 58 });
    expect(readSheetKey(key.slice(0, -3))).toEqual({ state: 'short', count: 3 });
    expect(readSheetKey(`${key}q`)).toEqual({ state: 'long', count: 1 });
  });

  test('says where a sign stands that no key has', () => {
    const typed = `${key.slice(0, 16 + 25)}Å${key.slice(16 + 26)}`;
    expect(readSheetKey(typed)).toEqual({ state: 'wrongSign', sign: 'Å', at: { line: 3, group: 2 } });
  });

  test.each([0, 7, 19, 20, 41, 57])('points at the group when sign %i is mistyped', (place) => {
    const at = 16 + place;
    const other = key[at] === 'Q' ? 'P' : 'Q';
    const reading = readSheetKey(`${key.slice(0, at)}${other}${key.slice(at + 1)}`);
    expect(reading).toEqual({
      state: 'mistyped',
      at: { line: 2 + Math.floor(place / 20), group: 1 + Math.floor((place % 20) / 4) },
    });
  });

  test('points nowhere when more than one sign is wrong', () => {
    const [first, second] = [key.charAt(20), key.charAt(40)];
    const swap = (sign: string) => (sign === 'Q' ? 'P' : 'Q');
    const typed = `${key.slice(0, 20)}${swap(first)}${key.slice(21, 40)}${swap(second)}${key.slice(41)}`;
    expect(readSheetKey(typed)).toEqual({ state: 'mistyped', at: null });
  });
});
