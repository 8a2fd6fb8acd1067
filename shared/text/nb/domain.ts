import type { Terms } from '#shared/templates/terminology.ts';

/** Words of the domain that many rooms use. */
export const domain = {
  roles: {
    director: (terms: Terms) => terms.kommunedirektør,
    mayor: (terms: Terms) => terms.ordfører,
    outgoingMayor: (terms: Terms) => `avtroppende ${terms.ordfører}`,
    deputyMayor: (terms: Terms) => terms.varaordfører,
    secretariat: () => 'politisk sekretariat',
    both: (terms: Terms) => `${terms.ordfører} og ${terms.kommunedirektør}`,
    bothAndDeputy: (terms: Terms) => `${terms.ordfører}, ${terms.varaordfører} og ${terms.kommunedirektør}`,
    other: () => 'annen rolle',
  },
  categories: {
    organisation: 'Organisering',
    competence: 'Kompetanse',
    formal: 'Formelt',
    welcome: 'Velkomst',
    practical: 'Praktisk',
    information: 'Informasjon',
    meetingPlaces: 'Møteplasser',
    roles: 'Roller',
    media: 'Medier',
    emergency: 'Beredskap',
    economy: 'Økonomi og plan',
    caseFlow: 'Saksflyt',
    employer: 'Arbeidsgiver',
    governance: 'Styring',
    external: 'Omverden',
    evaluation: 'Evaluering',
  },
  statuses: { open: 'Åpent', done: 'Gjort', notRelevant: 'Ikke aktuelt' },
  basis: {
    D: 'Kilden anbefaler dette',
    L: 'Loven krever dette',
    A: 'Vårt praktiske råd, bygd på kilden',
    E: 'Vårt eget forslag, uten kilde',
  },
  reasons: {
    election: 'Nytt valg',
    mayorChange: 'Skifte av {ordfører}',
    newDirector: 'Ny {kommunedirektør}',
    midTerm: 'Midt i perioden',
  },
  anchors: {
    electionDay: 'Valgdag',
    constitutingDay: 'Konstituerende møte',
    officeDay: 'Tiltredelse',
    budgetDay: 'Budsjettmøte',
  },
  /** What the anchors are called when nobody has voted. */
  mayorChangeAnchors: { constitutingDay: 'Møtet som velger ny ordfører', officeDay: 'Tiltredelse' },
  newDirectorAnchors: { officeDay: 'Første arbeidsdag' },
  /** A day in a sentence, for rules such as «7 dager før konstituerende møte». */
  dueRules: {
    V: 'valgdagen',
    K: 'konstituerende møte',
    /** What K is when the mayor changes in mid-term. */
    electingMeeting: 'møtet som velger ny ordfører',
    T: 'tiltredelsen',
    B: 'budsjettmøtet',
    onTheDay: (anchor: string) => `samme dag som ${anchor}`,
    before: (days: number, anchor: string) => `${days} ${days === 1 ? 'dag' : 'dager'} før ${anchor}`,
    after: (days: number, anchor: string) => `${days} ${days === 1 ? 'dag' : 'dager'} etter ${anchor}`,
    'year-end': 'innen 31. desember i valgåret',
    'year-end-after': 'innen 31. desember året etter valget',
    'annual-accounts': '22. februar, 31. mars og 30. juni året etter valget',
    'twice-a-year': 'minst to ganger i året, én gang hvert halvår',
    none: 'uten frist',
  },
  findings: {
    'not-a-day': () => 'Denne datoen finnes ikke. Skriv den som dd.mm.åååå.',
    'constituting-before-election': (day: string) =>
      `Det konstituerende møtet må være etter valgdagen, ${day}.`,
    'office-before-constituting': (day: string) =>
      `Tiltredelsen kan ikke være før møtet som velger ordfører, ${day}.`,
    'constituting-too-late': (day: string) =>
      `Det konstituerende møtet skal være holdt innen utgangen av oktober. Siste dag er ${day}.`,
    'constituting-last-lawful-day': () =>
      'Dette er den siste dagen loven åpner for å holde det konstituerende møtet.',
    'notice-too-short': (day: string) =>
      `Det er under 14 dager til møtet. Innkallingen skulle vært sendt senest ${day}.`,
    'election-day-proposed': (day: string) =>
      `Valgdagen er ikke fastsatt ennå. Vårt forslag er ${day}, den andre mandagen i måneden.`,
    'election-year-differs': () => 'Valgdagen ligger ikke i det året perioden begynner.',
    'election-not-a-september-monday': () => 'Valgdagen skal være en mandag i september.',
    'budget-after-year-end': (day: string) => `Budsjettet skal vedtas før nyttår. Siste dag er ${day}.`,
    'budget-before-constituting': (day: string) =>
      `Budsjettmøtet ligger før det konstituerende møtet, ${day}.`,
    'not-a-working-day': (day: string) => `${day} er ikke en virkedag.`,
  },
  /** Said beside a day that is no ordinary working day. */
  dayRemarks: {
    holiday: (name: string) => `helligdag: ${name}`,
    weekend: 'helg',
    summerHoliday: 'fellesferie',
  },
};
