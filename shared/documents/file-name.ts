import type { Day } from '#shared/calendar/day.ts';
import { printableText } from './printable.ts';

/** A cautious length: the folder takes its part of the 260 characters Windows allows. */
const longest = 120;

/**
 * «Oppstartsplan Time kommune 2023-10-17.pdf»: what it is, whose it is and from when, so that files sort and are
 * found again. Only signs that Windows, macOS and Linux all take; nothing that begins or ends in a dot or a blank.
 * @param extension without dot
 */
export const fileName = (title: string, owner: string, day: Day, extension: string): string => {
  const words = plain(`${plain(title)} ${plain(owner)}`);
  const room = longest - day.length - extension.length - 2;
  // Counted in whole characters, so that none is cut in two.
  const kept = new RegExp(`^.{0,${room}}`, 'u').exec(words)?.[0] ?? '';
  return `${trimmed(kept)} ${day}.${extension}`;
};

const plain = (text: string): string =>
  trimmed(
    printableText(text)
      .normalize('NFC')
      // Marks that turn the reading direction could hide the real extension.
      .replace(/[<>:"/\\|?*\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ' ')
      .replace(/\s+/g, ' '),
  );

const trimmed = (text: string): string => text.replace(/^[ .]+|[ .]+$/g, '');
