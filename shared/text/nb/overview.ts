const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** The words of the room Oversikt: where we are, the time line, what comes next and who has it. */
export const overview = {
  title: 'Oversikt',

  where: {
    undated: 'Datoene for oppstarten mangler. Når de er på plass, regner appen ut alle frister.',
    setDates: 'Legg inn datoene',
    today: {
      electionDay: 'I dag er det valgdag.',
      constitutingDay: 'I dag er det konstituerende møtet.',
      electingMeeting: 'I dag velges ny ordfører.',
      officeDay: 'I dag er det tiltredelse.',
    },
    ahead: {
      electionDay: (days: number): string => `${count(days, 'dag', 'dager')} til valgdagen.`,
      constitutingDay: (days: number): string =>
        `${count(days, 'dag', 'dager')} til det konstituerende møtet.`,
      electingMeeting: (days: number): string =>
        `${count(days, 'dag', 'dager')} til møtet som velger ny ordfører.`,
      officeDay: (days: number): string => `${count(days, 'dag', 'dager')} til tiltredelsen.`,
    },
    preparationFrom: (day: string): string => `Forberedelsen begynner ${day}.`,
    inPreparation: 'Dere er i gang med forberedelsen.',
    within: (day: number, phase: string): string => `Dag ${day} av oppstartsåret. Fase: ${phase}.`,
    after: (yearOfTerm: number, term: string): string =>
      `Oppstartsåret er over. Dere er i det ${['første', 'andre', 'tredje', 'fjerde'][yearOfTerm - 1] ?? 'siste'} året av perioden ${term}.`,
    afterChange: 'Oppstartsåret er over. Nå er samarbeidet i vanlig drift.',
  },

  now: {
    overdue: (number: number): string => `${number} forfalt`,
    today: (number: number): string => `${number} i dag`,
    soon: (number: number): string => `${number} innen sju dager`,
    quiet: 'Ingenting har frist de neste sju dagene.',
    next: 'Neste for deg',
    nextForAll: 'Neste',
    none: 'Ingenting venter på deg de neste sju dagene.',
    open: 'Åpne',
    openItem: (title: string): string => `Åpne «${title}»`,
  },

  timeLine: {
    heading: (years: string): string => `Oppstartsåret ${years}`,
    headingTerm: (years: string): string => `Valgperioden ${years}`,
    description: 'Tidslinje med faser, viktige datoer og dagen i dag. De samme datoene finnes som liste.',
    asList: 'Vis som liste',
    listCaption: 'Fasene og datoene, i rekkefølge',
    columns: { when: 'Dato', what: 'Hva', away: 'Når', law: 'Hjemmel' },
    proposed: 'forslag',
    review1: 'Første halvårsevaluering',
    review2: 'Andre halvårsevaluering',
    yearEnds: 'Oppstartsåret slutter',
    nextElection: 'Neste valgdag',
    nextPreparation: 'Neste forberedelse',
    running: 'Vanlig drift',
    startYear: 'Oppstartsår',
    today: 'i dag',
    todayNumbered: (day: number): string => `i dag (dag ${day})`,
    span: (from: string, to: string): string => `${from} – ${to}`,
    passed: (days: number): string => (days === 1 ? 'i går' : `for ${count(days, 'dag', 'dager')} siden`),
    /** The law's dates in few words, for the drawing. The list has them in full. */
    short: {
      'constituting-notice': 'Siste dag for innkalling',
      'constituting-last-day': 'Siste dag for møtet',
      'budget-proposal': 'Budsjett lagt ut',
      budget: 'Budsjett vedtatt',
      'remaining-bodies': 'resten av organene valgt',
      'accounts-closed': 'Regnskap',
      'annual-report': 'Årsberetning',
      'accounts-decided': 'Regnskap vedtatt',
      'planning-strategy-public': 'Planstrategi lagt ut',
      'planning-strategy': 'Planstrategi vedtatt',
      'delegation-rules': 'Delegering',
      'audit-plans': 'kontrollplaner',
      'council-size': 'Siste dag: tallet på representanter',
    } as Readonly<Record<string, string>>,
    phaseNow: 'pågår',
  },

  deadlines: {
    overdue: 'Forfalt',
    today: 'I dag',
    nextSevenDays: 'De neste sju dagene',
    noneSoon: 'Ingen frister de neste sju dagene.',
    thereafter: (title: string, day: string): string => `Neste frist er ${day}: ${title}.`,
    showAll: (number: number): string => `Vis alle ${number}`,
    showFewer: 'Vis færre',
    you: 'deg',
    youAnd: (others: string): string => `deg og ${others}`,
  },

  waiting: {
    heading: 'Hva venter på hvem',
    none: 'Ingen har noe som haster.',
    you: (who: string): string => `Deg (${who})`,
    overdue: (number: number): string => `${number} forfalt`,
    soon: (number: number): string => `${number} innen sju dager`,
    oldest: 'Eldst',
    first: 'Først',
  },

  progress: {
    heading: 'Framdrift',
    all: 'Hele planen',
    share: (done: number, total: number): string => `${done} av ${total}`,
    complete: 'ferdig',
    noItems: 'ingen punkter',
  },

  empty: {
    sentence: 'Her ser dere hva som kommer, og hvem som har det, så snart sjekklisten har punkter.',
    toReception: 'Gå til Mottakelse',
    noTerm: 'Ingen periode er lagt inn ennå.',
  },

  begin: {
    heading: 'Begynn med dette',
    about: 'Dere er midt i perioden. Disse punktene lønner seg uansett når dere starter.',
  },

  nextTerm: {
    heading: 'Neste overlevering',
    periods: 'Perioder',
    electionDay: (day: string): string => `Neste valgdag er ${day}.`,
    electionDayProposed: (day: string): string =>
      `Neste valgdag er trolig ${day}. Det er vårt forslag: Kongen i statsråd har ikke fastsatt dagen, så langt appen vet.`,
    preparationFrom: (day: string, away: string): string => `Forberedelsen begynner ${day}, ${away}.`,
    preparationNow: 'Forberedelsen bør være i gang nå.',
    years: (days: number): string => {
      const months = Math.round(days / 30.44);
      return months < 2 ? `om ${count(days, 'dag', 'dager')}` : `om ${months} måneder`;
    },
    prepare: (years: string): string => `Forbered ${years}`,
    exists: (years: string): string => `Perioden ${years} er lagt inn.`,
    show: 'Vis neste periode',
    showCurrent: (years: string): string => `Tilbake til ${years}`,
    dialog: {
      heading: (years: string): string => `Forbered perioden ${years}`,
      about: (years: string): string =>
        `Dere får en ny sjekkliste med egne frister. Alt i ${years} blir liggende som det er. Dere kan angre etterpå.`,
      electionDayFixed: 'Valgdagen er fastsatt av Kongen i statsråd',
      source: 'Sjekklisten',
      standard: (number: number): string => `Standardlisten, ${number} punkter`,
      own: 'Vår egen mal fra en fil',
      chooseFile: 'Velg fil …',
      chosen: (name: string, number: number): string => `${name}: ${count(number, 'punkt', 'punkter')}`,
      fileRefused: 'Filen er ikke en mal fra Samspill, eller den er skadet. Ingenting er endret.',
      needFile: 'Velg en fil først, eller bruk standardlisten.',
      create: 'Lag ny periode',
      cancel: 'Avbryt',
    },
    created: (years: string, number: number): string =>
      `Perioden ${years} er lagt inn med ${count(number, 'punkt', 'punkter')}.`,
  },
};
