const things = (count: number) => (count === 1 ? 'Én ting' : `${count} ting`);

/** Deleting for good: the bin, the dialog, the wait, the log, and changing the key. */
export const disposal = {
  /** How many of each, in a sentence: «3 punkter, 1 person og 2 private notater». */
  counts: {
    checklistItems: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
    people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
    terms: (count: number) => (count === 1 ? '1 periode' : `${count} perioder`),
    workspace: (count: number) => (count === 1 ? '1 kommune' : `${count} kommuner`),
    privateNotes: (count: number) => (count === 1 ? '1 privat notat' : `${count} private notater`),
    series: (count: number) => (count === 1 ? '1 møteserie' : `${count} møteserier`),
    participants: (count: number) => (count === 1 ? '1 deltaker' : `${count} deltakere`),
    breaks: (count: number) => (count === 1 ? '1 møtefri periode' : `${count} møtefrie perioder`),
    standingPoints: (count: number) => (count === 1 ? '1 fast punkt' : `${count} faste punkter`),
    meetings: (count: number) => (count === 1 ? '1 møte' : `${count} møter`),
    topics: (count: number) => (count === 1 ? '1 møtepunkt' : `${count} møtepunkter`),
    agendaItems: (count: number) => (count === 1 ? '1 punkt på saksliste' : `${count} punkter på sakslister`),
    notes: (count: number) => (count === 1 ? '1 notat' : `${count} notater`),
    decisions: (count: number) => (count === 1 ? '1 beslutning' : `${count} beslutninger`),
    actions: (count: number) => (count === 1 ? '1 oppfølgingspunkt' : `${count} oppfølgingspunkter`),
    informationEntries: (count: number) =>
      count === 1 ? '1 melding om informasjon' : `${count} meldinger om informasjon`,
    contacts: (count: number) =>
      count === 1 ? '1 kontakt utenom møtene' : `${count} kontakter utenom møtene`,
    minutes: (count: number) => (count === 1 ? '1 referat' : `${count} referater`),
    approvals: (count: number) => (count === 1 ? '1 godkjenning' : `${count} godkjenninger`),
    meetingPrivateNotes: (count: number) =>
      count === 1 ? '1 privat møtenotat' : `${count} private møtenotater`,
    topicDrafts: (count: number) => (count === 1 ? '1 privat utkast' : `${count} private utkast`),
    evalForms: (count: number) =>
      count === 1 ? '1 skjema for evaluering' : `${count} skjemaer for evaluering`,
    evalRounds: (count: number) =>
      count === 1
        ? '1 halvårsevaluering, forventningsspeil eller gråsone'
        : `${count} halvårsevalueringer, forventningsspeil og gråsoner`,
    evalConsents: (count: number) => (count === 1 ? '1 bekreftelse' : `${count} bekreftelser`),
    evalSeals: (count: number) => (count === 1 ? '1 konvolutt' : `${count} konvolutter`),
    evalOpenings: (count: number) =>
      count === 1 ? '1 åpning av konvolutt' : `${count} åpninger av konvolutter`,
    evalThemes: (count: number) => (count === 1 ? '1 tema' : `${count} temaer`),
    evalSummaries: (count: number) => (count === 1 ? '1 oppsummering' : `${count} oppsummeringer`),
    evalMeasures: (count: number) => (count === 1 ? '1 tiltak' : `${count} tiltak`),
    ruleProposals: (count: number) =>
      count === 1 ? '1 forslag til spilleregel' : `${count} forslag til spilleregler`,
    evalOutcomes: (count: number) =>
      count === 1 ? '1 resultat av samtale' : `${count} resultater av samtaler`,
    letterheads: (count: number) => (count === 1 ? '1 logo eller Word-mal' : `${count} logoer og Word-maler`),
    rules: (count: number) => (count === 1 ? '1 spilleregel' : `${count} spilleregler`),
    ruleVersions: (count: number) =>
      count === 1 ? '1 versjon av spilleregel' : `${count} versjoner av spilleregler`,
    ruleApprovals: (count: number) =>
      count === 1 ? '1 godkjenning av spilleregel' : `${count} godkjenninger av spilleregler`,
    ruleUses: (count: number) => (count === 1 ? '1 bruk av spilleregel' : `${count} bruk av spilleregler`),
    greyCases: (count: number) => (count === 1 ? '1 gråsone' : `${count} gråsoner`),
    gatherings: (count: number) => (count === 1 ? '1 samling' : `${count} samlinger`),
    gatheringPoints: (count: number) => (count === 1 ? '1 programpunkt' : `${count} programpunkter`),
    noticeRules: (count: number) => (count === 1 ? '1 avtale om varsling' : `${count} avtaler om varsling`),
    notices: (count: number) => (count === 1 ? '1 varsel' : `${count} varsler`),
    partyGroups: (count: number) => (count === 1 ? '1 partigruppe' : `${count} partigrupper`),
    members: (count: number) => (count === 1 ? '1 folkevalgt' : `${count} folkevalgte`),
    matters: (count: number) =>
      count === 1 ? '1 sak de folkevalgte informeres om' : `${count} saker de folkevalgte informeres om`,
    matterEntries: (count: number) => (count === 1 ? '1 melding om saken' : `${count} meldinger om saker`),
    entryMembers: (count: number) => (count === 1 ? '1 mottaker' : `${count} mottakere`),
    arenas: (count: number) => (count === 1 ? '1 møteplass' : `${count} møteplasser`),
    contactPoints: (count: number) =>
      count === 1 ? '1 kontakt med partigruppe' : `${count} kontakt med partigrupper`,
    mandates: (count: number) => (count === 1 ? '1 mandat' : `${count} mandater`),
    mandateMembers: (count: number) => (count === 1 ? '1 medlem av mandat' : `${count} medlemmer av mandat`),
    dialogues: (count: number) => (count === 1 ? '1 utviklingssamtale' : `${count} utviklingssamtaler`),
    dialoguePoints: (count: number) =>
      count === 1 ? '1 notat fra utviklingssamtale' : `${count} notater fra utviklingssamtaler`,
    dialogueMinutes: (count: number) =>
      count === 1 ? '1 referat fra utviklingssamtale' : `${count} referater fra utviklingssamtaler`,
    dialogueApprovals: (count: number) =>
      count === 1 ? '1 godkjenning av referat' : `${count} godkjenninger av referater`,
    resultPlans: (count: number) =>
      count === 1 ? '1 resultat- og utviklingsplan' : `${count} resultat- og utviklingsplaner`,
    planGoals: (count: number) => (count === 1 ? '1 mål i plan' : `${count} mål i planer`),
    goalNotes: (count: number) => (count === 1 ? '1 status for mål' : `${count} statuser for mål`),
    goalMeasures: (count: number) => (count === 1 ? '1 tiltak for mål' : `${count} tiltak for mål`),
    contracts: (count: number) => (count === 1 ? '1 arbeidsavtale' : `${count} arbeidsavtaler`),
    contractPoints: (count: number) =>
      count === 1 ? '1 punkt i arbeidsavtale' : `${count} punkter i arbeidsavtaler`,
    contractChanges: (count: number) =>
      count === 1
        ? '1 forslag til endring av arbeidsavtale'
        : `${count} forslag til endringer av arbeidsavtaler`,
    contractApprovals: (count: number) =>
      count === 1
        ? '1 godkjenning av endring i arbeidsavtale'
        : `${count} godkjenninger av endringer i arbeidsavtaler`,
    salaryTalks: (count: number) => (count === 1 ? '1 lønnssamtale' : `${count} lønnssamtaler`),
    policies: (count: number) =>
      count === 1 ? '1 arbeidsgiverpolitikk' : `${count} arbeidsgiverpolitikk og -strategi`,
    policyAnswers: (count: number) =>
      count === 1 ? '1 svar om arbeidsgiverpolitikk' : `${count} svar om arbeidsgiverpolitikk`,
    indicators: (count: number) => (count === 1 ? '1 nøkkelinformasjon' : `${count} nøkkelinformasjon`),
    indicatorValues: (count: number) => (count === 1 ? '1 verdi' : `${count} verdier av nøkkelinformasjon`),
    developmentPlans: (count: number) =>
      count === 1 ? '1 plan for utvikling' : `${count} planer for utvikling`,
    initiatives: (count: number) => (count === 1 ? '1 utviklingsarbeid' : `${count} utviklingsarbeid`),
    goodExamples: (count: number) => (count === 1 ? '1 godt eksempel' : `${count} gode eksempler`),
    yearEvents: (count: number) =>
      count === 1 ? '1 hendelse i årshjulet' : `${count} hendelser i årshjulet`,
    yearMarks: (count: number) => (count === 1 ? '1 merke i årshjulet' : `${count} merker i årshjulet`),
    handovers: (count: number) => (count === 1 ? '1 periodeskifte' : `${count} periodeskifter`),
    retentionChoices: (count: number) => (count === 1 ? '1 valg om bevaring' : `${count} valg om bevaring`),
    dialoguePreparations: (count: number) =>
      count === 1 ? '1 forberedelse til utviklingssamtale' : `${count} forberedelser til utviklingssamtaler`,
    evalDrafts: (count: number) => (count === 1 ? '1 utkast til svar' : `${count} utkast til svar`),
    evalKeys: (count: number) => (count === 1 ? '1 nøkkel til konvolutt' : `${count} nøkler til konvolutter`),
    other: (count: number) => (count === 1 ? '1 annen ting' : `${count} andre ting`),
    nothing: 'ingenting',
    and: ' og ',
  },

  bin: {
    empty: 'Tøm papirkurven',
    one: 'Slett for godt',
    oneNamed: (title: string) => `Slett «${title}» for godt`,
    agedHeading: (count: number) => `${things(count)} har ligget her i mer enn 90 dager`,
    agedAbout:
      'Dere kan slette det for godt nå, eller la det ligge. Vi spør i stedet for å slette av oss selv, fordi slettingen ikke kan angres, og fordi dere må ha sett etter om noe skal bevares.',
    agedButton: 'Se over og slett',
    hasAccess: (names: string) =>
      `${names} har fortsatt egen tilgang og blir liggende. Fjern tilgangen under Innstillinger, Sikkerhet, først.`,
  },

  reminder: {
    heading: (count: number) => `${things(count)} har ligget i papirkurven i mer enn 90 dager`,
    about: 'Vil dere se over og slette det for godt?',
    look: 'Åpne papirkurven',
    notNow: 'Ikke nå',
  },

  ask: {
    headingOne: (title: string) => `Slette «${title}» for godt?`,
    headingAll: 'Tømme papirkurven?',
    headingAged: 'Slette det som har ligget lenge?',
    goes: (counts: string) => `Dette blir borte: ${counts}.`,
    more: (count: number) => `og ${count} til`,
    list: 'Det som slettes',
    meansHeading: 'Det betyr',
    means: [
      'Slettingen kan ikke angres, og historikken til det som slettes, forsvinner. Alt annet beholder sin historikk.',
      'Det som er igjen, låses med en ny nøkkel. Sikkerhetskopiene på denne maskinen byttes ut med en ny kopi. Kopier på et annet sted viser vi etterpå, så du kan fjerne dem også.',
      'I loggen står hvem som slettet, når, hvorfor og hvor mange. Hva det het, står ikke.',
    ],
    archive:
      'Se først etter at ingenting av dette skal bevares. Det som er arkivverdig, skal ligge i kommunens arkiv før det slettes her.',
    basis: 'Hvorfor kan det slettes?',
    basisOptional: 'Du kan la feltet stå tomt. Svaret står i loggen, så skriv ingen navn.',
    basisNeeded: 'Noe av dette er ferdigstilt. Da må grunnlaget stå i loggen. Skriv ingen navn.',
    confirm: 'Slett for godt',
    cancel: 'Avbryt',
  },

  work: {
    heading: 'Sletter for godt',
    headingKey: 'Skifter nøkkel',
    about:
      'Alt skrives på nytt uten det som slettes, og leses tilbake. Det tar vanligvis noen sekunder. Så åpner Samspill seg igjen.',
    aboutKey:
      'Alt skrives på nytt med den nye nøkkelen, og leses tilbake. Det tar vanligvis noen sekunder. Så åpner Samspill seg igjen.',
    almost: 'Snart ferdig',
    almostAbout: 'Det som er igjen, legges på plass.',
    safe: 'Går strømmen nå, fortsetter det ved neste start, eller alt er som før.',
  },

  refusals: {
    locked: 'Samspill er låst. Lås opp og prøv igjen. Ingenting er slettet.',
    notConfirmed: 'Skriv passfrasen din på nytt og prøv igjen. Ingenting er slettet.',
    hasAccess: 'Noen av disse har fortsatt egen tilgang. Fjern tilgangen først. Ingenting er slettet.',
    notWritten: 'Det gikk ikke å skrive på nytt. Se etter at det er plass på disken. Ingenting er slettet.',
    needsBasis: 'Skriv hvorfor det kan slettes. Ingenting er slettet.',
    changedSince: 'Noe av dette er hentet tilbake i mellomtiden. Se over på nytt. Ingenting er slettet.',
    notSaved: 'Noe du skrev, er ikke lagret ennå. Vent til det er lagret. Ingenting er slettet.',
  },

  done: {
    heading: (counts: string) => `Slettet for godt: ${counts}`,
    about: 'Det finnes ikke lenger i appen eller i filene på denne maskinen.',
    headingKey: 'Nøkkelen er skiftet',
    aboutKey: 'Den gamle nøkkelen åpner ikke lenger noe på denne maskinen.',
  },

  copies: {
    heading: (count: number) =>
      count === 1 ? 'Én sikkerhetskopi er fra før' : `${count} sikkerhetskopier er fra før`,
    about: 'De ligger på det andre stedet og har fortsatt det som er slettet, låst med den gamle nøkkelen.',
    list: 'Sikkerhetskopier fra før',
    remove: 'Fjern dem',
    ask: (count: number) =>
      count === 1 ? 'Fjerne denne sikkerhetskopien?' : `Fjerne disse ${count} sikkerhetskopiene?`,
    askAbout:
      'Filene slettes. Det dere har i appen nå, røres ikke. Kopier som noen har lagt andre steder, må dere fjerne selv.',
    removed: (count: number) =>
      count === 1 ? 'Sikkerhetskopien er fjernet.' : `${count} sikkerhetskopier er fjernet.`,
    notRemoved: 'Kopiene kunne ikke fjernes. Kanskje er stedet ikke koblet til.',
  },

  log: {
    heading: 'Slettet for godt',
    about: 'Loggen følger arbeidsrommet. Den sier aldri hva noe het.',
    columns: { when: 'Når', who: 'Hvem', occasion: 'Anledning', what: 'Hvor mye', basis: 'Hvorfor' },
    occasions: {
      bin: 'Papirkurven tømt',
      binAge: 'Mer enn 90 dager i papirkurven',
      disposal: 'Kassert',
      personChange: 'Nøkkelen skiftet',
    },
    someone: 'Ukjent',
    noBasis: 'Ikke oppgitt',
  },

  keyChange: {
    heading: 'Skift nøkkel',
    about:
      'Når en ordfører eller kommunedirektør slutter, kan dere låse alt med en ny nøkkel. Da åpner den gamle nøkkelen ingenting av det dere skriver fra nå av, og heller ikke det som ligger på denne maskinen.',
    button: 'Skift nøkkel',
    ask: 'Skifte nøkkel nå?',
    whoHeading: 'Disse kommer inn etterpå, med passfrasen de har:',
    removeFirst: 'Skal noen av dem ikke inn lenger, avbryter du og fjerner tilgangen deres først.',
    means: [
      'Innholdet er som før. Ingen passfraser endres, og gjenopprettingsarkene virker.',
      'Har den som slutter, sett arket i safen? Avbryt, lag et nytt ark for arbeidsrommet og bekreft det først. Det gamle arket åpner alle nye sikkerhetskopier til et nytt er bekreftet.',
      'Sikkerhetskopiene på denne maskinen byttes ut med en ny. Kopier på et annet sted viser vi etterpå. De åpnes fortsatt med det som åpnet dem før, så fjern dem når dere kan.',
      'Nye kopier åpnes ikke med en gammel passfrase. Passfrasen din virker på dem når du har skrevet den neste gang, for da lages nøkkelfilen på nytt. Det gjelder hver av dere.',
    ],
    confirm: 'Skift nøkkel',
    reminderHeading: 'Noen har sluttet eller kommet til',
    reminderAbout: 'Da kan dere skifte nøkkel, så den som er ute, ikke kan åpne det dere skriver fra nå av.',
    later: 'Ikke nå',
  },
};
