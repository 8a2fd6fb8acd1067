import type { evaluationRound as nb } from '../nb/evaluation-round.ts';

const of = (number: number, all: number): string => `${number} av ${all}`;

/** One round: the way from the terms to the outcome, and what each can do. */
export const evaluationRound: typeof nb = {
  unknown: 'Denne runden finst ikkje lenger.',
  toFront: 'Til Evaluering',
  someone: 'ein som ikkje lenger er her',
  way: 'Slik går runden',
  here: 'her er de no',
  notYet: 'ikkje enno',
  noAccess: (name: string): string => `${name} har ingen passfrase på denne maskina enno.`,
  makeAccess: (name: string): string => `Lag passfrase for ${name}`,

  newKey: (name, when) =>
    `${name} signerte ${when} med ein ny nøkkel. Har ${name} fått ny passfrase, er alt i orden. Viss ikkje, kan ein annan ha signert. Spør ${name}.`,

  steps: {
    terms: 'Rammene',
    answers: 'Svara',
    envelopes: 'Konvoluttane',
    talk: 'Samtalen',
    outcome: 'Resultatet',
  },

  terms: {
    confirmed: 'stadfesta av begge',
    waiting: (number: number): string => `stadfesta av ${of(number, 2)}`,
    about: 'Les gjennom og stadfest. Ingen kan svare før begge har gjort det.',
    people: 'Kven svarer',
    period: 'Periode',
    form: 'Skjema',
    formWords: (title: string, statements: number): string => `${title}, ${statements} utsegner`,
    look: 'Sjå heile skjemaet',
    readers: 'Kven får rapporten',
    sharing: 'Anna de er einige om',
    answerBy: 'Svarfrist',
    talkOn: 'Dag for samtalen',
    notAgreed: 'ikkje avtalt',
    edit: 'Endre rammene',
    confirm: 'Stadfest for meg',
    confirmBoth: 'Stadfest saman',
    confirmOf: (name: string): string => `Stadfest som ${name}`,
    dialog: 'Stadfest rammene',
    dialogLead: 'Du stadfestar periode, skjema og kven som får sjå kva, med din eigen passfrase.',
    dialogLeadBoth: 'De stadfestar periode, skjema og kven som får sjå kva. Kvar skriv sin eigen passfrase.',
    done: 'Stadfesta. No står den andre att.',
    doneBoth: 'Rammene er stadfesta av begge. No kan de svare, kvar for dykk.',
    confirmedBy: (name: string): string => `${name} har stadfesta`,
    missingBy: (name: string): string => `${name} har ikkje stadfesta enno`,
    show: 'Vis rammene',
    moveDays: 'Flytt dagane',
    moveAbout: 'Svarfristen og samtalen kan de flytte utan å stadfeste noko på nytt.',
    moved: 'Dagane er flytte.',
    save: 'Lagre',
    cancel: 'Avbryt',
  },

  answers: {
    delivered: (number: number, all: number): string => `${of(number, all)} har levert`,
    all: 'alle har levert',
    has: (name: string): string => `${name} har levert`,
    hasNot: (name: string): string => `${name} har ikkje levert enno`,
    about: 'Svar aleine. Ingen ser kva du skriv, og du kan gå frå det og kome tilbake.',
    answer: 'Svar',
    own: 'Sjå det du har svart',
    waiting: 'Du har levert. Det kan ikkje endrast no.',
    notYours: 'Berre dei som er med i runden, svarer.',
    switchTo: (name: string): string => `Byt til ${name}`,
    switchAbout: 'Deler de maskin, svarer kvar for seg med sin eigen passfrase.',
  },

  envelopes: {
    closed: 'ikkje opna',
    ready: 'klare til å opnast',
    openedAt: (when: string): string => `opna ${when}`,
    about:
      'Konvoluttane blir opna når alle har levert. Sit saman: Kvar skriv sin eigen passfrase, og de ser alt samtidig.',
    open: 'Opne konvoluttane saman',
    lead: 'Kvar skriv sin eigen passfrase. Ingenting blir vist før den siste er skriven.',
    dialog: 'Opne konvoluttane',
    opened: 'Konvoluttane er opna.',
  },

  talk: {
    none: 'ikkje i gang',
    begun: (when: string): string => `i gang frå ${when}`,
    ended: (when: string): string => `avslutta ${when}`,
    about: 'Begge ser den same rapporten. Set av 60 til 90 minutt til å snakke om han.',
    report: 'Sjå rapporten',
    start: 'Start samtalen',
    goOn: 'Hald fram med samtalen',
    agreed: (day: string): string => `avtalt til ${day}`,
  },

  outcome: {
    none: 'ikkje klart',
    waiting: 'ventar på godkjenning',
    approved: (when: string): string => `godkjent av begge ${when}`,
    about: 'Når begge har godkjent, er runden ferdig og kan ikkje endrast.',
    look: 'Sjå resultatet',
    approve: 'Sjå på og godkjenn',
  },

  stop: {
    heading: 'Om noko går gale',
    lost: {
      question: 'Er ein passfrase gløymd?',
      own: 'Berre den som har svart, kan opne konvolutten sin. Er passfrasen gløymd, hjelper det eige gjenopprettingsarket, og berre det: Lås appen, vel å låse opp med arket, og lag ein ny passfrase.',
      without:
        'Finst ikkje arket heller, kan ingen opne konvolutten. Då kan begge forkaste konvoluttane og svare på nytt.',
    },
    discard: {
      title: 'Byrje på nytt med svara?',
      button: 'Sei ja til å forkaste',
      both: 'Forkast saman',
      heading: 'Forkaste alle konvoluttane?',
      lead: 'Konvoluttane som er leverte, blir aldri opna, og alle svarer på nytt. Det kan ikkje angrast. Begge må seie ja med sin eigen passfrase.',
      done: 'Konvoluttane er forkasta. De kan svare på nytt.',
      attempt: (attempt: number): string =>
        `Dette er forsøk ${attempt}. Konvoluttane frå før er forkasta for godt.`,
    },
    deputy: {
      title: (deputy: string): string => `Opne utan ${deputy}?`,
      button: 'Sei ja til det',
      both: 'Sei ja saman',
      heading: (deputy: string): string => `Opne utan ${deputy}?`,
      lead: (name: string): string =>
        `De ventar ikkje på ${name}, og ein konvolutt som er levert, blir ikkje opna. Begge må seie ja med sin eigen passfrase.`,
      done: 'De opnar utan den tredje konvolutten.',
      without: (name: string): string => `${name} er ikkje med. Det har de to sagt ja til.`,
    },
    consentOne: (name: string): string => `${name} har sagt ja.`,
    consentAs: (name: string): string => `Sei ja som ${name}`,
    one: 'Det er notert. No står den andre att.',
    keyLeft:
      'Ein nøkkel er send i ei fil frå denne maskinen, og svara kan vere lesne. Derfor kan konvoluttane ikkje forkastast og runden ikkje avlysast her. Vegen vidare er å opne: Les inn fila frå den andre når ho kjem. Den som ikkje har sendt nøkkelen sin, kan framleis avlyse hos seg.',
    cancel: {
      button: 'Avlys runden',
      heading: 'Avlyse runden?',
      lead: 'Runden stoppar her, og konvoluttane blir ikkje opna. Han står framleis mellom dei tidlegare rundane.',
      reason: 'Kvifor?',
      reasonMissing: 'Skriv kort kvifor.',
      keep: 'La runden stå',
      done: 'Runden er avlyst.',
      because: (reason: string): string => `Avlyst: ${reason}`,
    },
    remove: {
      button: 'Legg i papirkorga',
      done: 'Runden ligg i papirkorga.',
    },
  },

  refusals: {
    underWay: 'Ein annan runde er ikkje ferdig. Fullfør eller avlys han først.',
    samePerson: 'Vel ulike personar. Ingen kan svare to gonger.',
    notAForm: 'Skjemaet kan ikkje brukast. Vel eit anna.',
    tooLate: 'Runden er komen for langt til det. Ingenting er endra.',
    notYours: 'Berre dei to som runden gjeld, kan gjere dette. Ingenting er endra.',
    keyLeft:
      'Ein nøkkel er send i ei fil herifrå, og svara kan vere lesne. Vegen vidare er å opne konvoluttane. Ingenting er endra.',
    notAsked: 'Dette er det ikkje du som seier ja til. Ingenting er endra.',
    otherTerms: 'Noko er endra medan de heldt på. Sjå på det igjen.',
    badSignature: 'Signaturen stemmer ikkje. Ingenting er endra.',
    notAnswering: 'Runden er ikkje open for svar. Ingenting er endra.',
    missingSeals: 'Ikkje alle har levert enno.',
    missingKeys: 'Ein nøkkel manglar. Ingenting er opna.',
    wrongKey: 'Nøkkelen passar ikkje til konvolutten. Ingenting er opna.',
  },
};
