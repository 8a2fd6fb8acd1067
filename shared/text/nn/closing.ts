import type { closing as nb } from '../nb/closing.ts';

/** After the meeting: closing, approving, reopening, the minutes on the screen. */
export const closing: typeof nb = {
  title: 'Avslutt møtet',
};
