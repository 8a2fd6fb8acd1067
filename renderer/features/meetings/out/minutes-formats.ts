import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { AppInfo } from '#shared/ipc.ts';

/** What minutes can be taken out as: a file, or text on the clipboard. */
export type MinutesFormat = DocumentFormat | 'text';

const formats: readonly MinutesFormat[] = ['pdf-archive', 'pdf-accessible', 'pdf', 'docx', 'text'];

/** Those this machine can make, the best first. */
export const possibleFormats = (info: AppInfo | null): readonly MinutesFormat[] =>
  formats.filter((format) => format === 'text' || info?.unavailable.includes(format) !== true);
