import { startItemsFor } from '../../shared/templates/start-items.ts';

/** Words as people write them here, as often as they do, in both forms: those of our own templates. */
const vocabulary: readonly string[] = startItemsFor('election').flatMap(({ title, why }) =>
  [title.nb, why.nb, title.nn, why.nn].flatMap((text) =>
    text.replaceAll(/\{[^}]*\}/g, 'kommunen').split(/\s+/),
  ),
);

/** A few words that follow each other somewhere. The same number gives the same words. */
export const words = (seed: number, count: number): string => {
  const start = spread(seed) % (vocabulary.length - count);
  return vocabulary.slice(start, start + count).join(' ');
};

/** A text of exactly so many letters, of pieces of sentences. */
export const sentences = (seed: number, length: number): string => {
  let text = '';
  for (let piece = 0; text.length < length; piece += 1) text += `${words(seed * 31 + piece, 7)} `;
  return text.slice(0, length);
};

/** Numbers far apart for seeds beside each other, so that two texts are not neighbours. */
const spread = (seed: number): number => {
  let value = (seed + 1) * 2_654_435_761;
  value = Math.imul(value ^ (value >>> 15), 2_246_822_519);
  return (value ^ (value >>> 13)) >>> 0;
};
