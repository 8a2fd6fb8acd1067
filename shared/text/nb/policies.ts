import { capitalised, type Terms } from '#shared/templates/terminology.ts';

/** Politikk og strategi. */
export const policies = {
  noTerm: 'Legg inn datoene for perioden først. Da er det en periode å føre dette i.',
  empty:
    'Her fører dere arbeidsgiverpolitikken, arbeidsgiverstrategien og delegeringsreglementet, med vedtaket bak.',
  lead: (terms: Terms) =>
    `Politikken sier hvilke verdier og holdninger ${terms.kommunen} står for som arbeidsgiver. Strategien sier hvilke mål og tiltak det blir. Begge vedtas av ${terms.kommunestyret}, eller den som delegeringsreglementet peker på.`,
  add: 'Legg til tekst',
  saved: (title: string) => `${title} er lagret.`,
  removed: (title: string) => `${title} er lagt i papirkurven.`,

  list: {
    heading: 'Vedtatte tekster',
    none: 'Ingen tekster gjelder nå.',
    ended: (count: number) => `Gjelder ikke lenger (${count})`,
    decision: (ref: string, day: string) => `${ref}, vedtatt ${day}`,
    decidedOn: (day: string) => `vedtatt ${day}`,
    noDecision: 'vedtaket er ikke ført',
    reviseOn: (day: string) => `revideres ${day}`,
    late: (day: string) => `skulle vært revidert ${day}`,
    noRevision: 'ingen dato for revisjon',
    endedOn: (day: string) => `gjaldt til ${day}`,
    earlier: (from: number, to: number) => `fra valgperioden ${from}–${to}`,
    kept: (law: string) => `bevares (${law})`,
    menu: (title: string) => `Valg for ${title}`,
    change: 'Endre',
    remove: 'Legg i papirkurven',
    keys: 'Pil opp og ned går mellom tekstene. Enter åpner. Delete legger i papirkurven.',
  },

  delegation: {
    title: 'Delegeringsreglementet',
    before: (day: string) => `Nytt delegeringsreglement må være vedtatt innen ${day}.`,
    after: (day: string) =>
      `Fristen for nytt delegeringsreglement var ${day}. Er det vedtatt, kan dere føre det opp her med datoen.`,
    source: (law: string) => `Kilde: ${law}`,
  },

  dialog: {
    add: 'Ny vedtatt tekst',
    change: 'Endre vedtatt tekst',
    kind: 'Hva er det?',
    abouts: {
      policy: 'Verdier, holdninger og handlinger arbeidsgiveren står for',
      strategy: 'Konkrete mål, med tiltak og tydelig oppfølging',
      delegation: 'Hvem som kan avgjøre hva, også om arbeidsgiverpolitikk',
      payPolicy: 'Hvordan lønn brukes og fastsettes lokalt',
      other: 'Annet dere har vedtatt som arbeidsgiver',
    },
    title: 'Tittel',
    noTitle: 'Skriv en tittel.',
    notDecided: 'Dagen er ikke kommet ennå. Skriv dagen teksten ble vedtatt.',
    decisionRef: 'Vedtak',
    decisionRefAbout: 'Saksnummeret, for eksempel «sak 45/23»',
    decidedOn: 'Vedtatt',
    reviseOn: 'Neste revisjon',
    reviseFirst: 'Neste revisjon er før vedtaket.',
    endedOn: 'Gjelder til',
    endedOnAbout: 'Tomt så lenge teksten gjelder.',
    endedFirst: 'Siste dag er før vedtaket.',
    link: 'Hvor den ligger',
    linkAbout: 'Lenke eller saksnummer. Selve teksten ligger i arkivet.',
    summary: 'Kort om innholdet',
    save: 'Lagre',
    cancel: 'Avbryt',
  },

  questions: {
    heading: 'Spørsmål å snakke om',
    about: (booklet: string) =>
      `Svarene er deres egne. Ingen legger dem sammen, og de brukes ikke i evalueringen. Der kilden er KS, er det ${booklet}.`,
    notLooked: (count: number, all: number) =>
      count === 0 ? 'Alle er sett på.' : `${count} av ${all} er ikke sett på.`,
    groups: {
      revise: (_terms: Terms) => 'Politikk og strategi',
      rules: (_terms: Terms) => 'Delegering',
      decides: (terms: Terms) => `Det ${terms.kommunestyret} bestemmer`,
      leaves: (terms: Terms) => `Det ${terms.kommunestyret} overlater til ${terms.kommunedirektøren}`,
    },
    groupAbouts: {
      revise: (_terms: Terms) => 'De fire første er anbefalinger fra KS, skrevet om til spørsmål.',
      rules: (_terms: Terms) => '',
      decides: (terms: Terms) =>
        `${capitalised(terms.kommunestyret)} er øverste arbeidsgiver og setter rammene.`,
      leaves: (terms: Terms) =>
        `Innenfor rammene er det ${terms.kommunedirektøren} som leder administrasjonen.`,
    },
    answer: 'Svar',
    note: 'Merknad',
    decisionRef: 'Vedtak',
    source: (text: string) => `Kilde: ${text}`,
    saved: (state: string) => `Svaret er lagret: ${state}.`,
  },

  out: {
    button: 'Ta ut',
    heading: 'Ta ut politikk og strategi',
  },

  overview: {
    title: 'Arbeidsgiverpolitikk og -strategi',
    subtitle: 'Vedtatte tekster, og spørsmål vi har svart på',
    texts: 'Vedtatte tekster',
    textsCaption: (count: number) => (count === 1 ? '1 tekst' : `${count} tekster`),
    none: 'Ingen tekster er ført opp ennå.',
    what: 'Hva',
    decision: 'Vedtak',
    revision: 'Neste revisjon',
    archive: 'Arkiv',
    kept: (law: string) => `bevares, jf. ${law}`,
    notSaid: 'ikke ført',
    ended: 'Gjelder ikke lenger',
    questions: 'Spørsmålene',
    question: 'Spørsmål',
    answer: 'Svar',
    noAnswers: 'Ingen av spørsmålene er besvart ennå.',
    open: 'Ikke sett på ennå',
    source:
      'Spørsmålene bygger på KS’ hefte om folkevalgtes arbeidsgiveransvar og på kommuneloven, med våre egne ord.',
    csv: {
      kind: 'Slag',
      title: 'Tittel',
      decision: 'Vedtak',
      decidedOn: 'Vedtatt',
      reviseOn: 'Neste revisjon',
      endedOn: 'Gjelder til',
      link: 'Hvor den ligger',
      archive: 'Arkiv',
      access: 'Tilgang',
    },
  },
};
