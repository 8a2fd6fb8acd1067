import { capitalised, type Terms } from '#shared/templates/terminology.ts';
import type { mandates as nb } from '../nb/mandates.ts';

const people = (count: number): string => (count === 1 ? '1 medlem' : `${count} medlemmer`);

/** Mandat. */
export const mandates: typeof nb = {
  noTerm: 'Legg inn datoane for perioden først. Då er det ein periode å føre mandatet i.',
  empty: (terms: Terms) =>
    `Her fører de kven som følgjer opp ${terms.kommunedirektøren} på vegner av ${terms.kommunestyret}, og vedtaket bak.`,
  lead: (terms: Terms) =>
    `${capitalised(terms.kommunestyret)} er arbeidsgivaren. Her står kven som følgjer opp ${terms.kommunedirektøren} på vegner av alle, og kva dei har fått lov til.`,
  add: 'Nytt mandat',
  keptAbout: (law: string) => `Skal bevarast (${law})`,

  forums: {
    executiveCommittee: (terms: Terms) => terms.formannskapet,
    committee: (_terms: Terms) => 'utval etter kommunelova § 5-7',
    other: (_terms: Terms) => 'andre',
  },

  states: {
    now: 'gjeld no',
    ended: (day: string) => `galdt til ${day}`,
    later: (day: string) => `gjeld frå ${day}`,
  },

  fields: {
    heading: 'Vedtaket',
    forum: 'Kven følgjer opp?',
    title: 'Namn',
    titleAbout: 'Det utvalet heiter hos dykk. Kan stå tomt.',
    decisionRef: 'Vedtak',
    decisionRefAbout: 'Saksnummer, til dømes 45/23',
    decidedOn: 'Vedteke',
    fromDay: 'Gjeld frå',
    toDay: 'Gjeld til',
    endsFirst: 'Siste dag er før første dag. Datoen er ikkje lagra.',
    scope: 'Kva mandatet omfattar',
    scopeAbout:
      'Med orda i vedtaket: utviklingssamtale, mål, løn, og kva som framleis skal til det folkevalde organet sjølv.',
    note: 'Merknad',
    rule: (terms: Terms) =>
      `Korleis det blir rapportert til ${terms.kommunestyret}, kan de avtale som speleregel.`,
    toRule: 'Til speleregelen',
  },

  seats: {
    heading: 'Medlemmer',
    count: people,
    add: 'Legg til medlem',
    none: 'Ingen er førte opp enno.',
    left: (count: number) => (count === 1 ? '1 har gått ut' : `${count} har gått ut`),
    sideMissing: 'fleirtal eller mindretal er ikkje sagt',
    from: (day: string) => `frå ${day}`,
    to: (day: string) => `til ${day}`,
    menu: (name: string) => `Val for ${name}`,
    change: 'Endre',
    up: 'Flytt opp',
    down: 'Flytt ned',
    remove: 'Legg i papirkorga',
    keys: 'Pil opp og ned går mellom medlemmene. Enter opnar. Alt og pil flyttar. Delete legg i papirkorga.',
    moved: (name: string, place: number, count: number) => `${name} er no nummer ${place} av ${count}.`,
    stays: 'Står alt ytst.',
    removed: (name: string) => `${name} er lagd i papirkorga.`,
    saved: (name: string) => `${name} er lagra.`,
  },

  seat: {
    add: 'Ny medlem',
    change: 'Endre medlem',
    member: 'Folkevald',
    memberAbout: 'Frå registeret i Informasjon. Då følgjer namn, gruppe og om vedkomande har gått ut.',
    byName: 'Skriv namnet sjølv',
    name: 'Namn',
    noName: 'Skriv eit namn.',
    seat: 'Verv i mandatet',
    side: 'Fleirtal eller mindretal',
    noSide: 'Ikkje sagt',
    from: 'Frå',
    fromAbout: 'Tomt: frå mandatet byrja.',
    to: 'Til',
    toAbout: 'Siste dag. Tomt: sit framleis.',
    endsFirst: 'Siste dag er før første dag.',
    isDirector: (name: string, terms: Terms) =>
      `${name} er ${terms.kommunedirektør}, og er den mandatet gjeld. Vel ein annan.`,
    known: (name: string) => `${name} står alt i mandatet.`,
    save: 'Lagre',
    cancel: 'Avbryt',
  },

  founding: {
    heading: 'Nytt mandat',
    about: (terms: Terms) =>
      `${capitalised(terms.kommunestyret)} avgjer kven som følgjer opp. Skriv inn det som er vedteke. Alt kan endrast etterpå.`,
    pair: (names: readonly string[]) => `Set inn ${names.join(' og ')}`,
    pairAbout: (titles) => `${capitalised(titles)}, slik det står i personlista`,
    save: 'Legg inn mandatet',
    done: 'Mandatet er lagt inn.',
  },

  findings: {
    heading: 'Lov og råd',
    none: 'Mandatet stemmer med lova og med råda frå KS, slik det er ført her.',
    weights: {
      law: 'Lova krev',
      advice: 'KS tilrår',
      check: 'Sjå over',
    },
    sources: 'Kjelde:',
    kinds: {
      tooFewInCommittee: (count: number, _names: string, terms: Terms) =>
        `Eit utval etter § 5-7 skal ha minst tre medlemmer. Her står ${count === 1 ? 'ein' : 'to'}. ${capitalised(terms.kommunestyret)} vel medlemmene, leiaren og nestleiaren.`,
      directorIsMember: (_count, names, terms) =>
        `${names} er ${terms.kommunedirektør} og kan ikkje veljast til utvalet. ${capitalised(terms.kommunedirektøren)} kan møte og tale der, men er ikkje medlem.`,
      directorSits: (_count, names, terms) =>
        `${names} er ${terms.kommunedirektør} og er inhabil når saka gjeld ${terms.kommunedirektøren}. I eit folkevalt organ kan ${terms.kommunedirektøren} møte og tale, men er ikkje medlem.`,
      nobody: (_count: number, _names: string, _terms: Terms) => 'Ingen sit i mandatet. Legg til medlemmene.',
      noMayor: (_count: number, _names: string, terms: Terms) =>
        `${capitalised(terms.ordføreren)} er ikkje med. KS tilrår ${terms.ordfører}, ${terms.varaordfører} og minst éin til.`,
      noDeputyMayor: (_count: number, _names: string, terms: Terms) =>
        `${capitalised(terms.varaordføreren)} er ikkje med. KS tilrår ${terms.ordfører}, ${terms.varaordfører} og minst éin til.`,
      fewerThanThree: (count: number, _names: string, _terms: Terms) =>
        `Her står ${people(count)}. KS tilrår tre til fem.`,
      moreThanFive: (count: number, _names: string, _terms: Terms) =>
        `Her står ${people(count)}. KS tilrår tre til fem, så samtalen blir ein samtale.`,
      largeForum: (count: number, _names: string, terms: Terms) =>
        `${capitalised(terms.formannskapet)} kan følgje opp. Med ${people(count)} er det lurt å avklare kven som er med i sjølve utviklingssamtalen. KS tilrår tre til fem.`,
      nobodyFromMinority: (_count: number, _names: string, terms: Terms) =>
        `Ingen er frå mindretalet. ${capitalised(terms.kommunedirektøren)} arbeider for heile ${terms.kommunestyret}, og mindretalet er òg arbeidsgivar.`,
      sideUnknown: (_count: number, names: string, _terms: Terms) =>
        `Det er ikkje sagt om ${names} er frå fleirtalet eller mindretalet. Minst éin bør vere frå mindretalet.`,
      noDecision: (_count: number, _names: string, terms: Terms) =>
        `Vedtaket er ikkje ført. Mandatet må kome frå ${terms.kommunestyret} sjølv.`,
      otherForum: (_count: number, _names: string, terms: Terms) =>
        `KS peiker på ${terms.formannskapet} eller eit utval etter § 5-7. Finn ut om dette er eit folkevalt organ. Då gjeld reglane om møte.`,
      leftCouncil: (_count: number, names: string, terms: Terms) =>
        `${names} har gått ut av ${terms.kommunestyret}, men står framleis i mandatet.`,
      notMayorNow: (_count: number, names: string, terms: Terms) =>
        `${names} står som ${terms.ordfører} her, men er ikkje ${terms.ordfører} lenger.`,
      twice: (_count: number, names: string, _terms: Terms) => `${names} står meir enn éin gong.`,
      seatTwice: (_count: number, names: string, _terms: Terms) => `${names} står med same verv.`,
      decidedAfterStart: (_count: number, _names: string, _terms: Terms) =>
        'Mandatet gjeld frå før det vart vedteke. Stemmer datoane?',
      outsideTerm: (_count: number, _names: string, _terms: Terms) =>
        'Ein dato ligg utanfor valperioden. Stemmer han?',
      ended: (_count: number, _names: string, terms: Terms) =>
        `Mandatet gjeld ikkje lenger. Kven følgjer opp ${terms.kommunedirektøren} no?`,
      overlaps: (_count: number, _names: string, _terms: Terms) =>
        'Eit anna mandat gjeld samstundes. Set ein siste dag på det som er avløyst.',
    },
  },

  meetings: {
    heading: 'Når dei møtest',
    about: {
      executiveCommittee: (terms: Terms) =>
        `${capitalised(terms.formannskapet)} er eit folkevalt organ. Dette gjeld når det møtest om ${terms.kommunedirektøren}:`,
      committee: (terms: Terms) =>
        `Utvalet er eit folkevalt organ. Dette gjeld når det møtest om ${terms.kommunedirektøren}:`,
      other: (terms: Terms) =>
        `Er dette eit folkevalt organ, gjeld dette når det møtest om ${terms.kommunedirektøren}:`,
    },
  },

  others: {
    heading: 'Andre mandat i perioden',
  },

  more: {
    access: 'Tilgang',
    accessAbout:
      'Eit vedtak om mandat er ope i utgangspunktet. Det som gjeld personen, høyrer heime i utviklingssamtalen, arbeidsavtalen eller lønssamtalen.',
    history: 'Historikk',
    remove: 'Legg mandatet i papirkorga',
    removed: 'Mandatet er lagt i papirkorga.',
  },

  out: {
    button: 'Ta ut',
    heading: 'Ta ut mandatet',
  },

  sheet: {
    draft: 'Utkast: Vedtaket er ikkje ført.',
    title: (terms: Terms) => `Mandat til å følgje opp ${terms.kommunedirektøren}`,
    who: 'Kven følgjer opp',
    decision: 'Vedtak',
    decidedOn: 'Vedteke',
    applies: 'Gjeld',
    fromTo: (from: string, to: string) => `frå ${from} til ${to}`,
    from: (day: string) => `frå ${day}`,
    until: (day: string) => `til ${day}`,
    notSaid: 'ikkje sagt',
    archive: 'Arkiv',
    keptBy: (law: string) => `skal bevarast, jf. ${law}`,
    scope: 'Kva mandatet omfattar',
    note: 'Merknad',
    members: 'Medlemmer',
    name: 'Namn',
    seat: 'Verv',
    side: 'Fleirtal eller mindretal',
    time: 'Tid',
    findings: 'Å sjå på',
    weighted: (weight: string, text: string) => `${weight}: ${text}`,
    meetings: 'Når dei møtest',
    none: 'Ingen har fått mandat enno.',
    withheld: 'Innhaldet er unnateke offentlegheit.',
    csv: {
      forum: 'Kven følgjer opp',
      decision: 'Vedtak',
      name: 'Namn',
      seat: 'Verv',
      side: 'Fleirtal eller mindretal',
      from: 'Frå',
      to: 'Til',
    },
  },
};
