import type { talk as nb } from '../nb/talk.ts';

/** The talk about an opened round, what it comes to, and what became of the measures of the round before. */
export const talk: typeof nb = {
  title: 'Samtale',
  heading: (round) => `Samtale: ${round}`,
  gone: 'Denne runden finst ikkje lenger.',
  toFront: 'Til Evaluering',
  toRound: 'Til runden',
  toReport: 'Sjå rapporten',

  notNow: {
    closed: 'Samtalen kan ta til når konvoluttane er opna.',
    frozen: 'Samtalen er avslutta, og resultatet ventar på at begge godkjenner.',
    finished: 'Runden er ferdigstilt.',
    cancelled: 'Runden er avlyst.',
    toOutcome: 'Sjå resultatet',
  },

  before: {
    lead: 'Set av 60 til 90 minutt på ein stad der de får sitje i fred. Slå av varsel.',
    howHeading: 'Slik kan de gjere det',
    how: [
      'Ta eitt tema om gongen. De byter på å begynne.',
      'Den eine fortel, den andre høyrer til ende. Så byter de.',
      'Svara er eit utgangspunkt. Kva har de sett, kvar for dykk?',
      'Skriv ned det de er einige om, og kva de vil gjere. Er de ikkje einige, kan det òg stå.',
    ],
    themes: 'Temaa',
    themesAbout: 'Dette foreslår vi. Undervegs kan de byte rekkjefølgje, ta ut tema og leggje til eigne.',
    noThemes: 'Svara peikar ikkje ut noko tema. Legg til eigne når samtalen er i gang.',
    start: 'Start samtalen',
  },

  head: {
    now: (clock) => `kl. ${clock}`,
    place: (number, count) => `tema ${number} av ${count}`,
    expected: (clock) => `temaa ferdige ca. ${clock}`,
    allDone: 'alle temaa er drøfta',
    fullScreen: 'Fullskjerm',
    leaveFullScreen: 'Ut av fullskjerm',
    toOutcome: 'Til resultatet',
  },

  rail: {
    label: 'Samtalen',
    themes: 'Tema',
    other: 'Resten',
    earlier: 'Gjorde vi det?',
    dimensions: 'Områda',
    closing: 'Avslutning',
    tick: (title) => `Drøfta: ${title}`,
    minutes: (count) => `${count} min`,
    sum: (minutes) => `${minutes} minutt til temaa`,
    long: (minutes) => `${minutes} minutt til temaa. Meir enn 90 blir langt. Kan noko vente?`,
    add: 'Nytt tema',
    menu: (title) => `Val for ${title}`,
    up: 'Flytt opp',
    down: 'Flytt ned',
    remove: 'Ta ut av samtalen',
    removed: (title) => `«${title}» er teke ut av samtalen`,
    moved: (title, place) => `${title} er no nummer ${place}.`,
  },

  add: {
    heading: 'Nytt tema',
    about: 'Kva gjeld det?',
    own: 'Eit eige tema',
    title: 'Kva vil de snakke om?',
    titleMissing: 'Skriv kva temaet er.',
    submit: 'Legg til',
    cancel: 'Avbryt',
    added: (title) => `${title} er lagt til.`,
  },

  theme: {
    minutes: 'Sett av',
    spent: (minutes) => `${minutes} min brukte`,
    over: (minutes) => `${minutes} min over det som er sett av`,
    discussed: 'drøfta',
    title: 'Tema',
    begins: (name) => `${name} begynner.`,
    follows: (names) => `Så ${names}.`,
    opening: 'For å begynne',
    answers: 'Det de svarte',
    noAnswer: 'Ikkje skrive noko',
    agreed: 'Det vi er einige om',
    agreedPlaceholder: 'Noko begge kan stå for. Er de ikkje einige, skriv det: «Drøfta, ikkje einige om …»',
    access: (status) => `Tilgang: ${status}`,
    next: (title) => `Neste: ${title}`,
    done: 'Ferdig, neste',
  },

  openings: {
    differing:
      'De ser dette ulikt, og begge kan ha rett. Fortel kva du har sett, før de leitar etter grunnen.',
    jointImprovement:
      'Dette vil begge ha betre. Fortel om éin gong det ikkje fungerte, og éin gong det gjorde det.',
    fell: 'Her har noko endra seg sidan sist. Fortel når du merka det, og kva som var annleis.',
    missing:
      'Her manglar eit svar. Kva skal til for å kunne svare neste gong? Kva ser den andre som du ikkje ser?',
    words: 'Dette har de skrive om med eigne ord. Les det for kvarandre, og fortel litt meir.',
    chosen: 'Dette har de sett opp sjølve. Fortel kvifor det er viktig for deg no.',
  },

  questions: {
    A: 'Når kjende du deg trygg på den andre i dette halvåret? Når var det vanskelegare?',
    B: 'Kva sak viste best kvar grensa går? Kva sak gjorde dykk usikre?',
    C: 'Kva fekk du vite i tide? Kva skulle du gjerne ha visst før?',
    D: 'Kva gir møta deg? Kva kunne de like gjerne ha teke på ein annan måte?',
    E: 'Kva av dette kan de to gjere noko med? Kva må andre ta tak i?',
    F: 'Følg éi sak frå idé til gjennomført vedtak. Kvar gjekk det lett, og kvar stoppa det?',
    G: 'Når stod de fram som eitt lag? Kva gjorde at det vart slik?',
  },

  measures: {
    heading: 'Tiltak',
    about: 'Kven gjer kva, og når? Tiltaka blir oppfølging i vekemøta.',
    noSeries: 'Det finst ingen vekemøte enno. Tiltaka blir oppfølging der når møta er sette opp.',
    add: 'Nytt tiltak',
    placeholder: 'Kva skal gjerast?',
    title: 'Tiltak',
    owner: 'Kven',
    nobody: 'Kven?',
    due: 'Frist',
    remove: (title) => `Fjern ${title}`,
    removed: (title) => `«${title}» er fjerna`,
    added: (title) => `Tiltak lagra: ${title}`,
    noOwner: 'ingen ansvarleg',
    noDue: 'ingen frist',
    state: {
      open: 'ikkje gjort enno',
      done: 'gjort',
      dropped: 'ikkje aktuelt lenger',
      none: 'ikkje følgt opp i vekemøta',
    },
    doneOn: (day) => `gjort ${day}`,
    late: (day) => `frist ${day}, ikkje gjort`,
    dueBy: (day) => `frist ${day}`,
    open: 'Opne i Vekemøte',
    openOf: (title) => `Opne «${title}» i Vekemøte`,
    follow: 'Legg tiltaka inn i vekemøta',
    followed: 'Tiltaka er lagde inn i vekemøta',
  },

  rules: {
    heading: 'Spelereglar som bør endrast',
    about: 'Avtalar de vil endre eller lage. Dei blir ståande som forslag.',
    fold: (count) => (count === 0 ? 'Spelereglar som bør endrast' : `Spelereglar som bør endrast (${count})`),
    add: 'Legg til speleregel',
    title: 'Speleregel',
    newTitle: 'Ny speleregel',
    before: 'Slik er han no',
    beforeHint: 'La feltet stå tomt om de ikkje har nokon avtale om dette.',
    after: 'Slik skal han vere',
    remove: (title) => `Fjern ${title}`,
    removed: (title) => `«${title}» er fjerna`,
    nothingAfter: 'Ikkje skrive enno.',
    nothingBefore: 'Ingen avtale frå før.',
  },

  earlier: {
    heading: 'Gjorde vi det?',
    about: (round) => `Dette vart de einige om sist (${round}).`,
    none: 'Runden før hadde ingen tiltak.',
    ask: 'Kva vart gjort, og hjelpte det? Det som ikkje vart gjort: Skal det stå, endrast eller falle bort?',
    count: (done, all) => `${done} av ${all} er gjort.`,
  },

  dimensions: {
    heading: 'Områda',
    about:
      'Éi eller to setningar om kvart område, som begge kan stå for. Det er dette rapporten viser. Eit område kan stå tomt.',
    placeholder: 'Kva vil de seie om dette området?',
  },

  closing: {
    heading: 'Avslutning',
    about: 'Det som ikkje høyrer til eitt tema, og når de gjer dette igjen.',
    nextOn: 'Neste runde',
    nextAbout: 'Dagen de vil opne neste runde. Eit halvt år er vanleg.',
    toOutcome: 'Gå til resultatet',
    last: 'Til slutt: Kva tek du med deg frå denne samtalen?',
  },

  keys: { and: 'og', agreed: 'semje', measure: 'tiltak' },

  said: {
    discussed: (title) => `Drøfta: ${title}.`,
    undone: (title) => `Ikkje drøfta likevel: ${title}.`,
    step: (title) => `${title}.`,
    started: 'Samtalen er i gang.',
    fullScreen: 'Fullskjerm.',
    leftFullScreen: 'Ute av fullskjerm.',
    frozen: 'Resultatet er klart. Les gjennom før de godkjenner.',
    withdrawn: 'De kan snakke vidare.',
    approved: 'Godkjent.',
    finished: 'Begge har godkjent. Runden er ferdigstilt.',
  },

  outcome: {
    title: 'Resultat',
    heading: (round) => `Resultat: ${round}`,
    draftLead: 'Les gjennom det de kom fram til, rett det som skal rettast, og sei kven som kan sjå kva.',
    frozenLead: 'Dette er det de godkjenner. Skal noko endrast, kan de snakke vidare.',
    finishedLead: 'Godkjent av begge. Dette kan ikkje endrast.',
    notStarted: 'Samtalen er ikkje i gang.',
    startTalk: 'Til samtalen',
    backToTalk: 'Tilbake til samtalen',
    noAgreed: 'Ikkje skrive noko.',
    themes: 'Temaa',
    noThemes: 'Ingen tema.',
    dimensions: 'Områda',
    noneSummaries: 'Ikkje skrive noko om områda.',
    rest: 'Elles',
    exempt: (basis) => (basis === '' ? 'Unnateke offentlegheit' : `Unnateke offentlegheit, jf. ${basis}`),
    nextOn: 'Neste runde',
    noNext: 'Ikkje avtalt.',
    access: 'Kven kan sjå kva?',
    accessAbout:
      'Merk rapporten som heilskap, og kvart tema for seg. Tiltak og spelereglar følgjer temaet dei høyrer til.',
    whole: 'Rapporten som heilskap',
    unmarked: (count) =>
      count === 1
        ? 'Éin del er ikkje vurdert. Han blir offentleg når begge har godkjent resultatet.'
        : `${count} delar er ikkje vurderte. Dei blir offentlege når begge har godkjent resultatet.`,
    change: 'Endre',
    changeOf: (title) => `Endre tilgang til ${title}`,
    ready: {
      heading: 'Ferdig?',
      about:
        'Då blir resultatet låst slik det står, og begge kan lese og godkjenne. De kan ombestemme dykk fram til begge har godkjent.',
      nothing: 'Ingenting er skrive enno. De kan leggje det fram likevel.',
      button: 'Legg fram til godkjenning',
      notYours: 'Dei to som runden gjeld, legg fram resultatet.',
    },
    approval: {
      heading: 'Godkjenning',
      given: (title, name, when) => `${title} ${name}: godkjent ${when}`,
      missing: (title, name) => `${title} ${name}: ikkje godkjent enno`,
      together: 'Godkjenn saman',
      alone: (name) => `Godkjenn som ${name}`,
      dialog: 'Godkjenn resultatet',
      lead: 'Du godkjenner resultatet slik det står her, med din eigen passfrase. Når begge har godkjent, kan det ikkje endrast.',
      leadBoth:
        'De godkjenner resultatet slik det står her. Kvar skriv sin eigen passfrase. Etterpå kan det ikkje endrast.',
      about: 'Kvar godkjenner med sin eigen passfrase. Når begge har gjort det, er runden ferdig.',
      goOn: 'Snakk vidare',
      goOnAbout: '«Snakk vidare» trekkjer tilbake resultatet og godkjenninga, så de kan endre det.',
      finished: (when) => `Ferdigstilt ${when}.`,
      version: (version) => `Versjon ${version}.`,
      refusals: {
        notApprover: 'Dette resultatet er det ikkje du som godkjenner.',
        notAwaiting: 'Dette resultatet ventar ikkje lenger på godkjenning.',
        otherText: 'Teksten er ein annan enn den som vart vist. Les han på nytt før de godkjenner.',
        changedSince:
          'Noko i runden er endra etter at resultatet vart lagt fram. Vel «Snakk vidare», og legg det fram på nytt.',
      },
    },
    unreadable: 'Dette resultatet er laga av ein nyare versjon av Samspill og kan ikkje visast her.',
  },

  refusals: {
    notTalking: 'Resultatet er lagt fram til godkjenning. Vel «Snakk vidare» for å endre noko.',
    incomplete: 'Noko er unnateke, men manglar det som må stå i eit avslag. Sjå det som er merkt.',
    notYours: 'Berre dei to som runden gjeld, kan gjere dette. Ingenting er endra.',
  },

  origin: (round) => `Tiltak frå ${round}`,
};
