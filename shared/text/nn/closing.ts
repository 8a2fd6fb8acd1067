import type { closing as nb } from '../nb/closing.ts';

/** After the meeting: access marks, closing, approving, reopening, the minutes on the screen. */
export const closing: typeof nb = {
  title: 'Avslutt møtet',

  mark: {
    status: 'Tilgang',
    statuses: { undecided: 'Ikkje vurdert', public: 'Offentleg', exempt: 'Unnateke offentlegheit' },
    about:
      'Hovudregelen er at alt er offentleg (offentleglova § 3). Eit merke er førebels: Kvar gong nokon ber om innsyn, må det vurderast på nytt (§ 29).',
    basis: 'Heimel',
    noBasis: 'Vel heimel',
    oldBasis: 'Heimel frå ein annan versjon',
    basisOption: (reference: string, about: string) => (reference === '' ? about : `${reference}: ${about}`),
    internalToElected:
      'Dette skal til eit folkevalt organ. Då kan det ikkje takast unna som internt dokument (offentleglova § 16).',
    detail: {
      rule: 'Kva regel om teieplikt',
      paragraph: 'Ledd, og bokstav eller nummer',
      whole: 'Lov, paragraf, ledd og bokstav',
    },
    detailAbout: {
      rule: 'Regelen må nemnast i eit avslag (offentleglova § 31). Skriv lov og paragraf.',
      paragraph: 'Til dømes «andre ledd» eller «første ledd bokstav b».',
      whole: 'Skriv heile heimelen, slik han skal stå i referatet.',
    },
    fullerAccess: 'Meirinnsyn vurdert',
    fullerAccessAbout:
      'Kan de gi innsyn likevel, heilt eller delvis (offentleglova § 11)? Skriv kva de kom til.',
    reassessOn: 'Skal vurderast på nytt',
    reassessOnAbout: 'Når de skal sjå på merket igjen.',
    gaps: {
      undecided: 'Tilgang er ikkje vurdert.',
      basis: 'Vel heimel.',
      detail: 'Skriv resten av heimelen.',
      internalToElected: 'Vel ein annan heimel.',
      fullerAccess: 'Skriv kva de kom til om meirinnsyn.',
      reassessOn: 'Vel ein dag.',
    },
  },
};
