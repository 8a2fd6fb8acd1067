import type { running as nb } from '../nb/running.ts';

/** In the meeting: the one screen, private notes, full screen, typing in from paper. */
export const running: typeof nb = {
  title: 'Møtet',
  tooLong: (length: number, most: number) => `${length} ${most}`,
};
