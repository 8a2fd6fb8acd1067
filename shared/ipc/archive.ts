import type { Answer } from '../domain/answer.ts';
import { writtenForms } from '../domain/written-form.ts';
import { daySchema, documentSchema } from '../documents/document.ts';
import { documentFormats } from '../documents/export-format.ts';
import { mostText } from '../size.ts';
import { z } from '../zod.ts';
import { isArchivePath } from './archive-path.ts';

/** The kommune's own Word template as base64: its styles, header, footer and page are used for every Word file. */
export const wordTemplate = z.string().max(5_000_000);

const archivePath = z.string().refine(isArchivePath);

const fileSchema = z.union([
  z.strictObject({ path: archivePath, document: documentSchema, format: z.enum(documentFormats) }),
  /** Ready text, saved as UTF-8 exactly as it is: a byte order mark belongs to the text. */
  z.strictObject({
    path: archivePath,
    text: z.string().max(mostText),
    /** For the manifest: a document tells these itself. */
    title: z.string().max(1000).optional(),
    language: z.enum(writtenForms).optional(),
    access: z.string().max(1000).optional(),
  }),
]);

/** What the case system asks of a record; main adds the version of the app, and the hash of every file. */
const recordSchema = z.strictObject({
  id: z.string().min(1).max(200),
  title: z.string().min(1).max(1000),
  creator: z.string().max(1000),
  recipient: z.string().max(1000).optional(),
  /** The day of the document, `yyyy-MM-dd`. */
  day: daySchema,
  /** When the package was made, UTC. */
  registeredAt: z.iso.datetime(),
  caseReference: z.string().max(1000).optional(),
});

export const archiveRequests = {
  /**
   * Makes every file, then asks where to save, then writes the whole package or nothing of it. `manifest.json` is
   * added with the record and the SHA-256 of each file. Paths have `/` between folders.
   */
  saveArchive: z
    .strictObject({
      /** Of the folder or the zip file, without extension. */
      name: z.string().min(1).max(180),
      as: z.enum(['zip', 'folder']),
      files: z.array(fileSchema).min(1).max(200),
      record: recordSchema,
      wordTemplate: wordTemplate.optional(),
    })
    .refine(({ files }) => areApart(files.map(({ path }) => path))),
} as const;

export type ArchiveFile = z.infer<typeof fileSchema>;
export type ArchiveRecord = z.infer<typeof recordSchema>;

export type ArchiveRefusal =
  | 'cancelled'
  | 'notWritable'
  | 'diskFull'
  | 'readOnly'
  | 'vanished'
  | 'notReadable'
  | 'tooLarge'
  | 'engineFailed'
  | 'badTemplate'
  | 'unknownLetters'
  | 'unknownFile';

export interface ArchiveAnswers {
  readonly saveArchive: Answer<
    { readonly name: string; readonly folder: string; readonly token: string },
    ArchiveRefusal
  >;
}

/** No two the same on a system that does not tell large letters from small, and none in the manifest's place. */
const areApart = (paths: readonly string[]): boolean =>
  new Set(['manifest.json', ...paths.map((path) => path.toLowerCase())]).size === paths.length + 1;
