const times = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Kontakt med gruppene. */
export const balance = {
  sides: { majority: 'Flertall', minority: 'Mindretall', unsaid: 'Ikke sagt' },
  figure: {
    /** What reached all the party groups at the same time. */
    common: 'Alle samtidig',
    today: 'i dag',
    held: 'holdt',
    planned: 'planlagt',
    dropped: 'ble ikke noe av',
    told: 'informasjon',
    /** Beside a line: what there is of, and nothing of what there is not. */
    counts: (held: number, planned: number): string =>
      [
        ...(held > 0 || planned === 0 ? [`${held} holdt`] : []),
        ...(planned > 0 ? [`${planned} planlagt`] : []),
      ].join(' · '),
    alt: (from: string, to: string, groups: number): string =>
      `Kontakt med ${times(groups, 'partigruppe', 'partigrupper')} fra ${from} til ${to}. En linje for hver gruppe, med et merke for hver kontakt. Det samme står i tabellen.`,
    header: {
      group: 'Gruppe',
      side: 'Flertall eller mindretall',
      held: 'Holdt',
      planned: 'Planlagt',
      dropped: 'Ble ikke noe av',
      told: 'Informert',
      last: 'Sist holdt',
      next: 'Neste planlagte',
    },
    sideTotal: { majority: 'Flertall samlet', minority: 'Mindretall samlet', unsaid: 'Ikke sagt, samlet' },
    none: '–',
  },
};
