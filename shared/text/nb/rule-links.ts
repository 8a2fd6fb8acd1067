/** What Spilleregler says in other rooms: Ukemøter, Evaluering, Oversikt, Mottakelse. */
export const ruleLinks = {
  choice: {
    label: 'Spilleregel',
    choose: 'Velg en spilleregel',
    state: (question: string, state: string) => `${question} (${state})`,
  },
  /** Rules of a point, in the meeting and on the point's own page. */
  point: {
    heading: 'Spilleregler',
    fold: 'Knytt til en spilleregel',
    open: (question: string) => `Åpne spilleregelen «${question}»`,
    inForce: 'Vi er enige om:',
    draft: 'Arbeides med:',
    none: 'Ikke noe er skrevet ennå.',
    link: 'Knytt til punktet',
    linked: (question: string) => `Punktet er knyttet til «${question}».`,
    unlink: (question: string) => `Løs punktet fra «${question}»`,
    unlinked: (question: string) => `Punktet er ikke lenger knyttet til «${question}».`,
    used: 'Brukt',
    stretched: 'Tøyd',
    usedNamed: (question: string) => `Brukt: «${question}»`,
    stretchedNamed: (question: string) => `Tøyd: «${question}»`,
    marked: (kind: string, question: string) => `«${question}» er merket som ${kind}.`,
    unmarked: 'Merkingen er tatt bort.',
    note: (kind: string) => `Merknad til «${kind}»`,
    noteHint: 'Hva skjedde? Kan stå tom.',
    takeAway: (kind: string) => `Ta bort «${kind}»`,
    chooseFirst: 'Velg en spilleregel først.',
  },
  make: {
    button: 'Gjør til spilleregel …',
    heading: 'Gjør til spilleregel',
    lead: 'Teksten blir utkastet dere arbeider videre med. Den gjelder først når begge har godkjent den.',
    which: 'Hva svarer den på?',
    kinds: { known: 'Et av spørsmålene', own: 'Vårt eget spørsmål' },
    question: 'Spørsmålet',
    questionMissing: 'Skriv spørsmålet.',
    group: 'Emne',
    ruleMissing: 'Velg et spørsmål.',
    text: 'Det dere ble enige om',
    textMissing: 'Skriv det dere ble enige om.',
    kept: 'Det står et utkast fra før. Teksten legges etter det.',
    save: 'Lag utkastet',
    cancel: 'Avbryt',
    close: 'Lukk uten å lage utkast',
    made: 'Utkastet ligger på spilleregelen.',
    open: 'Åpne',
  },
  bank: {
    kind: 'Spilleregler',
    about:
      'Spørsmål dere kan bli enige om et svar på. Svaret kommer tilbake til spilleregelen når møtet er avsluttet.',
    already: 'Spørsmålet ligger allerede på sakslisten eller i listen over det som venter.',
  },
  /** On the page of a rule, and in the list: puts the question on the weekly agenda. */
  raise: {
    button: 'Sett på sakslisten',
    buttonNamed: (question: string) => `Sett «${question}» på sakslisten`,
    onAgenda: (day: string) => `Spørsmålet står på sakslisten ${day}.`,
    inBacklog: 'Spørsmålet ligger i listen over det som venter.',
    already: 'Spørsmålet står på sakslisten eller venter der allerede.',
    noSeries: 'Sett opp ukemøtet først. Da har sakslisten et sted å stå.',
    setUp: 'Sett opp ukemøtet',
    open: 'Åpne punktet',
    agreedNow: (text: string) => `Nå gjelder: ${text}`,
    draftNow: (text: string) => `Utkast: ${text}`,
  },
  /** On the page of a rule. */
  meetings: {
    heading: 'I møtene',
    none: 'Spilleregelen er ikke tatt opp, brukt eller tøyd i noe møte ennå.',
    add: 'Utenom møtene',
    used: 'Brukt i dag',
    stretched: 'Tøyd i dag',
    inMeeting: (meeting: string) => `i ${meeting}`,
    outside: 'utenom møtene',
    waiting: 'venter på et møte',
    day: 'Dato',
    note: 'Merknad',
    access: (access: string) => `Tilgang: ${access}`,
    remove: (kind: string, day: string) => `Ta bort «${kind}» ${day}`,
    removed: 'Tatt bort.',
    added: (kind: string) => `Merket som ${kind}.`,
    future: 'Datoen er ikke kommet ennå. Velg i dag eller en dag som har vært.',
  },
  proposals: {
    heading: 'Forslag fra evalueringen',
    before: 'Slik var den',
    after: 'Forslaget',
    nothingBefore: 'Ikke avtalt',
    nothingAfter: 'Skal avtales',
    standings: {
      open: 'ikke tatt i bruk',
      draft: 'er utkastet dere arbeider med',
      waiting: 'venter på godkjenning',
      inForce: 'er avtalt',
    },
    use: 'Bruk forslaget',
    takeNamed: (round: string) => `Bruk forslaget fra ${round}`,
    replace: 'Bruke forslaget i stedet for utkastet?',
    replaceAbout: 'Utkastet som står der nå, blir erstattet. Du kan angre, og det ligger i historikken.',
    cancel: 'Behold utkastet',
    used: 'Forslaget er nå utkastet dere arbeider med.',
    open: (round: string) => `Åpne ${round}`,
  },
  /** Why a version is put to both, when it comes from an evaluation. */
  reason: (round: string) => `Foreslått i ${round}.`,
  /** In the talk after an evaluation. */
  talk: {
    which: 'Hvilken spilleregel?',
    other: 'En annen, som ikke står der ennå',
    choose: 'Velg spilleregel …',
    add: 'Foreslå endring',
    fill: 'Hent det som gjelder nå',
    filled: 'Det som gjelder nå, er hentet.',
  },
  overview: {
    heading: 'Spilleregler',
    waitsForYou: (count: number): string =>
      count === 1
        ? 'En spilleregel venter på at du godkjenner den:'
        : `${count} spilleregler venter på at du godkjenner dem:`,
    waitsForOthers: (count: number, who: string): string =>
      count === 1 ? `En spilleregel venter på ${who}:` : `${count} spilleregler venter på ${who}:`,
    due: (count: number): string =>
      count === 1 ? 'En spilleregel skal sees på igjen:' : `${count} spilleregler skal sees på igjen:`,
    revisit: (count: number): string =>
      count === 1 ? 'En spilleregel må tas opp igjen:' : `${count} spilleregler må tas opp igjen:`,
    again: (who: string, count: number): string =>
      count === 1
        ? `${who} har ikke godkjent spilleregelen som gjelder. Gå gjennom den på nytt.`
        : `${who} har ikke godkjent de ${count} spillereglene som gjelder. Gå gjennom dem på nytt.`,
    both: 'dere begge',
    and: (one: string, other: string) => `${one} og ${other}`,
    more: (count: number): string => `og ${count} til`,
    open: 'Åpne',
    openNamed: (question: string) => `Åpne «${question}»`,
    toRules: 'Åpne Spilleregler',
  },
  item: {
    rules: 'Åpne Spilleregler',
    one: (question: string) => `Åpne spilleregelen «${question}»`,
    mirror: 'Åpne forventningsspeilet',
    cases: 'Åpne gråsonene',
    notices: 'Åpne Varsling',
    arenas: 'Åpne Møteplasser',
    balance: 'Åpne Kontakt med gruppene',
    log: 'Åpne Informasjon',
    gatherings: 'Åpne Samlinger',
  },
  tick: {
    about: (count: number): string =>
      count === 1
        ? 'Dere har avtalt dette. Punktet i Mottakelse kan krysses av:'
        : 'Dere har avtalt dette. Punktene i Mottakelse kan krysses av:',
    mark: 'Merk som gjort',
    done: (count: number): string =>
      count === 1 ? 'Ett punkt er merket som gjort.' : `${count} punkter er merket som gjort.`,
  },
  commands: {
    question: 'Spilleregel',
    mirror: 'Nytt forventningsspeil',
    notice: 'Varslet nå',
    told: 'Loggfør informasjon',
  },
};
