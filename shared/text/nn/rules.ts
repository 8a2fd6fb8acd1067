import type { rules as nb } from '../nb/rules.ts';

/** Spelereglar: the list of questions, and one rule with its versions. */
export const rules: typeof nb = {
  title: 'Spelereglar',
  tabs: {
    label: 'Spelereglar',
    front: 'Spelereglar',
    mirror: 'Forventingsspegel',
    cases: 'Gråsoner',
    gatherings: 'Samlingar',
  },

  front: {
    lead: 'Det de har avtalt, og det de ikkje er einige om. Ingenting er avklart ein gong for alle.',
    noTerm: 'Ingen periode er lagd inn enno.',
    add: 'Nytt spørsmål',
    search: 'Søk i spelereglar',
    show: 'Vis',
    shows: {
      all: 'Alle',
      notDiscussed: 'Ikkje drøfta',
      notAgreed: 'Ikkje einige',
      agreed: 'Einige',
      revisit: 'Må takast opp igjen',
      waiting: 'Ventar',
      again: 'Må gåast gjennom',
    },
    counted: (words, count) => `${words} (${count})`,
    found: (count) => `${count} spørsmål`,
    none: 'Ingen spørsmål passar til dette.',
    reset: 'Vis alle',
    keys: 'Piltastane går mellom spørsmåla. Enter opnar spørsmålet. Alt og pil opp eller ned flytter det. Delete legg det som er skrive om det, i papirkorga.',

    line: {
      inForce: (number, day) => `versjon ${number}, avtalt ${day}`,
      review: (day) => `skal sjåast på igjen ${day}`,
      reviewToday: 'skal sjåast på igjen i dag',
      reviewPassed: (day) => `skulle sjåast på igjen ${day}`,
      waiting: (names) => `ventar på at ${names} godkjenner`,
      waitingYou: 'ventar på at du godkjenner',
      stale: 'må leggjast fram på nytt',
      again: 'må gåast gjennom på nytt',
      contradicts: 'strir mot ein annan',
      own: 'eige spørsmål',
      exempt: 'unnateke offentlegheit',
    },
    options: (question) => `Val for ${question}`,
    commands: {
      open: 'Opne',
      onAgenda: 'Set på saklista',
      up: 'Flytt opp',
      down: 'Flytt ned',
      bin: 'Legg i papirkorga',
    },

    bin: {
      question: 'Leggje ein avtalt speleregel i papirkorga?',
      about:
        'De har begge godkjent han. I papirkorga gjeld han ikkje lenger. Vil de endre han, kan de heller avtale ein ny versjon.',
      keep: 'Behald han',
    },

    now: {
      heading: 'No',
      yours: (count) =>
        count === 1
          ? 'Éin speleregel ventar på at du godkjenner:'
          : `${count} spelereglar ventar på at du godkjenner:`,
      others: (count, names) =>
        count === 1
          ? `Éin speleregel ventar på at ${names} godkjenner:`
          : `${count} spelereglar ventar på at ${names} godkjenner:`,
      stale: (count) =>
        count === 1
          ? 'Éin speleregel må leggjast fram på nytt, sidan nokon ny har rolla:'
          : `${count} spelereglar må leggjast fram på nytt, sidan nokon ny har rolla:`,
      due: (count) =>
        count === 1 ? 'Éin speleregel skal sjåast på igjen:' : `${count} spelereglar skal sjåast på igjen:`,
      revisit: (count) =>
        count === 1 ? 'Éin speleregel må takast opp igjen:' : `${count} spelereglar må takast opp igjen:`,
      start:
        'Vel eit spørsmål de vil snakke om, og set det på saklista. Eller begynn med forventingsspegelen: Då skriv de kvar for dykk først.',
      toMirror: 'Til forventingsspegelen',
    },

    again: {
      title: (names) => `Ny i rolla: ${names}`,
      about: (count) =>
        count === 1
          ? 'Éin speleregel er godkjend av andre enn dykk to som sit no. Han gjeld til de har gått gjennom han saman.'
          : `${count} spelereglar er godkjende av andre enn dykk to som sit no. Dei gjeld til de har gått gjennom dei saman.`,
      begin: 'Gå gjennom dei',
      beginOne: 'Gå gjennom han',
    },

    contradictions: {
      heading: 'Strir mot kvarandre',
      about:
        'Bli einige om kva som gjeld, og endre den andre. Til de har gjort det, gjeld ingen av dei framfor den andre.',
      sameQuestion:
        'De har to svar på same spørsmål. Det skjer når begge begynner på kvar si maskin. Samle dei i det eine, og legg det andre i papirkorga.',
      notice:
        'Det same står både som «blir varsla straks» og som «kan vente». Bli einige om kva for eit av dei som gjeld.',
      noneText: 'Ikkje skrive noko enno.',
      open: 'Opne',
      openOf: (question) => `Opne ${question}`,
      clear: 'Dei strir ikkje mot kvarandre',
      toNotices: 'Til varslinga',
    },

    own: {
      heading: 'Nytt spørsmål',
      question: 'Spørsmålet',
      questionAbout: 'Skriv det slik at de begge kan svare på det.',
      group: 'Emne',
      submit: 'Legg til',
      cancel: 'Avbryt',
      missing: 'Skriv eit spørsmål.',
      tooLong: (most) => `Spørsmålet er for langt. Det er plass til ${most} teikn.`,
    },

    earlierTerm: {
      title: 'De har spelereglar frå førre periode',
      about:
        'Dei kan vere ein stad å begynne. Tekstane kjem inn som forslag, og gjeld først når de to har godkjent dei.',
      button: 'Hent dei som forslag',
    },
  },

  rule: {
    unknown: 'Denne speleregelen finst ikkje lenger.',
    toFront: 'Til spelereglane',
    eyebrow: (group, state) => `${group} · ${state}`,
    source: (lines) => `Kjelde: ${lines}`,
    own: 'Dykkar eige spørsmål',
    question: 'Spørsmålet',
    group: 'Emne',

    inForce: {
      heading: 'Dette gjeld',
      version: (number, day) => `Versjon ${number}, avtalt ${day}.`,
      review: (day) => `Skal sjåast på igjen ${day}.`,
      reviewPassed: (day) => `Skulle sjåast på igjen ${day}.`,
      noReview: 'Ingen dag er avtalt for å sjå på han igjen.',
      meeting: 'Avtalt i',
      round: 'Foreslått i',
    },

    work: {
      heading: 'Det de arbeider med',
      label: 'Forslag til svar',
      about: 'Blir lagra mens de skriv. Gjeld først når begge har godkjent.',
      change: 'Endre teksten',
      fromInForce: 'Begynn med det som gjeld',
      same: 'Dette er det same som det som gjeld.',
      changes: 'Sjå kva som er endra',
      propose: 'Legg fram til godkjenning',
      proposeSame: 'Godkjenn han på nytt',
      frozen: 'Teksten som ventar på godkjenning, endrar seg ikkje om de skriv vidare her.',
    },

    standing: {
      heading: 'Kvar står de?',
      needsBoth: 'Einige blir de når begge har godkjent ein tekst.',
      about: {
        notDiscussed: 'De har ikkje snakka om det enno.',
        notAgreed: 'Det er greitt. Skriv kva de ser ulikt på, så veit begge kvar de står.',
        agreed: 'Teksten som gjeld, står ved lag.',
        revisit: 'Teksten gjeld til de har avtalt noko nytt.',
        revisitNone: 'Spørsmålet skal på saklista igjen.',
      },
      note: {
        notAgreed: 'Kva er de ikkje einige om?',
        revisit: 'Kva må takast opp igjen?',
        other: 'Merknad',
      },
      noteAbout: 'Skriv det slik at begge kjenner seg att.',
      review: 'Skal sjåast på igjen',
      reviewAbout: 'Dagen kjem opp på Oversikt. Tom: ingen dag er avtalt.',
    },

    again: {
      title: 'Gå gjennom på nytt',
      newPerson: (names) =>
        `${names} har ikkje godkjent denne. Han gjeld til de har gått gjennom han saman. Skal teksten stå, godkjenner de han på nytt. Skal han endrast, skriv de det nye først.`,
      next: 'Neste å gå gjennom',
    },
    due: {
      title: 'Skal sjåast på igjen',
      about: (day) =>
        `De avtalte å sjå på denne igjen ${day}. Skal han stå, godkjenner de han på nytt med ein ny dag. Skal han endrast, skriv de det nye først.`,
    },
    contradicts: {
      title: 'Strir mot ein annan speleregel',
      choose: 'Strir han mot ein annan speleregel?',
      chooseAbout: 'Då står dei to ved sida av kvarandre til de har retta det.',
      none: 'Nei',
      set: 'Merkt. Dei to står ved sida av kvarandre i lista.',
      cleared: 'Merket om at dei strir mot kvarandre, er teke bort.',
    },

    propose: {
      heading: 'Legg fram til godkjenning',
      about: 'Då blir teksten låst slik han står, og begge kan godkjenne han med sin eigen passfrase.',
      text: 'Svaret',
      reason: 'Kva er endra, og kvifor?',
      reasonAbout: 'Står saman med versjonen for alltid.',
      reasonNew: (names) => `Gått gjennom på nytt: ${names} er ny i rolla.`,
      reasonDue: 'Sett på igjen som avtalt. Teksten står.',
      review: 'Skal sjåast på igjen',
      reviewAbout: 'Til dømes ved neste halvårsevaluering. Tom: ingen dag er avtalt.',
      meeting: 'Møtet de vart einige i',
      noMeeting: 'Ikkje i eit møte',
      submit: 'Legg fram',
      cancel: 'Avbryt',
      done: 'Lagd fram. No må begge godkjenne.',
      errors: {
        text: 'Skriv eit svar først.',
        reason: 'Skriv kva som er endra, og kvifor.',
        review: 'Vel ein dag etter i dag.',
      },
    },

    waiting: {
      heading: 'Ventar på godkjenning',
      version: (number, day) => `Versjon ${number}, lagd fram ${day}.`,
      reason: 'Kva er endra, og kvifor',
      given: (role, name, when) => `${role} ${name}: godkjent ${when}`,
      missing: (role, name) => `${role} ${name}: ikkje godkjent enno`,
      gone: 'Personen er sletta',
      together: 'Godkjenn saman',
      alone: (name) => `Godkjenn som ${name}`,
      about: 'Kvar godkjenner med sin eigen passfrase. Når begge har gjort det, gjeld han.',
      withdraw: 'Trekk tilbake',
      withdrawn: 'Trekt tilbake. Teksten de arbeider med, står der framleis.',
      two: 'To forslag er lagde fram. Det skjer når begge legg fram kvart sitt. Bli einige om eitt, og trekk tilbake det andre.',
      otherHolders:
        'Han vart lagd fram for andre enn dykk to som sit no. Trekk han tilbake, og legg han fram på nytt.',
      dialog: 'Godkjenn speleregelen',
      lead: 'Du godkjenner teksten slik han står her, med din eigen passfrase. Han gjeld når begge har godkjent.',
      leadLast: 'Du godkjenner teksten slik han står her, med din eigen passfrase. Etterpå gjeld han.',
      leadBoth: 'De godkjenner teksten slik han står her. Kvar skriv sin eigen passfrase. Etterpå gjeld han.',
      done: 'Godkjent. No manglar den andre.',
      doneBoth: 'Avtalt. Speleregelen gjeld frå no av.',
      aboutFinal: 'Ein avtalt versjon kan ikkje endrast. Blir de einige om noko anna, lagar de ein ny.',
    },

    refusals: {
      needsBoth: 'Einige blir de først når begge har godkjent ein tekst.',
      agreedBefore: 'De har avtalt noko her. Då er det drøfta.',
      noText: 'Skriv eit svar først.',
      noReason: 'Skriv kva som er endra, og kvifor.',
      noOffice:
        'Det må vere både ein ordførar og ein kommunedirektør som kan godkjenne. Legg inn den som manglar, under Innstillingar.',
      waiting: 'Eit anna forslag ventar på godkjenning. Trekk det tilbake først.',
      notWaiting: 'Denne ventar ikkje lenger på godkjenning.',
      notYours: 'Berre dei to som skal godkjenne, kan gjere dette. Ingenting er endra.',
      notApprover: 'Denne er det ikkje du som godkjenner.',
      otherText: 'Teksten er ein annan enn den som vart vist. Les han på nytt før de godkjenner.',
    },

    versions: {
      heading: 'Alle versjonar',
      agreed: (number, day) => `Versjon ${number}, avtalt ${day}`,
      withdrawn: (number, day) => `Versjon ${number}, trekt, lagd fram ${day}`,
      inForce: 'gjeld no',
      sameText: 'Same tekst, godkjend på nytt.',
      why: 'Kvifor',
      text: 'Heile teksten',
      out: 'teke ut:',
      in: 'sett inn:',
      legend: 'Det som er stroke over, er teke ut. Det som er streka under, er sett inn.',
    },

    access: 'Tilgang',
    accessNow: (status) => `Tilgang: ${status}`,
    history: 'Historikk',
    noHistory: 'Ikkje noko er skrive enno.',
    more: 'Meir om spørsmålet',
    bin: 'Legg i papirkorga',
    previous: 'Førre spørsmål',
    next: 'Neste spørsmål',
    neighbours: 'Førre og neste spørsmål',
  },

  said: {
    added: (question) => `Lagt til: ${question}`,
    binned: (question) => `Lagt i papirkorga: ${question}`,
    moved: (question, place, count) => `${question} er no nummer ${place} av ${count}`,
    cannotMove: 'Lenger går det ikkje.',
    state: (state) => `Merkt: ${state}`,
    gathered: (count) =>
      count === 1 ? 'Éin speleregel er henta som forslag.' : `${count} spelereglar er henta som forslag.`,
  },
};
