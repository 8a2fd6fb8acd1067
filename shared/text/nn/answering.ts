import type { answering as bokmål } from '../nb/answering.ts';

export const answering: typeof bokmål = {
  heading: 'Svar',
  answerBy: (day) => `Svarfrist ${day}`,
  period: (from, to) => `Svara gjeld tida frå ${from} til ${to}.`,
  paper: 'Skriv ut tomt skjema',

  before: {
    heading: 'Før du svarer',
    anonymity:
      'Her er det ingen anonymitet. Når konvoluttane blir opna, ser alle som har svart, kva du har svart på kvar utsegn.',
    sealed:
      'Til då er svara dine låste med din eigen nøkkel. Ingen andre kan lese dei, og du kan endre dei så ofte du vil.',
    leave: 'Alt blir lagra medan du skriv. Du kan gå frå det og kome tilbake.',
  },

  keys: 'Tast 1 til 5 for å svare, eller 0 når du ikkje har grunnlag.',

  pages: {
    label: 'Delar av skjemaet',
    words: 'Med eigne ord',
    review: 'Sjå over og lever',
    done: 'ferdig',
    count: (answered, all) => `${answered} av ${all}`,
    progress: 'Svart på',
    back: 'Førre',
    next: (page) => `Neste: ${page}`,
  },

  words: {
    optional: 'Du kan la spørsmål stå tomme.',
    under: '%d teikn att',
    over: '%d teikn for mykje',
  },

  review: {
    all: 'Du har svart på alt.',
    missing: (count) => `Du har ikkje svart på ${count === 1 ? 'éi utsegn' : `${count} utsegner`}.`,
    missingAbout: 'I rapporten blir det ståande «manglar svar». Du kan levere likevel.',
    frequencyMissing: (question) => `Du har ikkje svart på «${question}»`,
    wordsMissing: (count) =>
      count === 1 ? 'Eitt ope spørsmål står tomt.' : `${count} opne spørsmål står tomme.`,
    tooLong: (question) => `Svaret på «${question}» er for langt. Kort det ned før du leverer.`,
    nothing: 'Du har ikkje svart på noko enno.',
    submit: 'Lever svara',
    submitAbout: 'Svara blir lagde i ein konvolutt. Etter det kan ingen endre dei, heller ikkje du.',
  },

  submit: {
    heading: 'Levere svara for godt?',
    final: 'Når du har levert, kan ingen endre svara, heller ikkje du.',
    opened:
      'Konvolutten blir opna når alle har levert. Då ser de svara til kvarandre samtidig. Bruker de filer, blir den som sender nøkkelen først, lesen først.',
    lost: 'Berre passfrasen din eller ditt eige gjenopprettingsark opnar han. Mistar du begge, må de forkaste konvoluttane og svare på nytt.',
    confirm: 'Lever for godt',
    cancel: 'Ikkje enno',
    done: 'Svara er leverte.',
    errors: {
      notAsked: 'Du er ikkje med i denne runden.',
      notAnswering: 'Det er ikkje lenger tid for å svare i denne runden. Svara dine er ikkje leverte.',
      submitted: 'Svara er leverte frå før.',
      nothingAnswered: 'Du har ikkje svart på noko enno.',
      tooLong: 'Svara er for lange til å få plass i konvolutten. Kort ned dei opne svara.',
      notSaved: 'Det du skreiv sist, er ikkje lagra. Svara er ikkje leverte. Prøv igjen.',
    },
  },

  closed: {
    unknown: 'Denne runden finst ikkje lenger.',
    notAsked: 'Du er ikkje med i denne runden.',
    terms: 'Begge må stadfeste rammene før nokon kan svare.',
    cancelled: 'Runden er avlyst.',
    staysOut: 'De har sagt ja til å opne utan denne konvolutten.',
    toRound: 'Til runden',
    toFront: 'Til Evaluering',
    report: 'Sjå rapporten',
    opened: 'Konvoluttane er opna. Svara står i rapporten.',
  },

  own: {
    delivered: (when) => `Du leverte ${when}. Det kan ikkje endrast.`,
    next: 'Konvoluttane blir opna når alle har levert. Då ser de svara til kvarandre samtidig. Bruker de filer, blir den som sender nøkkelen først, lesen først.',
    look: 'Sjå det du har svart',
    lookAbout: 'Berre du kan sjå det før konvoluttane blir opna.',
    hide: 'Gøym',
    heading: 'Dette har du svart',
    lost: 'Konvolutten kan ikkje opnast med nøkkelen din. Er passfrasen laga på nytt utan gjenopprettingsarket, er nøkkelen borte. Då kan begge forkaste konvoluttane og svare på nytt.',
    missing: 'ikkje svart på',
  },
};
