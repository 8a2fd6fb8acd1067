import { passphraseWords } from '#shared/templates/passphrase-words.ts';

/** The list that passphrases and the check words of sheets are drawn from. */
export const words = passphraseWords;

/**
 * Four words drawn from the list, each as likely as every other and no word twice: with 2048 words some 44 bits, and
 * each guess costs what the key file says.
 * @param randomBelow a cryptographically random whole number below the given one
 */
export const proposedPassphrase = (randomBelow: (below: number) => number): string => {
  const drawn = new Set<string>();
  while (drawn.size < 4) drawn.add(words[randomBelow(words.length)] ?? '');
  return [...drawn].join(' ');
};
