import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalWords, measureWords, readDecimal } from '#shared/text/decimal.ts';

describe('a number as people write it', () => {
  it.each([
    ['7,2', '7.2'],
    ['7.2', '7.2'],
    [' 7,2 % ', '7.2'],
    ['7,2%', '7.2'],
    ['1 234,5', '1234.5'],
    ['1\u00A0234', '1234'],
    ['1.234,5', '1234.5'],
    ['−3', '-3'],
    ['+4', '4'],
    ['007', '7'],
    ['0,50', '0.50'],
    ['0', '0'],
  ])('reads «%s» as %s', (text, expected) => expect(readDecimal(text)).toBe(expected));

  it.each(['', '-', 'ca. 7', '7,2,3', '1 2', '7,', ',5', '1e3', '12 34', '1234567890123456', '7.2.1'])(
    'does not read «%s»',
    (text) => expect(readDecimal(text)).toBeNull(),
  );

  it('is written with a comma, thousands apart, and its unit', () => {
    expect(decimalWords('1234.5', 1)).toBe('1234,5');
    expect(decimalWords('12345.5', 2)).toBe('12\u00A0345,50');
    expect(decimalWords('-3', 0)).toBe('−3');
    expect(measureWords('7', 1, '%')).toBe('7,0\u00A0%');
    expect(measureWords('7', 0, ' ')).toBe('7');
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (times) => {
        const kept = (times / 100).toFixed(2);
        expect(Number(readDecimal(decimalWords(kept, 2)))).toBe(Number(kept));
      }),
    );
  });
});
