import { documentFormats, type DocumentFormat } from '#shared/documents/export-format.ts';
import type { AppInfo } from '#shared/ipc.ts';

/** What minutes can be taken out as: a file, or text on the clipboard. */
export type MinutesFormat = DocumentFormat | 'text';

/** Those this machine can make, the best first. */
export const possibleFormats = (info: AppInfo | null): readonly MinutesFormat[] => [
  ...documentFormats.filter((format) => info?.unavailable.includes(format) !== true),
  'text',
];
