import type { PassphraseRefusal } from '#shared/ipc/vault.ts';

/** Characters a passphrase must have. Four words of three letters have more. */
export const leastCharacters = 12;

/**
 * The passphrase as it is used: the same text however the keyboard made its letters (NFKC), and whatever blanks stand
 * between, before and after the words. Capital letters count.
 */
export const tidyPassphrase = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/** Why the text cannot be a passphrase; null when it can. A rule against the quickest guesses, not a measure of strength. */
export const passphraseTrouble = (text: string): PassphraseRefusal | null => {
  const tidy = tidyPassphrase(text);
  if (Array.from(tidy).length < leastCharacters) return 'tooShort';
  return isTooCommon(tidy.toLowerCase()) ? 'tooCommon' : null;
};

const isTooCommon = (text: string): boolean => {
  const packed = text.replace(/[^\p{L}\p{N}]/gu, '');
  const letters = packed.replace(/\p{N}/gu, '');
  return (
    new Set(packed).size < 5 ||
    isRepeated(packed) ||
    isRow(packed) ||
    common.has(withoutRepeats(letters)) ||
    common.has(packed) ||
    new Set(text.split(' ')).size * 2 <= text.split(' ').length
  );
};

/** The same few characters over and over, such as `abcabcabcabc`. */
const isRepeated = (text: string): boolean => withoutRepeats(text).length <= text.length / 2;

/** The shortest beginning that the whole text consists of, cut off at the end or not. */
const withoutRepeats = (text: string): string => {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
};

/** Rows of keys and letters, each going round, that fingers find by themselves. */
const rows = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyzæøå',
  'qwertyuiopåasdfghjkløæzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

const isRow = (text: string): boolean =>
  rows.some((row) => {
    const round = row.repeat(3);
    const back = Array.from(round).toReversed().join('');
    return round.includes(text) || back.includes(text);
  });

/** What stands first in every list of leaked passwords, and what people in a kommune would try first. */
const common: ReadonlySet<string> = new Set(
  `
  passord passfrase passfrasen password passphrase hemmelig hemmeleg velkommen welcome mittpassord
  minpassfrase passordpassord passwordpassword letmein administrator adminadmin iloveyou jegelskerdeg
  egelskardeg qwerty qwertyqwerty qwertyuiop qwertyasdf asdfghjkl sommer vinter høst haust vår sommerferie
  januar februar mars april mai juni juli august september oktober november desember mandag måndag fredag
  norge noreg ordfører ordførar ordføreren ordføraren kommunedirektør kommunedirektøren rådmann kommune
  kommunen rådhus rådhuset kommunestyret samspill samspel samspillsamspill correcthorsebatterystaple
  hallohallo fotball superman batman dragon monkey football
  `
    .trim()
    .split(/\s+/),
);
