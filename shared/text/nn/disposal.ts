import type { disposal as nb } from '../nb/disposal.ts';

const things = (count: number) => (count === 1 ? 'Éin ting' : `${count} ting`);

/** Deleting for good: the bin, the dialog, the wait, the log, and changing the key. */
export const disposal: typeof nb = {
  counts: {
    checklistItems: (count: number) => `${count} punkt`,
    people: (count: number) => (count === 1 ? '1 person' : `${count} personar`),
    terms: (count: number) => (count === 1 ? '1 periode' : `${count} periodar`),
    workspace: (count: number) => (count === 1 ? '1 kommune' : `${count} kommunar`),
    privateNotes: (count: number) => (count === 1 ? '1 privat notat' : `${count} private notat`),
    series: (count: number) => (count === 1 ? '1 møteserie' : `${count} møteseriar`),
    participants: (count: number) => (count === 1 ? '1 deltakar' : `${count} deltakarar`),
    breaks: (count: number) => (count === 1 ? '1 møtefri periode' : `${count} møtefrie periodar`),
    standingPoints: (count: number) => (count === 1 ? '1 fast punkt' : `${count} faste punkt`),
    meetings: (count: number) => (count === 1 ? '1 møte' : `${count} møte`),
    topics: (count: number) => (count === 1 ? '1 møtepunkt' : `${count} møtepunkt`),
    agendaItems: (count: number) => (count === 1 ? '1 punkt på sakliste' : `${count} punkt på saklister`),
    notes: (count: number) => (count === 1 ? '1 notat' : `${count} notat`),
    decisions: (count: number) => (count === 1 ? '1 avgjerd' : `${count} avgjerder`),
    actions: (count: number) => (count === 1 ? '1 oppfølgingspunkt' : `${count} oppfølgingspunkt`),
    informationEntries: (count: number) =>
      count === 1 ? '1 melding om informasjon' : `${count} meldingar om informasjon`,
    contacts: (count: number) => (count === 1 ? '1 kontakt utanom møta' : `${count} kontaktar utanom møta`),
    minutes: (count: number) => (count === 1 ? '1 referat' : `${count} referat`),
    approvals: (count: number) => (count === 1 ? '1 godkjenning' : `${count} godkjenningar`),
    meetingPrivateNotes: (count: number) =>
      count === 1 ? '1 privat møtenotat' : `${count} private møtenotat`,
    topicDrafts: (count: number) => (count === 1 ? '1 privat utkast' : `${count} private utkast`),
    evalForms: (count: number) =>
      count === 1 ? '1 skjema for evaluering' : `${count} skjema for evaluering`,
    evalRounds: (count: number) =>
      count === 1
        ? '1 halvårsevaluering, forventingsspegel eller gråsone'
        : `${count} halvårsevalueringar, forventingsspeglar og gråsoner`,
    evalConsents: (count: number) => (count === 1 ? '1 stadfesting' : `${count} stadfestingar`),
    evalSeals: (count: number) => (count === 1 ? '1 konvolutt' : `${count} konvoluttar`),
    evalOpenings: (count: number) =>
      count === 1 ? '1 opning av konvolutt' : `${count} opningar av konvoluttar`,
    evalThemes: (count: number) => (count === 1 ? '1 tema' : `${count} tema`),
    evalSummaries: (count: number) => (count === 1 ? '1 oppsummering' : `${count} oppsummeringar`),
    evalMeasures: (count: number) => (count === 1 ? '1 tiltak' : `${count} tiltak`),
    ruleProposals: (count: number) =>
      count === 1 ? '1 forslag til speleregel' : `${count} forslag til spelereglar`,
    evalOutcomes: (count: number) =>
      count === 1 ? '1 resultat av samtale' : `${count} resultat av samtalar`,
    letterheads: (count: number) => (count === 1 ? '1 logo eller Word-mal' : `${count} logoar og Word-malar`),
    rules: (count: number) => (count === 1 ? '1 speleregel' : `${count} spelereglar`),
    ruleVersions: (count: number) =>
      count === 1 ? '1 versjon av speleregel' : `${count} versjonar av spelereglar`,
    ruleApprovals: (count: number) =>
      count === 1 ? '1 godkjenning av speleregel' : `${count} godkjenningar av spelereglar`,
    ruleUses: (count: number) => (count === 1 ? '1 bruk av speleregel' : `${count} bruk av spelereglar`),
    greyCases: (count: number) => (count === 1 ? '1 gråsone' : `${count} gråsoner`),
    gatherings: (count: number) => (count === 1 ? '1 samling' : `${count} samlingar`),
    gatheringPoints: (count: number) => (count === 1 ? '1 programpunkt' : `${count} programpunkt`),
    noticeRules: (count: number) => (count === 1 ? '1 avtale om varsling' : `${count} avtalar om varsling`),
    notices: (count: number) => (count === 1 ? '1 varsel' : `${count} varsel`),
    partyGroups: (count: number) => (count === 1 ? '1 partigruppe' : `${count} partigrupper`),
    members: (count: number) => (count === 1 ? '1 folkevald' : `${count} folkevalde`),
    matters: (count: number) =>
      count === 1
        ? '1 sak dei folkevalde blir informerte om'
        : `${count} saker dei folkevalde blir informerte om`,
    matterEntries: (count: number) => (count === 1 ? '1 melding om saka' : `${count} meldingar om saker`),
    entryMembers: (count: number) => (count === 1 ? '1 mottakar' : `${count} mottakarar`),
    arenas: (count: number) => (count === 1 ? '1 møteplass' : `${count} møteplassar`),
    contactPoints: (count: number) =>
      count === 1 ? '1 kontakt med partigruppe' : `${count} kontakt med partigrupper`,
    mandates: (count: number) => (count === 1 ? '1 mandat' : `${count} mandat`),
    mandateMembers: (count: number) => (count === 1 ? '1 medlem av mandat' : `${count} medlemer av mandat`),
    dialogues: (count: number) => (count === 1 ? '1 utviklingssamtale' : `${count} utviklingssamtalar`),
    dialoguePoints: (count: number) =>
      count === 1 ? '1 notat frå utviklingssamtale' : `${count} notat frå utviklingssamtalar`,
    dialogueMinutes: (count: number) =>
      count === 1 ? '1 referat frå utviklingssamtale' : `${count} referat frå utviklingssamtalar`,
    dialogueApprovals: (count: number) =>
      count === 1 ? '1 godkjenning av referat' : `${count} godkjenningar av referat`,
    resultPlans: (count: number) =>
      count === 1 ? '1 resultat- og utviklingsplan' : `${count} resultat- og utviklingsplanar`,
    planGoals: (count: number) => (count === 1 ? '1 mål i plan' : `${count} mål i planar`),
    goalNotes: (count: number) => (count === 1 ? '1 status for mål' : `${count} statusar for mål`),
    goalMeasures: (count: number) => (count === 1 ? '1 tiltak for mål' : `${count} tiltak for mål`),
    contracts: (count: number) => (count === 1 ? '1 arbeidsavtale' : `${count} arbeidsavtalar`),
    contractPoints: (count: number) =>
      count === 1 ? '1 punkt i arbeidsavtale' : `${count} punkt i arbeidsavtalar`,
    contractChanges: (count: number) =>
      count === 1
        ? '1 forslag til endring av arbeidsavtale'
        : `${count} forslag til endringar av arbeidsavtalar`,
    contractApprovals: (count: number) =>
      count === 1
        ? '1 godkjenning av endring i arbeidsavtale'
        : `${count} godkjenningar av endringar i arbeidsavtalar`,
    salaryTalks: (count: number) => (count === 1 ? '1 lønssamtale' : `${count} lønssamtalar`),
    policies: (count: number) =>
      count === 1 ? '1 arbeidsgivarpolitikk' : `${count} arbeidsgivarpolitikk og -strategi`,
    policyAnswers: (count: number) =>
      count === 1 ? '1 svar om arbeidsgivarpolitikk' : `${count} svar om arbeidsgivarpolitikk`,
    indicators: (count: number) => (count === 1 ? '1 nøkkelinformasjon' : `${count} nøkkelinformasjon`),
    indicatorValues: (count: number) => (count === 1 ? '1 verdi' : `${count} verdiar av nøkkelinformasjon`),
    developmentPlans: (count: number) =>
      count === 1 ? '1 plan for utvikling' : `${count} planar for utvikling`,
    initiatives: (count: number) => (count === 1 ? '1 utviklingsarbeid' : `${count} utviklingsarbeid`),
    goodExamples: (count: number) => (count === 1 ? '1 godt eksempel' : `${count} gode eksempel`),
    yearEvents: (count: number) => (count === 1 ? '1 hending i årshjulet' : `${count} hendingar i årshjulet`),
    yearMarks: (count: number) => (count === 1 ? '1 merke i årshjulet' : `${count} merke i årshjulet`),
    handovers: (count: number) => (count === 1 ? '1 periodeskifte' : `${count} periodeskifte`),
    retentionChoices: (count: number) => (count === 1 ? '1 val om bevaring' : `${count} val om bevaring`),
    dialoguePreparations: (count: number) =>
      count === 1 ? '1 førebuing til utviklingssamtale' : `${count} førebuingar til utviklingssamtalar`,
    evalDrafts: (count: number) => (count === 1 ? '1 utkast til svar' : `${count} utkast til svar`),
    evalKeys: (count: number) => (count === 1 ? '1 nøkkel til konvolutt' : `${count} nøklar til konvoluttar`),
    other: (count: number) => (count === 1 ? '1 annan ting' : `${count} andre ting`),
    nothing: 'ingenting',
    and: ' og ',
  },

  bin: {
    empty: 'Tøm papirkorga',
    one: 'Slett for godt',
    oneNamed: (title: string) => `Slett «${title}» for godt`,
    agedHeading: (count: number) => `${things(count)} har lege her i meir enn 90 dagar`,
    agedAbout:
      'De kan slette det for godt no, eller la det liggje. Vi spør i staden for å slette av oss sjølve, fordi slettinga ikkje kan angrast, og fordi de må ha sett etter om noko skal takast vare på.',
    agedButton: 'Sjå over og slett',
    hasAccess: (names: string) =>
      `${names} har framleis eigen tilgang og blir liggjande. Fjern tilgangen under Innstillingar, Tryggleik, først.`,
  },

  reminder: {
    heading: (count: number) => `${things(count)} har lege i papirkorga i meir enn 90 dagar`,
    about: 'Vil de sjå over og slette det for godt?',
    look: 'Opne papirkorga',
    notNow: 'Ikkje no',
  },

  ask: {
    headingOne: (title: string) => `Slette «${title}» for godt?`,
    headingAll: 'Tømme papirkorga?',
    headingAged: 'Slette det som har lege lenge?',
    goes: (counts: string) => `Dette blir borte: ${counts}.`,
    more: (count: number) => `og ${count} til`,
    list: 'Det som blir sletta',
    meansHeading: 'Det betyr',
    means: [
      'Slettinga kan ikkje angrast, og historikken til det som blir sletta, forsvinn. Alt anna beheld historikken sin.',
      'Det som er att, blir låst med ein ny nøkkel. Tryggingskopiane på denne maskina blir bytte ut med ein ny kopi. Kopiar på ein annan stad viser vi etterpå, så du kan fjerne dei òg.',
      'I loggen står kven som sletta, når, kvifor og kor mange. Kva det heitte, står ikkje.',
    ],
    archive:
      'Sjå først etter at ingenting av dette skal takast vare på. Det som er arkivverdig, skal liggje i arkivet til kommunen før det blir sletta her.',
    basis: 'Kvifor kan det slettast?',
    basisOptional: 'Du kan la feltet stå tomt. Svaret står i loggen, så skriv ingen namn.',
    basisNeeded: 'Noko av dette er ferdigstilt. Då må grunnlaget stå i loggen. Skriv ingen namn.',
    confirm: 'Slett for godt',
    cancel: 'Avbryt',
  },

  work: {
    heading: 'Slettar for godt',
    headingKey: 'Skiftar nøkkel',
    about:
      'Alt blir skrive på nytt utan det som skal bort, og lese tilbake. Det tek vanlegvis nokre sekund. Så opnar Samspill seg igjen.',
    aboutKey:
      'Alt blir skrive på nytt med den nye nøkkelen, og lese tilbake. Det tek vanlegvis nokre sekund. Så opnar Samspill seg igjen.',
    almost: 'Snart ferdig',
    almostAbout: 'Det som er att, blir lagt på plass.',
    safe: 'Går straumen no, held det fram ved neste start, eller alt er som før.',
  },

  refusals: {
    locked: 'Samspill er låst. Lås opp og prøv igjen. Ingenting er sletta.',
    notConfirmed: 'Skriv passfrasen din på nytt og prøv igjen. Ingenting er sletta.',
    hasAccess: 'Nokon av desse har framleis eigen tilgang. Fjern tilgangen først. Ingenting er sletta.',
    notWritten: 'Det gjekk ikkje å skrive på nytt. Sjå etter at det er plass på disken. Ingenting er sletta.',
    needsBasis: 'Skriv kvifor det kan slettast. Ingenting er sletta.',
    changedSince: 'Noko av dette er henta tilbake i mellomtida. Sjå over på nytt. Ingenting er sletta.',
    notSaved: 'Noko du skreiv, er ikkje lagra enno. Vent til det er lagra. Ingenting er sletta.',
  },

  done: {
    heading: (counts: string) => `Sletta for godt: ${counts}`,
    about: 'Det finst ikkje lenger i appen eller i filene på denne maskina.',
    headingKey: 'Nøkkelen er skifta',
    aboutKey: 'Den gamle nøkkelen opnar ikkje lenger noko på denne maskina.',
  },

  copies: {
    heading: (count: number) =>
      count === 1 ? 'Éin tryggingskopi er frå før' : `${count} tryggingskopiar er frå før`,
    about: 'Dei ligg på den andre staden og har framleis det som er sletta, låst med den gamle nøkkelen.',
    list: 'Tryggingskopiar frå før',
    remove: 'Fjern dei',
    ask: (count: number) =>
      count === 1 ? 'Fjerne denne tryggingskopien?' : `Fjerne desse ${count} tryggingskopiane?`,
    askAbout:
      'Filene blir sletta. Det de har i appen no, blir ikkje rørt. Kopiar som nokon har lagt andre stader, må de fjerne sjølve.',
    removed: (count: number) =>
      count === 1 ? 'Tryggingskopien er fjerna.' : `${count} tryggingskopiar er fjerna.`,
    notRemoved: 'Kopiane kunne ikkje fjernast. Kanskje er staden ikkje kopla til.',
  },

  log: {
    heading: 'Sletta for godt',
    about: 'Loggen følgjer arbeidsrommet. Han seier aldri kva noko heitte.',
    columns: { when: 'Når', who: 'Kven', occasion: 'Høve', what: 'Kor mykje', basis: 'Kvifor' },
    occasions: {
      bin: 'Papirkorga tømt',
      binAge: 'Meir enn 90 dagar i papirkorga',
      disposal: 'Kassert',
      personChange: 'Nøkkelen skifta',
    },
    someone: 'Ukjend',
    noBasis: 'Ikkje oppgitt',
  },

  keyChange: {
    heading: 'Skift nøkkel',
    about:
      'Når ein ordførar eller kommunedirektør sluttar, kan de låse alt med ein ny nøkkel. Då opnar den gamle nøkkelen ingenting av det de skriv frå no av, og heller ikkje det som ligg på denne maskina.',
    button: 'Skift nøkkel',
    ask: 'Skifte nøkkel no?',
    whoHeading: 'Desse kjem inn etterpå, med passfrasen dei har:',
    removeFirst: 'Skal nokon av dei ikkje inn lenger, avbryt du og fjernar tilgangen deira først.',
    means: [
      'Innhaldet er som før. Ingen passfrasar blir endra, og gjenopprettingsarka verkar.',
      'Har den som sluttar, sett arket i safen? Avbryt, lag eit nytt ark for arbeidsrommet og stadfest det først. Det gamle arket opnar alle nye tryggingskopiar til eit nytt er stadfesta.',
      'Tryggingskopiane på denne maskina blir bytte ut med ein ny. Kopiar på ein annan stad viser vi etterpå. Dei kan framleis opnast med det som opna dei før, så fjern dei når de kan.',
      'Ein gammal passfrase opnar ikkje nye kopiar. Passfrasen din verkar på dei når du har skrive han neste gong, for då blir nøkkelfila laga på nytt. Det gjeld kvar av dykk.',
    ],
    confirm: 'Skift nøkkel',
    reminderHeading: 'Nokon har slutta eller kome til',
    reminderAbout: 'Då kan de skifte nøkkel, så den som er ute, ikkje kan opne det de skriv frå no av.',
    later: 'Ikkje no',
  },
};
