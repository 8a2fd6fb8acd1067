const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Copies: where they go, how it went, what is inside, and the way back to one. */
export const backup = {
  section: 'Sikkerhetskopi',
  haveCopy: 'Jeg har en sikkerhetskopi',

  about:
    'Samspill lager kopier av seg selv: når du låser eller avslutter, og hver fjerde time mens du arbeider. En kopi teller først når den er lest tilbake fra disken og er lik det du har.',
  sealed:
    'Kopiene er låst. De åpnes med passfrasen til en av dere, eller med nøkkelen på gjenopprettingsarket.',

  places: {
    heading: 'Hvor kopiene ligger',
    profile: 'På denne maskinen',
    second: 'Et annet sted',
    lastGood: (when: string): string => `Siste gode kopi: ${when}`,
    none: 'Ingen kopi ennå. Den første lages når du låser eller avslutter.',
    noneThere: 'Ingen kopi her ennå.',
    demo: {
      about:
        'Dette er en demo, og Samspill lager ikke kopier av seg selv. Du kan lage en her for å se hvordan det går til. En kopi teller først når den er lest tilbake fra disken og er lik det du har.',
      none: 'Ingen kopi. I en demo lages den bare når du ber om det.',
    },
    noSecond:
      'Ryker maskinen, ryker kopiene på den også. Velg en mappe et annet sted: en minnepinne, et hjemmeområde eller en mappe som blir synkronisert.',
    choose: 'Velg mappe …',
    chooseAnother: 'Velg en annen mappe …',
    forget: 'Slutt å bruke mappen',
    forgotten: 'Samspill legger ikke flere kopier der. De som ligger der, blir liggende.',
    chosen: 'Mappen er tatt i bruk. Den første kopien ligger der.',
    needsSheet:
      'Først må gjenopprettingsarket skrives ut. Uten det kan en kopi bli liggende et sted der ingen får åpnet den.',
    makeSheet: 'Lag gjenopprettingsarket',
    managed: 'Mappen styres av IT.',
    trouble: {
      notWritable: 'Samspill får ikke skrive i denne mappen.',
      gone: 'Mappen er ikke tilgjengelig nå. Samspill prøver igjen av seg selv.',
      full: 'Det er ikke plass til kopien. Samspill prøver igjen når det er gjort plass.',
      differs: 'Den siste kopien ble ikke lik det du har, og teller ikke. Samspill prøver igjen.',
    },
    notChosen: 'Kopien kunne ikke skrives i den mappen. Velg en annen.',
    sync: {
      oneDrive: 'Mappen blir synkronisert av OneDrive. Kopien er låst før den sendes dit.',
      dropbox: 'Mappen blir synkronisert av Dropbox. Kopien er låst før den sendes dit.',
      googleDrive: 'Mappen blir synkronisert av Google Disk. Kopien er låst før den sendes dit.',
      iCloud: 'Mappen blir synkronisert av iCloud. Kopien er låst før den sendes dit.',
      otherCloud: 'Mappen blir synkronisert av en skytjeneste. Kopien er låst før den sendes dit.',
      network: 'Mappen ligger på en tjener. Kopien er låst før den sendes dit.',
    },
  },

  make: 'Lag en kopi nå',
  making: 'Lager kopien og leser den tilbake …',
  made: 'Kopien er laget og lest tilbake.',
  madeNotThere: 'Kopien er laget på denne maskinen, men kom ikke fram til det andre stedet.',
  notMade: 'Kopien ble ikke laget. Det du har skrevet, er trygt lagret. Prøv igjen om litt.',
  shrunk:
    'Den siste kopien er mye mindre enn den før. Er mye fjernet med vilje, er alt som det skal. Hvis ikke: prøv en eldre kopi under.',

  switched: {
    words: (when: string): string =>
      `Du byttet arbeidsrom ${when}. Det som var her før byttet, ligger fortsatt på maskinen.`,
    undo: 'Bytt tilbake',
    undoAsk: 'Bytte tilbake?',
    undoAbout:
      'Det som var her før byttet, kommer fram igjen. Det du har nå, legges til side på samme måte, så du kan bytte én gang til. De tre siste som er lagt til side, blir liggende.',
    failed: 'Byttet ble ikke gjort. Alt er som før.',
    notSaved: 'Noe er ikke lagret ennå. Vent til det er lagret, og prøv igjen. Byttet ble ikke gjort.',
  },

  copies: {
    heading: 'Kopiene',
    columns: { made: 'Laget', place: 'Sted', size: 'Størrelse', actions: 'Handlinger' },
    places: { profile: 'Denne maskinen', second: 'Det andre stedet', opened: 'Valgt fil' },
    none: 'Ingen kopier ennå.',
    showAll: (number: number): string => `Vis alle ${number}`,
    tryIt: 'Prøv',
    tryCopy: (when: string): string => `Prøv kopien fra ${when}`,
    restore: 'Gjenopprett …',
    restoreCopy: (when: string): string => `Gjenopprett fra kopien fra ${when}`,
    remove: 'Fjern',
    removeCopy: (when: string): string => `Fjern kopien fra ${when}`,
    removeAsk: (when: string): string => `Fjerne kopien fra ${when}?`,
    removeAbout: 'Filen slettes fra disken. Det kan ikke angres.',
    removed: 'Kopien er fjernet',
    notRemoved: 'Kopien kunne ikke fjernes. Kanskje er den åpen i et annet program.',
    open: 'Åpne en kopi fra en annen mappe …',
  },

  tried: {
    heading: 'Prøv denne kopien',
    busy: 'Åpner kopien og ser gjennom alt som er i den. Ingenting blir endret.',
    whole: 'Kopien er hel. Alt i den lar seg åpne.',
    notWhole: 'Denne kopien kan ikke brukes.',
    untouched: 'Ingenting er endret.',
    close: 'Lukk',
  },

  inside: {
    caption: 'Dette er i kopien',
    made: 'Laget',
    changes: 'Endringer',
    changesFrom: (number: number, first: string, last: string): string =>
      `${count(number, 'endring', 'endringer')}, fra ${first} til ${last}`,
    roles: 'Åpnes av',
    tables: {
      people: 'Personer',
      terms: 'Perioder',
      checklistItems: 'Punkter',
      privateNotes: 'Private notater (låst for andre)',
      disposals: 'Slettinger i loggen',
      series: 'Møteserier',
      participants: 'Deltakere',
      breaks: 'Møtefrie perioder',
      standingPoints: 'Faste punkter',
      meetings: 'Møter',
      topics: 'Møtepunkter',
      agendaItems: 'Punkter på sakslister',
      notes: 'Notater',
      decisions: 'Beslutninger',
      actions: 'Oppfølgingspunkter',
      informationEntries: 'Informasjon gitt',
      contacts: 'Kontakter utenom møtene',
      minutes: 'Referater',
      approvals: 'Godkjenninger',
      meetingPrivateNotes: 'Private møtenotater (låst for andre)',
      topicDrafts: 'Private utkast til møtepunkt (låst for andre)',
    },
  },

  restore: {
    heading: 'Gjenopprett fra en kopi',
    steps: (step: number, of: number): string => `Steg ${step} av ${of}`,
    cancel: 'Avbryt',
    close: 'Lukk',
    find: 'Finn kopien. Filen heter Samspill og en dato, og slutter på .samspill-backup.',
    chooseFile: 'Velg fil …',
    chosen: (name: string): string => `Valgt: ${name}`,
    busy: 'Åpner kopien og ser gjennom alt som er i den …',
    key: {
      about: 'Kopien er låst. Hvordan vil du åpne den?',
      byPassphrase: 'Med passfrasen til en av dere',
      byPassphraseAbout: 'Da må nøkkelfilen ligge i samme mappe som kopien. Navnet slutter på .age.',
      bySheet: 'Med nøkkelen på gjenopprettingsarket',
      bySheetAbout: 'Den begynner med AGE-SECRET-KEY-1. Store og små bokstaver betyr det samme.',
      passphrase: 'Passfrase',
      sheetKey: 'Nøkkelen på arket',
      open: 'Åpne kopien',
      wrongPassphrase:
        'Passfrasen åpner ikke kopien. Se etter om nøkkelfilen ligger i samme mappe. Passfrasen er den som gjaldt da kopien ble laget.',
      wrongSheet: 'Nøkkelen åpner ikke kopien. Se etter at hele linjen er med, og at arket hører til kopien.',
      missing: 'Skriv det som åpner kopien.',
    },
    insideAbout: 'Ingenting er endret ennå. I neste steg pakkes kopien ut ved siden av det du har.',
    unpack: 'Pakk ut og sammenlign',
    unpacking: 'Pakker ut ved siden av det du har, og sammenligner …',
    compare: {
      heading: 'Kopien mot det du har i dag',
      same: 'Like',
      different: 'Ulike',
      onlyInCopy: 'Bare i kopien',
      onlyHere: 'Bare her i dag',
      nothingHere: 'Her er det ikke noe arbeidsrom fra før.',
      notCompared: 'Det som er her fra før, er låst og kunne ikke sammenlignes.',
      equal: 'Kopien er lik det du har. Du vinner ingenting på å bytte.',
      about:
        'Bytter du, kommer kopien i stedet for det du har. Det du har i dag, legges til side på maskinen, og du kan bytte tilbake under Innstillinger. De tre siste som er lagt til side, blir liggende.',
      aboutNew: 'Kopien tas i bruk på denne maskinen. Etterpå åpner du med passfrasen som gjaldt i kopien.',
      aboutPassphrase: 'Etter byttet åpner du med passfrasen som gjaldt da kopien ble laget.',
      confirm: 'Bytt til kopien',
      confirmNew: 'Ta kopien i bruk',
      keep: 'Behold det jeg har',
    },
    switching: 'Bytter. Vinduet lastes på nytt …',
    refused: {
      needsKey: 'Kopien er låst for denne maskinen.',
      wrongKey: 'Dette åpner ikke kopien.',
      notReadable: 'Filen kunne ikke leses. Ligger den på en minnepinne, se etter at den sitter i.',
      notACopy: 'Dette er ikke en sikkerhetskopi fra Samspill.',
      newerFormat: 'Kopien er laget av en nyere versjon av Samspill. Oppdater appen, og prøv igjen.',
      damaged: 'Kopien er skadet. Noe i den er ikke slik det ble skrevet. Prøv en annen kopi.',
      unknownCopy: 'Kopien ligger der ikke lenger.',
      locked: 'Lås opp først.',
      notWritable: 'Det var ikke mulig å pakke ut kopien. Se etter ledig plass på disken.',
      nothingBeside: 'Den utpakkede kopien ligger der ikke lenger. Begynn på nytt.',
      switchFailed: 'Byttet ble ikke gjort. Alt er som før.',
      notSaved: 'Noe er ikke lagret ennå. Vent til det er lagret, og prøv igjen. Byttet ble ikke gjort.',
      notConfirmed: 'Det er en stund siden du skrev passfrasen. Begynn på nytt. Byttet ble ikke gjort.',
    },
  },

  status: {
    heading: 'Sikkerhetskopi',
    good: (when: string): string => `Siste gode kopi: ${when}.`,
    goodBoth: (when: string): string => `Siste gode kopi: ${when}, på to steder.`,
    noSecond: 'Alt ligger bare på denne maskinen. En kopi et annet sted tåler at maskinen blir borte.',
    noSecondAction: 'Velg et sted til',
    later: 'Ikke nå',
    behind: (when: string): string =>
      `Den siste kopien på det andre stedet er fra ${when}. Samspill prøver igjen av seg selv.`,
    neverThere: 'Ingen kopi har kommet fram til det andre stedet ennå. Samspill prøver igjen av seg selv.',
    toSettings: 'Til sikkerhetskopi',
  },

  when: {
    today: (time: string): string => `i dag kl. ${time}`,
    yesterday: (time: string): string => `i går kl. ${time}`,
  },
  size: (megabytes: string): string => `${megabytes} MB`,

  dialog: {
    folderTitle: 'Velg en mappe for sikkerhetskopier',
    folderButton: 'Bruk denne mappen',
    copyTitle: 'Velg en sikkerhetskopi',
    copyButton: 'Åpne',
    kind: 'Sikkerhetskopi fra Samspill',
  },
};
