import type { questionBank as nb } from '../nb/question-bank.ts';

/** The question bank as it is shown; the questions themselves are a template. */
export const questionBank: typeof nb = {
  title: 'Spørsmålsbank',
  about: 'Spørsmål å tenkje over saman, og oppdikta saker der rollene ikkje er klare. Dei har ingen fasit.',
  theme: 'Tema',
  themes: {
    meetings: 'Møta våre',
    information: 'Informasjon og varsling',
    roles: 'Roller og myndigheit',
    cases: 'Saker og vedtak',
    staff: 'Tilsette og organisasjon',
    media: 'Medium og offentlegheit',
    everyone: 'Alle folkevalde',
    pair: 'Oss to',
    records: 'Notat, arkiv og innsyn',
  },
  kinds: { question: 'Spørsmål', greyZone: 'Gråsoner' },
  sources: 'Byggjer på',
  where: 'Kvar',
  onAgenda: 'Neste møte',
  later: 'Seinare',
  add: 'Legg til',
  cancel: 'Avbryt',
  close: 'Lukk',
  missing: 'Vel eit spørsmål eller ei sak først.',
  added: (title: string, where: string) => `«${title}» er lagt til: ${where}`,
};
