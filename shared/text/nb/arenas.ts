/** Møteplasser. */
export const arenas = {
  figure: {
    formal: 'formell',
    informal: 'uformell',
    wanted: 'mangler',
    documented: 'dokumentert',
    notDocumented: 'ikke dokumentert',
    alt: (places: number): string =>
      `${places === 1 ? 'Én møteplass' : `${places} møteplasser`}. En linje for hver, med et merke under hver av dem som møtes der. Det samme står i tabellen.`,
    header: {
      title: 'Møteplass',
      circles: 'Hvem møtes',
      frequency: 'Hvor ofte',
      form: 'Form',
      documented: 'Dokumentert',
      purposes: 'Formål',
      state: 'Status',
    },
    yes: 'ja',
    no: 'nei',
    none: '–',
  },
};
