import { bech32 } from '@scure/base';

/** Where on the sheet something stands: lines and groups are counted from 1, as they are printed. */
export interface SheetPlace {
  readonly line: number;
  readonly group: number;
}

export type SheetKeyReading =
  | { readonly state: 'whole'; readonly key: string }
  /** So many signs are missing or too many. */
  | { readonly state: 'short' | 'long'; readonly count: number }
  | { readonly state: 'wrongSign'; readonly sign: string; readonly at: SheetPlace }
  /** The checksum says no; `at` where changing one sign would make it right. */
  | { readonly state: 'mistyped'; readonly at: SheetPlace | null };

const prefix = 'AGE-SECRET-KEY-1';
/** The signs of bech32: 1, b, i and o are left out because they are mistaken for others. */
const signs = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const length = 58;
const groupLength = 4;
const lineLength = 5 * groupLength;

/** The key as it stands on paper: the first line is the same for all, the others are groups of four. */
export const sheetLines = (key: string): ReadonlyArray<readonly string[]> => {
  const body = key.slice(prefix.length);
  return [[prefix], ...pieces(body, lineLength).map((line) => pieces(line, groupLength))];
};

/**
 * Reads what somebody has typed from a sheet, whatever the spaces, the case and the groups, with or without the first
 * line. Signs that a key never has are read as the ones they are mistaken for.
 */
export const readSheetKey = (typed: string): SheetKeyReading => {
  const body = bodyOf(typed);
  const wrong = body.split('').findIndex((sign) => !signs.includes(sign));
  if (wrong >= 0)
    return { state: 'wrongSign', sign: body.split('')[wrong]?.toUpperCase() ?? '', at: placeOf(wrong) };
  if (body.length < length) return { state: 'short', count: length - body.length };
  if (body.length > length) return { state: 'long', count: body.length - length };
  if (isRight(body)) return { state: 'whole', key: `${prefix}${body.toUpperCase()}` };
  return { state: 'mistyped', at: faultOf(body) };
};

const bodyOf = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/[\s.,:;_–—-]+/gu, '')
    .replace(/^agesecretkey[1il]/u, '')
    .replaceAll('o', '0')
    .replaceAll(/[1i]/gu, 'l')
    .replaceAll('b', '8');

const isRight = (body: string): boolean =>
  bech32.decodeUnsafe(`${prefix.toLowerCase()}${body}`, false) !== undefined;

/** The one place where another sign would make the key right; null when there is none. */
const faultOf = (body: string): SheetPlace | null => {
  for (let place = 0; place < body.length; place += 1) {
    const canBe = signs
      .split('')
      .some((sign) => isRight(`${body.slice(0, place)}${sign}${body.slice(place + 1)}`));
    if (canBe) return placeOf(place);
  }
  return null;
};

const placeOf = (place: number): SheetPlace => ({
  line: 2 + Math.floor(place / lineLength),
  group: 1 + Math.floor((place % lineLength) / groupLength),
});

const pieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, place) =>
    text.slice(place * size, (place + 1) * size),
  );
