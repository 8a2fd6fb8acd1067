import type { agenda as nb } from '../nb/agenda.ts';

/** The agenda: topics, backlog, guards, drafts. */
export const agenda: typeof nb = {
  title: 'Sakliste',
};
