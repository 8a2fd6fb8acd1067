import { opening } from '../../../shared/text/nb/opening.ts';

const { caughtUp, rebuilt, otherChain, journalRewritten, salvaged, lost } = opening.told;

/** Stands in a sentence for any number. */
const anyNumber = 987_654_321;

/** Every sentence the app has for what was done when it started, taken from the app itself. */
const sentences = [
  rebuilt,
  otherChain,
  journalRewritten,
  ...[caughtUp, salvaged, lost].flatMap((sentence) => [1, anyNumber].map((number) => sentence(number))),
  salvaged(0),
  salvaged(null),
];

const patterns = sentences.map(
  (sentence) =>
    new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(String(anyNumber), '\\d+')),
);

/** The sentences of the start that are among the lines; empty: nobody was told anything. */
export const toldIn = (shown: string): string =>
  shown
    .split('\n')
    .filter((line) => patterns.some((pattern) => pattern.test(line)))
    .join(' ');
