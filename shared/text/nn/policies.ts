import { capitalised, type Terms } from '#shared/templates/terminology.ts';
import type { policies as nb } from '../nb/policies.ts';

/** Politikk og strategi. */
export const policies: typeof nb = {
  noTerm: 'Legg inn datoane for perioden først. Då er det ein periode å føre dette i.',
  empty:
    'Her fører de arbeidsgivarpolitikken, arbeidsgivarstrategien og delegeringsreglementet, med vedtaket bak.',
  lead: (terms: Terms) =>
    `Politikken seier kva verdiar og haldningar ${terms.kommunen} står for som arbeidsgivar. Strategien seier kva mål og tiltak det blir. Begge blir vedtekne av ${terms.kommunestyret}, eller den som delegeringsreglementet peiker på.`,
  add: 'Legg til tekst',
  saved: (title: string) => `${title} er lagra.`,
  removed: (title: string) => `${title} er lagd i papirkorga.`,

  list: {
    heading: 'Vedtekne tekstar',
    none: 'Ingen tekstar gjeld no.',
    ended: (count: number) => `Gjeld ikkje lenger (${count})`,
    decision: (ref: string, day: string) => `${ref}, vedteke ${day}`,
    decidedOn: (day: string) => `vedteke ${day}`,
    noDecision: 'vedtaket er ikkje ført',
    reviseOn: (day: string) => `skal reviderast ${day}`,
    late: (day: string) => `skulle vore revidert ${day}`,
    noRevision: 'ingen dato for revisjon',
    endedOn: (day: string) => `galdt til ${day}`,
    earlier: (from: number, to: number) => `frå valperioden ${from}–${to}`,
    kept: (law: string) => `skal bevarast (${law})`,
    menu: (title: string) => `Val for ${title}`,
    change: 'Endre',
    remove: 'Legg i papirkorga',
    keys: 'Pil opp og ned går mellom tekstane. Enter opnar. Delete legg i papirkorga.',
  },

  delegation: {
    title: 'Delegeringsreglementet',
    before: (day: string) => `Nytt delegeringsreglement må vere vedteke innan ${day}.`,
    after: (day: string) =>
      `Fristen for nytt delegeringsreglement var ${day}. Er det vedteke, kan de føre det opp her med datoen.`,
    source: (law: string) => `Kjelde: ${law}`,
  },

  dialog: {
    add: 'Ny vedteken tekst',
    change: 'Endre vedteken tekst',
    kind: 'Kva er det?',
    abouts: {
      policy: 'Verdiar, haldningar og handlingar arbeidsgivaren står for',
      strategy: 'Konkrete mål, med tiltak og tydeleg oppfølging',
      delegation: 'Kven som kan avgjere kva, òg om arbeidsgivarpolitikk',
      payPolicy: 'Korleis løn blir brukt og fastsett lokalt',
      other: 'Anna de har vedteke som arbeidsgivar',
    },
    title: 'Tittel',
    noTitle: 'Skriv ein tittel.',
    notDecided: 'Dagen er ikkje komen enno. Skriv dagen teksten vart vedteken.',
    decisionRef: 'Vedtak',
    decisionRefAbout: 'Saksnummeret, til dømes «sak 45/23»',
    decidedOn: 'Vedteke',
    reviseOn: 'Neste revisjon',
    reviseFirst: 'Neste revisjon er før vedtaket.',
    endedOn: 'Gjeld til',
    endedOnAbout: 'Tomt så lenge teksten gjeld.',
    endedFirst: 'Siste dag er før vedtaket.',
    link: 'Kvar han ligg',
    linkAbout: 'Lenkje eller saksnummer. Sjølve teksten ligg i arkivet.',
    summary: 'Kort om innhaldet',
    save: 'Lagre',
    cancel: 'Avbryt',
  },

  questions: {
    heading: 'Spørsmål å snakke om',
    about: (booklet: string) =>
      `Svara er dykkar eigne. Ingen legg dei saman, og dei blir ikkje brukte i evalueringa. Der kjelda er KS, er det ${booklet}.`,
    notLooked: (count: number, all: number) =>
      count === 0 ? 'Alle er sette på.' : `${count} av ${all} er ikkje sette på.`,
    groups: {
      revise: (_terms: Terms) => 'Politikk og strategi',
      rules: (_terms: Terms) => 'Delegering',
      decides: (terms: Terms) => `Det ${terms.kommunestyret} avgjer`,
      leaves: (terms: Terms) => `Det ${terms.kommunestyret} overlèt til ${terms.kommunedirektøren}`,
    },
    groupAbouts: {
      revise: (_terms: Terms) => 'Dei fire første er tilrådingar frå KS, skrivne om til spørsmål.',
      rules: (_terms: Terms) => '',
      decides: (terms: Terms) => `${capitalised(terms.kommunestyret)} er øvste arbeidsgivar og set rammene.`,
      leaves: (terms: Terms) =>
        `Innanfor rammene er det ${terms.kommunedirektøren} som leier administrasjonen.`,
    },
    answer: 'Svar',
    note: 'Merknad',
    decisionRef: 'Vedtak',
    source: (text: string) => `Kjelde: ${text}`,
    saved: (state: string) => `Svaret er lagra: ${state}.`,
  },

  out: {
    button: 'Ta ut',
    heading: 'Ta ut politikk og strategi',
  },

  overview: {
    title: 'Arbeidsgivarpolitikk og -strategi',
    subtitle: 'Vedtekne tekstar, og spørsmål vi har svart på',
    texts: 'Vedtekne tekstar',
    textsCaption: (count: number) => (count === 1 ? '1 tekst' : `${count} tekstar`),
    none: 'Ingen tekstar er førte opp enno.',
    what: 'Kva',
    decision: 'Vedtak',
    revision: 'Neste revisjon',
    archive: 'Arkiv',
    kept: (law: string) => `skal bevarast, jf. ${law}`,
    notSaid: 'ikkje ført',
    ended: 'Gjeld ikkje lenger',
    questions: 'Spørsmåla',
    question: 'Spørsmål',
    answer: 'Svar',
    noAnswers: 'Ingen av spørsmåla er svara på enno.',
    open: 'Ikkje sett på enno',
    source:
      'Spørsmåla byggjer på heftet frå KS om arbeidsgivaransvaret til folkevalde og på kommunelova, med våre eigne ord.',
    csv: {
      kind: 'Slag',
      title: 'Tittel',
      decision: 'Vedtak',
      decidedOn: 'Vedteke',
      reviseOn: 'Neste revisjon',
      endedOn: 'Gjeld til',
      link: 'Kvar han ligg',
      archive: 'Arkiv',
      access: 'Tilgang',
    },
  },
};
