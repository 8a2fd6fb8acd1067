import type { settings as Bokmal } from '../nb/settings.ts';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** The words of the rooms Innstillingar and Papirkorg, in nynorsk. */
export const settings: typeof Bokmal = {
  title: 'Innstillingar',
  sections: {
    label: 'Delar av innstillingane',
    people: 'Personar',
    workspace: 'Kommune',
    workspaceCounty: 'Fylkeskommune',
    dates: 'Datoar',
    appearance: 'Utsjånad',
    data: 'Data',
  },
  notSaved: 'Endringa vart ikkje lagra. Det som stod der, er uendra. Prøv igjen.',
  undo: 'Angre',
  cancel: 'Avbryt',
  close: 'Lukk',

  people: {
    about:
      'Ordførar og kommunedirektør er likestilte her. Alle endringar blir merkte med kven som gjorde dei.',
    me: 'Kven bruker appen no?',
    meHint: 'Appen viser det som ventar på deg, i den målforma du har valt.',
    nobody: 'Ikkje valt',
    add: 'Legg til person',
    list: 'Personar',
    edit: 'Endre',
    editPerson: (name) => `Endre ${name}`,
    remove: 'Fjern',
    removePerson: (name) => `Fjern ${name}`,
    isMe: 'deg',
    empty: 'Her står dei som samarbeider: ordførar, varaordførar, kommunedirektør og politisk sekretariat.',
    unnamed: 'Utan namn',
    removeAsk: (name) => `Fjerne ${name}?`,
    removeAbout: (items) =>
      items === 0
        ? 'Namnet blir ståande i historikken. Personen blir lagd i papirkorga og kan hentast tilbake.'
        : `${items} punkt der personen er ansvarleg, går tilbake til rolla. Personen blir lagd i papirkorga og kan hentast tilbake.`,
    removeMe: 'Du er vald som denne personen. Vel ein annan under «Kven bruker appen no?» først.',
    removed: (name) => `${name} er fjerna`,
    added: (name) => `${name} er lagd til`,
    changed: (name) => `${name} er endra`,
    form: {
      addHeading: 'Ny person',
      editHeading: 'Endre person',
      name: 'Namn',
      nameMissing: 'Skriv eit namn.',
      role: 'Rolle',
      title: 'Eigen tittel',
      titleHint: (role) => `Berre dersom han er ein annan enn «${role}», til dømes byrådsleiar.`,
      party: 'Parti eller gruppe',
      side: 'Høyrer til',
      sides: { none: 'Ikkje oppgitt', majority: 'Fleirtalet', minority: 'Mindretalet' },
      writtenForm: 'Målform',
      save: 'Lagre',
    },
    side: { majority: 'fleirtalet', minority: 'mindretalet' },
  },

  workspace: {
    about: 'Orda her blir brukte i sjekklista og i alt de tek ut.',
    name: 'Namn',
    nameHint: 'Slik folk seier det, utan «kommune»: Time, Vestland.',
    nameMissing: 'Namnet kan ikkje vere tomt.',
    fullName: (name) => `I dokumenta står det «${name}».`,
    kind: 'Type',
    kinds: { municipality: 'Kommune', county: 'Fylkeskommune' },
    bodyWord: 'Ordet i namnet',
    bodyWords: { kommune: 'kommune', by: 'by', herad: 'herad', fylkeskommune: 'fylkeskommune' },
    councilTitle: 'Øvste folkevalde organ',
    councilTitles: {
      kommunestyre: 'kommunestyret',
      bystyre: 'bystyret',
      heradsstyre: 'heradsstyret',
      fylkesting: 'fylkestinget',
    },
    directorTitle: 'Øvste leiar i administrasjonen',
    directorTitles: {
      kommunedirektør: 'kommunedirektør',
      rådmann: 'rådmann',
      fylkeskommunedirektør: 'fylkeskommunedirektør',
      fylkesrådmann: 'fylkesrådmann',
    },
    exportForm: 'Målform i dokument',
    exportFormHint: 'Dokumenta blir skrivne i målforma til kommunen. På skjermen vel kvar si.',
    parliamentary: 'Vi har parlamentarisk styreform',
    parliamentaryHint:
      'Då leier kommuneråd, byråd eller fylkesråd administrasjonen (kommunelova § 10-2), og råda må tilpassast.',
  },

  dates: {
    about: 'Fristane blir rekna ut frå desse dagane. Du ser kva som flyttar seg, før noko blir endra.',
    term: 'Periode',
    officeDayHint: 'Første dagen på kontoret. Er ikkje noko anna avtalt: første yrkedag etter møtet.',
    budgetDayHint:
      'Møtet der budsjettet blir vedteke. Innstillinga skal liggje ute i minst 14 dagar før møtet.',
    proposed: 'Valdagen er vårt forslag',
    proposedHint: 'Ta bort krysset når Kongen i statsråd har fastsett dagen.',
    preview: (moved) =>
      moved === 0 ? 'Ingen fristar flyttar seg' : `${count(moved, 'frist', 'fristar')} flyttar seg`,
    previewAbout: 'Ingenting er endra enno.',
    kept: (number) => `${count(number, 'frist', 'fristar')} sette for hand blir ståande: `,
    columns: { item: 'Punkt', from: 'Frå', to: 'Til' },
    noDay: 'utan frist',
    showAll: (number) => `Vis alle ${number}`,
    apply: 'Flytt datoane',
    applyNothing: 'Lagre datoane',
    discard: 'Behald dei gamle',
    applied: (moved) =>
      moved === 0 ? 'Datoane er lagra' : count(moved, 'frist er flytt', 'fristar er flytte'),
    refusedFirst: 'Rett det som er merkt, før datoane kan lagrast.',
    noTerm: 'Ingen periode er lagd inn enno.',
  },

  appearance: {
    about: 'Gjeld berre på denne maskina.',
    theme: 'Fargetema',
    themes: { system: 'Som i systemet', light: 'Lyst', dark: 'Mørkt' },
    textSize: 'Tekststorleik',
    textSizeValue: (percent) => `${percent} %`,
    smaller: 'Mindre tekst',
    larger: 'Større tekst',
    reset: 'Tilbake til 100 %',
    preview: 'Slik ser teksten ut',
    sample: 'Avtal fast tid for vekemøtet',
    sampleDetail: 'Eit fast tidspunkt gjer dialogen uavhengig av enkeltsaker og dagsform.',
    writtenForm: 'Målform på skjermen',
    writtenForms: { nb: 'Bokmål', nn: 'Nynorsk' },
  },

  data: {
    about: 'Alt de skriv, er dykkar. Ta det ut når de vil.',
    where: {
      heading: 'Kva som er lagra, og kvar',
      rows: [
        [
          'Sjekkliste, personar, datoar og historikk',
          'I databasen til appen på denne maskina, i din eigen brukarprofil.',
        ],
        [
          'Tema, tekststorleik og målform',
          'I ei lita fil på denne maskina. Følgjer ikkje med når de eksporterer.',
        ],
        ['Tryggingskopi før innhenting av fil', 'I mappa til appen på denne maskina.'],
        ['Filer de eksporterer', 'Der de vel å lagre dei.'],
      ],
      columns: { what: 'Kva', where: 'Kvar' },
      nothingOut: 'Appen har ingen konto og inga sky, og han sender ingenting ut av maskina.',
    },
    security: {
      heading: 'Tryggleik i denne versjonen',
      words:
        'Appen krypterer enno ikkje det de skriv. Det er verna av pålogginga på maskina, og av diskkrypteringa dersom IT har slått henne på. Skriv difor ikkje inn opplysningar som er underlagde teieplikt, i denne versjonen. Kryptering med passord er det neste vi lagar.',
    },
    export: {
      heading: 'Ta ut alt',
      about:
        'Heile arbeidsrommet i éi fil, også det som ligg i papirkorga. Historikken over endringar blir på denne maskina. Fila er ikkje kryptert: ta godt vare på henne.',
      button: 'Eksporter alt til fil …',
      done: (name) => `Alt er eksportert til ${name}`,
      show: 'Vis i mappe',
      failed: 'Fila vart ikkje skriven. Vel ei anna mappe og prøv igjen.',
    },
    import: {
      heading: 'Hent inn frå fil',
      about: 'Du ser kva som vil skje, før noko blir endra. Appen tek ein tryggingskopi først.',
      button: 'Hent inn frå fil …',
      reading: 'Les fila …',
      refusedHeading: 'Fila kan ikkje hentast inn',
      notOpened: 'Fila kunne ikkje lesast. Kanskje er ho open i eit anna program.',
      nothingChanged: 'Ingenting er endra.',
      planHeading: 'Hente inn denne fila?',
      planAbout: (name, day) => `${name}, laga ${day}.`,
      otherWorkspace: (name) =>
        `Fila gjeld ${name}. Alt som er i appen no, blir lagt i papirkorga, og det som står i fila, kjem i staden.`,
      replaces: 'Appen blir slik fila er. Det som ikkje står i fila, blir lagt i papirkorga.',
      columns: { what: 'Kva', added: 'Nye', changed: 'Blir endra', same: 'Like', removed: 'Blir fjerna' },
      tables: {
        workspace: 'Kommune',
        people: 'Personar',
        terms: 'Periodar',
        checklistItems: 'Punkt',
        disposals: 'Slettingar',
      },
      sameAll: 'Fila er lik det som alt er i appen.',
      confirm: 'Hent inn',
      done: 'Fila er henta inn.',
      undo: 'Angre innhentinga',
      undone: 'Innhentinga er angra. Alt er som før.',
      undoFailed: 'Innhentinga kunne ikkje angrast. Forsøket endra ingenting.',
      undoLast: 'Angre siste innhenting',
      openCopy: 'Opne tryggingskopien',
      copyName: 'Tryggingskopien frå før siste innhenting',
      copyNotRead: 'Tryggingskopien kunne ikkje lesast.',
    },
    numbers: {
      heading: 'Tal',
      items: 'Punkt',
      ownItems: 'Eigne punkt',
      done: 'Gjort',
      notRelevant: 'Ikkje aktuelt',
      people: 'Personar',
      terms: 'Periodar',
      inBin: 'I papirkorga',
    },
  },

  bin: {
    title: 'Papirkorg',
    about:
      'Det de legg bort, ligg her. Denne versjonen slettar ingenting av seg sjølv, så alt kan hentast tilbake.',
    empty: 'Papirkorga er tom. Punkt og personar de legg bort, hamnar her.',
    list: 'I papirkorga',
    kinds: {
      checklistItems: 'Punkt',
      disposals: 'Sletting',
      people: 'Person',
      terms: 'Periode',
      workspace: 'Kommune',
    },
    by: (when, who) => (who === null ? when : `${when} av ${who}`),
    restore: 'Hent tilbake',
    restoreItem: (title) => `Hent tilbake «${title}»`,
    restored: (title) => `«${title}» er henta tilbake`,
    refused: 'Dette kunne ikkje hentast tilbake no. Det ligg framleis her.',
    unnamed: 'Utan namn',
  },
};
