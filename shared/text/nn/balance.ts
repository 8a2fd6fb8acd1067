import type { balance as nb } from '../nb/balance.ts';

const times = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Kontakt med gruppene. */
export const balance: typeof nb = {
  sides: { majority: 'Fleirtal', minority: 'Mindretal', unsaid: 'Ikkje sagt' },
  figure: {
    common: 'Alle samtidig',
    today: 'i dag',
    held: 'halde',
    planned: 'planlagt',
    dropped: 'vart ikkje noko av',
    told: 'informasjon',
    counts: (held, planned) =>
      [
        ...(held > 0 || planned === 0 ? [`${held} halde`] : []),
        ...(planned > 0 ? [`${planned} planlagt`] : []),
      ].join(' · '),
    alt: (from, to, groups) =>
      `Kontakt med ${times(groups, 'partigruppe', 'partigrupper')} frå ${from} til ${to}. Éi linje for kvar gruppe, med eit merke for kvar kontakt. Det same står i tabellen.`,
    header: {
      group: 'Gruppe',
      side: 'Fleirtal eller mindretal',
      held: 'Halde',
      planned: 'Planlagt',
      dropped: 'Vart ikkje noko av',
      told: 'Informert',
      last: 'Sist halde',
      next: 'Neste planlagde',
    },
    sideTotal: { majority: 'Fleirtal samla', minority: 'Mindretal samla', unsaid: 'Ikkje sagt, samla' },
    none: '–',
  },
};
