import type { ArchiveFile } from '#shared/ipc/archive.ts';
import { textIn } from '#shared/text/text.ts';
import type { Document } from './document.ts';
import { extensionOf, type DocumentFormat } from './export-format.ts';
import { printableText } from './printable.ts';

/** A file of a package, and what it is, for people. */
export interface Packed {
  readonly file: ArchiveFile;
  readonly about: string;
}

/** What a document stands in a package as: for keeping, for everyone, for editing; plain PDF where that is all there is. */
export const packedFormats = (formats: readonly DocumentFormat[]): readonly DocumentFormat[] => {
  const shown = wanted.filter((format) => formats.includes(format));
  return shown.some((format) => format.startsWith('pdf-'))
    ? shown
    : [...formats.filter((format) => format === 'pdf'), ...shown];
};

const wanted: readonly DocumentFormat[] = ['pdf-archive', 'pdf-accessible', 'docx'];

/**
 * The document as one file of a package; `about` is what its format is for.
 * @param path of the file without its ending
 */
export const packedDocument = (document: Document, format: DocumentFormat, path: string): Packed => {
  const { files, readMe: words } = textIn(document.language).evaluationDocuments;
  const kinds: Readonly<Record<DocumentFormat, { readonly mark: string; readonly about: string }>> = {
    'pdf-archive': { mark: ` (${files.archive})`, about: words.archive },
    'pdf-accessible': { mark: ` (${files.accessible})`, about: words.accessible },
    pdf: { mark: '', about: words.pdf },
    docx: { mark: '', about: words.word },
    html: { mark: '', about: '' },
  };
  const { mark, about } = kinds[format];
  return { file: { path: `${path}${mark}.${extensionOf(format)}`, document, format }, about };
};

/** A list of the files in plain words, for who opens the folder in ten years. */
export const readMeFile = (
  { title, owner, notice, language }: Document,
  { about, all }: { readonly about: string; readonly all: readonly Packed[] },
): ArchiveFile => {
  const { files, readMe: words } = textIn(language).evaluationDocuments;
  const lines = [
    title,
    owner,
    ...(notice === undefined ? [] : [notice]),
    '',
    about,
    '',
    ...all.map((one) => `${one.file.path}: ${one.about}`),
    `manifest.json: ${words.manifest}`,
    '',
    words.check,
  ];
  // With a byte order mark and Windows line ends, as Notepad of any age reads it.
  return {
    path: files.readMe,
    title,
    language,
    text: `\uFEFF${printableText(lines.join('\n')).replaceAll('\n', '\r\n')}\r\n`,
  };
};
