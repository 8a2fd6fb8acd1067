import type { common as nb } from '../nb/common.ts';

/** Words that several rooms share. */
export const common: typeof nb = {
  appName: 'Samspill',
  close: 'Lukk',
  today: 'I dag',
  tones: {
    info: 'Til orientering',
    success: 'Utført',
    warning: 'Merk',
    danger: 'Feil',
  },
  writtenForms: { nb: 'bokmål', nn: 'nynorsk' },
};
