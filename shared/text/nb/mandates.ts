import { capitalised, type Terms } from '#shared/templates/terminology.ts';

const people = (count: number): string => (count === 1 ? '1 medlem' : `${count} medlemmer`);

/** Mandat. */
export const mandates = {
  noTerm: 'Legg inn datoene for perioden først. Da er det en periode å føre mandatet i.',
  empty: (terms: Terms) =>
    `Her fører dere hvem som følger opp ${terms.kommunedirektøren} på vegne av ${terms.kommunestyret}, og vedtaket bak.`,
  lead: (terms: Terms) =>
    `${capitalised(terms.kommunestyret)} er arbeidsgiveren. Her står hvem som følger opp ${terms.kommunedirektøren} på vegne av alle, og hva de har fått lov til.`,
  add: 'Nytt mandat',
  keptAbout: (law: string) => `Bevares (${law})`,

  forums: {
    executiveCommittee: (terms: Terms) => terms.formannskapet,
    committee: (_terms: Terms) => 'utvalg etter kommuneloven § 5-7',
    other: (_terms: Terms) => 'andre',
  },

  states: {
    now: 'gjelder nå',
    ended: (day: string) => `gjaldt til ${day}`,
    later: (day: string) => `gjelder fra ${day}`,
  },

  fields: {
    heading: 'Vedtaket',
    forum: 'Hvem følger opp?',
    title: 'Navn',
    titleAbout: 'Det utvalget heter hos dere. Kan stå tomt.',
    decisionRef: 'Vedtak',
    decisionRefAbout: 'Saksnummer, for eksempel 45/23',
    decidedOn: 'Vedtatt',
    fromDay: 'Gjelder fra',
    toDay: 'Gjelder til',
    endsFirst: 'Siste dag er før første dag. Datoen er ikke lagret.',
    scope: 'Hva mandatet omfatter',
    scopeAbout:
      'Med vedtakets ord: utviklingssamtale, mål, lønn, og hva som fortsatt skal til det folkevalgte organet selv.',
    note: 'Merknad',
    rule: (terms: Terms) =>
      `Hvordan det rapporteres til ${terms.kommunestyret}, kan dere avtale som spilleregel.`,
    toRule: 'Til spilleregelen',
  },

  seats: {
    heading: 'Medlemmer',
    count: people,
    add: 'Legg til medlem',
    none: 'Ingen er ført opp ennå.',
    left: (count: number) => (count === 1 ? '1 har gått ut' : `${count} har gått ut`),
    sideMissing: 'flertall eller mindretall er ikke sagt',
    from: (day: string) => `fra ${day}`,
    to: (day: string) => `til ${day}`,
    menu: (name: string) => `Valg for ${name}`,
    change: 'Endre',
    up: 'Flytt opp',
    down: 'Flytt ned',
    remove: 'Legg i papirkurven',
    keys: 'Pil opp og ned går mellom medlemmene. Enter åpner. Alt og pil flytter. Delete legger i papirkurven.',
    moved: (name: string, place: number, count: number) => `${name} er nå nummer ${place} av ${count}.`,
    stays: 'Står allerede ytterst.',
    removed: (name: string) => `${name} er lagt i papirkurven.`,
    saved: (name: string) => `${name} er lagret.`,
  },

  seat: {
    add: 'Nytt medlem',
    change: 'Endre medlem',
    member: 'Folkevalgt',
    memberAbout: 'Fra registeret i Informasjon. Da følger navn, gruppe og om vedkommende har gått ut.',
    byName: 'Skriv navnet selv',
    name: 'Navn',
    noName: 'Skriv et navn.',
    seat: 'Verv i mandatet',
    side: 'Flertall eller mindretall',
    noSide: 'Ikke sagt',
    from: 'Fra',
    fromAbout: 'Tomt: fra mandatet begynte.',
    to: 'Til',
    toAbout: 'Siste dag. Tomt: sitter fortsatt.',
    endsFirst: 'Siste dag er før første dag.',
    isDirector: (name: string, terms: Terms) =>
      `${name} er ${terms.kommunedirektør}, og er den mandatet gjelder. Velg noen andre.`,
    known: (name: string) => `${name} står allerede i mandatet.`,
    save: 'Lagre',
    cancel: 'Avbryt',
  },

  founding: {
    heading: 'Nytt mandat',
    about: (terms: Terms) =>
      `${capitalised(terms.kommunestyret)} bestemmer hvem som følger opp. Skriv inn det som er vedtatt. Alt kan endres etterpå.`,
    pair: (names: readonly string[]) => `Sett inn ${names.join(' og ')}`,
    pairAbout: (titles: string) => `${capitalised(titles)}, slik det står i personlisten`,
    save: 'Legg inn mandatet',
    done: 'Mandatet er lagt inn.',
  },

  findings: {
    heading: 'Lov og råd',
    none: 'Mandatet stemmer med loven og med rådene fra KS, slik det er ført her.',
    weights: {
      law: 'Loven krever',
      advice: 'KS anbefaler',
      check: 'Se over',
    },
    sources: 'Kilde:',
    kinds: {
      tooFewInCommittee: (count: number, _names: string, terms: Terms) =>
        `Et utvalg etter § 5-7 skal ha minst tre medlemmer. Her står ${count === 1 ? 'ett' : 'to'}. ${capitalised(terms.kommunestyret)} velger medlemmene, lederen og nestlederen.`,
      directorIsMember: (_count: number, names: string, terms: Terms) =>
        `${names} er ${terms.kommunedirektør} og kan ikke velges til utvalget. ${capitalised(terms.kommunedirektøren)} kan møte og tale der, men er ikke medlem.`,
      directorSits: (_count: number, names: string, terms: Terms) =>
        `${names} er ${terms.kommunedirektør} og er inhabil når saken gjelder ${terms.kommunedirektøren}. I et folkevalgt organ kan ${terms.kommunedirektøren} møte og tale, men er ikke medlem.`,
      nobody: (_count: number, _names: string, _terms: Terms) =>
        'Ingen sitter i mandatet. Legg til medlemmene.',
      noMayor: (_count: number, _names: string, terms: Terms) =>
        `${capitalised(terms.ordføreren)} er ikke med. KS anbefaler ${terms.ordfører}, ${terms.varaordfører} og minst én til.`,
      noDeputyMayor: (_count: number, _names: string, terms: Terms) =>
        `${capitalised(terms.varaordføreren)} er ikke med. KS anbefaler ${terms.ordfører}, ${terms.varaordfører} og minst én til.`,
      fewerThanThree: (count: number, _names: string, _terms: Terms) =>
        `Her står ${people(count)}. KS anbefaler tre til fem.`,
      moreThanFive: (count: number, _names: string, _terms: Terms) =>
        `Her står ${people(count)}. KS anbefaler tre til fem, så samtalen blir en samtale.`,
      largeForum: (count: number, _names: string, terms: Terms) =>
        `${capitalised(terms.formannskapet)} kan følge opp. Med ${people(count)} er det lurt å avklare hvem som er med i selve utviklingssamtalen. KS anbefaler tre til fem.`,
      nobodyFromMinority: (_count: number, _names: string, terms: Terms) =>
        `Ingen er fra mindretallet. ${capitalised(terms.kommunedirektøren)} arbeider for hele ${terms.kommunestyret}, og mindretallet er også arbeidsgiver.`,
      sideUnknown: (_count: number, names: string, _terms: Terms) =>
        `Det er ikke sagt om ${names} er fra flertallet eller mindretallet. Minst én bør være fra mindretallet.`,
      noDecision: (_count: number, _names: string, terms: Terms) =>
        `Vedtaket er ikke ført. Mandatet må komme fra ${terms.kommunestyret} selv.`,
      otherForum: (_count: number, _names: string, terms: Terms) =>
        `KS peker på ${terms.formannskapet} eller et utvalg etter § 5-7. Finn ut om dette er et folkevalgt organ. Da gjelder reglene om møter.`,
      leftCouncil: (_count: number, names: string, terms: Terms) =>
        `${names} har gått ut av ${terms.kommunestyret}, men står fortsatt i mandatet.`,
      notMayorNow: (_count: number, names: string, terms: Terms) =>
        `${names} står som ${terms.ordfører} her, men er ikke ${terms.ordfører} lenger.`,
      twice: (_count: number, names: string, _terms: Terms) => `${names} står mer enn én gang.`,
      seatTwice: (_count: number, names: string, _terms: Terms) => `${names} står med samme verv.`,
      decidedAfterStart: (_count: number, _names: string, _terms: Terms) =>
        'Mandatet gjelder fra før det ble vedtatt. Stemmer datoene?',
      outsideTerm: (_count: number, _names: string, _terms: Terms) =>
        'En dato ligger utenfor valgperioden. Stemmer den?',
      ended: (_count: number, _names: string, terms: Terms) =>
        `Mandatet gjelder ikke lenger. Hvem følger opp ${terms.kommunedirektøren} nå?`,
      overlaps: (_count: number, _names: string, _terms: Terms) =>
        'Et annet mandat gjelder samtidig. Sett en siste dag på det som er avløst.',
    },
  },

  meetings: {
    heading: 'Når de møtes',
    about: {
      executiveCommittee: (terms: Terms) =>
        `${capitalised(terms.formannskapet)} er et folkevalgt organ. Dette gjelder når det møtes om ${terms.kommunedirektøren}:`,
      committee: (terms: Terms) =>
        `Utvalget er et folkevalgt organ. Dette gjelder når det møtes om ${terms.kommunedirektøren}:`,
      other: (terms: Terms) =>
        `Er dette et folkevalgt organ, gjelder dette når det møtes om ${terms.kommunedirektøren}:`,
    },
  },

  others: {
    heading: 'Andre mandater i perioden',
  },

  more: {
    access: 'Tilgang',
    accessAbout:
      'Et vedtak om mandat er åpent i utgangspunktet. Det som gjelder personen, hører hjemme i utviklingssamtalen, arbeidsavtalen eller lønnssamtalen.',
    history: 'Historikk',
    remove: 'Legg mandatet i papirkurven',
    removed: 'Mandatet er lagt i papirkurven.',
  },

  out: {
    button: 'Ta ut',
    heading: 'Ta ut mandatet',
  },

  sheet: {
    draft: 'Utkast: Vedtaket er ikke ført.',
    title: (terms: Terms) => `Mandat til å følge opp ${terms.kommunedirektøren}`,
    who: 'Hvem følger opp',
    decision: 'Vedtak',
    decidedOn: 'Vedtatt',
    applies: 'Gjelder',
    fromTo: (from: string, to: string) => `fra ${from} til ${to}`,
    from: (day: string) => `fra ${day}`,
    until: (day: string) => `til ${day}`,
    notSaid: 'ikke sagt',
    archive: 'Arkiv',
    keptBy: (law: string) => `bevares, jf. ${law}`,
    scope: 'Hva mandatet omfatter',
    note: 'Merknad',
    members: 'Medlemmer',
    name: 'Navn',
    seat: 'Verv',
    side: 'Flertall eller mindretall',
    time: 'Tid',
    findings: 'Å se på',
    weighted: (weight: string, text: string) => `${weight}: ${text}`,
    meetings: 'Når de møtes',
    none: 'Ingen har fått mandat ennå.',
    withheld: 'Innholdet er unntatt offentlighet.',
    csv: {
      forum: 'Hvem følger opp',
      decision: 'Vedtak',
      name: 'Navn',
      seat: 'Verv',
      side: 'Flertall eller mindretall',
      from: 'Fra',
      to: 'Til',
    },
  },
};
