/** Follow-up, decisions, information given, rhythm, and what stands on Oversikt. */
export const followUp = {
  title: 'Oppfølging',
};
