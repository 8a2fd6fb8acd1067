/**
 * About how wide text is in Inter, as the drawings are set in it: a drawing is laid out before it is known what will
 * draw it, so lines are broken by these widths and never by measuring. A little more than the letters take.
 */
export const widthOf = (text: string, size: number, strong = false): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? unknownWidth), 0) *
  size *
  (strong ? 1.03 : 1);

/**
 * Text in lines that are no wider than `width`, broken between words; a word that is wider than a whole line is cut.
 * At most `lines` of them: the last then ends in an ellipsis, and what is left out stands in the table twin.
 */
export const wrapText = (
  text: string,
  { width, size, lines = 99, strong = false }: TextBox,
): readonly string[] => {
  const fits = (line: string): boolean => widthOf(line, size, strong) <= width;
  const words = text
    .trim()
    .split(breaking)
    .flatMap((word) => cut(word, fits));
  const all: string[] = [];
  for (const word of words) {
    const line = all.at(-1);
    if (line !== undefined && fits(`${line} ${word}`)) all[all.length - 1] = `${line} ${word}`;
    else all.push(word);
  }
  return all.length <= lines ? all : [...all.slice(0, lines - 1), ellipsis(all[lines - 1] ?? '', fits)];
};

/** Between words; what must stand together, as a number and its unit, is never parted. */
const breaking = /[^\S\u00A0\u202F]+/;

interface TextBox {
  readonly width: number;
  readonly size: number;
  readonly lines?: number;
  readonly strong?: boolean;
}

const cut = (word: string, fits: (line: string) => boolean): readonly string[] => {
  const parts: string[] = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part === '' || fits(`${part}${letter}`)) parts[parts.length - 1] = `${part}${letter}`;
    else parts.push(letter);
  }
  return parts;
};

const ellipsis = (line: string, fits: (line: string) => boolean): string => {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(`${letters.join('')} …`)) letters.pop();
  return `${letters.join('').trimEnd()} …`;
};

const unknownWidth = 1.04;

/** Advance widths of Inter, in hundredths of the size of the text; the wider of regular and semibold. */
const advances: Readonly<Record<number, string>> = {
  29: 'Iijl',
  33: " \u00A0\u202F!',.:;·",
  37: '/tŧ()fr',
  45: '1',
  49: '"-–',
  58: '*?ksxzšž7',
  61: '5FJLacehnouvyøåéèêëàáäöüčŋ«»§',
  65: '023689EPZbdgpqđŽ',
  69: '#&+4<=>BRSTŠŦ',
  73: 'KXYAVÅÁÄ',
  77: 'CDGHNUČĐŊ',
  81: 'OQØÖ',
  85: 'w',
  93: 'mæM…',
  104: '@—%WÆ',
};

const widths: ReadonlyMap<string, number> = new Map(
  Object.entries(advances).flatMap(([width, letters]) =>
    Array.from(letters).map((letter): [string, number] => [letter, Number(width) / 100]),
  ),
);
