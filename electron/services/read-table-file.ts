import { open } from 'node:fs/promises';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { mostText } from '#shared/size.ts';

export type ReadText = Answer<
  { readonly text: string; readonly isUtf8: boolean },
  'notReadable' | 'tooLarge' | 'workbook'
>;

/**
 * Reads a table that people have made. Excel in Norwegian saves «CSV (semikolondelt)» as Windows-1252 and «Unicode-tekst»
 * as UTF-16, so both are read rightly too; what holds the byte zero otherwise is no text. `workbook`: it was not saved as a
 * table at all, whatever it is called.
 */
export const readTableFile = async (file: string): Promise<ReadText> => {
  try {
    const handle = await open(file, 'r');
    try {
      const about = await handle.stat();
      if (!about.isFile()) return refuse('notReadable');
      if (about.size > mostText) return refuse('tooLarge');
      return decoded(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch {
    return refuse('notReadable');
  }
};

const decoded = (bytes: Uint8Array): ReadText => {
  if (isWorkbook(bytes)) return refuse('workbook');
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (utf16 !== null)
    return accept({ text: new TextDecoder(utf16, { fatal: true }).decode(bytes), isUtf8: true });
  if (bytes.includes(0)) return refuse('notReadable');
  try {
    return accept({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true });
  } catch {
    return accept({ text: fromWindows(bytes), isUtf8: false });
  }
};

/** By its first bytes: .xlsx is a zip archive, .xls an OLE compound file. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((sign) => sign.every((byte, place) => bytes[place] === byte));

/** Node reads Windows-1252 as Latin-1, without the dashes and quotation marks people write (nodejs/node#56542). */
const fromWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

/** Of 0x80 to 0x9F; five of them are nothing. */
const windowsSigns = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
