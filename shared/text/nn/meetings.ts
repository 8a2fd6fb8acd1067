import type { meetings as nb } from '../nb/meetings.ts';

/** The room Ukemøter: series, meetings, breaks, the standing agenda. */
export const meetings: typeof nb = {
  title: 'Vekemøte',
};
