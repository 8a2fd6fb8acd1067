import { zipSync } from 'fflate';
import type { Day } from '#shared/calendar/day.ts';
import type { MadeFile } from './archive-files.ts';

/** The files as one zip. The same files give the same bytes: the time of each is noon on the day of the record. */
export const zipArchive = (files: readonly MadeFile[], day: Day): Uint8Array => {
  // A zip has local time without a zone; noon by this PC's own clock is therefore the same bytes on every PC.
  const mtime = new Date(`${day}T12:00:00`);
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { level: 6, mtime });
};
