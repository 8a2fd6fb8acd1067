import type { overview as Bokmal } from '../nb/overview.ts';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** The words of the room Oversikt, in nynorsk. */
export const overview: typeof Bokmal = {
  title: 'Oversikt',

  where: {
    undated: 'Datoane for oppstarten manglar. Når dei er på plass, reknar appen ut alle fristane.',
    setDates: 'Legg inn datoane',
    today: {
      electionDay: 'I dag er det valdag.',
      constitutingDay: 'I dag er det konstituerande møtet.',
      electingMeeting: 'I dag blir ny ordførar vald.',
      officeDay: 'I dag er det tiltreding.',
    },
    ahead: {
      electionDay: (days) => `${count(days, 'dag', 'dagar')} til valdagen.`,
      constitutingDay: (days) => `${count(days, 'dag', 'dagar')} til det konstituerande møtet.`,
      electingMeeting: (days) => `${count(days, 'dag', 'dagar')} til møtet som vel ny ordførar.`,
      officeDay: (days) => `${count(days, 'dag', 'dagar')} til tiltredinga.`,
    },
    preparationFrom: (day) => `Førebuinga tek til ${day}.`,
    inPreparation: 'De er i gang med førebuinga.',
    within: (day, phase) => `Dag ${day} av oppstartsåret. Fase: ${phase}.`,
    after: (yearOfTerm, term) =>
      `Oppstartsåret er over. De er i det ${['første', 'andre', 'tredje', 'fjerde'][yearOfTerm - 1] ?? 'siste'} året av perioden ${term}.`,
    afterChange: 'Oppstartsåret er over. No er samarbeidet i vanleg drift.',
  },

  now: {
    overdue: (number) => `${number} over fristen`,
    today: (number) => `${number} i dag`,
    soon: (number) => `${number} innan sju dagar`,
    quiet: 'Ingenting har frist dei neste sju dagane.',
    next: 'Neste for deg',
    nextForAll: 'Neste',
    none: 'Ingenting ventar på deg dei neste sju dagane.',
    open: 'Opne',
    openItem: (title) => `Opne «${title}»`,
  },

  timeLine: {
    heading: (years) => `Oppstartsåret ${years}`,
    headingTerm: (years) => `Valperioden ${years}`,
    description: 'Tidslinje med fasar, viktige datoar og dagen i dag. Dei same datoane finst som liste.',
    asList: 'Vis som liste',
    listCaption: 'Fasane og datoane, i rekkjefølgje',
    columns: { when: 'Dato', what: 'Kva', away: 'Når', law: 'Heimel' },
    proposed: 'forslag',
    review1: 'Første halvårsevaluering',
    review2: 'Andre halvårsevaluering',
    yearEnds: 'Oppstartsåret sluttar',
    nextElection: 'Neste valdag',
    nextPreparation: 'Neste førebuing',
    running: 'Vanleg drift',
    startYear: 'Oppstartsår',
    today: 'i dag',
    todayNumbered: (day) => `i dag (dag ${day})`,
    span: (from, to) => `${from} – ${to}`,
    passed: (days) => (days === 1 ? 'i går' : `for ${count(days, 'dag', 'dagar')} sidan`),
    /** The law's dates in few words, for the drawing. The list has them in full. */
    short: {
      'constituting-notice': 'Siste dag for innkalling',
      'constituting-last-day': 'Siste dag for møtet',
      'budget-proposal': 'Budsjett lagt ut',
      budget: 'Budsjett vedteke',
      'remaining-bodies': 'resten av organa valde',
      'accounts-closed': 'Rekneskap',
      'annual-report': 'Årsmelding',
      'accounts-decided': 'Rekneskap vedteken',
      'planning-strategy-public': 'Planstrategi lagd ut',
      'planning-strategy': 'Planstrategi vedteken',
      'delegation-rules': 'Delegering',
      'audit-plans': 'kontrollplanar',
      'council-size': 'Siste dag: talet på representantar',
    },
    phaseNow: 'i gang no',
  },

  deadlines: {
    overdue: 'Over fristen',
    today: 'I dag',
    nextSevenDays: 'Dei neste sju dagane',
    noneSoon: 'Ingen fristar dei neste sju dagane.',
    thereafter: (title, day) => `Neste frist er ${day}: ${title}.`,
    showAll: (number) => `Vis alle ${number}`,
    showFewer: 'Vis færre',
    you: 'deg',
    youAnd: (others) => `deg og ${others}`,
  },

  waiting: {
    heading: 'Kva ventar på kven',
    none: 'Ingen har noko som hastar.',
    you: (who) => `Deg (${who})`,
    overdue: (number) => `${number} over fristen`,
    soon: (number) => `${number} innan sju dagar`,
    oldest: 'Eldst',
    first: 'Først',
  },

  progress: {
    heading: 'Framdrift',
    all: 'Heile planen',
    share: (done, total) => `${done} av ${total}`,
    complete: 'ferdig',
    noItems: 'ingen punkt',
  },

  empty: {
    sentence: 'Her ser de kva som kjem, og kven som har det, så snart sjekklista har punkt.',
    toReception: 'Gå til Mottaking',
    noTerm: 'Ingen periode er lagd inn enno.',
  },

  begin: {
    heading: 'Start med dette',
    about: 'De er midt i perioden. Desse punkta løner seg same når de startar.',
  },

  nextTerm: {
    heading: 'Neste overlevering',
    periods: 'Periodar',
    electionDay: (day) => `Neste valdag er ${day}.`,
    electionDayProposed: (day) =>
      `Neste valdag er truleg ${day}. Det er vårt forslag: Kongen i statsråd har ikkje fastsett dagen, så langt appen veit.`,
    preparationFrom: (day, away) => `Førebuinga tek til ${day}, ${away}.`,
    preparationNow: 'Førebuinga bør vere i gang no.',
    years: (days) => {
      const months = Math.round(days / 30.44);
      return months < 2 ? `om ${count(days, 'dag', 'dagar')}` : `om ${months} månader`;
    },
    prepare: (years) => `Førebu ${years}`,
    exists: (years) => `Perioden ${years} er lagd inn.`,
    show: 'Vis neste periode',
    showCurrent: (years) => `Tilbake til ${years}`,
    dialog: {
      heading: (years) => `Førebu perioden ${years}`,
      about: (years) =>
        `De får ei ny sjekkliste med eigne fristar. Alt i ${years} blir liggjande som det er. De kan angre etterpå.`,
      electionDayFixed: 'Valdagen er fastsett av Kongen i statsråd',
      source: 'Sjekklista',
      standard: (number) => `Standardlista, ${number} punkt`,
      own: 'Vår eigen mal frå ei fil',
      chooseFile: 'Vel fil …',
      chosen: (name, number) => `${name}: ${number} punkt`,
      fileRefused: 'Fila er ikkje ein mal frå Samspill, eller ho er skadd. Ingenting er endra.',
      needFile: 'Vel ei fil først, eller bruk standardlista.',
      create: 'Lag ny periode',
      cancel: 'Avbryt',
    },
    created: (years, number) => `Perioden ${years} er lagd inn med ${number} punkt.`,
  },
};
