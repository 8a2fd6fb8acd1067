import type { AppInfo } from '#shared/ipc.ts';
import { documentFormats, type DocumentFormat } from '#shared/documents/export-format.ts';

/** What can be taken out of a round. */
export const outParts = ['report', 'annex', 'data', 'package'] as const;
export type OutPart = (typeof outParts)[number];

/** As what: a document, data, a table, or the package in one file or one folder. */
export type OutFormat = DocumentFormat | 'json' | 'csv' | 'zip' | 'folder';

/** The formats of the part that this machine can make, the best first. */
export const formatsOf = (part: OutPart, info: AppInfo | null): readonly OutFormat[] => {
  if (part === 'data') return ['json', 'csv'];
  return part === 'package' ? ['zip', 'folder'] : documentsHere(info);
};

/** The formats of a document that this machine can make, the best first. */
export const documentsHere = (info: AppInfo | null): readonly DocumentFormat[] =>
  documentFormats.filter((format) => info?.unavailable.includes(format) !== true);
