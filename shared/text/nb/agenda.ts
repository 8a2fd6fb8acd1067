/** The agenda: topics, backlog, guards, drafts. */
export const agenda = {
  title: 'Saksliste',
};
