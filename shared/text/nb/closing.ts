/** After the meeting: access marks, closing, approving, reopening, the minutes on the screen. */
export const closing = {
  title: 'Avslutt møtet',

  mark: {
    status: 'Tilgang',
    statuses: { undecided: 'Ikke vurdert', public: 'Offentlig', exempt: 'Unntatt offentlighet' },
    about:
      'Hovedregelen er at alt er offentlig (offentleglova § 3). Et merke er foreløpig: Hver gang noen ber om innsyn, må det vurderes på nytt (§ 29).',
    basis: 'Hjemmel',
    noBasis: 'Velg hjemmel',
    oldBasis: 'Hjemmel fra en annen versjon',
    basisOption: (reference: string, about: string) => (reference === '' ? about : `${reference}: ${about}`),
    internalToElected:
      'Dette skal til et folkevalgt organ. Da kan det ikke unntas som internt dokument (offentleglova § 16).',
    detail: {
      rule: 'Hvilken regel om taushetsplikt',
      paragraph: 'Ledd, og bokstav eller nummer',
      whole: 'Lov, paragraf, ledd og bokstav',
    },
    detailAbout: {
      rule: 'Regelen må nevnes i et avslag (offentleglova § 31). Skriv lov og paragraf.',
      paragraph: 'For eksempel «andre ledd» eller «første ledd bokstav b».',
      whole: 'Skriv hele hjemmelen, slik den skal stå i referatet.',
    },
    fullerAccess: 'Merinnsyn vurdert',
    fullerAccessAbout:
      'Kan dere gi innsyn likevel, helt eller delvis (offentleglova § 11)? Skriv hva dere kom til.',
    reassessOn: 'Vurderes på nytt',
    reassessOnAbout: 'Når merket skal ses på igjen.',
    gaps: {
      undecided: 'Tilgang er ikke vurdert.',
      basis: 'Velg hjemmel.',
      detail: 'Skriv resten av hjemmelen.',
      internalToElected: 'Velg en annen hjemmel.',
      fullerAccess: 'Skriv hva dere kom til om merinnsyn.',
      reassessOn: 'Velg en dag.',
    },
  },
};
