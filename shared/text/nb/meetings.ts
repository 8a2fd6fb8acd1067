/** The room Ukemøter: series, meetings, breaks, the standing agenda. */
export const meetings = {
  title: 'Ukemøter',
};
