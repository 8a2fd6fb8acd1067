/** After the meeting: closing, approving, reopening, the minutes on the screen. */
export const closing = {
  title: 'Avslutt møtet',
};
