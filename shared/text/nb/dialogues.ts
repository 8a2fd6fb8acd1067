import { capitalised, type Terms } from '#shared/templates/terminology.ts';

/** Utviklingssamtale: the way from the themes of the council to the referat, and next year's talk. */
export const dialogues = {
  title: (year: number | null): string =>
    year === null ? 'Utviklingssamtale uten dato' : `Utviklingssamtale ${year}`,
  lead: (terms: Terms): string =>
    `Hvert år møtes arbeidsgiveren og ${terms.kommunedirektøren} til en samtale mellom likeverdige parter. Den er ikke en del av halvårsevalueringen, og den erstatter ikke praten ellers i året.`,
  source: (sources: string): string => `Bygger på: ${sources}.`,
  noTerm: 'Legg inn datoene for perioden først. Da er det en periode å føre samtalen i.',
  empty: (terms: Terms): string =>
    `Her fører dere utviklingssamtalen med ${terms.kommunedirektøren}, fra temaene i ${terms.kommunestyret} til referatet.`,
  add: 'Ny utviklingssamtale',
  unknown: 'Denne utviklingssamtalen finnes ikke. Den kan ligge i papirkurven.',
  toList: 'Til utviklingssamtalene',
  list: 'Utviklingssamtaler i perioden',
  noDay: 'uten dato',
  with: (name: string): string => `med ${name}`,

  next: {
    themes: 'temaene må drøftes først',
    day: 'dato må settes',
    invite: 'innkallingen må sendes',
    talk: 'samtalen kan holdes',
    minutes: 'referatet må skrives',
    approve: 'referatet venter på godkjenning',
    known: (terms: Terms): string => `referatet må gjøres kjent for ${terms.kommunestyret}`,
    done: 'ferdig',
    cancelled: 'avlyst',
  },

  way: 'Veien gjennom utviklingssamtalen',
  steps: {
    themes: (terms: Terms): string => `Temaer fra ${terms.kommunestyret}`,
    when: 'Tid, sted og hvem',
    invitation: 'Innkalling',
    preparation: 'Forberedelse',
    talk: 'Samtalen',
    minutes: 'Referat',
    known: (terms: Terms): string => `Gjort kjent for ${terms.kommunestyret}`,
    after: 'Planen og neste samtale',
  },
  status: {
    themesOn: (day: string): string => `drøftet ${day}`,
    themesWritten: 'skrevet, ikke drøftet',
    themesMissing: 'ikke drøftet ennå',
    noDay: 'ikke satt ennå',
    invited: (day: string): string => `sendt ${day}`,
    notInvited: 'ikke sendt ennå',
    prepared: (count: number, all: number): string => `du har skrevet om ${count} av ${all} områder`,
    notPrepared: 'du har ikke begynt ennå',
    notYours: 'skrives av hver part for seg',
    apart: 'privat for hver part',
    notHeld: 'ikke holdt ennå',
    underWay: (count: number, all: number): string => `${count} av ${all} områder er gjennomgått`,
    held: 'holdt',
    noMinutes: 'ikke begynt ennå',
    draft: 'utkast',
    waiting: (names: string): string => `venter på at ${names} godkjenner`,
    approved: (number: number, day: string): string => `versjon ${number} er godkjent ${day}`,
    notKnown: 'ikke ennå',
    known: (day: string): string => day,
    noPlan: 'ikke begynt ennå',
    plans: (count: number): string => (count === 1 ? '1 plan' : `${count} planer`),
  },

  themes: {
    about: (terms: Terms): string =>
      `${capitalised(terms.kommunestyret)} drøfter først hva samtalen skal handle om. Da er det arbeidsgiveren som møter ${terms.kommunedirektøren}, og ikke bare de som sitter ved bordet.`,
    text: 'Temaer',
    textAbout: 'Ett tema på hver linje. De står i innkallingen.',
    on: 'Drøftet',
    ref: 'Sak',
    refAbout: 'For eksempel 12/25',
  },
  when: {
    day: 'Dato',
    start: 'Klokkeslett',
    startWrong: 'Skriv et klokkeslett, for eksempel 09.00.',
    minutes: 'Minutter',
    minutesWrong: 'Skriv et helt tall fra 5 til 1440.',
    place: 'Sted',
    director: (terms: Terms): string => capitalised(terms.kommunedirektør),
    nobody: 'Ikke sagt',
    mandate: 'Hvem fører samtalen?',
    noMandate: 'Ikke sagt',
    mandateAbout: 'Mandatet sier hvem som følger opp på vegne av alle.',
    toMandate: 'Til mandatet',
    members: 'Med i mandatet',
    noMembers: 'Ingen er ført opp i mandatet ennå.',
    seat: (name: string, seat: string): string => `${name}, ${seat}`,
    closed: 'Hjemmel for lukket møte',
    closedAbout:
      'Når et folkevalgt organ møtes, gjelder reglene om innkalling, saksliste og møtebok. Møtet skal lukkes når det gjelder en ansatts tjenstlige forhold, og hjemmelen skal stå i møteboken. Da kan det ikke holdes som fjernmøte.',
    suggestClosed: 'Sett inn forslaget',
    closedSuggestion: 'kommuneloven § 11-5 andre ledd',
    suggested: (basis: string): string => `Forslag: ${basis}`,
    settled: 'Dette står i referatet. Det kan rettes med en ny versjon av referatet.',
  },
  invitation: {
    about:
      'Sett dato i god tid, så begge rekker å forberede seg. Send innkallingen på e-post eller i kalenderen, eller ta den ut som eget dokument.',
    calendar: 'Kall inn i kalenderen',
    copy: 'Kopier teksten til e-post',
    copied: 'Innkallingen er kopiert. Lim den inn i en e-post.',
    notCopied: 'Kopieringen ble stanset. Prøv en gang til, eller ta ut innkallingen som fil.',
    on: 'Innkallingen er sendt',
    sentToday: 'Sendt i dag',
    days: (days: number): string =>
      days === 1
        ? 'Innkallingen gikk ut 1 dag før samtalen.'
        : `Innkallingen gikk ut ${days} dager før samtalen.`,
  },
  preparation: {
    about: (terms: Terms): string =>
      `${capitalised(terms.kommunedirektøren)} skriver en egenvurdering, og de som møter for arbeidsgiveren, skriver sin forberedelse. Det er to private notater. Ingen kan lese det den andre skriver, og ingenting av det kommer med i referatet av seg selv.`,
    mine: {
      director: 'Skriv egenvurderingen',
      member: 'Skriv forberedelsen din',
    },
    read: 'Se det du har skrevet',
    notYours: (terms: Terms): string =>
      `Forberedelsen er for ${terms.kommunedirektøren} og for dem som møter for arbeidsgiveren.`,
  },
  talk: {
    about:
      'Samtalen går gjennom de fem resultatområdene, samspillet og utviklingen. Notatene blir arbeidsmateriale til referatet.',
    start: 'Start samtalen',
    goOn: 'Fortsett samtalen',
    look: 'Se på notatene',
    setHeld: 'Samtalen er holdt',
    setPlanned: 'Samtalen er ikke holdt likevel',
    heldNow: 'Samtalen er merket som holdt.',
    plannedNow: 'Samtalen er merket som planlagt.',
  },

  minutes: {
    about:
      'Referatet har fire deler og gjøres kjent, så det er i utgangspunktet åpent. Det som ble sagt i fortrolighet, skal ikke stå her.',
    parts: {
      results: 'Oppnådde resultater',
      goals: 'Nye mål og forventninger',
      principles: 'Prinsipper for samhandling',
      measures: 'Utviklingstiltak',
    },
    participants: 'Deltakere',
    participantsAbout: 'Ett navn på hver linje',
    reason: 'Hvorfor det kommer en ny versjon',
    reasonAbout: 'Begge leser begrunnelsen, og den står i referatet.',
    begin: 'Begynn på referatet',
    access: (status: string): string => `Tilgang: ${status}`,
    propose: 'Legg fram for godkjenning',
    putDialog: {
      heading: 'Legg fram referatet for begge',
      about:
        'Begge godkjenner den samme ordlyden, hver med sin egen passfrase. Fra nå av står teksten fast. Trekker dere den, kan dere skrive videre.',
      submit: 'Legg fram',
      cancel: 'Avbryt',
      done: 'Referatet er lagt fram for begge.',
    },
    waiting: {
      heading: 'Venter på godkjenning',
      version: (number: number): string => `Versjon ${number}`,
      given: (title: string, name: string, when: string): string => `${title} ${name} godkjente ${when}`,
      missing: (title: string, name: string): string => `${title} ${name} har ikke godkjent ennå`,
      gone: 'ukjent',
      together: 'Godkjenn sammen',
      alone: (name: string): string => `Godkjenn som ${name}`,
      about: 'Godkjenningen er endelig. En rettelse etterpå er en ny versjon med begrunnelse.',
      otherHolders:
        'Noen som skulle godkjenne, har ikke rollen lenger. Trekk referatet og legg det fram på nytt.',
      withdraw: 'Trekk tilbake',
      withdrawn: 'Referatet er trukket tilbake, og dere kan skrive videre.',
      dialog: 'Godkjenn referatet',
      lead: 'Du godkjenner referatet slik det står. Det er godkjent når begge har gjort det.',
      leadLast: 'Du godkjenner referatet slik det står. Da har begge godkjent, og det kan ikke angres.',
      leadBoth: 'Dere godkjenner referatet slik det står, hver med sin passfrase. Det kan ikke angres.',
      done: 'Godkjenningen er lagret.',
      doneBoth: 'Begge har godkjent referatet.',
    },
    approved: 'Godkjent av begge',
    anew: 'Skriv en ny versjon',
    anewAbout: 'Den godkjente versjonen står til begge har godkjent den nye.',
    draftOfNew: (number: number): string => `Utkast til versjon ${number}`,
    earlier: 'Tidligere versjoner',
    earlierLine: (number: number, state: string, day: string): string => `Versjon ${number}, ${state} ${day}`,
    why: 'Hvorfor',
    refusals: {
      waiting: 'Et referat venter på godkjenning. Trekk det tilbake før dere skriver videre.',
      noText: 'Skriv noe i minst én av de fire delene først.',
      noReason: 'Skriv hvorfor det kommer en ny versjon.',
      noOffice: 'Begge de to som skal godkjenne, må være registrert blant personene.',
      notDraft: 'Det er ikke noe utkast å legge fram.',
      notWaiting: 'Dette referatet venter ikke på godkjenning lenger.',
      notYours: 'Bare de to, eller den som la referatet fram, kan trekke det tilbake.',
      notApprover: 'Denne godkjenningen er ikke fra en av de to som skal godkjenne.',
      otherText: 'Teksten er ikke den som ble lagt fram. Trekk referatet og legg det fram på nytt.',
    },
  },

  known: {
    about: (terms: Terms): string =>
      `Referatet legges fram for ${terms.kommunestyret}, så alle får vite det samme til samme tid.`,
    on: 'Gjort kjent',
    ref: 'Sak',
    refAbout: 'For eksempel 30/25',
  },
  after: {
    about:
      'Målene samles i en resultat- og utviklingsplan. Planen følges opp i ukemøtene og kommer tilbake i neste samtale.',
    plans: 'Planer fra denne samtalen',
    begin: 'Sett opp neste års samtale',
    nextIs: (when: string): string => `Neste samtale: ${when}`,
  },

  more: {
    heading: 'Arkiv, tilgang og historikk',
    filing: 'Hva skjer med papirene?',
    filingAbout: (terms: Terms): string =>
      `Bevaringsforskrifta nevner ikke utviklingssamtalen. ${capitalised(terms.kommunen)} avgjør selv.`,
    filings: { none: 'Ikke avgjort', archive: 'Arkiveres', working: 'Arbeidsmateriale' },
    caseReference: 'Saksnummer',
    access: (status: string): string => `Tilgang til innkallingen og notatene: ${status}`,
    history: 'Historikk',
    cancel: 'Avlys samtalen',
    cancelled: 'Samtalen er avlyst.',
    tellCancelled: 'Har noen fått innkallingen i kalenderen, lager du en avlysning under «Til kalenderen».',
    reopen: 'Samtalen holdes likevel',
    reopened: 'Samtalen er planlagt igjen.',
    remove: 'Legg i papirkurven',
    removed: (title: string): string => `«${title}» ligger i papirkurven.`,
  },

  advice: {
    heading: 'Hvilken hjemmel kan passe?',
    personal: 'Er det noe her som gjelder personlige forhold, kan taushetsplikten gjelde.',
    staff: 'Er det nødvendig av hensyn til personalforvaltningen, kan noen opplysninger unntas.',
    use: (basis: string): string => `Bruk ${basis}`,
    open: 'Hovedregelen er innsyn. Merket settes bare når du velger det.',
    party: (terms: Terms): string =>
      `Det ${terms.kommunedirektøren} selv skriver som part i egen sak, er trolig ikke et internt dokument. Da kan det ikke unntas etter offentleglova § 14. Få det vurdert juridisk.`,
    minutes:
      'Referatet skal gjøres kjent, og derfor passer det sjelden å unnta hele. Flytt heller det fortrolige ut av teksten.',
  },

  prepare: {
    title: {
      director: 'Egenvurdering',
      member: 'Forberedelse',
    },
    before: {
      heading: 'Bare du kan lese dette',
      sealed:
        'Det du skriver, er forseglet med din egen nøkkel. Ingen andre finner det i søk, i sikkerhetskopier eller i eksport av data, og det kommer ikke med i referatet.',
      foi: 'Ber noen om innsyn, må også slike notater kunne vurderes. Skriv ikke om helse eller andre særlige opplysninger.',
    },
    field: (area: string): string => `Notater om ${area.charAt(0).toLowerCase()}${area.slice(1)}`,
    next: (name: string): string => `Videre til ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    back: 'Tilbake',
    done: 'Ferdig for nå',
    areas: 'Områdene',
    written: 'skrevet',
    notForYou: (terms: Terms): string =>
      `Her skriver ${terms.kommunedirektøren} og de som møter for arbeidsgiveren, hver for seg.`,
    toTalk: 'Til utviklingssamtalen',
  },

  run: {
    opening: 'Før dere begynner',
    openingAbout: (terms: Terms): string =>
      `Samtalen er mellom likeverdige parter. Alle ved bordet kan si hva de mener, også ${terms.kommunedirektøren} om arbeidsgiveren.`,
    rules: [
      'Snakk om resultater og samarbeid, ikke om egenskaper.',
      'Det som blir sagt i fortrolighet, fortelles ikke videre.',
      'Det dere skriver her, er arbeidsmateriale. Referatet skriver dere for seg.',
    ],
    themes: (terms: Terms): string => `Temaene fra ${terms.kommunestyret}`,
    noThemes: (terms: Terms): string =>
      `${capitalised(terms.kommunestyret)} har ikke drøftet temaer til samtalen.`,
    closing: 'Til slutt',
    closingAbout: 'Se over hva som skal med i referatet, og avtal neste samtale.',
    closingQuestions: [
      'Hva er de viktigste målene det neste året, og hvilke vedtak bygger de på?',
      'Hva avtaler vi om måten å arbeide sammen på?',
      'Når snakker vi sammen om dette igjen?',
    ],
    rail: 'Samtalen',
    tick: (area: string): string => `${area}: gjennomgått`,
    questions: 'Spørsmål å snakke om',
    note: 'Notat',
    noteAbout: 'Arbeidsmateriale for dere som sitter her. Det blir ikke referat før dere tar det med.',
    take: 'Ta med i referatet',
    takeAbout: 'Merk noen linjer for å ta med bare dem. Ellers tas hele notatet med.',
    takePart: 'Del av referatet',
    taken: (part: string): string => `Tatt med i referatet under «${part}».`,
    already: 'Dette står i referatet fra før.',
    nothing: 'Skriv noe i notatet først.',
    own: {
      heading: 'Forberedelsen din',
      about: 'Bare du kan lese den. Det du vil si høyt, kan du ta med til notatet.',
      empty: 'Du har ikke skrevet noe om dette området.',
      share: 'Ta med til notatet',
      shared: 'Tatt med til notatet.',
    },
    next: 'Ferdig, neste',
    following: (name: string): string => `Neste: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    toMinutes: 'Til referatet',
    fullScreen: 'Fullskjerm',
    leaveFullScreen: 'Gå ut av fullskjerm',
    saidFull: 'Fullskjerm',
    saidLeft: 'Ute av fullskjerm',
    cancelled: 'Denne samtalen er avlyst.',
    finished: 'Referatet er godkjent. Notatene kan leses, men de endrer ikke referatet.',
  },

  plan: {
    heading: 'Planen fra sist',
    none: 'Det er ingen plan fra før å se tilbake på.',
    noneHere: 'Ingen mål i planen hører til dette området.',
    measure: (measure: string, target: string): string => `Måles ved ${measure}. Mål: ${target}`,
    target: (target: string): string => `Mål: ${target}`,
    measuredBy: (measure: string): string => `Måles ved ${measure}`,
    decision: (ref: string): string => `Vedtak: ${ref}`,
    noDecision: 'uten vedtak',
    latest: (day: string, text: string): string => `${day}: ${text}`,
    action: (title: string, state: string): string => `Tiltak: ${title} (${state})`,
    states: { open: 'åpent', done: 'gjort', dropped: 'frafalt', none: 'ikke satt i gang' },
  },

  findings: {
    noMandate: 'Det er ikke sagt hvem som fører samtalen på vegne av arbeidsgiveren.',
    noThemes: (terms: Terms): string =>
      `${capitalised(terms.kommunestyret)} har ikke drøftet temaer til samtalen. Samtalen kan holdes likevel, men da mangler oppdraget fra arbeidsgiveren.`,
    themesNotDiscussed: (terms: Terms): string =>
      `Temaene er skrevet, men det er ikke sagt når ${terms.kommunestyret} drøftet dem.`,
    themesAfterTalk: 'Temaene er ført som drøftet etter samtalen. Se på datoene.',
    outsideTerm: 'Datoen er utenfor valgperioden. Er det riktig?',
    notInvited: 'Samtalen er snart, og innkallingen er ikke ført som sendt.',
    invitedLate: (days: number): string =>
      `Det er ${days === 1 ? '1 dag' : `${days} dager`} fra innkallingen til samtalen. Er det nok tid til å forberede seg? Rådet er god tid. Grensen på to uker er vår.`,
    invitedAfterTalk: 'Innkallingen er ført som sendt etter samtalen. Se på datoene.',
    noClosedBasis:
      'Det er et folkevalgt organ som møtes. Da skal møtet lukkes når det gjelder en ansatts tjenstlige forhold, og hjemmelen skal stå i møteboken.',
    notMadeKnown: (terms: Terms): string =>
      `Referatet er godkjent, men ikke gjort kjent for ${terms.kommunestyret} ennå.`,
    newVersionNotMadeKnown: (terms: Terms): string =>
      `En ny versjon er godkjent etter at referatet ble gjort kjent for ${terms.kommunestyret}.`,
    madeKnownBeforeApproval: 'Referatet er ført som gjort kjent før begge hadde godkjent det. Se på datoene.',
    sources: (sources: string): string => `Bygger på: ${sources}.`,
  },

  out: {
    button: 'Ta ut',
    heading: 'Ta ut',
    kinds: {
      minutes: { name: 'Referat', about: 'De fire delene, deltakerne og hvem som har godkjent.' },
      invitation: { name: 'Innkalling', about: 'Tid, sted, temaer og hva dere forbereder dere på.' },
      guide: {
        name: 'Samtaleguide på papir',
        about: 'Spørsmålene og målene fra sist, med linjer å skrive på.',
      },
      preparation: { name: 'Din forberedelse', about: 'Til eget bruk. Den blir aldri en del av referatet.' },
    },
    draftKind: 'Utkast til referat',
    preparationButton: 'Ta ut til deg selv',
    preparationHeading: 'Ta ut din forberedelse',
    calendar: 'Til kalenderen',
    calendarNoDay: 'Sett en dato først.',
    calendarHeading: 'Samtalen til kalenderen',
    methods: {
      publish: {
        name: 'Egen kalender',
        about:
          'Åpne filen i Outlook eller en annen kalender. En ny fil senere flytter samtalen, eller fjerner den hvis den er avlyst.',
      },
      request: {
        name: 'Kalle inn de andre',
        about:
          'Legg filen ved en e-post. De som får den, kan svare ja eller nei, og en ny fil oppdaterer den gamle.',
      },
      cancel: {
        name: 'Avlyse',
        about: 'Send filen til dem som fikk innkallingen. Samtalen forsvinner fra kalenderen deres.',
      },
    },
    comers: (names: string): string => `Skal være med: ${names}.`,
    noAddress: (names: string): string => `Registeret har ingen e-postadresse til ${names}.`,
    calendarPrivate: 'Temaene står ikke i filen, for kalendere er ofte åpne for mange.',
  },

  paper: {
    eyebrow: (year: number | null): string =>
      year === null ? 'Utviklingssamtale' : `Utviklingssamtale ${year}`,
    facts: {
      when: 'Tid',
      place: 'Sted',
      director: (terms: Terms): string => capitalised(terms.kommunedirektør),
      mandate: 'På vegne av arbeidsgiveren',
      participants: 'Deltakere',
      case: 'Saksnummer',
      notSet: 'ikke satt',
      clocks: (day: string, from: string, to: string): string => `${day} kl. ${from}–${to}`,
      closed: 'Lukket møte',
      version: 'Versjon',
      because: (number: number, reason: string): string => `${number}: ${reason}`,
      approved: 'Godkjent',
      notApproved: 'Ikke godkjent av begge ennå',
      approvedBy: (name: string, when: string): string => `${name}, ${when}`,
      known: (terms: Terms): string => `Gjort kjent for ${terms.kommunestyret}`,
      notKnown: 'Ikke gjort kjent ennå',
      knownOn: (day: string, ref: string): string => (ref === '' ? day : `${day}, sak ${ref}`),
      digest: 'Kontrollsum (SHA-256)',
      preserved: 'Oppbevaring',
      ownChoice: (terms: Terms): string =>
        `${capitalised(terms.kommunen)} avgjør selv hvor lenge. Bevaringsforskrifta nevner ikke utviklingssamtalen.`,
    },
    invitation: {
      title: 'Innkalling til utviklingssamtale',
      lead: (terms: Terms): string =>
        `Vi inviterer til utviklingssamtale mellom ${terms.kommunestyret} som arbeidsgiver og ${terms.kommunedirektøren}. Samtalen er mellom likeverdige parter.`,
      themes: (terms: Terms): string => `Temaer fra ${terms.kommunestyret}`,
      themesOn: (day: string, ref: string): string =>
        ref === '' ? `Drøftet ${day}.` : `Drøftet ${day}, sak ${ref}.`,
      noThemes: (terms: Terms): string => `${capitalised(terms.kommunestyret)} har ikke drøftet temaer ennå.`,
      areas: 'Dette snakker vi om',
      prepare: 'Forberedelse',
      prepareAbout: (terms: Terms): string =>
        `${capitalised(terms.kommunedirektøren)} skriver en egenvurdering, og de som møter for arbeidsgiveren, forbereder seg på de samme områdene. Det hver av oss skriver, er privat og deles ikke på forhånd.`,
      basis: (terms: Terms): string =>
        `Grunnlaget er arbeidsavtalen og målene i resultat- og utviklingsplanen, som bygger på vedtak i ${terms.kommunestyret}.`,
      after: (terms: Terms): string =>
        `Etterpå skriver vi et referat som begge godkjenner, og som gjøres kjent for ${terms.kommunestyret}. Det er i utgangspunktet åpent.`,
    },
    guide: {
      title: 'Samtaleguide til utviklingssamtalen',
      lead: 'Arbeidsmateriale. Spørsmålene er til hjelp, og ingen skal svare med karakterer.',
      note: 'Notat',
      goals: 'Mål fra sist',
    },
    preparation: {
      title: { director: 'Egenvurdering', member: 'Forberedelse' },
      notice: 'Til eget bruk. Dette er ikke en del av referatet.',
      nothing: 'Ikke skrevet noe.',
      of: (name: string): string => `Skrevet av ${name}`,
    },
    minutes: {
      title: 'Referat fra utviklingssamtalen',
      draft: 'Utkast. Referatet er ikke godkjent av begge.',
      nothing: 'Ingenting å føre her.',
      about: 'Om referatet',
      withheld: 'Referatet er unntatt offentlighet.',
      preliminary:
        'Merkingen er foreløpig. Ber noen om innsyn, skal hvert krav vurderes for seg (offentleglova § 29).',
    },
    calendar: {
      summary: 'Utviklingssamtale',
      about: (owner: string): string => `Utviklingssamtale i ${owner}. Temaer og notater ligger i Samspill.`,
    },
  },
};
