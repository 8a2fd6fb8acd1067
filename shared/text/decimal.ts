/** No more than this can be kept: fifteen figures before the comma and six after it. */
const readable = /^[+-]?(?:\d{1,15}|\d{1,3}(?: \d{3}){1,4}|\d{1,3}(?:\.\d{3}){1,4}(?=,))(?:[.,]\d{1,6})?$/;

/**
 * A number as people write it here, as it is kept: «7,2 %», «7.2», «1 234,5» and «1.234,5» become «7.2», «7.2», «1234.5»
 * and «1234.5». Null: it cannot be read as one number. A point with three figures after it is a decimal point, since
 * thousands are parted by spaces here; the caller shows what was read.
 */
export const readDecimal = (text: string): string | null => {
  const plain = text
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/ ?%$/, '');
  if (!readable.test(plain)) return null;
  const compact = plain.replaceAll(' ', '').replace(/^\+/, '');
  const pointed = compact.includes(',') ? compact.replaceAll('.', '').replace(',', '.') : compact;
  const [, sign = '', whole = '', part = ''] = /^(-?)0*(\d+?)(\.\d+)?$/.exec(pointed) ?? [];
  return `${sign}${whole}${part}`;
};

const narrow = '\u00A0';

/** A kept number as it is written here: «1 234,5». At least `decimals` figures after the comma, and all that were written. */
export const decimalWords = (value: string, decimals: number): string => {
  const [whole = '', part = ''] = value.replace('-', '').split('.');
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, narrow) : whole;
  const figures = part.padEnd(decimals, '0');
  return `${value.startsWith('-') ? '\u2212' : ''}${grouped}${figures === '' ? '' : `,${figures}`}`;
};

/** With its unit: «7,2 %», «12 lærlinger». */
export const measureWords = (value: string, decimals: number, unit: string): string =>
  unit.trim() === ''
    ? decimalWords(value, decimals)
    : `${decimalWords(value, decimals)}${narrow}${unit.trim()}`;
