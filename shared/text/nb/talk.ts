/** The talk about an opened round, what it comes to, and what became of the measures of the round before. */
export const talk = {
  title: 'Samtale',
  heading: (round: string): string => `Samtale: ${round}`,
  gone: 'Denne runden finnes ikke lenger.',
  toFront: 'Til Evaluering',
  toRound: 'Til runden',
  toReport: 'Se rapporten',

  /** Why there is no talk now. */
  notNow: {
    closed: 'Samtalen kan begynne når konvoluttene er åpnet.',
    frozen: 'Samtalen er avsluttet, og resultatet venter på at begge godkjenner.',
    finished: 'Runden er ferdigstilt.',
    cancelled: 'Runden er avlyst.',
    toOutcome: 'Se resultatet',
  },

  before: {
    lead: 'Sett av 60 til 90 minutter på et sted der dere får sitte i fred. Skru av varsler.',
    howHeading: 'Slik kan dere gjøre det',
    how: [
      'Ta ett tema om gangen. Dere bytter på å begynne.',
      'Den ene forteller, den andre hører til ende. Så bytter dere.',
      'Svarene er et utgangspunkt. Hva har dere sett, hver for dere?',
      'Skriv ned det dere er enige om, og hva dere vil gjøre. Er dere ikke enige, kan det også stå.',
    ],
    themes: 'Temaene',
    themesAbout: 'Dette foreslår vi. Underveis kan dere bytte rekkefølge, fjerne tema og legge til egne.',
    noThemes: 'Svarene peker ikke ut noe tema. Legg til egne når samtalen er i gang.',
    start: 'Start samtalen',
  },

  head: {
    now: (clock: string): string => `kl. ${clock}`,
    place: (number: number, count: number): string => `tema ${number} av ${count}`,
    expected: (clock: string): string => `temaene ferdige ca. ${clock}`,
    allDone: 'alle temaene er drøftet',
    fullScreen: 'Fullskjerm',
    leaveFullScreen: 'Ut av fullskjerm',
    toOutcome: 'Til resultatet',
  },

  rail: {
    label: 'Samtalen',
    themes: 'Tema',
    other: 'Resten',
    earlier: 'Gjorde vi det?',
    dimensions: 'Områdene',
    closing: 'Avslutning',
    tick: (title: string): string => `Drøftet: ${title}`,
    minutes: (count: number): string => `${count} min`,
    sum: (minutes: number): string => `${minutes} minutter til temaene`,
    long: (minutes: number): string =>
      `${minutes} minutter til temaene. Mer enn 90 blir langt. Kan noe vente?`,
    add: 'Nytt tema',
    menu: (title: string): string => `Valg for ${title}`,
    up: 'Flytt opp',
    down: 'Flytt ned',
    remove: 'Ta ut av samtalen',
    removed: (title: string): string => `«${title}» er tatt ut av samtalen`,
    moved: (title: string, place: number): string => `${title} er nå nummer ${place}.`,
  },

  add: {
    heading: 'Nytt tema',
    about: 'Hva gjelder det?',
    own: 'Et eget tema',
    title: 'Hva vil dere snakke om?',
    titleMissing: 'Skriv hva temaet er.',
    submit: 'Legg til',
    cancel: 'Avbryt',
    added: (title: string): string => `${title} er lagt til.`,
  },

  theme: {
    minutes: 'Satt av',
    spent: (minutes: number): string => `${minutes} min brukt`,
    over: (minutes: number): string => `${minutes} min over det som er satt av`,
    discussed: 'drøftet',
    title: 'Tema',
    begins: (name: string): string => `${name} begynner.`,
    follows: (names: string): string => `Så ${names}.`,
    opening: 'For å begynne',
    answers: 'Det dere svarte',
    noAnswer: 'Ikke skrevet noe',
    agreed: 'Det vi er enige om',
    agreedPlaceholder: 'Noe begge kan stå for. Er dere ikke enige, skriv det: «Drøftet, ikke enige om …»',
    access: (status: string): string => `Tilgang: ${status}`,
    next: (title: string): string => `Neste: ${title}`,
    done: 'Ferdig, neste',
  },

  /** A neutral line to begin with, by why the theme is there. */
  openings: {
    differing:
      'Dere ser dette ulikt, og begge kan ha rett. Fortell hva du har sett, før dere leter etter grunnen.',
    jointImprovement:
      'Dette vil begge ha bedre. Fortell om én gang det ikke fungerte, og én gang det gjorde det.',
    fell: 'Her har noe endret seg siden sist. Fortell når du merket det, og hva som var annerledes.',
    missing:
      'Her mangler et svar. Hva skal til for å kunne svare neste gang? Hva ser den andre som du ikke ser?',
    words: 'Dette har dere skrevet om med egne ord. Les det for hverandre, og fortell litt mer.',
    chosen: 'Dette har dere satt opp selv. Fortell hvorfor det er viktig for deg nå.',
  },

  /** A question for each dimension of our own form, by its id. */
  questions: {
    A: 'Når kjente du deg trygg på den andre i dette halvåret? Når var det vanskeligere?',
    B: 'Hvilken sak viste best hvor grensen går? Hvilken gjorde dere usikre?',
    C: 'Hva fikk du vite i tide? Hva skulle du gjerne ha visst før?',
    D: 'Hva gir møtene deg? Hva kunne dere like gjerne ha tatt på en annen måte?',
    E: 'Hva av dette kan dere to gjøre noe med? Hva må andre ta tak i?',
    F: 'Følg én sak fra idé til gjennomført vedtak. Hvor gikk det lett, og hvor stoppet det?',
    G: 'Når framsto dere som ett lag? Hva gjorde at det ble slik?',
  },

  measures: {
    heading: 'Tiltak',
    about: 'Hvem gjør hva, og når? Tiltakene blir oppfølging i ukemøtene.',
    noSeries: 'Det finnes ingen ukemøter ennå. Tiltakene blir oppfølging der når møtene er satt opp.',
    add: 'Nytt tiltak',
    placeholder: 'Hva skal gjøres?',
    title: 'Tiltak',
    owner: 'Hvem',
    nobody: 'Hvem?',
    due: 'Frist',
    remove: (title: string): string => `Fjern ${title}`,
    removed: (title: string): string => `«${title}» er fjernet`,
    added: (title: string): string => `Tiltak lagret: ${title}`,
    noOwner: 'ingen ansvarlig',
    noDue: 'ingen frist',
    state: {
      open: 'ikke gjort ennå',
      done: 'gjort',
      dropped: 'ikke aktuelt lenger',
      none: 'ikke fulgt opp i ukemøtene',
    },
    doneOn: (day: string): string => `gjort ${day}`,
    late: (day: string): string => `frist ${day}, ikke gjort`,
    dueBy: (day: string): string => `frist ${day}`,
    open: 'Åpne i Ukemøter',
    openOf: (title: string): string => `Åpne «${title}» i Ukemøter`,
    follow: 'Legg tiltakene inn i ukemøtene',
    followed: 'Tiltakene er lagt inn i ukemøtene',
  },

  rules: {
    heading: 'Spilleregler som bør endres',
    about: 'Avtaler dere vil endre eller lage. De blir stående som forslag.',
    fold: (count: number): string =>
      count === 0 ? 'Spilleregler som bør endres' : `Spilleregler som bør endres (${count})`,
    add: 'Legg til spilleregel',
    title: 'Spilleregel',
    newTitle: 'Ny spilleregel',
    before: 'Slik er den nå',
    beforeHint: 'La feltet stå tomt om dere ikke har noen avtale om dette.',
    after: 'Slik skal den være',
    remove: (title: string): string => `Fjern ${title}`,
    removed: (title: string): string => `«${title}» er fjernet`,
    nothingAfter: 'Ikke skrevet ennå.',
    nothingBefore: 'Ingen avtale fra før.',
  },

  earlier: {
    heading: 'Gjorde vi det?',
    about: (round: string): string => `Dette ble dere enige om sist (${round}).`,
    none: 'Runden før hadde ingen tiltak.',
    ask: 'Hva ble gjort, og hjalp det? Det som ikke ble gjort: Skal det stå, endres eller falle bort?',
    count: (done: number, all: number): string => `${done} av ${all} er gjort.`,
  },

  dimensions: {
    heading: 'Områdene',
    about:
      'Én eller to setninger om hvert område, som begge kan stå for. Det er dette rapporten viser. Et område kan stå tomt.',
    placeholder: 'Hva vil dere si om dette området?',
  },

  closing: {
    heading: 'Avslutning',
    about: 'Det som ikke hører til ett tema, og når dere gjør dette igjen.',
    nextOn: 'Neste runde',
    nextAbout: 'Dagen dere vil åpne neste runde. Et halvt år er vanlig.',
    toOutcome: 'Gå til resultatet',
    last: 'Til slutt: Hva tar du med deg fra denne samtalen?',
  },

  keys: { and: 'og', agreed: 'enighet', measure: 'tiltak' },

  said: {
    discussed: (title: string): string => `Drøftet: ${title}.`,
    undone: (title: string): string => `Ikke drøftet likevel: ${title}.`,
    step: (title: string): string => `${title}.`,
    started: 'Samtalen er i gang.',
    fullScreen: 'Fullskjerm.',
    leftFullScreen: 'Ute av fullskjerm.',
    frozen: 'Resultatet er klart. Les gjennom før dere godkjenner.',
    withdrawn: 'Dere kan snakke videre.',
    approved: 'Godkjent.',
    finished: 'Begge har godkjent. Runden er ferdigstilt.',
  },

  outcome: {
    title: 'Resultat',
    heading: (round: string): string => `Resultat: ${round}`,
    draftLead: 'Les gjennom det dere kom fram til, rett det som skal rettes, og si hvem som kan se hva.',
    frozenLead: 'Dette er det dere godkjenner. Skal noe endres, kan dere snakke videre.',
    finishedLead: 'Godkjent av begge. Dette kan ikke endres.',
    notStarted: 'Samtalen er ikke begynt.',
    startTalk: 'Til samtalen',
    backToTalk: 'Tilbake til samtalen',
    noAgreed: 'Ikke skrevet noe.',
    themes: 'Temaene',
    noThemes: 'Ingen tema.',
    dimensions: 'Områdene',
    noneSummaries: 'Ikke skrevet noe om områdene.',
    rest: 'Ellers',
    exempt: (basis: string): string =>
      basis === '' ? 'Unntatt offentlighet' : `Unntatt offentlighet, jf. ${basis}`,
    nextOn: 'Neste runde',
    noNext: 'Ikke avtalt.',
    access: 'Hvem kan se hva?',
    accessAbout:
      'Merk rapporten som helhet, og hvert tema for seg. Tiltak og spilleregler følger temaet de hører til.',
    whole: 'Rapporten som helhet',
    unmarked: (count: number): string =>
      count === 1
        ? 'Én del er ikke vurdert. Den blir offentlig når begge har godkjent resultatet.'
        : `${count} deler er ikke vurdert. De blir offentlige når begge har godkjent resultatet.`,
    change: 'Endre',
    changeOf: (title: string): string => `Endre tilgang til ${title}`,
    ready: {
      heading: 'Ferdig?',
      about:
        'Da blir resultatet låst slik det står, og begge kan lese og godkjenne. Dere kan ombestemme dere fram til begge har godkjent.',
      nothing: 'Ingenting er skrevet ennå. Dere kan legge det fram likevel.',
      button: 'Legg fram til godkjenning',
      notYours: 'De to som runden gjelder, legger fram resultatet.',
    },
    approval: {
      heading: 'Godkjenning',
      given: (title: string, name: string, when: string): string => `${title} ${name}: godkjent ${when}`,
      missing: (title: string, name: string): string => `${title} ${name}: ikke godkjent ennå`,
      together: 'Godkjenn sammen',
      alone: (name: string): string => `Godkjenn som ${name}`,
      dialog: 'Godkjenn resultatet',
      lead: 'Du godkjenner resultatet slik det står her, med din egen passfrase. Når begge har godkjent, kan det ikke endres.',
      leadBoth:
        'Dere godkjenner resultatet slik det står her. Hver skriver sin egen passfrase. Etterpå kan det ikke endres.',
      about: 'Hver godkjenner med sin egen passfrase. Når begge har gjort det, er runden ferdig.',
      goOn: 'Snakk videre',
      goOnAbout: '«Snakk videre» trekker tilbake resultatet og godkjenningen, så dere kan endre det.',
      finished: (when: string): string => `Ferdigstilt ${when}.`,
      version: (version: number): string => `Versjon ${version}.`,
      refusals: {
        notApprover: 'Dette resultatet er det ikke du som godkjenner.',
        notAwaiting: 'Dette resultatet venter ikke lenger på godkjenning.',
        otherText: 'Teksten er en annen enn den som ble vist. Les den på nytt før dere godkjenner.',
        changedSince:
          'Noe i runden er endret etter at resultatet ble lagt fram. Velg «Snakk videre», og legg det fram på nytt.',
      },
    },
    unreadable: 'Dette resultatet er laget av en nyere versjon av Samspill og kan ikke vises her.',
  },

  refusals: {
    notTalking: 'Resultatet er lagt fram til godkjenning. Velg «Snakk videre» for å endre noe.',
    incomplete: 'Noe er unntatt, men mangler det som må stå i et avslag. Se det som er merket.',
    notYours: 'Bare de to som runden gjelder, kan gjøre dette. Ingenting er endret.',
  },

  /** In Ukemøter: where a follow-up comes from. */
  origin: (round: string): string => `Tiltak fra ${round}`,
};
