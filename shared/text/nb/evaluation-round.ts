const of = (number: number, all: number): string => `${number} av ${all}`;

/** One round: the way from the terms to the outcome, and what each can do. */
export const evaluationRound = {
  unknown: 'Denne runden finnes ikke lenger.',
  toFront: 'Til Evaluering',
  someone: 'én som ikke lenger er her',
  way: 'Slik går runden',
  here: 'her er dere nå',
  notYet: 'ikke ennå',
  noAccess: (name: string): string => `${name} har ingen passfrase på denne maskinen ennå.`,
  makeAccess: (name: string): string => `Lag passfrase for ${name}`,

  newKey: (name: string, when: string): string =>
    `${name} signerte ${when} med en ny nøkkel. Har ${name} fått ny passfrase, er alt i orden. Hvis ikke, kan en annen ha signert. Spør ${name}.`,

  steps: {
    terms: 'Rammene',
    answers: 'Svarene',
    envelopes: 'Konvoluttene',
    talk: 'Samtalen',
    outcome: 'Resultatet',
  },

  terms: {
    confirmed: 'bekreftet av begge',
    waiting: (number: number): string => `bekreftet av ${of(number, 2)}`,
    about: 'Les gjennom og bekreft. Ingen kan svare før begge har gjort det.',
    people: 'Hvem svarer',
    period: 'Periode',
    form: 'Skjema',
    formWords: (title: string, statements: number): string => `${title}, ${statements} utsagn`,
    look: 'Se hele skjemaet',
    readers: 'Hvem får rapporten',
    sharing: 'Annet dere er enige om',
    answerBy: 'Svarfrist',
    talkOn: 'Dag for samtalen',
    notAgreed: 'ikke avtalt',
    edit: 'Endre rammene',
    confirm: 'Bekreft for meg',
    confirmBoth: 'Bekreft sammen',
    confirmOf: (name: string): string => `Bekreft som ${name}`,
    dialog: 'Bekreft rammene',
    dialogLead: 'Du bekrefter periode, skjema og hvem som får se hva, med din egen passfrase.',
    dialogLeadBoth: 'Dere bekrefter periode, skjema og hvem som får se hva. Hver skriver sin egen passfrase.',
    done: 'Bekreftet. Nå gjenstår den andre.',
    doneBoth: 'Rammene er bekreftet av begge. Nå kan dere svare, hver for dere.',
    confirmedBy: (name: string): string => `${name} har bekreftet`,
    missingBy: (name: string): string => `${name} har ikke bekreftet ennå`,
    show: 'Vis rammene',
    moveDays: 'Flytt dagene',
    moveAbout: 'Svarfristen og samtalen kan dere flytte uten å bekrefte noe på nytt.',
    moved: 'Dagene er flyttet.',
    save: 'Lagre',
    cancel: 'Avbryt',
  },

  answers: {
    delivered: (number: number, all: number): string => `${of(number, all)} har levert`,
    all: 'alle har levert',
    has: (name: string): string => `${name} har levert`,
    hasNot: (name: string): string => `${name} har ikke levert ennå`,
    about: 'Svar alene. Ingen ser hva du skriver, og du kan gå fra det og komme tilbake.',
    answer: 'Svar',
    own: 'Se det du har svart',
    waiting: 'Du har levert. Det kan ikke endres nå.',
    notYours: 'Bare de som er med i runden, svarer.',
    switchTo: (name: string): string => `Bytt til ${name}`,
    switchAbout: 'Deler dere maskin, svarer hver for seg med sin egen passfrase.',
  },

  envelopes: {
    closed: 'ikke åpnet',
    ready: 'klare til å åpnes',
    openedAt: (when: string): string => `åpnet ${when}`,
    about:
      'Konvoluttene åpnes når alle har levert. Sitt sammen: Hver skriver sin egen passfrase, og dere ser alt samtidig.',
    open: 'Åpne konvoluttene sammen',
    lead: 'Hver skriver sin egen passfrase. Ingenting vises før den siste er skrevet.',
    dialog: 'Åpne konvoluttene',
    opened: 'Konvoluttene er åpnet.',
  },

  talk: {
    none: 'ikke begynt',
    begun: (when: string): string => `begynt ${when}`,
    ended: (when: string): string => `avsluttet ${when}`,
    about: 'Begge ser den samme rapporten. Sett av 60 til 90 minutter til å snakke om den.',
    report: 'Se rapporten',
    start: 'Start samtalen',
    goOn: 'Fortsett samtalen',
    agreed: (day: string): string => `avtalt til ${day}`,
  },

  outcome: {
    none: 'ikke klart',
    waiting: 'venter på godkjenning',
    approved: (when: string): string => `godkjent av begge ${when}`,
    about: 'Når begge har godkjent, er runden ferdig og kan ikke endres.',
    look: 'Se resultatet',
    approve: 'Se på og godkjenn',
  },

  /** The other ways out of a round. */
  stop: {
    heading: 'Hvis noe går galt',
    lost: {
      question: 'Er en passfrase glemt?',
      own: 'Bare den som har svart, kan åpne sin konvolutt. Er passfrasen glemt, hjelper det egne gjenopprettingsarket, og bare det: Lås appen, velg å låse opp med arket, og lag en ny passfrase.',
      without:
        'Finnes ikke arket heller, kan ingen åpne konvolutten. Da kan begge forkaste konvoluttene og svare på nytt.',
    },
    discard: {
      title: 'Begynne på nytt med svarene?',
      button: 'Si ja til å forkaste',
      both: 'Forkast sammen',
      heading: 'Forkast alle konvoluttene?',
      lead: 'Konvoluttene som er levert, blir aldri åpnet, og alle svarer på nytt. Det kan ikke angres. Begge må si ja med sin egen passfrase.',
      done: 'Konvoluttene er forkastet. Dere kan svare på nytt.',
      attempt: (attempt: number): string =>
        `Dette er forsøk ${attempt}. Konvoluttene fra før er forkastet for godt.`,
    },
    deputy: {
      title: (deputy: string): string => `Åpne uten ${deputy}?`,
      button: 'Si ja til det',
      both: 'Si ja sammen',
      heading: (deputy: string): string => `Åpne uten ${deputy}?`,
      lead: (name: string): string =>
        `${name} blir ikke ventet på, og en konvolutt som er levert, blir ikke åpnet. Begge må si ja med sin egen passfrase.`,
      done: 'Dere åpner uten den tredje konvolutten.',
      without: (name: string): string => `${name} er ikke med. Det har dere to sagt ja til.`,
    },
    consentOne: (name: string): string => `${name} har sagt ja.`,
    consentAs: (name: string): string => `Si ja som ${name}`,
    one: 'Det er notert. Nå gjenstår den andre.',
    keyLeft:
      'En nøkkel er sendt i en fil fra denne maskinen, og svarene kan være lest. Derfor kan konvoluttene ikke forkastes og runden ikke avlyses her. Veien videre er å åpne: Les inn filen fra den andre når den kommer. Den som ikke har sendt nøkkelen sin, kan fortsatt avlyse hos seg.',
    cancel: {
      button: 'Avlys runden',
      heading: 'Avlys runden?',
      lead: 'Runden stopper her, og konvoluttene blir ikke åpnet. Den står fortsatt blant de tidligere rundene.',
      reason: 'Hvorfor?',
      reasonMissing: 'Skriv kort hvorfor.',
      keep: 'La runden stå',
      done: 'Runden er avlyst.',
      because: (reason: string): string => `Avlyst: ${reason}`,
    },
    remove: {
      button: 'Legg i papirkurven',
      done: 'Runden ligger i papirkurven.',
    },
  },

  refusals: {
    underWay: 'En annen runde er ikke ferdig. Fullfør eller avlys den først.',
    samePerson: 'Velg ulike personer. Ingen kan svare to ganger.',
    notAForm: 'Skjemaet kan ikke brukes. Velg et annet.',
    tooLate: 'Runden er kommet for langt til det. Ingenting er endret.',
    notYours: 'Bare de to som runden gjelder, kan gjøre dette. Ingenting er endret.',
    keyLeft:
      'En nøkkel er sendt i en fil herfra, og svarene kan være lest. Veien videre er å åpne konvoluttene. Ingenting er endret.',
    notAsked: 'Dette er det ikke du som sier ja til. Ingenting er endret.',
    otherTerms: 'Noe er endret mens dere holdt på. Se på det igjen.',
    badSignature: 'Signaturen stemmer ikke. Ingenting er endret.',
    notAnswering: 'Runden er ikke åpen for svar. Ingenting er endret.',
    missingSeals: 'Ikke alle har levert ennå.',
    missingKeys: 'En nøkkel mangler. Ingenting er åpnet.',
    wrongKey: 'Nøkkelen passer ikke til konvolutten. Ingenting er åpnet.',
  },
};
