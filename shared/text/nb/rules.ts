/** Spilleregler: the list of questions, and one rule with its versions. */
export const rules = {
  title: 'Spilleregler',
  tabs: {
    label: 'Spilleregler',
    front: 'Spilleregler',
    mirror: 'Forventningsspeil',
    cases: 'Gråsoner',
    gatherings: 'Samlinger',
  },

  front: {
    lead: 'Det dere har avtalt, og det dere ikke er enige om. Ingenting er avklart en gang for alle.',
    noTerm: 'Ingen periode er lagt inn ennå.',
    add: 'Nytt spørsmål',
    search: 'Søk i spilleregler',
    show: 'Vis',
    shows: {
      all: 'Alle',
      notDiscussed: 'Ikke drøftet',
      notAgreed: 'Ikke enige',
      agreed: 'Enige',
      revisit: 'Må tas opp igjen',
      waiting: 'Venter',
      again: 'Må gås gjennom',
    },
    counted: (words: string, count: number): string => `${words} (${count})`,
    found: (count: number): string => (count === 1 ? '1 spørsmål' : `${count} spørsmål`),
    none: 'Ingen spørsmål passer til dette.',
    reset: 'Vis alle',
    keys: 'Piltastene går mellom spørsmålene. Enter åpner spørsmålet. Alt og pil opp eller ned flytter det. Delete legger det som er skrevet om det, i papirkurven.',

    /** What stands under a question, in a few words each. */
    line: {
      inForce: (number: number, day: string): string => `versjon ${number}, avtalt ${day}`,
      review: (day: string): string => `ses på igjen ${day}`,
      reviewToday: 'ses på igjen i dag',
      reviewPassed: (day: string): string => `skulle ses på igjen ${day}`,
      waiting: (names: string): string => `venter på at ${names} godkjenner`,
      waitingYou: 'venter på at du godkjenner',
      stale: 'må legges fram på nytt',
      again: 'må gås gjennom på nytt',
      contradicts: 'strider mot en annen',
      own: 'eget spørsmål',
      exempt: 'unntatt offentlighet',
    },
    options: (question: string): string => `Valg for ${question}`,
    commands: {
      open: 'Åpne',
      onAgenda: 'Sett på sakslisten',
      up: 'Flytt opp',
      down: 'Flytt ned',
      bin: 'Legg i papirkurven',
    },

    bin: {
      question: 'Legge en avtalt spilleregel i papirkurven?',
      about:
        'Dere har begge godkjent den. I papirkurven gjelder den ikke lenger. Vil dere endre den, kan dere heller avtale en ny versjon.',
      keep: 'Behold den',
    },

    now: {
      heading: 'Nå',
      yours: (count: number): string =>
        count === 1
          ? 'Én spilleregel venter på at du godkjenner:'
          : `${count} spilleregler venter på at du godkjenner:`,
      others: (count: number, names: string): string =>
        count === 1
          ? `Én spilleregel venter på at ${names} godkjenner:`
          : `${count} spilleregler venter på at ${names} godkjenner:`,
      stale: (count: number): string =>
        count === 1
          ? 'Én spilleregel må legges fram på nytt, siden noen ny har rollen:'
          : `${count} spilleregler må legges fram på nytt, siden noen ny har rollen:`,
      due: (count: number): string =>
        count === 1 ? 'Én spilleregel skal ses på igjen:' : `${count} spilleregler skal ses på igjen:`,
      revisit: (count: number): string =>
        count === 1 ? 'Én spilleregel må tas opp igjen:' : `${count} spilleregler må tas opp igjen:`,
      start:
        'Velg et spørsmål dere vil snakke om, og sett det på sakslisten. Eller begynn med forventningsspeilet: Da skriver dere hver for dere først.',
      toMirror: 'Til forventningsspeilet',
    },

    again: {
      title: (names: string): string => `Ny i rollen: ${names}`,
      about: (count: number): string =>
        count === 1
          ? 'Én spilleregel er godkjent av andre enn dere to som sitter nå. Den gjelder til dere har gått gjennom den sammen.'
          : `${count} spilleregler er godkjent av andre enn dere to som sitter nå. De gjelder til dere har gått gjennom dem sammen.`,
      begin: 'Gå gjennom dem',
      beginOne: 'Gå gjennom den',
    },

    contradictions: {
      heading: 'Strider mot hverandre',
      about:
        'Bli enige om hva som gjelder, og endre den andre. Til dere har gjort det, gjelder ingen av dem foran den andre.',
      sameQuestion:
        'Dere har to svar på samme spørsmål. Det skjer når begge begynner på hver sin maskin. Samle dem i det ene, og legg det andre i papirkurven.',
      notice:
        'Det samme står både som «varsles straks» og som «kan vente». Bli enige om hvilken av dem som gjelder.',
      noneText: 'Ikke skrevet noe ennå.',
      open: 'Åpne',
      openOf: (question: string): string => `Åpne ${question}`,
      clear: 'De strider ikke mot hverandre',
      toNotices: 'Til varslingene',
    },

    own: {
      heading: 'Nytt spørsmål',
      question: 'Spørsmålet',
      questionAbout: 'Skriv det slik at dere begge kan svare på det.',
      group: 'Emne',
      submit: 'Legg til',
      cancel: 'Avbryt',
      missing: 'Skriv et spørsmål.',
      tooLong: (most: number): string => `Spørsmålet er for langt. Det er plass til ${most} tegn.`,
    },

    earlierTerm: {
      title: 'Dere har spilleregler fra forrige periode',
      about:
        'De kan være et sted å begynne. Tekstene kommer inn som forslag, og gjelder først når dere to har godkjent dem.',
      button: 'Hent dem som forslag',
    },
  },

  rule: {
    unknown: 'Denne spilleregelen finnes ikke lenger.',
    toFront: 'Til spillereglene',
    eyebrow: (group: string, state: string): string => `${group} · ${state}`,
    source: (lines: string): string => `Kilde: ${lines}`,
    own: 'Deres eget spørsmål',
    question: 'Spørsmålet',
    group: 'Emne',

    inForce: {
      heading: 'Dette gjelder',
      version: (number: number, day: string): string => `Versjon ${number}, avtalt ${day}.`,
      review: (day: string): string => `Ses på igjen ${day}.`,
      reviewPassed: (day: string): string => `Skulle ses på igjen ${day}.`,
      noReview: 'Ingen dag er avtalt for å se på den igjen.',
      meeting: 'Avtalt i',
      round: 'Foreslått i',
    },

    work: {
      heading: 'Det dere arbeider med',
      label: 'Forslag til svar',
      about: 'Lagres mens dere skriver. Gjelder først når begge har godkjent.',
      change: 'Endre teksten',
      fromInForce: 'Begynn med det som gjelder',
      same: 'Dette er det samme som det som gjelder.',
      changes: 'Se hva som er endret',
      propose: 'Legg fram til godkjenning',
      proposeSame: 'Godkjenn den på nytt',
      frozen: 'Teksten som venter på godkjenning, endrer seg ikke om dere skriver videre her.',
    },

    standing: {
      heading: 'Hvor står dere?',
      needsBoth: 'Enige blir dere når begge har godkjent en tekst.',
      about: {
        notDiscussed: 'Dere har ikke snakket om det ennå.',
        notAgreed: 'Det er greit. Skriv hva dere ser ulikt på, så vet begge hvor dere står.',
        agreed: 'Teksten som gjelder, står ved lag.',
        revisit: 'Teksten gjelder til dere har avtalt noe nytt.',
        revisitNone: 'Spørsmålet skal på sakslisten igjen.',
      },
      note: {
        notAgreed: 'Hva er dere ikke enige om?',
        revisit: 'Hva må tas opp igjen?',
        other: 'Merknad',
      },
      noteAbout: 'Skriv det slik at begge kjenner seg igjen.',
      review: 'Ses på igjen',
      reviewAbout: 'Dagen kommer opp på Oversikt. Tom: ingen dag er avtalt.',
    },

    again: {
      title: 'Gå gjennom på nytt',
      newPerson: (names: string): string =>
        `${names} har ikke godkjent denne. Den gjelder til dere har gått gjennom den sammen. Skal teksten stå, godkjenner dere den på nytt. Skal den endres, skriver dere det nye først.`,
      next: 'Neste å gå gjennom',
    },
    due: {
      title: 'Skal ses på igjen',
      about: (day: string): string =>
        `Dere avtalte å se på denne igjen ${day}. Skal den stå, godkjenner dere den på nytt med en ny dag. Skal den endres, skriver dere det nye først.`,
    },
    contradicts: {
      title: 'Strider mot en annen spilleregel',
      choose: 'Strider den mot en annen spilleregel?',
      chooseAbout: 'Da står de to ved siden av hverandre til dere har rettet det.',
      none: 'Nei',
      set: 'Merket. De to står ved siden av hverandre i listen.',
      cleared: 'Merket om at de strider mot hverandre er tatt bort.',
    },

    propose: {
      heading: 'Legg fram til godkjenning',
      about: 'Da blir teksten låst slik den står, og begge kan godkjenne den med sin egen passfrase.',
      text: 'Svaret',
      reason: 'Hva er endret, og hvorfor?',
      reasonAbout: 'Står sammen med versjonen for alltid.',
      reasonNew: (names: string): string => `Gått gjennom på nytt: ${names} er ny i rollen.`,
      reasonDue: 'Sett på igjen som avtalt. Teksten står.',
      review: 'Ses på igjen',
      reviewAbout: 'For eksempel ved neste halvårsevaluering. Tom: ingen dag er avtalt.',
      meeting: 'Møtet dere ble enige i',
      noMeeting: 'Ikke i et møte',
      submit: 'Legg fram',
      cancel: 'Avbryt',
      done: 'Lagt fram. Nå må begge godkjenne.',
      errors: {
        text: 'Skriv et svar først.',
        reason: 'Skriv hva som er endret, og hvorfor.',
        review: 'Velg en dag etter i dag.',
      },
    },

    waiting: {
      heading: 'Venter på godkjenning',
      version: (number: number, day: string): string => `Versjon ${number}, lagt fram ${day}.`,
      reason: 'Hva er endret, og hvorfor',
      given: (role: string, name: string, when: string): string => `${role} ${name}: godkjent ${when}`,
      missing: (role: string, name: string): string => `${role} ${name}: ikke godkjent ennå`,
      gone: 'Personen er slettet',
      together: 'Godkjenn sammen',
      alone: (name: string): string => `Godkjenn som ${name}`,
      about: 'Hver godkjenner med sin egen passfrase. Når begge har gjort det, gjelder den.',
      withdraw: 'Trekk tilbake',
      withdrawn: 'Trukket tilbake. Teksten dere arbeider med, står der fortsatt.',
      two: 'To forslag er lagt fram. Det skjer når begge legger fram hvert sitt. Bli enige om ett, og trekk tilbake det andre.',
      otherHolders:
        'Den ble lagt fram for andre enn dere to som sitter nå. Trekk den tilbake, og legg den fram på nytt.',
      dialog: 'Godkjenn spilleregelen',
      lead: 'Du godkjenner teksten slik den står her, med din egen passfrase. Den gjelder når begge har godkjent.',
      leadLast: 'Du godkjenner teksten slik den står her, med din egen passfrase. Etterpå gjelder den.',
      leadBoth:
        'Dere godkjenner teksten slik den står her. Hver skriver sin egen passfrase. Etterpå gjelder den.',
      done: 'Godkjent. Nå mangler den andre.',
      doneBoth: 'Avtalt. Spilleregelen gjelder fra nå av.',
      aboutFinal: 'En avtalt versjon kan ikke endres. Blir dere enige om noe annet, lager dere en ny.',
    },

    refusals: {
      needsBoth: 'Enige blir dere først når begge har godkjent en tekst.',
      agreedBefore: 'Dere har avtalt noe her. Da er det drøftet.',
      noText: 'Skriv et svar først.',
      noReason: 'Skriv hva som er endret, og hvorfor.',
      noOffice:
        'Det må være både en ordfører og en kommunedirektør som kan godkjenne. Legg inn den som mangler, under Innstillinger.',
      waiting: 'Et annet forslag venter på godkjenning. Trekk det tilbake først.',
      notWaiting: 'Denne venter ikke lenger på godkjenning.',
      notYours: 'Bare de to som skal godkjenne, kan gjøre dette. Ingenting er endret.',
      notApprover: 'Denne er det ikke du som godkjenner.',
      otherText: 'Teksten er en annen enn den som ble vist. Les den på nytt før dere godkjenner.',
    },

    versions: {
      heading: 'Alle versjoner',
      agreed: (number: number, day: string): string => `Versjon ${number}, avtalt ${day}`,
      withdrawn: (number: number, day: string): string => `Versjon ${number}, trukket, lagt fram ${day}`,
      inForce: 'gjelder nå',
      sameText: 'Samme tekst, godkjent på nytt.',
      why: 'Hvorfor',
      text: 'Hele teksten',
      /** Read by screen readers around what was taken out and put in. */
      out: 'tatt ut:',
      in: 'satt inn:',
      legend: 'Det som er strøket over, er tatt ut. Det som er streket under, er satt inn.',
    },

    access: 'Tilgang',
    accessNow: (status: string): string => `Tilgang: ${status}`,
    history: 'Historikk',
    noHistory: 'Ikke noe er skrevet ennå.',
    more: 'Mer om spørsmålet',
    bin: 'Legg i papirkurven',
    previous: 'Forrige spørsmål',
    next: 'Neste spørsmål',
    neighbours: 'Forrige og neste spørsmål',
  },

  said: {
    added: (question: string): string => `Lagt til: ${question}`,
    binned: (question: string): string => `Lagt i papirkurven: ${question}`,
    moved: (question: string, place: number, count: number): string =>
      `${question} er nå nummer ${place} av ${count}`,
    cannotMove: 'Lenger går det ikke.',
    state: (state: string): string => `Merket: ${state}`,
    gathered: (count: number): string =>
      count === 1 ? 'Én spilleregel er hentet som forslag.' : `${count} spilleregler er hentet som forslag.`,
  },
};
