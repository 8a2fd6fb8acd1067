/** The lock: passphrases, the lock screen, recovery sheets, access, and what is private. */
export const lock = {
  /** Making a passphrase, wherever it is done. */
  passphrase: {
    how: 'Hvordan vil du lage den?',
    proposed: 'Jeg bruker fire ord fra Samspill',
    proposedAbout: 'Lette å huske, vanskelige å gjette.',
    own: 'Jeg skriver en egen',
    ownAbout: 'Minst 12 tegn. Gjerne en setning bare du ville funnet på.',
    words: 'Forslag til passfrase',
    another: 'Nytt forslag',
    field: 'Passfrasen din',
    again: 'Skriv passfrasen én gang til',
    againAbout: 'Små og store bokstaver er forskjellige.',
    againProposed: 'Skriv de fire ordene, så vet du at du har dem.',
    show: 'Vis passfrasen',
    hide: 'Skjul passfrasen',
    left: (count: number) => (count === 1 ? 'Ett tegn til.' : `${count} tegn til.`),
    longEnough: 'Lang nok.',
    tooShort: 'Passfrasen må ha minst 12 tegn.',
    tooCommon: 'Denne er lett å gjette. Velg noe mer eget.',
    againMissing: 'Skriv passfrasen én gang til.',
    differs: 'De to er ikke like. Skriv den én gang til.',
  },

  firstRun: {
    lead: 'Alt dere skriver i Samspill, ligger låst på disken. Passfrasen din låser opp, og den er det eneste du trenger å huske.',
    nobody:
      'Ingen kan hente fram passfrasen for deg, heller ikke IT. Når arbeidsrommet er klart, skriver du ut et gjenopprettingsark til safen. Arket er den eneste veien inn hvis du glemmer passfrasen.',
    making: 'Lager nøklene …',
    made: 'Passfrasen er laget. Den kan byttes i Innstillinger når arbeidsrommet er klart.',
    failed: 'Det gikk ikke å lagre nøklene. Se etter at det er plass på disken, og prøv igjen.',
  },

  screen: {
    heading: 'Samspill er låst',
    who: 'Hvem er du?',
    numbered: (role: string, number: number) => `${role} (${number})`,
    field: 'Passfrase',
    unlock: 'Lås opp',
    unlocking: 'Låser opp …',
    missing: 'Skriv passfrasen din.',
    wrong: 'Passfrasen stemte ikke. Prøv igjen, og se etter om Caps Lock er på.',
    wait: (seconds: number) =>
      seconds === 1
        ? 'Vent ett sekund, så kan du prøve igjen.'
        : `Vent ${seconds} sekunder, så kan du prøve igjen.`,
    waitOver: 'Nå kan du prøve igjen.',
    waitWhy: 'Ventetiden hindrer at noen gjetter seg fram.',
    remember: 'Husk meg på denne maskinen',
    rememberFor:
      'Da åpner Samspill seg når du starter det, til det blir låst. Det verner fortsatt mot en stjålet disk og mot andre brukere av maskinen.',
    rememberNot: 'Det verner ikke mot den som bruker maskinen mens du er pålogget.',
    forgotten: 'Jeg har glemt passfrasen',
    demo: (passphrase: string) => `Dette er en demo, og passfrasen er ingen hemmelighet: ${passphrase}`,
    cannotUnlock: 'Det gikk ikke å låse opp. Prøv igjen, eller start Samspill på nytt.',
    gone: 'Denne personen har ikke lenger tilgang her.',
  },

  recover: {
    heading: 'Lås opp med et gjenopprettingsark',
    lead: 'Finn fram arket fra safen. Du kan bruke ditt eget ark eller arket for arbeidsrommet.',
    withOwn: 'Ditt eget ark åpner alt, også de private notatene dine.',
    withWorkspace:
      'Arket for arbeidsrommet åpner det dere har felles. De private notatene dine forblir lukket.',
    field: 'Nøkkelen på arket',
    fieldAbout: 'Skriv linjene slik de står. Mellomrom og store eller små bokstaver betyr ingenting.',
    left: (count: number) => (count === 1 ? 'Ett tegn mangler.' : `${count} tegn mangler.`),
    tooMany: (count: number) => (count === 1 ? 'Det er ett tegn for mye.' : `Det er ${count} tegn for mye.`),
    wrongSign: (sign: string, line: number, group: number) =>
      `«${sign}» finnes ikke i nøkkelen. Se på linje ${line}, gruppe ${group}.`,
    mistypedAt: (line: number, group: number) => `Noe er skrevet feil. Se på linje ${line}, gruppe ${group}.`,
    mistyped: 'Noe er skrevet feil. Les linjene én gang til.',
    whole: 'Nøkkelen er riktig skrevet.',
    newHeading: 'Ny passfrase',
    newAbout: 'Fra nå av låser du opp med denne. Den gamle virker ikke lenger.',
    open: 'Lås opp og bytt passfrase',
    back: 'Tilbake',
    wrong:
      'Arket hører ikke til dette arbeidsrommet, eller det er byttet ut med et nyere. Er det ditt eget ark fra før, skriver du passfrasen du har nå, ikke en ny.',
    startedAnew:
      'Du er inne. Private notater du skrev før, er lukket. Har du ditt eget ark fra før, åpner det dem: velg «Jeg har glemt passfrasen», og skriv passfrasen du laget nå. Skriv også ut et nytt ark for deg selv.',
  },

  unreadable: {
    heading: 'Nøklene kan ikke leses',
    what: 'Filen med nøklene på denne maskinen mangler eller er skadet, og kopien av den også. Uten den kan ikke Samspill låse opp.',
    safe: 'Det dere har skrevet, ligger urørt og låst på disken.',
    todo: 'Gjenopprett fra en sikkerhetskopi. Har dere ingen, ta kontakt med IT før noe blir slettet.',
    restore: 'Gjenopprett fra en sikkerhetskopi',
    retry: 'Prøv igjen',
  },

  /** The passphrase once more, before something that must be meant. */
  confirm: {
    heading: 'Bekreft at det er deg',
    about: 'Skriv passfrasen for å gå videre. Samspill spør når det er mer enn ti minutter siden sist.',
    field: 'Passfrasen din',
    confirm: 'Bekreft',
    confirming: 'Bekrefter …',
    cancel: 'Avbryt',
  },

  switching: {
    heading: (name: string) => `Bytt til ${name}`,
    about: (name: string) =>
      `Vinduet åpnes på nytt for ${name}. Alt er lagret, og det som er privat for deg, blir lukket.`,
    field: (name: string) => `Passfrasen til ${name}`,
    confirm: 'Bytt',
    switching: 'Bytter …',
    newHeading: (name: string) => `${name} trenger en egen passfrase`,
    newAbout: (name: string) =>
      `Gi plassen til ${name}. Passfrasen skal bare ${name} kjenne. Slik blir private notater private, også på denne maskinen.`,
    newConfirm: 'Lag passfrasen og bytt',
    failed: 'Passfrasen ble ikke lagret. Ingenting er endret.',
    notSaved: 'Noe er ikke lagret ennå. Vent til det er lagret, og prøv igjen.',
  },

  sheets: {
    workspace: 'Arket for arbeidsrommet',
    person: 'Ditt eget ark',
    making: 'Lager arket …',
    failed: 'Arket ble ikke laget. Se etter at det er plass på disken, og prøv igjen.',
    preview: 'Slik blir arket',
    onlyNow: 'Arket vises bare nå. Skriv det ut før du lukker, og legg det i safen.',
    replaced: 'Har du et eldre ark, virker det til det nye er bekreftet. Makuler det da.',
    print: 'Skriv ut arket',
    inHand: 'Jeg har arket i hånden',
    noPrinter: 'Fant ingen skriver. Du kan også skrive av nøkkelen for hånd.',
    check: 'Har du arket i hånden?',
    checkAbout: 'Skriv kontrollordet som står på arket. Da vet både du og Samspill at arket er lesbart.',
    word: 'Kontrollordet på arket',
    confirm: 'Bekreft arket',
    wrongWord: 'Det er ikke ordet på det siste arket. Det står under nøkkelen.',
    confirmed: 'Arket er bekreftet. Legg det i safen.',
    later: 'Lukk uten å bekrefte',
    notSaved: 'Bekreftelsen ble ikke lagret. Prøv igjen.',
    reminder: {
      heading: 'Skriv ut gjenopprettingsark til safen',
      both: 'Glemmer en av dere passfrasen, er arkene den eneste veien inn. Det tar et par minutter.',
      workspace: 'Arket for arbeidsrommet er ikke bekreftet ennå.',
      person:
        'Ditt eget ark er ikke bekreftet ennå. Det er den eneste veien til de private notatene dine hvis du glemmer passfrasen.',
      printWorkspace: 'Ark for arbeidsrommet',
      printPerson: 'Ark for deg',
      notNow: 'Ikke nå',
    },
    paper: {
      eyebrow: 'Samspill · gjenopprettingsark',
      title: {
        workspace: (body: string) => `Arbeidsrommet i ${body}`,
        person: (name: string, role: string) => `${name}, ${role}`,
      },
      purpose: {
        workspace:
          'Med dette arket kan dere åpne arbeidsrommet og sikkerhetskopiene når ingen lenger husker passfrasen sin.',
        person:
          'Med dette arket kan du låse opp når du har glemt passfrasen, og komme til de private notatene dine.',
      },
      keep: 'Legg arket i safen, i en lukket konvolutt. Den som har arket, kan åpne det arket åpner. Ta ikke bilde av det, og send det ikke på e-post.',
      made: 'Laget',
      key: 'Nøkkel',
      alphabet: 'Nøkkelen har aldri tegnene 1, B, I og O, bortsett fra ordene på linje 1.',
      line: (number: number) => `Linje ${number}`,
      word: 'Kontrollord',
      use: 'Slik bruker du arket',
      steps: {
        workspace: [
          'På låseskjermen: velg «Jeg har glemt passfrasen», og skriv nøkkelen.',
          'På en ny PC: installer Samspill, velg «Jeg har en sikkerhetskopi», og skriv nøkkelen når du blir spurt.',
          'Uten Samspill: IT lagrer nøkkelen på én linje, uten mellomrom, i en tekstfil, og åpner kopien med det åpne verktøyet «age»:',
        ],
        person: [
          'På låseskjermen: velg hvem du er, velg «Jeg har glemt passfrasen», og skriv nøkkelen.',
          'Du lager samtidig en ny passfrase.',
          'Uten Samspill: nøkkelen er en identitet for det åpne verktøyet «age». IT åpner først sikkerhetskopien med arket for arbeidsrommet.',
        ],
      },
      opens: 'Åpner',
      opensNot: 'Åpner ikke',
      reach: {
        workspace: {
          opens: 'Alt dere har felles, og sikkerhetskopiene som er laget etter at arket ble bekreftet.',
          opensNot: 'Det hver av dere har skrevet privat. Til det trengs personens eget ark eller passfrase.',
        },
        person: {
          opens: 'Arbeidsrommet på denne maskinen, og det du har skrevet privat.',
          opensNot: 'Det den andre har skrevet privat, og sikkerhetskopier alene.',
        },
      },
      replaced:
        'Når et nyere ark er bekreftet, virker ikke dette på maskinen lenger. Sikkerhetskopier fra før den tid kan fortsatt åpnes med det.',
    },
  },

  security: {
    about: 'Alt dere skriver, ligger låst på disken. Hver person har sin egen passfrase.',
    notSaved: 'Endringen ble ikke lagret. Prøv igjen.',
    passphrase: {
      heading: 'Passfrasen din',
      about:
        'Bare du kjenner den. Bytter du, virker den gamle ikke lenger. Gjenopprettingsarkene er de samme.',
      button: 'Bytt passfrase …',
      dialog: 'Bytt passfrase',
      confirm: 'Bytt passfrase',
      changing: 'Bytter …',
      changed: 'Passfrasen er byttet',
    },
    sheets: {
      heading: 'Gjenopprettingsark',
      about:
        'Ark på papir til safen: ett for arbeidsrommet og ett for hver person. De er den eneste veien inn når en passfrase er glemt.',
      confirmedAt: (day: string) => `Bekreftet ${day}`,
      notMade: 'Ikke laget ennå',
      notConfirmed: 'Laget, men ikke bekreftet',
      make: 'Lag og skriv ut …',
      makeAnew: 'Lag nytt ark …',
      makeOf: (sheet: string) => `${sheet}: lag og skriv ut`,
      enterWord: 'Skriv kontrollordet …',
      enterWordOf: (sheet: string) => `${sheet}: skriv kontrollordet`,
      anewAsk: 'Lage et nytt ark?',
      anewAbout:
        'Arket i safen virker til det nye er bekreftet. Etterpå virker bare det nye på denne maskinen.',
      anewConfirm: 'Lag nytt ark',
    },
    access: {
      heading: 'Hvem har tilgang',
      about:
        'De som har egen passfrase på denne maskinen. Ingen av dem kan se passfrasen eller de private notatene til en annen.',
      list: 'Personer med tilgang',
      isMe: 'deg',
      ownSheet: 'har eget gjenopprettingsark',
      noOwnSheet: 'uten bekreftet ark',
      noAccess: 'har ikke egen passfrase',
      unknown: 'Ukjent person',
      give: 'Gi tilgang …',
      giveTo: (name: string) => `Gi ${name} tilgang`,
      giveConfirm: 'Lag passfrasen',
      given: (name: string) => `${name} har fått tilgang`,
      remove: 'Fjern tilgang',
      removeFrom: (name: string) => `Fjern tilgangen til ${name}`,
      removeAsk: (name: string) => `Fjerne tilgangen til ${name}?`,
      removeAbout: (name: string) =>
        `Passfrasen til ${name} slutter å virke her. Det ${name} har skrevet felles, blir stående. Private notater, uferdige svar og konvolutter som ikke er åpnet, er da lukket. Får ${name} tilgang igjen, åpnes de med det egne arket til ${name}. Har ${name} hatt tilgang til maskinen, bør dere skifte nøkkel etterpå.`,
      removed: (name: string) => `Tilgangen til ${name} er fjernet`,
      stillHas: 'Passfrasen til personen virker fortsatt. Tilgangen fjernes under Sikkerhet.',
      last: 'Den siste med tilgang kan ikke fjernes.',
    },
    locking: {
      heading: 'Når Samspill låser seg',
      after: 'Lås etter',
      minutes: (count: number) => `${count} minutter uten bruk`,
      about:
        'Samspill låser seg også når maskinen låses eller går i hvile. Det du holdt på å skrive, blir tatt vare på.',
      now: 'Lås nå',
      remember: 'Husk meg på denne maskinen',
      forgotten: 'Maskinen husker deg ikke lenger',
      remembered: 'Maskinen husker deg fra nå av',
    },
    capture: {
      heading: 'Skjermdeling',
      label: 'Skjul vinduet i skjermbilder og delt skjerm',
      about:
        'Vinduet blir svart i skjermbilder, opptak og når skjermen deles. Det virker på Windows og Mac, men ikke på alle systemer, og aldri mot et kamera.',
    },
    what: {
      heading: 'Hva er beskyttet, og hva ikke',
      yes: 'Beskyttet',
      yesList: [
        'Alt dere skriver: navn, titler, tekster og svar. Uten passfrase eller ark kan ingen lese det på disken, i kopier eller på en minnepinne.',
        'Private notater: bare den som skrev dem, kan åpne dem. Verken den andre eller arket for arbeidsrommet kommer inn.',
        'Svar i en evaluering: bare den som svarte, kan åpne dem før alle har levert og konvoluttene blir åpnet. Går nøklene i filer, blir den som sender først, lest først.',
        'Slettet tekst, når papirkurven er tømt og nøkkelen er skiftet.',
      ],
      no: 'Ikke beskyttet',
      noList: [
        'Det som står på skjermen mens Samspill er åpent, og maskinen hvis noen har lagt inn skadelig programvare.',
        'Filer dere eksporterer eller skriver ut. De er ikke låst.',
        'Datoer, antall og hvilke opplysninger som hører sammen. Det ligger åpent på disken, men uten innhold.',
        'En passfrase som er lett å gjette, eller som andre får se.',
      ],
    },
  },

  /** In the status line, the palette and the help. */
  action: 'Lås Samspill',
  statusLock: 'Lås',

  privateNote: {
    heading: 'Mitt private notat',
    label: 'Notat bare for deg',
    about: 'Bare du kan lese det, med passfrasen din. Det blir ikke med i eksport.',
    covered: 'Skjult til du setter markøren i feltet.',
    hide: 'Skjul',
    hint: 'Skriv ikke om helse eller andre sensitive forhold. Notatet er til eget bruk og erstatter ikke arkivet: det som betyr noe for en sak, hører hjemme i sakssystemet. Noen kan be om innsyn også i et privat notat.',
  },

  help: {
    heading: 'Lås og gjenoppretting',
    words: [
      'Samspill låser seg når du ikke bruker det, når maskinen låses, og når du trykker Ctrl+L.',
      'Har du glemt passfrasen, velger du «Jeg har glemt passfrasen» på låseskjermen og bruker arket fra safen. Ingen andre kan hente den fram.',
    ],
  },
};
