import { capitalised } from '#shared/templates/terminology.ts';
import type { dialogues as nb } from '../nb/dialogues.ts';

/** Utviklingssamtale: the way from the themes of the council to the referat, and next year's talk. */
export const dialogues: typeof nb = {
  title: (year) => (year === null ? 'Utviklingssamtale utan dato' : `Utviklingssamtale ${year}`),
  lead: (terms) =>
    `Kvart år møtest arbeidsgivaren og ${terms.kommunedirektøren} til ein samtale mellom likeverdige partar. Han er ikkje ein del av halvårsevalueringa, og han kjem ikkje i staden for praten elles i året.`,
  source: (sources) => `Byggjer på: ${sources}.`,
  noTerm: 'Legg inn datoane for perioden først. Då er det ein periode å føre samtalen i.',
  empty: (terms) =>
    `Her fører de utviklingssamtalen med ${terms.kommunedirektøren}, frå temaa i ${terms.kommunestyret} til referatet.`,
  add: 'Ny utviklingssamtale',
  unknown: 'Denne utviklingssamtalen finst ikkje. Han kan liggje i papirkorga.',
  toList: 'Til utviklingssamtalane',
  list: 'Utviklingssamtalar i perioden',
  noDay: 'utan dato',
  with: (name) => `med ${name}`,

  next: {
    themes: 'temaa må drøftast først',
    day: 'dato må setjast',
    invite: 'innkallinga må sendast',
    talk: 'samtalen kan haldast',
    minutes: 'referatet må skrivast',
    approve: 'referatet ventar på godkjenning',
    known: (terms) => `referatet må gjerast kjent for ${terms.kommunestyret}`,
    done: 'ferdig',
    cancelled: 'avlyst',
  },

  way: 'Vegen gjennom utviklingssamtalen',
  steps: {
    themes: (terms) => `Tema frå ${terms.kommunestyret}`,
    when: 'Tid, stad og kven',
    invitation: 'Innkalling',
    preparation: 'Førebuing',
    talk: 'Samtalen',
    minutes: 'Referat',
    known: (terms) => `Gjort kjent for ${terms.kommunestyret}`,
    after: 'Planen og neste samtale',
  },
  status: {
    themesOn: (day) => `drøfta ${day}`,
    themesWritten: 'skrive, ikkje drøfta',
    themesMissing: 'ikkje drøfta enno',
    noDay: 'ikkje sett enno',
    invited: (day) => `send ${day}`,
    notInvited: 'ikkje send enno',
    prepared: (count, all) => `du har skrive om ${count} av ${all} område`,
    notPrepared: 'du har ikkje begynt enno',
    notYours: 'kvar part skriv for seg',
    apart: 'privat for kvar part',
    notHeld: 'ikkje halden enno',
    underWay: (count, all) => `${count} av ${all} område er gjennomgått`,
    held: 'halden',
    noMinutes: 'ikkje begynt enno',
    draft: 'utkast',
    waiting: (names) => `ventar på at ${names} godkjenner`,
    approved: (number, day) => `versjon ${number} er godkjend ${day}`,
    notKnown: 'ikkje enno',
    known: (day) => day,
    noPlan: 'ikkje begynt enno',
    plans: (count) => (count === 1 ? '1 plan' : `${count} planar`),
  },

  themes: {
    about: (terms) =>
      `${capitalised(terms.kommunestyret)} drøftar først kva samtalen skal handle om. Då er det arbeidsgivaren som møter ${terms.kommunedirektøren}, og ikkje berre dei som sit ved bordet.`,
    text: 'Tema',
    textAbout: 'Eitt tema på kvar linje. Dei står i innkallinga.',
    on: 'Drøfta',
    ref: 'Sak',
    refAbout: 'Til dømes 12/25',
  },
  when: {
    day: 'Dato',
    start: 'Klokkeslett',
    startWrong: 'Skriv eit klokkeslett, til dømes 09.00.',
    minutes: 'Minutt',
    minutesWrong: 'Skriv eit heilt tal frå 5 til 1440.',
    place: 'Stad',
    director: (terms) => capitalised(terms.kommunedirektør),
    nobody: 'Ikkje sagt',
    mandate: 'Kven fører samtalen?',
    noMandate: 'Ikkje sagt',
    mandateAbout: 'Mandatet seier kven som følgjer opp på vegner av alle.',
    toMandate: 'Til mandatet',
    members: 'Med i mandatet',
    noMembers: 'Ingen er førte opp i mandatet enno.',
    seat: (name, seat) => `${name}, ${seat}`,
    closed: 'Heimel for lukka møte',
    closedAbout:
      'Når eit folkevalt organ møtest, gjeld reglane om innkalling, sakliste og møtebok. Møtet skal lukkast når det gjeld tenestlege forhold for ein tilsett, og heimelen skal stå i møteboka. Då kan det ikkje haldast som fjernmøte.',
    suggestClosed: 'Set inn forslaget',
    closedSuggestion: 'kommunelova § 11-5 andre ledd',
    suggested: (basis) => `Forslag: ${basis}`,
    settled: 'Dette står i referatet. Det kan rettast med ein ny versjon av referatet.',
  },
  invitation: {
    about:
      'Set dato i god tid, så begge rekk å førebu seg. Send innkallinga på e-post eller i kalenderen, eller ta ho ut som eige dokument.',
    calendar: 'Kall inn i kalenderen',
    copy: 'Kopier teksten til e-post',
    copied: 'Innkallinga er kopiert. Lim ho inn i ein e-post.',
    notCopied: 'Kopieringa blei stansa. Prøv ein gong til, eller ta ut innkallinga som fil.',
    on: 'Innkallinga er send',
    sentToday: 'Er send i dag',
    days: (days) =>
      days === 1
        ? 'Innkallinga gjekk ut 1 dag før samtalen.'
        : `Innkallinga gjekk ut ${days} dagar før samtalen.`,
  },
  preparation: {
    about: (terms) =>
      `${capitalised(terms.kommunedirektøren)} skriv ei eigenvurdering, og dei som møter for arbeidsgivaren, skriv si førebuing. Det er to private notat. Ingen kan lese det den andre skriv, og ingenting av det kjem med i referatet av seg sjølv.`,
    mine: {
      director: 'Skriv eigenvurderinga',
      member: 'Skriv førebuinga di',
    },
    read: 'Sjå det du har skrive',
    notYours: (terms) =>
      `Førebuinga er for ${terms.kommunedirektøren} og for dei som møter for arbeidsgivaren.`,
  },
  talk: {
    about:
      'Samtalen går gjennom dei fem resultatområda, samspelet og utviklinga. Notata blir arbeidsmateriale til referatet.',
    start: 'Start samtalen',
    goOn: 'Hald fram med samtalen',
    look: 'Sjå på notata',
    setHeld: 'Samtalen er halden',
    setPlanned: 'Samtalen er ikkje halden likevel',
    heldNow: 'Samtalen er merkt som halden.',
    plannedNow: 'Samtalen er merkt som planlagd.',
  },

  minutes: {
    about:
      'Referatet har fire delar og blir gjort kjent, så det er i utgangspunktet ope. Det som blei sagt fortruleg, skal ikkje stå her.',
    parts: {
      results: 'Oppnådde resultat',
      goals: 'Nye mål og forventingar',
      principles: 'Prinsipp for samhandling',
      measures: 'Utviklingstiltak',
    },
    participants: 'Deltakarar',
    participantsAbout: 'Eitt namn på kvar linje',
    reason: 'Kvifor det kjem ein ny versjon',
    reasonAbout: 'Begge les grunngivinga, og ho står i referatet.',
    begin: 'Begynn på referatet',
    access: (status) => `Tilgang: ${status}`,
    propose: 'Legg fram til godkjenning',
    putDialog: {
      heading: 'Legg fram referatet for begge',
      about:
        'Begge godkjenner den same ordlyden, kvar med si eiga passfrase. Frå no av står teksten fast. Trekkjer de han, kan de skrive vidare.',
      submit: 'Legg fram',
      cancel: 'Avbryt',
      done: 'Referatet er lagt fram for begge.',
    },
    waiting: {
      heading: 'Ventar på godkjenning',
      version: (number) => `Versjon ${number}`,
      given: (title, name, when) => `${title} ${name} godkjende ${when}`,
      missing: (title, name) => `${title} ${name} har ikkje godkjent enno`,
      gone: 'ukjend',
      together: 'Godkjenn saman',
      alone: (name) => `Godkjenn som ${name}`,
      about: 'Godkjenninga er endeleg. Ei retting etterpå er ein ny versjon med grunngiving.',
      otherHolders:
        'Nokon som skulle godkjenne, har ikkje rolla lenger. Trekk referatet og legg det fram på nytt.',
      withdraw: 'Trekk tilbake',
      withdrawn: 'Referatet er trekt tilbake, og de kan skrive vidare.',
      dialog: 'Godkjenn referatet',
      lead: 'Du godkjenner referatet slik det står. Det er godkjent når begge har gjort det.',
      leadLast: 'Du godkjenner referatet slik det står. Då har begge godkjent, og det kan ikkje angrast.',
      leadBoth: 'De godkjenner referatet slik det står, kvar med si passfrase. Det kan ikkje angrast.',
      done: 'Godkjenninga er lagra.',
      doneBoth: 'Begge har godkjent referatet.',
    },
    approved: 'Godkjent av begge',
    anew: 'Skriv ein ny versjon',
    anewAbout: 'Den godkjende versjonen står til begge har godkjent den nye.',
    draftOfNew: (number) => `Utkast til versjon ${number}`,
    earlier: 'Tidlegare versjonar',
    earlierLine: (number, state, day) => `Versjon ${number}, ${state} ${day}`,
    why: 'Kvifor',
    refusals: {
      waiting: 'Eit referat ventar på godkjenning. Trekk det tilbake før de skriv vidare.',
      noText: 'Skriv noko i minst éin av dei fire delane først.',
      noReason: 'Skriv kvifor det kjem ein ny versjon.',
      noOffice: 'Begge dei to som skal godkjenne, må vere registrerte blant personane.',
      notDraft: 'Det er ikkje noko utkast å leggje fram.',
      notWaiting: 'Dette referatet ventar ikkje på godkjenning lenger.',
      notYours: 'Berre dei to, eller den som la referatet fram, kan trekkje det tilbake.',
      notApprover: 'Denne godkjenninga er ikkje frå ein av dei to som skal godkjenne.',
      otherText: 'Teksten er ikkje den som blei lagd fram. Trekk referatet og legg det fram på nytt.',
    },
  },

  known: {
    about: (terms) =>
      `Referatet blir lagt fram for ${terms.kommunestyret}, så alle får vite det same til same tid.`,
    on: 'Gjort kjent',
    ref: 'Sak',
    refAbout: 'Til dømes 30/25',
  },
  after: {
    about:
      'Måla blir samla i ein resultat- og utviklingsplan. Planen blir følgd opp i vekemøta og kjem tilbake i neste samtale.',
    plans: 'Planar frå denne samtalen',
    begin: 'Set opp samtalen neste år',
    nextIs: (when) => `Neste samtale: ${when}`,
  },

  more: {
    heading: 'Arkiv, tilgang og historikk',
    filing: 'Kva skjer med papira?',
    filingAbout: (terms) =>
      `Bevaringsforskrifta nemner ikkje utviklingssamtalen. ${capitalised(terms.kommunen)} avgjer sjølv.`,
    filings: { none: 'Ikkje avgjort', archive: 'Arkiverast', working: 'Arbeidsmateriale' },
    caseReference: 'Saksnummer',
    access: (status) => `Tilgang til innkallinga og notata: ${status}`,
    history: 'Historikk',
    cancel: 'Avlys samtalen',
    cancelled: 'Samtalen er avlyst.',
    tellCancelled: 'Har nokon fått innkallinga i kalenderen, lagar du ei avlysing under «Til kalenderen».',
    reopen: 'Samtalen blir halden likevel',
    reopened: 'Samtalen er planlagd igjen.',
    remove: 'Legg i papirkorga',
    removed: (title) => `«${title}» ligg i papirkorga.`,
  },

  advice: {
    heading: 'Kva heimel kan passe?',
    personal: 'Er det noko her som gjeld personlege forhold, kan teieplikta gjelde.',
    staff:
      'Er det nødvendig av omsyn til personalforvaltninga, kan det gjerast unntak for nokre opplysningar.',
    use: (basis) => `Bruk ${basis}`,
    open: 'Hovudregelen er innsyn. Merket blir sett berre når du vel det.',
    party: (terms) =>
      `Det ${terms.kommunedirektøren} sjølv skriv som part i eiga sak, er truleg ikkje eit internt dokument. Då kan det ikkje gjerast unntak etter offentleglova § 14. Få det vurdert juridisk.`,
    minutes:
      'Referatet skal gjerast kjent, og difor passar det sjeldan å gjere unntak for heile. Flytt heller det fortrulege ut av teksten.',
  },

  prepare: {
    title: {
      director: 'Eigenvurdering',
      member: 'Førebuing',
    },
    before: {
      heading: 'Berre du kan lese dette',
      sealed:
        'Det du skriv, er forsegla med din eigen nøkkel. Ingen andre finn det i søk, i tryggingskopiar eller i eksport av data, og det kjem ikkje med i referatet.',
      foi: 'Bed nokon om innsyn, må også slike notat kunne vurderast. Skriv ikkje om helse eller andre særlege opplysningar.',
    },
    field: (area) => `Notat om ${area.charAt(0).toLowerCase()}${area.slice(1)}`,
    next: (name) => `Vidare til ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    back: 'Tilbake',
    done: 'Ferdig for no',
    areas: 'Områda',
    written: 'skrive',
    notForYou: (terms) =>
      `Her skriv ${terms.kommunedirektøren} og dei som møter for arbeidsgivaren, kvar for seg.`,
    toTalk: 'Til utviklingssamtalen',
  },

  run: {
    opening: 'Før de begynner',
    openingAbout: (terms) =>
      `Samtalen er mellom likeverdige partar. Alle ved bordet kan seie kva dei meiner, også ${terms.kommunedirektøren} om arbeidsgivaren.`,
    rules: [
      'Snakk om resultat og samarbeid, ikkje om eigenskapar.',
      'Det som blir sagt fortruleg, blir ikkje fortalt vidare.',
      'Det de skriv her, er arbeidsmateriale. Referatet skriv de for seg.',
    ],
    themes: (terms) => `Temaa frå ${terms.kommunestyret}`,
    noThemes: (terms) => `${capitalised(terms.kommunestyret)} har ikkje drøfta tema til samtalen.`,
    closing: 'Til slutt',
    closingAbout: 'Sjå over kva som skal med i referatet, og avtal neste samtale.',
    closingQuestions: [
      'Kva er dei viktigaste måla det neste året, og kva vedtak byggjer dei på?',
      'Kva avtaler vi om måten å arbeide saman på?',
      'Når snakkar vi saman om dette igjen?',
    ],
    rail: 'Samtalen',
    tick: (area) => `${area}: gjennomgått`,
    questions: 'Spørsmål å snakke om',
    note: 'Notat',
    noteAbout: 'Arbeidsmateriale for dykk som sit her. Det blir ikkje referat før de tek det med.',
    take: 'Ta med i referatet',
    takeAbout: 'Merk nokre linjer for å ta med berre dei. Elles blir heile notatet teke med.',
    takePart: 'Del av referatet',
    taken: (part) => `Teke med i referatet under «${part}».`,
    already: 'Dette står i referatet frå før.',
    nothing: 'Skriv noko i notatet først.',
    own: {
      heading: 'Førebuinga di',
      about: 'Berre du kan lese ho. Det du vil seie høgt, kan du ta med til notatet.',
      empty: 'Du har ikkje skrive noko om dette området.',
      share: 'Ta med til notatet',
      shared: 'Teke med til notatet.',
    },
    next: 'Ferdig, neste',
    following: (name) => `Neste: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    toMinutes: 'Til referatet',
    fullScreen: 'Fullskjerm',
    leaveFullScreen: 'Gå ut av fullskjerm',
    saidFull: 'Fullskjerm',
    saidLeft: 'Ute av fullskjerm',
    cancelled: 'Denne samtalen er avlyst.',
    finished: 'Referatet er godkjent. Notata kan lesast, men dei endrar ikkje referatet.',
  },

  plan: {
    heading: 'Planen frå sist',
    none: 'Det er ingen plan frå før å sjå tilbake på.',
    noneHere: 'Ingen mål i planen høyrer til dette området.',
    measure: (measure, target) => `Blir målt ved ${measure}. Mål: ${target}`,
    target: (target) => `Mål: ${target}`,
    measuredBy: (measure) => `Blir målt ved ${measure}`,
    decision: (ref) => `Vedtak: ${ref}`,
    noDecision: 'utan vedtak',
    latest: (day, text) => `${day}: ${text}`,
    action: (title, state) => `Tiltak: ${title} (${state})`,
    states: { open: 'ope', done: 'gjort', dropped: 'fråfalle', none: 'ikkje sett i gang' },
  },

  findings: {
    noMandate: 'Det er ikkje sagt kven som fører samtalen på vegner av arbeidsgivaren.',
    noThemes: (terms) =>
      `${capitalised(terms.kommunestyret)} har ikkje drøfta tema til samtalen. Samtalen kan haldast likevel, men då manglar oppdraget frå arbeidsgivaren.`,
    themesNotDiscussed: (terms) =>
      `Temaa er skrivne, men det er ikkje sagt når ${terms.kommunestyret} drøfta dei.`,
    themesAfterTalk: 'Temaa er førte som drøfta etter samtalen. Sjå på datoane.',
    outsideTerm: 'Datoen er utanfor valperioden. Er det rett?',
    notInvited: 'Samtalen er snart, og innkallinga er ikkje ført som send.',
    invitedLate: (days) =>
      `Det er ${days === 1 ? '1 dag' : `${days} dagar`} frå innkallinga til samtalen. Er det nok tid til å førebu seg? Rådet er god tid. Grensa på to veker er vår.`,
    invitedAfterTalk: 'Innkallinga er ført som send etter samtalen. Sjå på datoane.',
    noClosedBasis:
      'Det er eit folkevalt organ som møtest. Då skal møtet lukkast når det gjeld tenestlege forhold for ein tilsett, og heimelen skal stå i møteboka.',
    notMadeKnown: (terms) => `Referatet er godkjent, men ikkje gjort kjent for ${terms.kommunestyret} enno.`,
    newVersionNotMadeKnown: (terms) =>
      `Ein ny versjon er godkjend etter at referatet blei gjort kjent for ${terms.kommunestyret}.`,
    madeKnownBeforeApproval:
      'Referatet er ført som gjort kjent før begge hadde godkjent det. Sjå på datoane.',
    sources: (sources) => `Byggjer på: ${sources}.`,
  },

  out: {
    button: 'Ta ut',
    heading: 'Ta ut',
    kinds: {
      minutes: { name: 'Referat', about: 'Dei fire delane, deltakarane og kven som har godkjent.' },
      invitation: { name: 'Innkalling', about: 'Tid, stad, tema og kva de førebur dykk på.' },
      guide: { name: 'Samtaleguide på papir', about: 'Spørsmåla og måla frå sist, med linjer å skrive på.' },
      preparation: { name: 'Di førebuing', about: 'Til eige bruk. Ho blir aldri ein del av referatet.' },
    },
    draftKind: 'Utkast til referat',
    preparationButton: 'Ta ut til deg sjølv',
    preparationHeading: 'Ta ut di førebuing',
    calendar: 'Til kalenderen',
    calendarNoDay: 'Set ein dato først.',
    calendarHeading: 'Samtalen til kalenderen',
    methods: {
      publish: {
        name: 'Eigen kalender',
        about:
          'Opne fila i Outlook eller ein annan kalender. Ei ny fil seinare flytter samtalen, eller fjernar han om han er avlyst.',
      },
      request: {
        name: 'Kalle inn dei andre',
        about:
          'Legg fila ved ein e-post. Dei som får ho, kan svare ja eller nei, og ei ny fil oppdaterer den gamle.',
      },
      cancel: {
        name: 'Avlyse',
        about: 'Send fila til dei som fekk innkallinga. Samtalen forsvinn frå kalenderen deira.',
      },
    },
    comers: (names) => `Skal vere med: ${names}.`,
    noAddress: (names) => `Registeret har inga e-postadresse til ${names}.`,
    calendarPrivate: 'Tema står ikkje i fila, for kalendrar er ofte opne for mange.',
  },

  paper: {
    eyebrow: (year) => (year === null ? 'Utviklingssamtale' : `Utviklingssamtale ${year}`),
    facts: {
      when: 'Tid',
      place: 'Stad',
      director: (terms) => capitalised(terms.kommunedirektør),
      mandate: 'På vegner av arbeidsgivaren',
      participants: 'Deltakarar',
      case: 'Saksnummer',
      notSet: 'ikkje sett',
      clocks: (day, from, to) => `${day} kl. ${from}–${to}`,
      closed: 'Lukka møte',
      version: 'Versjon',
      because: (number, reason) => `${number}: ${reason}`,
      approved: 'Godkjent',
      notApproved: 'Ikkje godkjent av begge enno',
      approvedBy: (name, when) => `${name}, ${when}`,
      known: (terms) => `Gjort kjent for ${terms.kommunestyret}`,
      notKnown: 'Ikkje gjort kjent enno',
      knownOn: (day, ref) => (ref === '' ? day : `${day}, sak ${ref}`),
      digest: 'Kontrollsum (SHA-256)',
      preserved: 'Oppbevaring',
      ownChoice: (terms) =>
        `${capitalised(terms.kommunen)} avgjer sjølv kor lenge. Bevaringsforskrifta nemner ikkje utviklingssamtalen.`,
    },
    invitation: {
      title: 'Innkalling til utviklingssamtale',
      lead: (terms) =>
        `Vi inviterer til utviklingssamtale mellom ${terms.kommunestyret} som arbeidsgivar og ${terms.kommunedirektøren}. Samtalen er mellom likeverdige partar.`,
      themes: (terms) => `Tema frå ${terms.kommunestyret}`,
      themesOn: (day, ref) => (ref === '' ? `Drøfta ${day}.` : `Drøfta ${day}, sak ${ref}.`),
      noThemes: (terms) => `${capitalised(terms.kommunestyret)} har ikkje drøfta tema enno.`,
      areas: 'Dette snakkar vi om',
      prepare: 'Førebuing',
      prepareAbout: (terms) =>
        `${capitalised(terms.kommunedirektøren)} skriv ei eigenvurdering, og dei som møter for arbeidsgivaren, førebur seg på dei same områda. Det kvar av oss skriv, er privat og blir ikkje delt på førehand.`,
      basis: (terms) =>
        `Grunnlaget er arbeidsavtalen og måla i resultat- og utviklingsplanen, som byggjer på vedtak i ${terms.kommunestyret}.`,
      after: (terms) =>
        `Etterpå skriv vi eit referat som begge godkjenner, og som blir gjort kjent for ${terms.kommunestyret}. Det er i utgangspunktet ope.`,
    },
    guide: {
      title: 'Samtaleguide til utviklingssamtalen',
      lead: 'Arbeidsmateriale. Spørsmåla er til hjelp, og ingen skal svare med karakterar.',
      note: 'Notat',
      goals: 'Mål frå sist',
    },
    preparation: {
      title: { director: 'Eigenvurdering', member: 'Førebuing' },
      notice: 'Til eige bruk. Dette er ikkje ein del av referatet.',
      nothing: 'Ikkje skrive noko.',
      of: (name) => `Skrive av ${name}`,
    },
    minutes: {
      title: 'Referat frå utviklingssamtalen',
      draft: 'Utkast. Referatet er ikkje godkjent av begge.',
      nothing: 'Ingenting å føre her.',
      about: 'Om referatet',
      withheld: 'Referatet er unnateke offentlegheit.',
      preliminary:
        'Merkinga er førebels. Bed nokon om innsyn, skal kvart krav vurderast for seg (offentleglova § 29).',
    },
    calendar: {
      summary: 'Utviklingssamtale',
      about: (owner) => `Utviklingssamtale i ${owner}. Tema og notat ligg i Samspill.`,
    },
  },
};
