import type { termDocuments as nb } from '../nb/term-documents.ts';

/** The documents of Periodeskifte. */
export const termDocuments: typeof nb = {
  reading: {
    title: 'Til deg som kjem ny',
    subtitle: (body, years) => `${body}, perioden ${years}`,
    lead: (minutes) =>
      `Dette er det viktigaste om samspelet mellom {ordføreren} og {kommunedirektøren}: kva som er avtalt, kva som er ope, kven som er kven, og kva som skjer framover. Det tek rundt ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`} å lese.`,
    leadParliamentary: (minutes) =>
      `Dette er det viktigaste om samspelet mellom dei folkevalde og administrasjonen: kva som er avtalt, kva som er ope, kven som er kven, og kva som skjer framover. Det tek rundt ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`} å lese.`,
    newRules:
      'Det som er avtalt, gjeld mellom dei som avtalte det. Når ein av dei blir skifta ut, går dei nye gjennom reglane på nytt.',
    message: 'Helsing frå dei som gir seg',
    agreed: 'Dette er avtalt',
    agreedNone: 'Ingen spelereglar er avtalte enno.',
    notAgreed: 'Drøfta, men ikkje samde',
    revisit: 'Må takast opp att',
    notDiscussed: (count) =>
      count === 1
        ? 'Eitt spørsmål om samspelet er ikkje teke opp enno.'
        : `${count} spørsmål om samspelet er ikkje tekne opp enno.`,
    open: 'Dette er ope',
    actions: 'Oppfølging',
    actionsNone: 'Inga oppfølging er open.',
    owed: 'Dette ventar dei folkevalde på å få vite',
    owedNone: 'Dei folkevalde har fått det dei skal ha.',
    decided: 'Dette er avklart mellom dei to',
    decidedNone: 'Ingenting er avklart i møta.',
    more: (count) => `Og ${count} til. Alt står i pakken.`,
    who: 'Kven er kven',
    mandate: 'Følgjer opp {kommunedirektøren}',
    seat: (name, seat) => `${name} (${seat})`,
    contact: 'Kontaktperson for samspel',
    nobody: 'Ingen er skrivne inn.',
    dates: 'Dette skjer dei neste 90 dagane',
    datesNone: 'Ingenting er datofesta dei neste 90 dagane.',
    nextMeeting: (title, day) => `Neste møte: ${title}, ${day}.`,
  },
  standing: {
    title: 'Ope og avklart',
    subtitle: (years) => `Perioden ${years}`,
    lead: 'Oppfølging som ikkje er ferdig, det som er avklart mellom dei to, og det dei folkevalde ikkje har fått vite.',
    columns: {
      what: 'Kva',
      who: 'Ansvar',
      due: 'Frist',
      from: 'Frå',
      day: 'Dato',
      review: 'Sjå på igjen',
      waits: 'Kven ventar',
      since: 'Sidan',
      access: 'Tilgang',
      note: 'Merknad',
    },
    nobody: 'ingen',
    noDue: 'ingen frist',
    shielded: 'Ope og avklart, skjerma',
    shieldedLead: 'Berre det som er unnateke offentlegheit.',
    withheld: (count) =>
      count === 1
        ? 'Eitt punkt er unnateke offentlegheit og står i mappa med skjerma innhald.'
        : `${count} punkt er unnatekne offentlegheit og står i mappa med skjerma innhald.`,
    decisionsTitle: 'Avklart mellom dei to',
    actionsTitle: 'Open oppfølging',
    owedTitle: 'Informasjon som manglar',
  },
  retention: {
    title: 'Bevaringsliste',
    subtitle: (years) => `Perioden ${years}, til arkivaren`,
    lead: 'Kva appen har frå perioden, kva som skal bevarast, og kva {kommunen} har valt for resten.',
    rule: 'Regel',
    preserve: 'Skal bevarast',
    own: '{Kommunen} avgjer sjølv',
    columns: { what: 'Materiale', basis: 'Grunnlag', choice: 'Val', note: 'Grunngiving og merknad' },
    noBasis: 'Grunnlag for sletting manglar',
    notChosen: 'ikkje avgjort',
    ownNote:
      'Det som ikkje er nemnt i bevaringsforskrifta, avgjer {kommunen} sjølv. Slik les vi reglane. Spør Nasjonalarkivet eller eige arkiv om det er tvil.',
    disposeNote:
      'Det som er ferdig, blir berre sletta når det ikkje skal bevarast, eller når det er gitt løyve (arkivlova § 13). Grunnlaget blir ført i loggen over sletting i appen.',
    privateNote:
      'Private notat og førebuingar er ikkje med. Kvar og ein slettar sine eigne, og det kan bli bede om innsyn i dei òg.',
    exportNote:
      'Appen er ikkje eit arkivsystem. Det som skal bevarast, må liggje i sak- og arkivsystemet, også når det blir ståande i appen.',
  },
  package: {
    name: 'Periodeskifte',
    about: (years, reason) =>
      `Dette er minnet frå perioden ${years}, pakka fordi det blir ${reason}. Alt som er unnateke offentlegheit, ligg i ei eiga mappe. Private notat er ikkje med.`,
    folders: { shielded: 'Skjerma', data: 'Data', templates: 'Malar' },
    files: {
      reading: '1 Til deg som kjem ny',
      ours: '2 Våre spelereglar',
      history: '3 Spelereglar med historie',
      standing: '4 Ope og avklart',
      wall: (year) => `5 Årshjul ${year}`,
      dates: (year) => `5 Årshjul ${year}, liste`,
      retention: '6 Bevaringsliste',
      actions: 'Oppfølging',
      decisions: 'Avklart',
      owed: 'Informasjon som manglar',
      rules: 'Spelereglar',
      versions: 'Versjonar av spelereglar',
      arenas: 'Møteplassar',
      datesTable: 'Årshjul',
      checklist: 'Sjekklista vår',
    },
    abouts: {
      reading: 'det viktigaste på nokre få sider, for den som kjem ny',
      ours: 'det som er avtalt og gjeld',
      history: 'alle reglar, korleis dei blei til, og kvar dei er brukte',
      standing: 'open oppfølging, det som er avklart, og informasjon som manglar',
      wall: 'heile året på eitt ark',
      dates: 'alle datoane i året',
      retention: 'kva som skal arkiverast, behaldast og slettast, til arkivaren',
      actions: 'open oppfølging som tabell',
      decisions: 'det som er avklart, som tabell',
      owed: 'informasjon som manglar, som tabell',
      rules: 'spelereglane som tabell',
      versions: 'alle versjonar av spelereglane som tabell',
      arenas: 'møteplassane som tabell',
      datesTable: 'datoane i året som tabell',
      retentionTable: 'bevaringslista som tabell',
      checklist: 'sjekklista for oppstarten som mal, kan opnast i Samspill',
      shielded: 'berre det som er unnateke offentlegheit',
    },
  },
};
