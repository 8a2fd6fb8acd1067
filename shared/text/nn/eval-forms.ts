import type { evalForms as bokmål } from '../nb/eval-forms.ts';

export const evalForms: typeof bokmål = {
  scale: {
    1: 'Heilt ueinig',
    2: 'Litt ueinig',
    3: 'Både og',
    4: 'Litt einig',
    5: 'Heilt einig',
    none: 'Har ikkje grunnlag for å svare',
  },

  list: {
    heading: 'Skjema',
    lead: 'Skjemaet i Samspill er vårt eige. De kan òg lese inn eit anna, til dømes ein mal frå KS.',
    ours: 'Følgjer med Samspill',
    readFrom: (file) => `Lese inn frå ${file}`,
    counts: (statements, dimensions) =>
      `${statements === 1 ? '1 utsegn' : `${statements} utsegner`} i ${dimensions} område`,
    version: (version) => `versjon ${version}`,
    look: (title) => `Sjå på ${title}`,
    menu: (title) => `Val for ${title}`,
    remove: 'Legg i papirkorga',
    removed: (title) => `«${title}» ligg i papirkorga. Rundar som har brukt det, held på det.`,
    read: 'Les inn skjema',
    model:
      'Vil de lage eit eige? Lagre skjemaet i Samspill som tabell, endre han i Excel, og les han inn her.',
  },

  look: {
    written: 'Målform',
    unknown: 'Dette skjemaet finst ikkje lenger.',
    toForms: 'Til skjemaa',
    saveTable: 'Lagre som tabell',
    saveFile: 'Lagre som datafil',
    withSources: 'Vis kva utsegnene byggjer på',
    print: 'Skriv ut på papir',
    frequency: 'Kor ofte',
    questions: 'Opne spørsmål',
    source: 'Byggjer på',
    scale: 'Skala',
    scaleAbout:
      'På kvar utsegn svarer de frå 1 til 5, eller at de ikkje har grunnlag for å svare. Begge svarer på nøyaktig det same.',
    fileTitle: 'skjema',
    inBoth: 'Utsegnene står i begge målformer. Kvar svarer i si.',
  },

  read: {
    heading: 'Les inn skjema',
    refusedHeading: 'Skjemaet kan ikkje lesast inn',
    unchanged: 'Ingenting er lese inn.',
    moreFaults: 'Det kan vere meir. Rett dette først.',
    help: 'Slik er ein tabell bygd opp',
    helpColumns:
      'Kolonnane heiter område, id, bokmål, nynorsk og slag. Kvar utsegn har si eiga rad og sin eigen id.',
    helpKinds: 'Slag kan stå tomt for utsegner. Elles er det kor ofte, svar eller spørsmål.',
    helpLengths: (statement, statements) =>
      `Ei utsegn kan ha inntil ${statement} teikn, og eit skjema kan ha inntil ${statements} utsegner.`,
    encoding: 'Fila er lagra slik eldre program gjer på norsk. Sjå etter at æ, ø og å er rette.',
    inOneForm: (count) =>
      count === 1
        ? 'Éi utsegn eller eitt spørsmål står i berre éi målform. Begge får sjå det i den.'
        : `${count} utsegner og spørsmål står i berre éi målform. Begge får sjå dei i den.`,
    replaces: (title) => `Det kjem i staden for «${title}», som vart lese inn før.`,
    same: (title) => `«${title}» er lese inn før, ord for ord. Det er ingenting å endre.`,
    apart:
      'Utsegner de har endra frå skjemaet vårt, får eigen id. Svara på dei blir ikkje samanlikna med våre.',
    apply: 'Les inn',
    cancel: 'Avbryt',
    done: (title) => `«${title}» er lese inn.`,
  },

  places: {
    line: (line) => `Linje ${line}`,
    whole: 'Fila',
    parts: {
      statements: (number) => `Utsegn ${number}`,
      dimensions: (number) => `Område ${number}`,
      questions: (number) => `Spørsmål ${number}`,
      options: (number) => `Svar ${number} på kor ofte`,
      frequency: 'Kor ofte',
    },
    fields: {
      id: 'id',
      nb: 'bokmål',
      nn: 'nynorsk',
      dimension: 'område',
      version: 'versjon',
      title: 'tittel',
      source: 'kjelde',
      statements: 'utsegner',
      dimensions: 'område',
      questions: 'spørsmål',
      options: 'svar',
    },
  },

  faults: {
    missing: 'manglar.',
    tooLong: (length, most) => `er på ${length} teikn. Det er plass til ${most}.`,
    tooMany: (number, most) => `Det er ${number}. Det er plass til ${most}.`,
    tooFew: 'Det er for få.',
    twice: (id) => `«${id}» er brukt to gonger. Kvar id kan brukast éin gong i skjemaet.`,
    wrongId: (id) => `«${id}» kan ikkje brukast. Ein id har berre bokstavane a–z, tal, strek og punktum.`,
    unknownDimension: (name) => `Området «${name}» finst ikkje i skjemaet.`,
    unknownField: (name) => `Feltet «${name}» kjenner vi ikkje.`,
    unknownKind: (name) =>
      `Slaget «${name}» kjenner vi ikkje. Det skal vere utsegn, kor ofte, svar eller spørsmål.`,
    missingColumn: (name) => `Kolonnen «${name}» manglar.`,
    openQuote: 'Eit hermeteikn blir aldri lukka.',
    notJson: 'Fila er skadd eller ikkje heil.',
    notOurs: 'Dette er ikkje eit skjema for halvårsevaluering.',
    newerFormat: 'Fila er laga av ein nyare versjon av Samspill.',
    wrongShape: 'er ikkje slik det skal vere.',
  },

  fields: {
    form: 'Skjema',
    adapt: 'Tilpass skjemaet for denne runden',
    about: 'Ta ut utsegner som ikkje passar hos dykk. Tilpassinga følgjer med til neste runde.',
    sum: (statements) => (statements === 1 ? '1 utsegn' : `${statements} utsegner`),
    leftOut: (number) => (number === 1 ? '1 teken ut' : `${number} tekne ut`),
    own: (number) => (number === 1 ? '1 eiga' : `${number} eigne`),
    ownMark: 'eiga',
    add: 'Ny eiga utsegn',
    room: (number, most) => `${number} av ${most} eigne utsegner`,
    full: (most) => `De har ${most} eigne utsegner. Det er det meste det er plass til.`,
    edit: 'Endre',
    editNamed: (statement) => `Endre «${statement}»`,
    remove: 'Fjern',
    removeNamed: (statement) => `Fjern «${statement}»`,
    lastOne: 'Skjemaet må ha minst éi utsegn.',
    addHeading: 'Ny eiga utsegn',
    editHeading: 'Endre utsegna',
    dimension: 'Område',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    oneIsEnough: 'Fyller de ut berre éi målform, får begge sjå utsegna i den.',
    wording: 'Skriv noko de kan vere einige eller ueinige i, og som begge kan svare på.',
    changed: 'Endrar de orda, blir svara ikkje samanlikna med dei frå før.',
    textMissing: 'Skriv utsegna.',
    save: 'Lagre',
    cancel: 'Avbryt',
    close: 'Lukk',
  },

  paper: {
    name: 'Namn',
    date: 'Dato',
    how: 'Set eitt kryss for kvar utsegn.',
    statement: 'Utsegn',
    none: 'Har ikkje grunnlag',
    page: 'Skjemaet er til eige bruk. Svara legg du inn sjølv i Samspill.',
  },
};
