/** The answer screen: one dimension at a time, then the open questions, then a last look and the envelope. */
export const answering = {
  heading: 'Svar',
  answerBy: (day: string): string => `Svarfrist ${day}`,
  period: (from: string, to: string): string => `Svarene gjelder tiden fra ${from} til ${to}.`,
  paper: 'Skriv ut tomt skjema',

  before: {
    heading: 'Før du svarer',
    anonymity:
      'Her er det ingen anonymitet. Når konvoluttene åpnes, ser alle som har svart, hva du har svart på hvert utsagn.',
    sealed:
      'Til da er svarene dine låst med din egen nøkkel. Ingen andre kan lese dem, og du kan endre dem så ofte du vil.',
    leave: 'Alt lagres mens du skriver. Du kan gå fra det og komme tilbake.',
  },

  keys: 'Tast 1 til 5 for å svare, eller 0 når du ikke har grunnlag.',

  pages: {
    label: 'Deler av skjemaet',
    words: 'Med egne ord',
    review: 'Se over og lever',
    done: 'ferdig',
    count: (answered: number, all: number): string => `${answered} av ${all}`,
    progress: 'Besvart',
    back: 'Forrige',
    next: (page: string): string => `Neste: ${page}`,
  },

  words: {
    optional: 'Du kan la spørsmål stå tomme.',
    under: '%d tegn igjen',
    over: '%d tegn for mye',
  },

  review: {
    all: 'Du har svart på alt.',
    missing: (count: number): string => `Du har ikke svart på ${count === 1 ? 'ett' : count} utsagn.`,
    missingAbout: 'I rapporten blir det stående «mangler svar». Du kan levere likevel.',
    frequencyMissing: (question: string): string => `Du har ikke svart på «${question}»`,
    wordsMissing: (count: number): string =>
      count === 1 ? 'Ett åpent spørsmål står tomt.' : `${count} åpne spørsmål står tomme.`,
    tooLong: (question: string): string =>
      `Svaret på «${question}» er for langt. Kort det ned før du leverer.`,
    nothing: 'Du har ikke svart på noe ennå.',
    submit: 'Lever svarene',
    submitAbout: 'Svarene legges i en konvolutt. Etter det kan ingen endre dem, heller ikke du.',
  },

  submit: {
    heading: 'Levere svarene for godt?',
    final: 'Når du har levert, kan ingen endre svarene, heller ikke du.',
    opened:
      'Konvolutten åpnes når alle har levert. Da ser dere hverandres svar samtidig. Bruker dere filer, blir den som sender nøkkelen først, lest først.',
    lost: 'Bare passfrasen din eller ditt eget gjenopprettingsark åpner den. Mister du begge, må dere forkaste konvoluttene og svare på nytt.',
    confirm: 'Lever for godt',
    cancel: 'Ikke ennå',
    done: 'Svarene er levert.',
    errors: {
      notAsked: 'Du er ikke med i denne runden.',
      notAnswering: 'Det er ikke lenger tid for å svare i denne runden. Svarene dine er ikke levert.',
      submitted: 'Svarene er levert fra før.',
      nothingAnswered: 'Du har ikke svart på noe ennå.',
      tooLong: 'Svarene er for lange til å få plass i konvolutten. Kort ned de åpne svarene.',
      notSaved: 'Det du skrev sist, er ikke lagret. Svarene er ikke levert. Prøv igjen.',
    },
  },

  closed: {
    unknown: 'Denne runden finnes ikke lenger.',
    notAsked: 'Du er ikke med i denne runden.',
    terms: 'Begge må bekrefte rammene før noen kan svare.',
    cancelled: 'Runden er avlyst.',
    staysOut: 'Dere har sagt ja til å åpne uten denne konvolutten.',
    toRound: 'Til runden',
    toFront: 'Til Evaluering',
    report: 'Se rapporten',
    opened: 'Konvoluttene er åpnet. Svarene står i rapporten.',
  },

  own: {
    delivered: (when: string): string => `Du leverte ${when}. Det kan ikke endres.`,
    next: 'Konvoluttene åpnes når alle har levert. Da ser dere hverandres svar samtidig. Bruker dere filer, blir den som sender nøkkelen først, lest først.',
    look: 'Se det du har svart',
    lookAbout: 'Bare du kan se det før konvoluttene åpnes.',
    hide: 'Skjul',
    heading: 'Dette har du svart',
    lost: 'Konvolutten kan ikke åpnes med nøkkelen din. Er passfrasen laget på nytt uten gjenopprettingsarket, er nøkkelen borte. Da kan begge forkaste konvoluttene og svare på nytt.',
    missing: 'ikke besvart',
  },
};
