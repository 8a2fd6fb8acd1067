import { createHash } from 'node:crypto';
import { accept, type Answer } from '#shared/domain/answer.ts';
import type { Document } from '#shared/documents/document.ts';
import { extensionOf, type DocumentFormat } from '#shared/documents/export-format.ts';
import type { MakeRefusal } from './make-document.ts';
import type { ArchiveFile, ArchiveRecord } from '#shared/ipc/archive.ts';

export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Make = (document: Document, format: DocumentFormat) => Promise<Answer<Uint8Array, MakeRefusal>>;

/**
 * Every file of a package, and last the manifest that describes them. One at a time: each PDF is set in a process of
 * its own. The first that cannot be made stops it all.
 */
export const archiveFiles = async (
  files: readonly ArchiveFile[],
  record: ArchiveRecord,
  { make, version }: { readonly make: Make; readonly version: string },
): Promise<Answer<readonly MadeFile[], MakeRefusal>> => {
  const made: MadeFile[] = [];
  for (const file of files) {
    const bytes =
      'text' in file
        ? accept(new TextEncoder().encode(file.text))
        : // oxlint-disable-next-line no-await-in-loop -- one at a time: see above
          await make(file.document, file.format);
    if (!bytes.ok) return bytes;
    made.push({ path: file.path, bytes: bytes.value });
  }
  const manifest = {
    type: 'samspill-archive',
    version: 1,
    record: { ...record, application: 'Samspill', applicationVersion: version },
    files: files.map((file, place) => described(file, made[place]?.bytes ?? new Uint8Array())),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return accept([...made, { path: 'manifest.json', bytes: new TextEncoder().encode(text) }]);
};

const standards: Readonly<Partial<Record<DocumentFormat, string>>> = {
  'pdf-archive': 'PDF/A-2a',
  'pdf-accessible': 'PDF/UA-1',
};

const described = (file: ArchiveFile, bytes: Uint8Array) => ({
  path: file.path,
  mediaType: mediaTypes.get(file.path.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream',
  ...('document' in file
    ? {
        title: file.document.title,
        language: file.document.language,
        ...(file.document.accessMark === undefined ? {} : { access: file.document.accessMark }),
        ...(standards[file.format] === undefined ? {} : { standard: standards[file.format] }),
      }
    : {
        ...(file.title === undefined ? {} : { title: file.title }),
        ...(file.language === undefined ? {} : { language: file.language }),
        ...(file.access === undefined ? {} : { access: file.access }),
      }),
  bytes: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mediaTypes: ReadonlyMap<string, string> = new Map([
  [extensionOf('pdf'), 'application/pdf'],
  [extensionOf('docx'), word],
  [extensionOf('html'), 'text/html'],
  ['json', 'application/json'],
  ['csv', 'text/csv'],
  ['txt', 'text/plain'],
  ['ics', 'text/calendar'],
]);
