import type { arenas as nb } from '../nb/arenas.ts';

/** Møteplasser. */
export const arenas: typeof nb = {
  figure: {
    formal: 'formell',
    informal: 'uformell',
    wanted: 'manglar',
    documented: 'dokumentert',
    notDocumented: 'ikkje dokumentert',
    alt: (places) =>
      `${places === 1 ? 'Éin møteplass' : `${places} møteplassar`}. Éi linje for kvar, med eit merke under kvar av dei som møtest der. Det same står i tabellen.`,
    header: {
      title: 'Møteplass',
      circles: 'Kven møtest',
      frequency: 'Kor ofte',
      form: 'Form',
      documented: 'Dokumentert',
      purposes: 'Føremål',
      state: 'Status',
    },
    yes: 'ja',
    no: 'nei',
    none: '–',
  },
};
