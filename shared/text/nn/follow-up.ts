import type { followUp as nb } from '../nb/follow-up.ts';

/** Follow-up, decisions, information given, rhythm, and what stands on Oversikt. */
export const followUp: typeof nb = {
  title: 'Oppfølging',
};
