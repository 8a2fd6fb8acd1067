import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { AppInfo } from '#shared/ipc.ts';

/** What the plan can be taken out as: a document, or data for another program. */
export type ExportFormat = DocumentFormat | 'ics' | 'csv';

export const exportFormats: readonly ExportFormat[] = [
  'pdf-archive',
  'pdf-accessible',
  'pdf',
  'docx',
  'html',
  'ics',
  'csv',
];

export const isDocument = (format: ExportFormat): format is DocumentFormat =>
  format !== 'ics' && format !== 'csv';

/** Formats this machine cannot make are shown, but cannot be chosen. */
export const isPossible = (format: ExportFormat, info: AppInfo | null): boolean =>
  !isDocument(format) || info === null || !info.unavailable.includes(format);

/** The best the machine can make comes first. */
export const firstPossible = (info: AppInfo | null): ExportFormat =>
  exportFormats.find((format) => isPossible(format, info)) ?? 'csv';
