import type { FormFaultReason } from '#shared/exchange/eval-form-faults.ts';

/** The forms of the evaluation: the scale, the ones at hand, reading them in, the form of one round. */
export const evalForms = {
  /** The five points and the way out, in the order they stand. */
  scale: {
    1: 'Helt uenig',
    2: 'Litt uenig',
    3: 'Både og',
    4: 'Litt enig',
    5: 'Helt enig',
    none: 'Har ikke grunnlag for å svare',
  },

  list: {
    heading: 'Skjemaer',
    lead: 'Skjemaet i Samspill er vårt eget. Dere kan også lese inn et annet, for eksempel en mal fra KS.',
    ours: 'Følger med Samspill',
    readFrom: (file: string): string => `Lest inn fra ${file}`,
    counts: (statements: number, dimensions: number): string =>
      `${statements} utsagn i ${dimensions} ${dimensions === 1 ? 'område' : 'områder'}`,
    version: (version: number): string => `versjon ${version}`,
    look: (title: string): string => `Se på ${title}`,
    menu: (title: string): string => `Valg for ${title}`,
    remove: 'Legg i papirkurven',
    removed: (title: string): string =>
      `«${title}» ligger i papirkurven. Runder som har brukt det, beholder det.`,
    read: 'Les inn skjema',
    model:
      'Vil dere lage et eget? Lagre skjemaet i Samspill som tabell, endre den i Excel, og les den inn her.',
  },

  look: {
    written: 'Målform',
    unknown: 'Dette skjemaet finnes ikke lenger.',
    toForms: 'Til skjemaene',
    saveTable: 'Lagre som tabell',
    saveFile: 'Lagre som datafil',
    withSources: 'Vis hva utsagnene bygger på',
    print: 'Skriv ut på papir',
    frequency: 'Hvor ofte',
    questions: 'Åpne spørsmål',
    source: 'Bygger på',
    scale: 'Skala',
    scaleAbout:
      'På hvert utsagn svarer dere fra 1 til 5, eller at dere ikke har grunnlag for å svare. Begge svarer på nøyaktig det samme.',
    fileTitle: 'skjema',
    inBoth: 'Utsagnene står i begge målformer. Hver svarer i sin.',
  },

  read: {
    heading: 'Les inn skjema',
    refusedHeading: 'Skjemaet kan ikke leses inn',
    unchanged: 'Ingenting er lest inn.',
    moreFaults: 'Det kan være mer. Rett dette først.',
    help: 'Slik er en tabell bygd opp',
    helpColumns:
      'Kolonnene heter område, id, bokmål, nynorsk og slag. Hvert utsagn har sin egen rad og sin egen id.',
    helpKinds: 'Slag kan stå tomt for utsagn. Ellers er det hyppighet, svar eller spørsmål.',
    helpLengths: (statement: number, statements: number): string =>
      `Et utsagn kan være på inntil ${statement} tegn, og et skjema kan ha inntil ${statements} utsagn.`,
    encoding: 'Filen er lagret slik eldre programmer gjør på norsk. Se etter at æ, ø og å er riktige.',
    inOneForm: (count: number): string =>
      count === 1
        ? 'Ett utsagn eller spørsmål står i bare én målform. Begge får se det i den.'
        : `${count} utsagn og spørsmål står i bare én målform. Begge får se dem i den.`,
    replaces: (title: string): string => `Det erstatter «${title}», som ble lest inn før.`,
    same: (title: string): string => `«${title}» er lest inn før, ord for ord. Det er ingenting å endre.`,
    apart:
      'Utsagn dere har endret fra vårt skjema, får egen id. Svarene på dem blir ikke sammenlignet med våre.',
    apply: 'Les inn',
    cancel: 'Avbryt',
    done: (title: string): string => `«${title}» er lest inn.`,
  },

  /** Where something is wrong: «Linje 4, bokmål», «Utsagn 3, id». */
  places: {
    line: (line: number): string => `Linje ${line}`,
    whole: 'Filen',
    parts: {
      statements: (number: number): string => `Utsagn ${number}`,
      dimensions: (number: number): string => `Område ${number}`,
      questions: (number: number): string => `Spørsmål ${number}`,
      options: (number: number): string => `Svar ${number} på hyppighet`,
      frequency: 'Hyppighet',
    },
    fields: {
      id: 'id',
      nb: 'bokmål',
      nn: 'nynorsk',
      dimension: 'område',
      version: 'versjon',
      title: 'tittel',
      source: 'kilde',
      statements: 'utsagn',
      dimensions: 'områder',
      questions: 'spørsmål',
      options: 'svar',
    },
  },

  faults: {
    missing: 'mangler.',
    tooLong: (length: number, most: number): string => `er på ${length} tegn. Det er plass til ${most}.`,
    tooMany: (number: number, most: number): string => `Det er ${number}. Det er plass til ${most}.`,
    tooFew: 'Det er for få.',
    twice: (id: string): string => `«${id}» er brukt to ganger. Hver id kan brukes én gang i skjemaet.`,
    wrongId: (id: string): string =>
      `«${id}» kan ikke brukes. En id har bare bokstavene a–z, tall, strek og punktum.`,
    unknownDimension: (name: string): string => `Området «${name}» finnes ikke i skjemaet.`,
    unknownField: (name: string): string => `Feltet «${name}» kjenner vi ikke.`,
    unknownKind: (name: string): string =>
      `Slaget «${name}» kjenner vi ikke. Det skal være utsagn, hyppighet, svar eller spørsmål.`,
    missingColumn: (name: string): string => `Kolonnen «${name}» mangler.`,
    openQuote: 'Et anførselstegn blir aldri lukket.',
    notJson: 'Filen er skadet eller ikke hel.',
    notOurs: 'Dette er ikke et skjema for halvårsevaluering.',
    newerFormat: 'Filen er laget av en nyere versjon av Samspill.',
    wrongShape: 'er ikke slik det skal være.',
  } satisfies Record<FormFaultReason, unknown>,

  /** The form of one round, where the terms are agreed on. */
  fields: {
    form: 'Skjema',
    adapt: 'Tilpass skjemaet for denne runden',
    about: 'Ta ut utsagn som ikke passer hos dere. Tilpasningen følger med til neste runde.',
    sum: (statements: number): string => `${statements} utsagn`,
    leftOut: (number: number): string => `${number} tatt ut`,
    own: (number: number): string => (number === 1 ? '1 eget' : `${number} egne`),
    ownMark: 'eget',
    add: 'Nytt eget utsagn',
    room: (number: number, most: number): string => `${number} av ${most} egne utsagn`,
    full: (most: number): string => `Dere har ${most} egne utsagn. Det er det meste det er plass til.`,
    edit: 'Endre',
    editNamed: (statement: string): string => `Endre «${statement}»`,
    remove: 'Fjern',
    removeNamed: (statement: string): string => `Fjern «${statement}»`,
    lastOne: 'Skjemaet må ha minst ett utsagn.',
    addHeading: 'Nytt eget utsagn',
    editHeading: 'Endre utsagnet',
    dimension: 'Område',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    oneIsEnough: 'Fyller dere ut bare én målform, får begge se utsagnet i den.',
    wording: 'Skriv noe dere kan være enige eller uenige i, og som begge kan svare på.',
    changed: 'Endrer dere ordene, blir svarene ikke sammenlignet med dem fra før.',
    textMissing: 'Skriv utsagnet.',
    save: 'Lagre',
    cancel: 'Avbryt',
    close: 'Lukk',
  },

  /** The empty form on paper. */
  paper: {
    name: 'Navn',
    date: 'Dato',
    how: 'Sett ett kryss for hvert utsagn.',
    statement: 'Utsagn',
    none: 'Har ikke grunnlag',
    page: 'Skjemaet er til eget bruk. Svarene legger du inn selv i Samspill.',
  },
};
