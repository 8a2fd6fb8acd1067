import type { ruleLinks as nb } from '../nb/rule-links.ts';

/** What Spilleregler says in other rooms: Ukemøter, Evaluering, Oversikt, Mottakelse. */
export const ruleLinks: typeof nb = {
  choice: {
    label: 'Speleregel',
    choose: 'Vel ein speleregel',
    state: (question: string, state: string) => `${question} (${state})`,
  },
  point: {
    heading: 'Spelereglar',
    fold: 'Knyt til ein speleregel',
    open: (question: string) => `Opne speleregelen «${question}»`,
    inForce: 'Vi er einige om:',
    draft: 'Blir arbeidd med:',
    none: 'Ingenting er skrive enno.',
    link: 'Knyt til punktet',
    linked: (question: string) => `Punktet er knytt til «${question}».`,
    unlink: (question: string) => `Løys punktet frå «${question}»`,
    unlinked: (question: string) => `Punktet er ikkje lenger knytt til «${question}».`,
    used: 'Brukt',
    stretched: 'Tøygd',
    usedNamed: (question: string) => `Brukt: «${question}»`,
    stretchedNamed: (question: string) => `Tøygd: «${question}»`,
    marked: (kind: string, question: string) => `«${question}» er merkt som ${kind}.`,
    unmarked: 'Merkinga er teken bort.',
    note: (kind: string) => `Merknad til «${kind}»`,
    noteHint: 'Kva hende? Kan stå tom.',
    takeAway: (kind: string) => `Ta bort «${kind}»`,
    chooseFirst: 'Vel ein speleregel først.',
  },
  make: {
    button: 'Gjer til speleregel …',
    heading: 'Gjer til speleregel',
    lead: 'Teksten blir utkastet de arbeider vidare med. Han gjeld først når begge har godkjent han.',
    which: 'Kva svarer han på?',
    kinds: { known: 'Eitt av spørsmåla', own: 'Vårt eige spørsmål' },
    question: 'Spørsmålet',
    questionMissing: 'Skriv spørsmålet.',
    group: 'Emne',
    ruleMissing: 'Vel eit spørsmål.',
    text: 'Det de vart einige om',
    textMissing: 'Skriv det de vart einige om.',
    kept: 'Det står eit utkast frå før. Teksten blir lagd etter det.',
    save: 'Lag utkastet',
    cancel: 'Avbryt',
    close: 'Lukk utan å lage utkast',
    made: 'Utkastet ligg på speleregelen.',
    open: 'Opne',
  },
  bank: {
    kind: 'Spelereglar',
    about:
      'Spørsmål de kan bli einige om eit svar på. Svaret kjem tilbake til speleregelen når møtet er avslutta.',
    already: 'Spørsmålet ligg alt på saklista eller i lista over det som ventar.',
  },
  raise: {
    button: 'Set på saklista',
    buttonNamed: (question: string) => `Set «${question}» på saklista`,
    onAgenda: (day: string) => `Spørsmålet står på saklista ${day}.`,
    inBacklog: 'Spørsmålet ligg i lista over det som ventar.',
    already: 'Spørsmålet står på saklista eller ventar der alt.',
    noSeries: 'Set opp vekemøtet først. Då har saklista ein stad å stå.',
    setUp: 'Set opp vekemøtet',
    open: 'Opne punktet',
    agreedNow: (text: string) => `No gjeld: ${text}`,
    draftNow: (text: string) => `Utkast: ${text}`,
  },
  meetings: {
    heading: 'I møta',
    none: 'Speleregelen er ikkje teken opp, brukt eller tøygd i noko møte enno.',
    add: 'Utanom møta',
    used: 'Brukt i dag',
    stretched: 'Tøygd i dag',
    inMeeting: (meeting: string) => `i ${meeting}`,
    outside: 'utanom møta',
    waiting: 'ventar på eit møte',
    day: 'Dato',
    note: 'Merknad',
    access: (access: string) => `Tilgang: ${access}`,
    remove: (kind: string, day: string) => `Ta bort «${kind}» ${day}`,
    removed: 'Teke bort.',
    added: (kind: string) => `Merkt som ${kind}.`,
    future: 'Datoen har ikkje komme enno. Vel i dag eller ein dag som har vore.',
  },
  proposals: {
    heading: 'Forslag frå evalueringa',
    before: 'Slik var han',
    after: 'Forslaget',
    nothingBefore: 'Ikkje avtalt',
    nothingAfter: 'Skal avtalast',
    standings: {
      open: 'ikkje teke i bruk',
      draft: 'er utkastet de arbeider med',
      waiting: 'ventar på godkjenning',
      inForce: 'er avtalt',
    },
    use: 'Bruk forslaget',
    takeNamed: (round: string) => `Bruk forslaget frå ${round}`,
    replace: 'Bruke forslaget i staden for utkastet?',
    replaceAbout: 'Utkastet som står der no, blir erstatta. Du kan angre, og det ligg i historikken.',
    cancel: 'Behald utkastet',
    used: 'Forslaget er no utkastet de arbeider med.',
    open: (round: string) => `Opne ${round}`,
  },
  reason: (round: string) => `Foreslått i ${round}.`,
  talk: {
    which: 'Kva for ein speleregel?',
    other: 'Ein annan, som ikkje står der enno',
    choose: 'Vel speleregel …',
    add: 'Foreslå endring',
    fill: 'Hent det som gjeld no',
    filled: 'Det som gjeld no, er henta.',
  },
  overview: {
    heading: 'Spelereglar',
    waitsForYou: (count: number) =>
      count === 1
        ? 'Ein speleregel ventar på at du godkjenner han:'
        : `${count} spelereglar ventar på at du godkjenner dei:`,
    waitsForOthers: (count: number, who: string) =>
      count === 1 ? `Ein speleregel ventar på ${who}:` : `${count} spelereglar ventar på ${who}:`,
    due: (count: number) =>
      count === 1 ? 'Ein speleregel skal sjåast på igjen:' : `${count} spelereglar skal sjåast på igjen:`,
    revisit: (count: number) =>
      count === 1 ? 'Ein speleregel må takast opp igjen:' : `${count} spelereglar må takast opp igjen:`,
    again: (who: string, count: number) =>
      count === 1
        ? `${who} har ikkje godkjent speleregelen som gjeld. Gå gjennom han på nytt.`
        : `${who} har ikkje godkjent dei ${count} spelereglane som gjeld. Gå gjennom dei på nytt.`,
    both: 'dykk begge',
    and: (one: string, other: string) => `${one} og ${other}`,
    more: (count: number) => `og ${count} til`,
    open: 'Opne',
    openNamed: (question: string) => `Opne «${question}»`,
    toRules: 'Opne Spelereglar',
  },
  item: {
    rules: 'Opne Spelereglar',
    one: (question: string) => `Opne speleregelen «${question}»`,
    mirror: 'Opne forventingsspegelen',
    cases: 'Opne gråsonene',
    notices: 'Opne Varsling',
    arenas: 'Opne Møteplassar',
    balance: 'Opne Kontakt med gruppene',
    log: 'Opne Informasjon',
    gatherings: 'Opne Samlingar',
  },
  tick: {
    about: (count: number) =>
      count === 1
        ? 'De har avtalt dette. Punktet i Mottaking kan kryssast av:'
        : 'De har avtalt dette. Punkta i Mottaking kan kryssast av:',
    mark: 'Merk som gjort',
    done: (count: number) =>
      count === 1 ? 'Eitt punkt er merkt som gjort.' : `${count} punkt er merkte som gjorde.`,
  },
  commands: {
    question: 'Speleregel',
    mirror: 'Ny forventingsspegel',
    notice: 'Varsla no',
    told: 'Loggfør informasjon',
  },
};
