import { indexTerms, placedWords } from './terms.ts';

/** A piece of text; `isHit` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** So many letters are shown of a long text, about two lines. */
const length = 180;
/** So many stand before the first hit, so that it is read in its sentence. */
const before = 60;

/**
 * The part of the text where what was looked for stands first, with the hits marked; the beginning of the text where it
 * does not stand. `terms` are those the index matched.
 */
export const snippetOf = (text: string, terms: ReadonlySet<string>): readonly Piece[] => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const start = startOf(flat, firstHit(flat, terms));
  const end = endOf(flat, start);
  return [
    ...plain(start > 0 ? '… ' : ''),
    ...pieces(flat.slice(start, end), terms),
    ...plain(end < flat.length ? ' …' : ''),
  ];
};

/** The whole text with its hits marked, for titles. */
export const markHits = (text: string, terms: ReadonlySet<string>): readonly Piece[] => pieces(text, terms);

/** Where the first hit stands, 0 without one. Looked for word by word: a text may be as long as a book. */
const firstHit = (text: string, terms: ReadonlySet<string>): number => {
  if (terms.size === 0) return 0;
  for (const { word, start } of placedWords(text)) if (isHit(word, terms)) return start;
  return 0;
};

const isHit = (word: string, terms: ReadonlySet<string>): boolean =>
  indexTerms(word).some((term) => terms.has(term));

const pieces = (text: string, terms: ReadonlySet<string>): readonly Piece[] => {
  const found: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of placedWords(text)) {
    if (!isHit(word, terms)) continue;
    found.push(...plain(text.slice(at, start)), { text: word, isHit: true });
    at = end;
  }
  return [...found, ...plain(text.slice(at))];
};

const plain = (text: string): readonly Piece[] => (text === '' ? [] : [{ text, isHit: false }]);

/** A little before the first hit, at the beginning of a word. */
const startOf = (text: string, hit: number): number => {
  if (hit <= before || text.length <= length) return 0;
  const space = text.indexOf(' ', hit - before);
  return space === -1 || space > hit ? hit : space + 1;
};

/** As much as is shown, to the end of a word. */
const endOf = (text: string, start: number): number => {
  if (text.length - start <= length) return text.length;
  const space = text.lastIndexOf(' ', start + length);
  return space <= start ? start + length : space;
};
