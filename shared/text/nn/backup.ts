import type { backup as Bokmal } from '../nb/backup.ts';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** The words of the copies, in nynorsk. */
export const backup: typeof Bokmal = {
  section: 'Tryggingskopi',
  haveCopy: 'Eg har ein tryggingskopi',

  about:
    'Samspill lagar kopiar av seg sjølv: når du låser eller avsluttar, og kvar fjerde time medan du arbeider. Ein kopi tel først når han er lesen tilbake frå disken og er lik det du har.',
  sealed:
    'Kopiane er låste. Dei opnar seg med passfrasen til ein av dykk, eller med nøkkelen på gjenopprettingsarket.',

  places: {
    heading: 'Kvar kopiane ligg',
    profile: 'På denne maskina',
    second: 'Ein annan stad',
    lastGood: (when) => `Siste gode kopi: ${when}`,
    none: 'Ingen kopi enno. Den første blir laga når du låser eller avsluttar.',
    noneThere: 'Ingen kopi her enno.',
    demo: {
      about:
        'Dette er ein demo, og Samspill lagar ikkje kopiar av seg sjølv. Du kan lage ein her for å sjå korleis det går til. Ein kopi tel først når han er lesen tilbake frå disken og er lik det du har.',
      none: 'Ingen kopi. I ein demo blir han laga berre når du ber om det.',
    },
    noSecond:
      'Ryk maskina, ryk kopiane på ho òg. Vel ei mappe ein annan stad: ein minnepinne, eit heimeområde eller ei mappe som blir synkronisert.',
    choose: 'Vel mappe …',
    chooseAnother: 'Vel ei anna mappe …',
    forget: 'Slutt å bruke mappa',
    forgotten: 'Samspill legg ikkje fleire kopiar der. Dei som ligg der, blir liggande.',
    chosen: 'Mappa er teken i bruk. Den første kopien ligg der.',
    needsSheet:
      'Først må gjenopprettingsarket skrivast ut. Utan det kan ein kopi bli liggande ein stad der ingen får opna han.',
    makeSheet: 'Lag gjenopprettingsarket',
    managed: 'Mappa er styrt av IT.',
    trouble: {
      notWritable: 'Samspill får ikkje skrive i denne mappa.',
      gone: 'Mappa er ikkje tilgjengeleg no. Samspill prøver igjen av seg sjølv.',
      full: 'Det er ikkje plass til kopien. Samspill prøver igjen når det er gjort plass.',
      differs: 'Den siste kopien vart ikkje lik det du har, og tel ikkje. Samspill prøver igjen.',
    },
    notChosen: 'Kopien kunne ikkje skrivast i den mappa. Vel ei anna.',
    sync: {
      oneDrive: 'Mappa blir synkronisert av OneDrive. Kopien er låst før han blir send dit.',
      dropbox: 'Mappa blir synkronisert av Dropbox. Kopien er låst før han blir send dit.',
      googleDrive: 'Mappa blir synkronisert av Google Disk. Kopien er låst før han blir send dit.',
      iCloud: 'Mappa blir synkronisert av iCloud. Kopien er låst før han blir send dit.',
      otherCloud: 'Mappa blir synkronisert av ei skyteneste. Kopien er låst før han blir send dit.',
      network: 'Mappa ligg på ein tenar. Kopien er låst før han blir send dit.',
    },
  },

  make: 'Lag ein kopi no',
  making: 'Lagar kopien og les han tilbake …',
  made: 'Kopien er laga og lesen tilbake.',
  madeNotThere: 'Kopien er laga på denne maskina, men kom ikkje fram til den andre staden.',
  notMade: 'Kopien vart ikkje laga. Det du har skrive, er trygt lagra. Prøv igjen om litt.',
  shrunk:
    'Den siste kopien er mykje mindre enn den før. Er mykje fjerna med vilje, er alt som det skal. Elles: prøv ein eldre kopi under.',

  switched: {
    words: (when) => `Du bytte arbeidsrom ${when}. Det som var her før bytet, ligg framleis på maskina.`,
    undo: 'Byt tilbake',
    undoAsk: 'Byte tilbake?',
    undoAbout:
      'Det som var her før bytet, kjem fram igjen. Det du har no, blir lagt til side på same måten, så du kan byte éin gong til. Dei tre siste som er lagde til side, blir liggjande.',
    failed: 'Bytet vart ikkje gjort. Alt er som før.',
    notSaved: 'Noko er ikkje lagra enno. Vent til det er lagra, og prøv igjen. Bytet vart ikkje gjort.',
  },

  copies: {
    heading: 'Kopiane',
    columns: { made: 'Laga', place: 'Stad', size: 'Storleik', actions: 'Handlingar' },
    places: { profile: 'Denne maskina', second: 'Den andre staden', opened: 'Vald fil' },
    none: 'Ingen kopiar enno.',
    showAll: (number) => `Vis alle ${number}`,
    tryIt: 'Prøv',
    tryCopy: (when) => `Prøv kopien frå ${when}`,
    restore: 'Gjenopprett …',
    restoreCopy: (when) => `Gjenopprett frå kopien frå ${when}`,
    remove: 'Fjern',
    removeCopy: (when) => `Fjern kopien frå ${when}`,
    removeAsk: (when) => `Fjerne kopien frå ${when}?`,
    removeAbout: 'Fila blir sletta frå disken. Det kan ikkje angrast.',
    removed: 'Kopien er fjerna',
    notRemoved: 'Kopien kunne ikkje fjernast. Kanskje er han open i eit anna program.',
    open: 'Opne ein kopi frå ei anna mappe …',
  },

  tried: {
    heading: 'Prøv denne kopien',
    busy: 'Opnar kopien og ser gjennom alt som er i han. Ingenting blir endra.',
    whole: 'Kopien er heil. Alt i han lèt seg opne.',
    notWhole: 'Denne kopien kan ikkje brukast.',
    untouched: 'Ingenting er endra.',
    close: 'Lukk',
  },

  inside: {
    caption: 'Dette er i kopien',
    made: 'Laga',
    changes: 'Endringar',
    changesFrom: (number, first, last) =>
      `${count(number, 'endring', 'endringar')}, frå ${first} til ${last}`,
    roles: 'Kan opnast av',
    tables: {
      people: 'Personar',
      terms: 'Periodar',
      checklistItems: 'Punkt',
      privateNotes: 'Private notat (låste for andre)',
      disposals: 'Slettingar i loggen',
      series: 'Møteseriar',
      participants: 'Deltakarar',
      breaks: 'Møtefrie periodar',
      standingPoints: 'Faste punkt',
      meetings: 'Møte',
      topics: 'Møtepunkt',
      agendaItems: 'Punkt på saklister',
      notes: 'Notat',
      decisions: 'Avgjerder',
      actions: 'Oppfølgingspunkt',
      informationEntries: 'Informasjon gitt',
      contacts: 'Kontaktar utanom møta',
      minutes: 'Referat',
      approvals: 'Godkjenningar',
      meetingPrivateNotes: 'Private møtenotat (låste for andre)',
      topicDrafts: 'Private utkast til møtepunkt (låste for andre)',
      evalForms: 'Skjema for evaluering',
      evalRounds: 'Halvårsevalueringar',
      evalConsents: 'Stadfestingar',
      evalSeals: 'Konvoluttar',
      evalOpenings: 'Opningar av konvoluttar',
      evalThemes: 'Tema',
      evalSummaries: 'Oppsummeringar',
      evalMeasures: 'Tiltak',
      ruleProposals: 'Forslag til spelereglar',
      evalOutcomes: 'Resultat av samtalar',
      letterheads: 'Logo og Word-mal',
      evalDrafts: 'Utkast til svar (låste for andre)',
      evalKeys: 'Nøklar til konvoluttar (låste for andre)',
    },
  },

  restore: {
    heading: 'Gjenopprett frå ein kopi',
    steps: (step, of) => `Steg ${step} av ${of}`,
    cancel: 'Avbryt',
    close: 'Lukk',
    find: 'Finn kopien. Fila heiter Samspill og ein dato, og sluttar på .samspill-backup.',
    chooseFile: 'Vel fil …',
    chosen: (name) => `Vald: ${name}`,
    busy: 'Opnar kopien og ser gjennom alt som er i han …',
    key: {
      about: 'Kopien er låst. Korleis vil du opne han?',
      byPassphrase: 'Med passfrasen til ein av dykk',
      byPassphraseAbout: 'Då må nøkkelfila liggje i same mappe som kopien. Namnet sluttar på .age.',
      bySheet: 'Med nøkkelen på gjenopprettingsarket',
      bySheetAbout: 'Han begynner med AGE-SECRET-KEY-1. Store og små bokstavar tyder det same.',
      passphrase: 'Passfrase',
      sheetKey: 'Nøkkelen på arket',
      open: 'Opne kopien',
      wrongPassphrase:
        'Passfrasen opnar ikkje kopien. Sjå etter om nøkkelfila ligg i same mappe. Passfrasen er den som galdt då kopien vart laga.',
      wrongSheet:
        'Nøkkelen opnar ikkje kopien. Sjå etter at heile linja er med, og at arket høyrer til kopien.',
      missing: 'Skriv det som opnar kopien.',
    },
    insideAbout: 'Ingenting er endra enno. I neste steg blir kopien pakka ut ved sida av det du har.',
    unpack: 'Pakk ut og samanlikn',
    unpacking: 'Pakkar ut ved sida av det du har, og samanliknar …',
    compare: {
      heading: 'Kopien mot det du har i dag',
      same: 'Like',
      different: 'Ulike',
      onlyInCopy: 'Berre i kopien',
      onlyHere: 'Berre her i dag',
      nothingHere: 'Her er det ikkje noko arbeidsrom frå før.',
      notCompared: 'Det som er her frå før, er låst og kunne ikkje samanliknast.',
      equal: 'Kopien er lik det du har. Du vinn ingenting på å byte.',
      about:
        'Byter du, kjem kopien i staden for det du har. Det du har i dag, blir lagt til side på maskina, og du kan byte tilbake under Innstillingar. Dei tre siste som er lagde til side, blir liggjande.',
      aboutNew:
        'Kopien blir teken i bruk på denne maskina. Etterpå opnar du med passfrasen som galdt i kopien.',
      aboutPassphrase: 'Etter bytet opnar du med passfrasen som galdt då kopien vart laga.',
      confirm: 'Byt til kopien',
      confirmNew: 'Ta kopien i bruk',
      keep: 'Behald det eg har',
    },
    switching: 'Byter. Vindauget blir lasta på nytt …',
    refused: {
      needsKey: 'Kopien er låst for denne maskina.',
      wrongKey: 'Dette opnar ikkje kopien.',
      notReadable: 'Fila kunne ikkje lesast. Ligg ho på ein minnepinne, sjå etter at han sit i.',
      notACopy: 'Dette er ikkje ein tryggingskopi frå Samspill.',
      newerFormat: 'Kopien er laga av ein nyare versjon av Samspill. Oppdater appen, og prøv igjen.',
      damaged: 'Kopien er skadd. Noko i han er ikkje slik det vart skrive. Prøv ein annan kopi.',
      unknownCopy: 'Kopien ligg der ikkje lenger.',
      locked: 'Lås opp først.',
      notWritable: 'Det var ikkje mogleg å pakke ut kopien. Sjå etter ledig plass på disken.',
      nothingBeside: 'Den utpakka kopien ligg der ikkje lenger. Begynn på nytt.',
      switchFailed: 'Bytet vart ikkje gjort. Alt er som før.',
      notSaved: 'Noko er ikkje lagra enno. Vent til det er lagra, og prøv igjen. Bytet vart ikkje gjort.',
      notConfirmed: 'Det er ei stund sidan du skreiv passfrasen. Begynn på nytt. Bytet vart ikkje gjort.',
    },
  },

  status: {
    heading: 'Tryggingskopi',
    good: (when) => `Siste gode kopi: ${when}.`,
    goodBoth: (when) => `Siste gode kopi: ${when}, på to stader.`,
    noSecond: 'Alt ligg berre på denne maskina. Ein kopi ein annan stad toler at maskina blir borte.',
    noSecondAction: 'Vel ein stad til',
    later: 'Ikkje no',
    behind: (when) =>
      `Den siste kopien på den andre staden er frå ${when}. Samspill prøver igjen av seg sjølv.`,
    neverThere: 'Ingen kopi har kome fram til den andre staden enno. Samspill prøver igjen av seg sjølv.',
    toSettings: 'Til tryggingskopi',
  },

  when: {
    today: (time) => `i dag kl. ${time}`,
    yesterday: (time) => `i går kl. ${time}`,
  },
  size: (megabytes) => `${megabytes} MB`,

  dialog: {
    folderTitle: 'Vel ei mappe for tryggingskopiar',
    folderButton: 'Bruk denne mappa',
    copyTitle: 'Vel ein tryggingskopi',
    copyButton: 'Opne',
    kind: 'Tryggingskopi frå Samspill',
  },
};
