/** In the meeting: the one screen, private notes, full screen, typing in from paper. */
export const running = {
  title: 'Møtet',
  tooLong: (length: number, most: number) => `${length} ${most}`,
};
