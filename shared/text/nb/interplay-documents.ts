const questions = (count: number): string => `${count} spørsmål`;
const rules = (count: number): string => (count === 1 ? '1 spilleregel' : `${count} spilleregler`);
const matters = (count: number): string => (count === 1 ? '1 sak' : `${count} saker`);

/** What the documents of Spilleregler and Informasjon say, and the dialogs they are taken out from. */
export const interplayDocuments = {
  /** Above the title of what is not agreed. */
  draft: 'Utkast. Det som er merket som utkast, er ikke godkjent av begge.',
  unknown: 'ukjent',
  named: (name: string, role: string) => `${name} (${role})`,
  access: 'Tilgang',

  ourRules: {
    title: 'Våre spilleregler',
    between: (names: string) => `Avtalt mellom ${names}`,
    lead: 'Slik har vi avtalt å arbeide sammen.',
    none: 'Ingen spilleregler er avtalt ennå.',
    caption: (count: number) => rules(count),
    question: 'Spørsmål',
    answer: 'Det vi har avtalt',
    version: (number: number) => `Versjon ${number}`,
    approvedByBoth: (day: string) => `godkjent av begge ${day}`,
    approvedBy: (names: string) => `godkjent av ${names}`,
    approver: (name: string, day: string) => `${name} ${day}`,
    review: (day: string) => `ses på igjen ${day}`,
    revisit: 'må tas opp igjen',
    draftLine: (text: string) => `Utkast: ${text}`,
    draftOnly: 'Utkast, ikke godkjent',
    approval: (title: string, said: string) => (title === '' ? said : `${title}, ${said}`),
    approvedAll: (count: number, day: string) =>
      count === 1
        ? `har godkjent spilleregelen, ${day}`
        : `har godkjent alle de ${count} spillereglene, den siste ${day}`,
    approvedSome: (count: number, all: number, day: string) =>
      `har godkjent ${count} av ${rules(all)}, den siste ${day}`,
    notAgreed: (count: number) => `${questions(count)} er drøftet uten enighet`,
    notDiscussed: (count: number) => `${questions(count)} er ikke drøftet`,
    open: (parts: string) => `I tillegg: ${parts}.`,
    newInOffice: (names: string, count: number) =>
      `${names} er ny i rollen og har ikke godkjent ${count === 1 ? 'denne spilleregelen' : 'disse spillereglene'}. ${count === 1 ? 'Den' : 'De'} gjelder til de to har gått gjennom ${count === 1 ? 'den' : 'dem'} på nytt.`,
  },

  ruleHistory: {
    title: 'Spillereglene med historikk',
    one: 'Spilleregel',
    years: (from: number, to: number) => `Valgperioden ${from}–${to}`,
    lead: 'Alt som er avtalt og drøftet i perioden: hva som gjelder, hvordan det ble til, og hvor det ble prøvd. Spillereglene binder ingen nye. De er et sted å begynne.',
    contents: 'Innhold',
    state: 'Status',
    nothingInForce: 'Ingenting er avtalt om dette ennå.',
    waiting: 'Venter på godkjenning',
    working: 'Utkast',
    notAgreed: 'Dette er vi ikke enige om',
    revisit: 'Derfor må den tas opp igjen',
    basis: 'Bygger på',
    labelled: (label: string, text: string) => `${label}: ${text}`,
    rules: 'Spilleregler',
    versions: 'Versjonene',
    versionsCaption: (count: number) => (count === 1 ? '1 versjon' : `${count} versjoner`),
    number: 'Nr.',
    text: 'Ordlyd',
    why: 'Hvorfor',
    approved: 'Godkjent',
    first: 'Første versjon',
    withdrawn: 'Trukket tilbake',
    uses: 'Brukt og tøyd',
    usesCaption: (used: number, stretched: number) =>
      `Brukt ${used === 1 ? 'én gang' : `${used} ganger`}, tøyd ${stretched === 1 ? 'én gang' : `${stretched} ganger`}.`,
    day: 'Dag',
    what: 'Hva',
    note: 'Merknad',
    where: 'Hvor',
    inMeeting: (day: string) => `i møtet ${day}`,
    outside: 'utenom møtene',
    notDiscussedHeading: 'Ikke drøftet',
    notDiscussed: 'Disse spørsmålene er ikke drøftet.',
    cases: 'Gråsoner vi har svart på',
    casesAbout: 'Begge svarte hver for seg og åpnet svarene samtidig. Hva hver av dem svarte, står ikke her.',
    casesCaption: (count: number) => (count === 1 ? '1 gråsone' : `${count} gråsoner`),
    case: 'Gråsone',
    opened: 'Åpnet',
    withheld: (count: number) =>
      count === 1
        ? '1 del er unntatt offentlighet og står i en skjermet fil.'
        : `${count} deler er unntatt offentlighet og står i en skjermet fil.`,
    shielded: 'Skjermet: Spillereglene med historikk',
    shieldedLead:
      'Her står det som er unntatt offentlighet i spillereglene. Ta vare på det og send det for seg.',
    preliminary:
      'Merkingen er foreløpig. Ber noen om innsyn, skal hvert krav vurderes for seg (offentleglova § 29).',
  },

  rulesTable: {
    title: 'Spilleregler',
    group: 'Emne',
    question: 'Spørsmål',
    state: 'Status',
    text: 'Det som gjelder',
    version: 'Versjon',
    agreedOn: 'Avtalt',
    approved: 'Godkjent av',
    review: 'Ses på igjen',
    reason: 'Hvorfor endret',
    working: 'Utkast',
    note: 'Merknad',
    used: 'Brukt',
    stretched: 'Tøyd',
    access: 'Tilgang',
  },

  package: {
    name: 'Til neste ordfører',
    about:
      'Her er spillereglene som ordføreren og kommunedirektøren har avtalt: hva som gjelder, hvordan det ble til, og hva som står åpent.',
    files: {
      history: 'Spillereglene med historikk',
      data: 'Data',
      shielded: 'Skjermet',
      arenas: 'Møteplasser',
    },
    ours: 'Det som gjelder, på én side',
    history: 'Alt med tidligere versjoner, bruk, varslinger, møteplasser og åpne spørsmål',
    shielded: 'Det som er unntatt offentlighet. Send det for seg.',
    rules: 'Spillereglene som tabell',
    versions: 'Alle versjonene som tabell',
    arenas: 'Møteplassene som tabell',
  },

  versionsTable: {
    question: 'Spørsmål',
    number: 'Versjon',
    state: 'Status',
    text: 'Ordlyd',
    reason: 'Hvorfor',
    agreedOn: 'Avtalt',
    approved: 'Godkjent av',
    review: 'Ses på igjen',
  },

  greyCase: {
    kind: 'Gråsone',
    booklet: 'Gråsoner',
    bookletLead:
      'Korte, oppdiktede hendelser der rollene ikke er klare. Snakk om dem før det skjer. Ingen av dem har en fasit.',
    owner: 'Hvem eier dette?',
    talk: 'Snakk om',
    why: 'Hvorfor?',
    rule: 'Forslag til spilleregel hos oss',
    law: 'Loven bak',
    contents: 'Innhold',
    withheld: (count: number) =>
      count === 1
        ? 'Én gråsone er unntatt offentlighet og er ikke med.'
        : `${count} gråsoner er unntatt offentlighet og er ikke med.`,
  },

  gathering: {
    kind: 'Program',
    when: 'Når',
    notSet: 'Ikke bestemt',
    place: 'Sted',
    participants: 'Deltakere',
    purpose: 'Hva vi vil oppnå',
    outcome: 'Det vi ble enige om',
    day: (number: number) => `Dag ${number}`,
    dayOn: (number: number, day: string) => `Dag ${number}: ${day}`,
    dayPoint: (number: number, clocks: string, title: string) => `Dag ${number}, ${clocks}: ${title}`,
    time: 'Tid',
    programme: 'Program',
    lead: 'Leder',
    clocks: (from: string, to: string) => `${from}–${to}`,
    none: 'Det står ingenting i programmet ennå.',
    notes: 'Notater',
    notesAbout: 'Punktene i programmet med linjer til å skrive på.',
    note: 'Notat',
    agreed: 'Dette ble vi enige om',
    materials: {
      rules: 'Materiell: spillereglene',
      rule: (question: string) => `Materiell: spilleregelen «${question}»`,
      mirror: 'Materiell: forventningsspeilet',
      case: (title: string) => `Materiell: gråsonen «${title}»`,
      arenas: 'Materiell: møteplassene',
      evaluation: 'Materiell: evalueringen',
    },
  },

  month: {
    title: 'Informasjon til folkevalgte',
    subtitle: (month: string, body: string) => `${month}. Oversikt til ${body}`,
    at: (clock: string) => `kl. ${clock}`,
    lead: (month: string, count: number, times: number) =>
      `I ${month} fikk folkevalgte informasjon om ${matters(count)}, i alt ${times === 1 ? 'én gang' : `${times} ganger`}.`,
    leadNone: (month: string) => `I ${month} er det ikke ført noen informasjon til folkevalgte.`,
    reached: (count: number, all: number) =>
      count === all
        ? all === 1
          ? 'Alle som skulle ha den, har fått den.'
          : 'Alle som skulle ha dem, har fått dem.'
        : `Alle har fått ${count} av dem.`,
    waits: (count: number) => (count === 1 ? 'Én sak venter.' : `${count} saker venter.`),
    asOf: (day: string) => `Hvem som har fått hva, er regnet per ${day}.`,
    waiting: 'Ikke fått ennå',
    waitingCaption: (count: number) => matters(count),
    matter: 'Sak',
    owedTo: 'Skal til',
    missing: 'Har ikke fått den',
    since: 'Siden',
    sinceDays: (count: number) => (count === 0 ? 'i dag' : count === 1 ? '1 dag' : `${count} dager`),
    given: 'Informasjon som er gitt',
    givenCaption: (count: number) => matters(count),
    day: 'Dag og tid',
    recipients: 'Til',
    how: 'Hvordan',
    by: 'Fra',
    standing: {
      untold: 'Ingen har fått den ennå',
      waiting: (names: string) => `Venter: ${names}`,
      complete: (day: string) => `Alle hadde fått den ${day}`,
      completeSameDay: 'Alle fikk den samme dag',
      settled: (reason: string) => `Avsluttet: ${reason}`,
      settledOnly: 'Avsluttet',
    },
    about:
      'Samme informasjon til samme tid: En sak regnes som gitt til alle når hver folkevalgt har fått den, i en gruppe eller ved navn. Flertall og mindretall er til sammen alle.',
  },

  brief: {
    title: 'Orientering til alle folkevalgte',
    from: (month: string) => `Fra ukemøtene i ${month}`,
    lead: 'Dette er informasjon som alle folkevalgte skal ha samtidig.',
    none: 'Ingen saker er til alle denne måneden.',
    link: (link: string) => `Les mer: ${link}`,
    known: (day: string) => `Kom opp ${day}`,
    ask: (names: string) => `Har du spørsmål, ta kontakt med ${names}.`,
  },

  matter: {
    kind: 'Sak i informasjonsloggen',
    text: 'Det folkevalgte har fått',
    noText: 'Ingen tekst er skrevet.',
    owedTo: 'Skal til',
    since: 'Kjent fra',
    standing: 'Status',
    told: 'Informasjon som er gitt',
    toldCaption: (count: number) => (count === 1 ? '1 gang' : `${count} ganger`),
    untold: 'Ingen har fått den ennå.',
    waiting: 'Har ikke fått den',
    waitingCaption: (count: number) => (count === 1 ? '1 folkevalgt' : `${count} folkevalgte`),
    name: 'Navn',
    email: 'E-post',
    waitedSince: 'Siden',
    groups: (names: string) => `Disse gruppene venter: ${names}.`,
  },

  log: {
    title: 'Informasjonslogg',
    lead: (count: number, times: number) =>
      `${matters(count)}, gitt ${times === 1 ? 'én gang' : `${times} ganger`}. Det siste står først.`,
    none: 'Loggen er tom.',
    csv: {
      day: 'Dato',
      time: 'Klokkeslett',
      matter: 'Sak',
      recipients: 'Mottakere',
      named: 'Navn',
      channel: 'Kanal',
      by: 'Fra',
      text: 'Tekst',
      link: 'Lenke',
      owedTo: 'Skal til',
      standing: 'Status',
      missing: 'Har ikke fått den',
      since: 'Siden',
      access: 'Tilgang',
    },
  },

  arenas: {
    title: 'Møteplasser',
    subtitle: 'Hvor folkevalgte og administrasjon møtes',
    none: 'Ingen møteplasser er lagt inn ennå.',
    lead: (inUse: number, informal: number, wanted: number) =>
      [
        inUse === 1 ? '1 møteplass er i bruk' : `${inUse} møteplasser er i bruk`,
        ...(informal === 0
          ? []
          : [
              `${informal === inUse && inUse > 1 ? 'alle' : informal} av dem ${informal === 1 ? 'er uformell' : 'er uformelle'}`,
            ]),
        ...(wanted === 0 ? [] : [`${wanted === 1 ? '1 mangler' : `${wanted} mangler`}`]),
      ].join(', '),
    drawing: 'Hvem som møtes hvor',
    list: 'Møteplassene',
    listCaption: (count: number) => (count === 1 ? '1 møteplass' : `${count} møteplasser`),
    place: 'Møteplass',
    who: 'Hvem',
    often: 'Hvor ofte',
    purposes: 'Formål',
    kind: 'Form',
    formal: 'formell',
    informal: 'uformell',
    documented: 'dokumenteres',
    notDocumented: 'dokumenteres ikke',
    nobody: 'ikke sagt',
    findings: 'Å snakke om',
    state: 'Status',
    note: 'Merknad',
    access: 'Tilgang',
    yes: 'ja',
    no: 'nei',
  },

  balance: {
    title: 'Kontakt med gruppene',
    period: (from: string, to: string) => `Fra ${from} til ${to}`,
    lead: 'Planlagt og gjennomført kontakt med partigruppene. Gruppene står etter navn. Oversikten teller ikke opp mot noe mål og rangerer ingen.',
    none: 'Ingen partigrupper er lagt inn ennå.',
    drawing: 'Kontakten gjennom perioden',
    table: 'Det samme som tabell',
    sources:
      'Bygger på holdte møter, kontakt som er ført, og informasjonsloggen. Det som nådde alle gruppene samtidig, står for seg.',
    csv: {
      day: 'Dato',
      group: 'Partigruppe',
      side: 'Flertall eller mindretall',
      state: 'Status',
      kind: 'Hvordan',
      source: 'Hvor det er kjent fra',
      person: 'Hvem',
      note: 'Merknad',
      access: 'Tilgang',
      all: 'alle gruppene',
      sources: { point: 'ført kontakt', meeting: 'møte', information: 'informasjonsloggen' },
    },
  },

  members: {
    title: 'Folkevalgte og grupper',
    none: 'Ingen folkevalgte er lagt inn ennå.',
    caption: (count: number) => (count === 1 ? '1 folkevalgt' : `${count} folkevalgte`),
    name: 'Navn',
    role: 'Verv',
    email: 'E-post',
    leader: 'gruppeleder',
    from: (day: string) => `fra ${day}`,
    left: (day: string) => `til ${day}`,
    noGroup: 'Uten partigruppe',
    noSide: 'flertall eller mindretall er ikke sagt',
    leftHeading: 'Har gått ut',
  },

  notices: {
    title: 'Det vi skylder hverandre å si',
    lead: 'Hva som varsles straks, hva som kan vente til ukemøtet, og hva som tas med tilbake fra møter og reiser.',
    none: 'Ingenting er avtalt om varsling ennå.',
    when: 'Når',
    what: 'Hva',
    given: 'Varslet',
    givenCaption: (count: number) => (count === 1 ? '1 varsel' : `${count} varsler`),
    noneGiven: 'Ingenting er varslet ennå.',
    day: 'Dag',
    how: 'Hvordan',
    by: 'Fra',
    csv: {
      day: 'Dato',
      time: 'Klokkeslett',
      direction: 'Fra og til',
      by: 'Fra',
      rule: 'Avtalt om',
      channel: 'Kanal',
      text: 'Tekst',
      access: 'Tilgang',
    },
  },

  out: {
    button: 'Ta ut',
    monthButton: 'Ta ut månedsoversikten',
    briefButton: 'Ta ut orientering til alle',
    heading: {
      rules: 'Ta ut spillereglene',
      rule: 'Ta ut spilleregelen',
      case: 'Ta ut gråsonen',
      cases: 'Ta ut gråsonene',
      gathering: 'Ta ut programmet',
      month: 'Ta ut månedsoversikten',
      brief: 'Ta ut orienteringen',
      log: 'Ta ut loggen',
      matter: 'Ta ut saken',
      arenas: 'Ta ut møteplassene',
      balance: 'Ta ut kontakten med gruppene',
      members: 'Ta ut folkevalgte og grupper',
      notices: 'Ta ut varslingene',
    },
    what: 'Hva skal ut?',
    kinds: {
      ours: { name: 'Våre spilleregler', about: 'Det som gjelder, på én side når det får plass.' },
      history: {
        name: 'Med historikk',
        about:
          'Alle spørsmålene med tidligere versjoner, hvorfor de ble endret, og hvor de ble brukt og tøyd.',
      },
      package: {
        name: 'Til neste ordfører',
        about:
          'Alt samlet i én pakke, med manifest. Det som er unntatt offentlighet, ligger i en skjermet mappe.',
      },
      table: { name: 'Tabell', about: 'Én linje for hver, til Excel.' },
      document: { name: 'Dokument', about: 'Til å lese, sende og skrive ut.' },
    },
    audience: 'Hvem er det til?',
    audiences: {
      internal: { name: 'Internt', about: 'Alt står der, med hjemmel der noe er unntatt.' },
      public: { name: 'Offentlig', about: 'Det som er unntatt, står bare med hjemmel.' },
    },
    withDrafts: 'Ta med utkast',
    withDraftsAbout: 'Det som ikke er godkjent av begge, er merket «utkast».',
    fits: 'Får plass på én side.',
    pages: (count: number) =>
      `Blir omtrent ${count} sider. Kort ned de lengste tekstene hvis det skal være én side.`,
    lines: 'Linjer å skrive på',
    noLines: 'Ingen',
    withLaw: 'Ta med loven bak',
    chosen: 'Hva skal med?',
    chosenAbout: 'Saker som er unntatt offentlighet, står ikke i listen.',
    exemptLeft: (count: number) =>
      count === 1
        ? '1 sak er unntatt offentlighet og kan ikke være med.'
        : `${count} saker er unntatt offentlighet og kan ikke være med.`,
    nothing: 'Det er ikke noe å ta ut.',
    print: 'Ctrl+P skriver ut det samme.',
  },
};
