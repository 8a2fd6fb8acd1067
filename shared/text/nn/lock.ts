import type { lock as nb } from '../nb/lock.ts';

/** The lock: passphrases, the lock screen, recovery sheets, access, and what is private. */
export const lock: typeof nb = {
  passphrase: {
    how: 'Korleis vil du lage han?',
    proposed: 'Eg bruker fire ord frå Samspill',
    proposedAbout: 'Lette å hugse, vanskelege å gjette.',
    own: 'Eg skriv ein eigen',
    ownAbout: 'Minst 12 teikn. Gjerne ei setning berre du ville ha funne på.',
    words: 'Forslag til passfrase',
    another: 'Nytt forslag',
    field: 'Passfrasen din',
    again: 'Skriv passfrasen éin gong til',
    againAbout: 'Små og store bokstavar er ulike.',
    againProposed: 'Skriv dei fire orda, så veit du at du har dei.',
    show: 'Vis passfrasen',
    hide: 'Gøym passfrasen',
    left: (count: number) => (count === 1 ? 'Eitt teikn til.' : `${count} teikn til.`),
    longEnough: 'Lang nok.',
    tooShort: 'Passfrasen må ha minst 12 teikn.',
    tooCommon: 'Denne er lett å gjette. Vel noko meir eige.',
    againMissing: 'Skriv passfrasen éin gong til.',
    differs: 'Dei to er ikkje like. Skriv han éin gong til.',
  },

  firstRun: {
    lead: 'Alt de skriv i Samspill, ligg låst på disken. Passfrasen din låser opp, og han er det einaste du treng å hugse.',
    nobody:
      'Ingen kan hente fram passfrasen for deg, heller ikkje IT. Når arbeidsrommet er klart, skriv du ut eit gjenopprettingsark til safen. Arket er den einaste vegen inn dersom du gløymer passfrasen.',
    making: 'Lagar nøklane …',
    made: 'Passfrasen er laga. Han kan bytast i Innstillingar når arbeidsrommet er klart.',
    failed: 'Det gjekk ikkje å lagre nøklane. Sjå etter at det er plass på disken, og prøv igjen.',
  },

  screen: {
    heading: 'Samspill er låst',
    who: 'Kven er du?',
    numbered: (role: string, number: number) => `${role} (${number})`,
    field: 'Passfrase',
    unlock: 'Lås opp',
    unlocking: 'Låser opp …',
    missing: 'Skriv passfrasen din.',
    wrong: 'Passfrasen stemte ikkje. Prøv igjen, og sjå etter om Caps Lock er på.',
    wait: (seconds: number) =>
      seconds === 1
        ? 'Vent eitt sekund, så kan du prøve igjen.'
        : `Vent ${seconds} sekund, så kan du prøve igjen.`,
    waitOver: 'No kan du prøve igjen.',
    waitWhy: 'Ventetida hindrar at nokon gjettar seg fram.',
    remember: 'Hugs meg på denne maskina',
    rememberFor:
      'Då opnar Samspill seg når du startar det, til det blir låst. Det vernar framleis mot ein stolen disk og mot andre brukarar av maskina.',
    rememberNot: 'Det vernar ikkje mot den som bruker maskina medan du er pålogga.',
    forgotten: 'Eg har gløymt passfrasen',
    demo: (passphrase: string) => `Dette er ein demo, og passfrasen er ingen løyndom: ${passphrase}`,
    cannotUnlock: 'Det gjekk ikkje å låse opp. Prøv igjen, eller start Samspill på nytt.',
    gone: 'Denne personen har ikkje lenger tilgang her.',
  },

  recover: {
    heading: 'Lås opp med eit gjenopprettingsark',
    lead: 'Finn fram arket frå safen. Du kan bruke ditt eige ark eller arket for arbeidsrommet.',
    withOwn: 'Ditt eige ark opnar alt, også dei private notata dine.',
    withWorkspace:
      'Arket for arbeidsrommet opnar det de har felles. Dei private notata dine blir verande stengde.',
    field: 'Nøkkelen på arket',
    fieldAbout: 'Skriv linjene slik dei står. Mellomrom og store eller små bokstavar har ikkje noko å seie.',
    left: (count: number) => (count === 1 ? 'Eitt teikn manglar.' : `${count} teikn manglar.`),
    tooMany: (count: number) =>
      count === 1 ? 'Det er eitt teikn for mykje.' : `Det er ${count} teikn for mykje.`,
    wrongSign: (sign: string, line: number, group: number) =>
      `«${sign}» finst ikkje i nøkkelen. Sjå på linje ${line}, gruppe ${group}.`,
    mistypedAt: (line: number, group: number) =>
      `Noko er skrive feil. Sjå på linje ${line}, gruppe ${group}.`,
    mistyped: 'Noko er skrive feil. Les linjene éin gong til.',
    whole: 'Nøkkelen er rett skriven.',
    newHeading: 'Ny passfrase',
    newAbout: 'Frå no av låser du opp med denne. Den gamle verkar ikkje lenger.',
    open: 'Lås opp og byt passfrase',
    back: 'Tilbake',
    wrong:
      'Arket høyrer ikkje til dette arbeidsrommet, eller det er bytt ut med eit nyare. Er det ditt eige ark frå før, skriv du passfrasen du har no, ikkje ein ny.',
    startedAnew:
      'Du er inne. Private notat du skreiv før, er stengde. Har du ditt eige ark frå før, opnar det dei: vel «Eg har gløymt passfrasen», og skriv passfrasen du laga no. Skriv òg ut eit nytt ark for deg sjølv.',
  },

  unreadable: {
    heading: 'Nøklane kan ikkje lesast',
    what: 'Fila med nøklane på denne maskina manglar eller er skadd, og kopien av henne òg. Utan henne kan ikkje Samspill låse opp.',
    safe: 'Det de har skrive, ligg urørt og låst på disken.',
    todo: 'Gjenopprett frå ein tryggingskopi. Har de ingen, ta kontakt med IT før noko blir sletta.',
    restore: 'Gjenopprett frå ein tryggingskopi',
    retry: 'Prøv igjen',
  },

  confirm: {
    heading: 'Stadfest at det er deg',
    about: 'Skriv passfrasen for å gå vidare. Samspill spør når det er meir enn ti minutt sidan sist.',
    field: 'Passfrasen din',
    confirm: 'Stadfest',
    confirming: 'Stadfestar …',
    cancel: 'Avbryt',
  },

  switching: {
    heading: (name: string) => `Byt til ${name}`,
    about: (name: string) =>
      `Vindauget blir opna på nytt for ${name}. Alt er lagra, og det som er privat for deg, blir stengt.`,
    field: (name: string) => `Passfrasen til ${name}`,
    confirm: 'Byt',
    switching: 'Byter …',
    newHeading: (name: string) => `${name} treng ein eigen passfrase`,
    newAbout: (name: string) =>
      `Gi plassen til ${name}. Passfrasen skal berre ${name} kjenne. Slik blir private notat private, også på denne maskina.`,
    newConfirm: 'Lag passfrasen og byt',
    failed: 'Passfrasen vart ikkje lagra. Ingenting er endra.',
    notSaved: 'Noko er ikkje lagra enno. Vent til det er lagra, og prøv igjen.',
  },

  sheets: {
    workspace: 'Arket for arbeidsrommet',
    person: 'Ditt eige ark',
    making: 'Lagar arket …',
    failed: 'Arket vart ikkje laga. Sjå etter at det er plass på disken, og prøv igjen.',
    preview: 'Slik blir arket',
    onlyNow: 'Arket blir vist berre no. Skriv det ut før du lukkar, og legg det i safen.',
    replaced: 'Har du eit eldre ark, verkar det til det nye er stadfesta. Makuler det då.',
    print: 'Skriv ut arket',
    inHand: 'Eg har arket i handa',
    noPrinter: 'Fann ingen skrivar. Du kan òg skrive av nøkkelen for hand.',
    check: 'Har du arket i handa?',
    checkAbout: 'Skriv kontrollordet som står på arket. Då veit både du og Samspill at arket kan lesast.',
    word: 'Kontrollordet på arket',
    confirm: 'Stadfest arket',
    wrongWord: 'Det er ikkje ordet på det siste arket. Det står under nøkkelen.',
    confirmed: 'Arket er stadfesta. Legg det i safen.',
    later: 'Lukk utan å stadfeste',
    notSaved: 'Stadfestinga vart ikkje lagra. Prøv igjen.',
    reminder: {
      heading: 'Skriv ut gjenopprettingsark til safen',
      both: 'Gløymer ein av dykk passfrasen, er arka den einaste vegen inn. Det tek eit par minutt.',
      workspace: 'Arket for arbeidsrommet er ikkje stadfesta enno.',
      person:
        'Ditt eige ark er ikkje stadfesta enno. Det er den einaste vegen til dei private notata dine dersom du gløymer passfrasen.',
      printWorkspace: 'Ark for arbeidsrommet',
      printPerson: 'Ark for deg',
      notNow: 'Ikkje no',
    },
    paper: {
      eyebrow: 'Samspill · gjenopprettingsark',
      title: {
        workspace: (body: string) => `Arbeidsrommet i ${body}`,
        person: (name: string, role: string) => `${name}, ${role}`,
      },
      purpose: {
        workspace:
          'Med dette arket kan de opne arbeidsrommet og tryggingskopiane når ingen lenger hugsar passfrasen sin.',
        person:
          'Med dette arket kan du låse opp når du har gløymt passfrasen, og kome til dei private notata dine.',
      },
      keep: 'Legg arket i safen, i ein lukka konvolutt. Den som har arket, kan opne det arket opnar. Ta ikkje bilete av det, og send det ikkje på e-post.',
      made: 'Laga',
      key: 'Nøkkel',
      alphabet: 'Nøkkelen har aldri teikna 1, B, I og O, bortsett frå orda på linje 1.',
      line: (number: number) => `Linje ${number}`,
      word: 'Kontrollord',
      use: 'Slik bruker du arket',
      steps: {
        workspace: [
          'På låseskjermen: vel «Eg har gløymt passfrasen», og skriv nøkkelen.',
          'På ein ny PC: installer Samspill, vel «Eg har ein tryggingskopi», og skriv nøkkelen når du blir spurd.',
          'Utan Samspill: IT lagrar nøkkelen på éi linje, utan mellomrom, i ei tekstfil, og opnar kopien med det opne verktøyet «age»:',
        ],
        person: [
          'På låseskjermen: vel kven du er, vel «Eg har gløymt passfrasen», og skriv nøkkelen.',
          'Du lagar samstundes ein ny passfrase.',
          'Utan Samspill: nøkkelen er ein identitet for det opne verktøyet «age». IT opnar først tryggingskopien med arket for arbeidsrommet.',
        ],
      },
      opens: 'Opnar',
      opensNot: 'Opnar ikkje',
      reach: {
        workspace: {
          opens: 'Alt de har felles, og tryggingskopiane som er laga etter at arket vart stadfesta.',
          opensNot: 'Det kvar av dykk har skrive privat. Til det trengst eige ark eller eigen passfrase.',
        },
        person: {
          opens: 'Arbeidsrommet på denne maskina, og det du har skrive privat.',
          opensNot: 'Det den andre har skrive privat, og tryggingskopiar åleine.',
        },
      },
      replaced:
        'Når eit nyare ark er stadfesta, verkar ikkje dette på maskina lenger. Tryggingskopiar frå før den tid kan framleis opnast med det.',
    },
  },

  security: {
    about: 'Alt de skriv, ligg låst på disken. Kvar person har sin eigen passfrase.',
    notSaved: 'Endringa vart ikkje lagra. Prøv igjen.',
    passphrase: {
      heading: 'Passfrasen din',
      about:
        'Berre du kjenner han. Byter du, verkar den gamle ikkje lenger. Gjenopprettingsarka er dei same.',
      button: 'Byt passfrase …',
      dialog: 'Byt passfrase',
      confirm: 'Byt passfrase',
      changing: 'Byter …',
      changed: 'Passfrasen er bytt',
    },
    sheets: {
      heading: 'Gjenopprettingsark',
      about:
        'Ark på papir til safen: eitt for arbeidsrommet og eitt for kvar person. Dei er den einaste vegen inn når ein passfrase er gløymd.',
      confirmedAt: (day: string) => `Stadfesta ${day}`,
      notMade: 'Ikkje laga enno',
      notConfirmed: 'Laga, men ikkje stadfesta',
      make: 'Lag og skriv ut …',
      makeAnew: 'Lag nytt ark …',
      makeOf: (sheet: string) => `${sheet}: lag og skriv ut`,
      enterWord: 'Skriv kontrollordet …',
      enterWordOf: (sheet: string) => `${sheet}: skriv kontrollordet`,
      anewAsk: 'Lage eit nytt ark?',
      anewAbout:
        'Arket i safen verkar til det nye er stadfesta. Etterpå verkar berre det nye på denne maskina.',
      anewConfirm: 'Lag nytt ark',
    },
    access: {
      heading: 'Kven har tilgang',
      about:
        'Dei som har eigen passfrase på denne maskina. Ingen av dei kan sjå passfrasen eller dei private notata til ein annan.',
      list: 'Personar med tilgang',
      isMe: 'deg',
      ownSheet: 'har eige gjenopprettingsark',
      noOwnSheet: 'utan stadfesta ark',
      noAccess: 'har ikkje eigen passfrase',
      unknown: 'Ukjend person',
      give: 'Gi tilgang …',
      giveTo: (name: string) => `Gi ${name} tilgang`,
      giveConfirm: 'Lag passfrasen',
      given: (name: string) => `${name} har fått tilgang`,
      remove: 'Fjern tilgang',
      removeFrom: (name: string) => `Fjern tilgangen til ${name}`,
      removeAsk: (name: string) => `Fjerne tilgangen til ${name}?`,
      removeAbout: (name: string) =>
        `Passfrasen til ${name} sluttar å verke her. Det ${name} har skrive felles, blir ståande. Private notat, uferdige svar og konvoluttar som ikkje er opna, er då stengde. Får ${name} tilgang att, opnar dei seg med det eigne arket til ${name}. Har ${name} hatt tilgang til maskina, bør de skifte nøkkel etterpå.`,
      removed: (name: string) => `Tilgangen til ${name} er fjerna`,
      stillHas: 'Passfrasen til personen verkar framleis. Tilgangen blir fjerna under Tryggleik.',
      last: 'Den siste med tilgang kan ikkje fjernast.',
    },
    locking: {
      heading: 'Når Samspill låser seg',
      after: 'Lås etter',
      minutes: (count: number) => `${count} minutt utan bruk`,
      about:
        'Samspill låser seg òg når maskina blir låst eller går i kvile. Det du heldt på å skrive, blir teke vare på.',
      now: 'Lås no',
      remember: 'Hugs meg på denne maskina',
      forgotten: 'Maskina hugsar deg ikkje lenger',
      remembered: 'Maskina hugsar deg frå no av',
    },
    capture: {
      heading: 'Skjermdeling',
      label: 'Gøym vindauget i skjermbilete og delt skjerm',
      about:
        'Vindauget blir svart i skjermbilete, opptak og når skjermen blir delt. Det verkar på Windows og Mac, men ikkje på alle system, og aldri mot eit kamera.',
    },
    what: {
      heading: 'Kva er verna, og kva ikkje',
      yes: 'Verna',
      yesList: [
        'Alt de skriv: namn, titlar, tekstar og svar. Utan passfrase eller ark kan ingen lese det på disken, i kopiar eller på ein minnepinne.',
        'Private notat: berre den som skreiv dei, kan opne dei. Korkje den andre eller arket for arbeidsrommet kjem inn.',
        'Svar i ei evaluering: berre den som svarte, kan opne dei før alle har levert og konvoluttane blir opna. Går nøklane i filer, blir den som sender først, lesen først.',
        'Sletta tekst, når papirkorga er tømd og nøkkelen er skifta.',
      ],
      no: 'Ikkje verna',
      noList: [
        'Det som står på skjermen medan Samspill er ope, og maskina dersom nokon har lagt inn skadeleg programvare.',
        'Filer de eksporterer eller skriv ut. Dei er ikkje låste.',
        'Datoar, tal og kva opplysningar som høyrer saman. Det ligg ope på disken, men utan innhald.',
        'Ein passfrase som er lett å gjette, eller som andre får sjå.',
      ],
    },
  },

  action: 'Lås Samspill',
  statusLock: 'Lås',

  privateNote: {
    heading: 'Mitt private notat',
    label: 'Notat berre for deg',
    about: 'Berre du kan lese det, med passfrasen din. Det blir ikkje med i eksport.',
    covered: 'Gøymt til du set markøren i feltet.',
    hide: 'Gøym',
    hint: 'Skriv ikkje om helse eller andre sensitive forhold. Notatet er til eige bruk og erstattar ikkje arkivet: det som har noko å seie for ei sak, høyrer heime i sakssystemet. Nokon kan be om innsyn også i eit privat notat.',
  },

  help: {
    heading: 'Lås og gjenoppretting',
    words: [
      'Samspill låser seg når du ikkje bruker det, når maskina blir låst, og når du trykkjer Ctrl+L.',
      'Har du gløymt passfrasen, vel du «Eg har gløymt passfrasen» på låseskjermen og bruker arket frå safen. Ingen andre kan hente han fram.',
    ],
  },
};
