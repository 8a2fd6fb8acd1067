import { afterEach, describe, expect, test, vi } from 'vitest';
import { compareNorwegian, foldForSearch } from '#shared/text/collate.ts';
import { formatDay, formatInstant, formatTime, relativeDays, weekText } from '#shared/text/dates.ts';
import { dayRemark } from '#shared/text/day-remark.ts';

afterEach(() => vi.unstubAllEnvs());

describe('dates in words', () => {
  test.each([
    ['short', 'tir. 17. okt.', 'tys. 17. okt.'],
    ['shortYear', 'tir. 17. okt. 2023', 'tys. 17. okt. 2023'],
    ['long', 'tirsdag 17. oktober 2023', 'tysdag 17. oktober 2023'],
    ['numeric', '17.10.2023', '17.10.2023'],
  ] as const)('%s', (style, nb, nn) => {
    expect(formatDay('2023-10-17', 'nb', style)).toBe(nb);
    expect(formatDay('2023-10-17', 'nn', style)).toBe(nn);
  });

  test('a moment is told by the clock on the wall, in summer and in winter', () => {
    vi.stubEnv('TZ', 'Europe/Oslo');
    expect(formatTime('2024-03-31T00:59:00.000Z')).toBe('01.59');
    expect(formatTime('2024-03-31T01:00:00.000Z')).toBe('03.00');
    expect(formatInstant('2024-12-31T23:30:00.000Z', 'nb')).toBe('01.01.2025 kl. 00.30');
  });

  test.each([
    [-3, 'forfalt 3 dager', '3 dagar over fristen'],
    [-1, 'forfalt 1 dag', '1 dag over fristen'],
    [0, 'i dag', 'i dag'],
    [1, 'i morgen', 'i morgon'],
    [5, 'om 5 dager', 'om 5 dagar'],
  ])('%i days away', (days, nb, nn) => {
    expect(relativeDays(days, 'nb')).toBe(nb);
    expect(relativeDays(days, 'nn')).toBe(nn);
  });

  test('weeks carry their number', () => {
    expect(weekText('2023-10-17', 'nb')).toBe('uke 42');
    expect(weekText('2023-10-17', 'nn')).toBe('veke 42');
  });
});

describe('a day that is no ordinary working day', () => {
  test.each([
    ['2024-05-17', 'helligdag: grunnlovsdagen', 'heilagdag: grunnlovsdagen'],
    ['2024-07-16', 'fellesferie', 'fellesferie'],
    ['2024-07-13', 'helg', 'helg'],
    ['2024-05-15', null, null],
  ] as const)('%s', (day, nb, nn) => {
    expect(dayRemark(day, 'nb')).toBe(nb);
    expect(dayRemark(day, 'nn')).toBe(nn);
  });
});

describe('Norwegian letters', () => {
  test('æ, ø and å come last, and «aa» with å', () => {
    expect(['Ås', 'Østre', 'Ærlig', 'Zebra', 'Aasen', 'Berg', 'Alta'].toSorted(compareNorwegian)).toEqual([
      'Alta',
      'Berg',
      'Zebra',
      'Ærlig',
      'Østre',
      'Ås',
      'Aasen',
    ]);
  });

  test.each([
    ['Haaland', 'Håland'],
    ['KÅRE', 'kåre'],
    ['idé', 'ide'],
    ['Kárášjohka', 'karasjohka'],
    ['Unjárga – Nesseby', 'unjarga – nesseby'],
    ['Björk', 'bjørk'],
    ['a\u030Al', 'ål'],
  ])('«%s» and «%s» are the same to a search', (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  test.each([
    ['ål', 'al'],
    ['mør', 'mor'],
    ['lær', 'lar'],
  ])('«%s» is not «%s»', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });
});
