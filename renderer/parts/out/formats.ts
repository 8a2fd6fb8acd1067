import type { AppInfo } from '#shared/ipc.ts';
import { documentFormats, type DocumentFormat } from '#shared/documents/export-format.ts';

/** As what something is taken out: a document, data, a table, or a package in one file or one folder. */
export type OutFormat = DocumentFormat | 'json' | 'csv' | 'zip' | 'folder';

/** The formats of a document that this machine can make, the best first. */
export const documentsHere = (info: AppInfo | null): readonly DocumentFormat[] =>
  documentFormats.filter((format) => info?.unavailable.includes(format) !== true);
