import type { access as nb } from '../nb/access.ts';

const found = (count: number): string => `${count} treff`;

/** Innsyn: one search about a person or a period, and what it is taken out as. */
export const access: typeof nb = {
  title: 'Innsyn',
  lead: 'Finn alt som er skrive om ein person eller i ein periode, og ta det ut til den som ber om det. Søket går gjennom alt felles innhald, det som er skrive tidlegare, og det som ligg i papirkorga.',
  person: 'Person',
  nobody: 'Ingen vald',
  inBin: (name: string) => `${name} (i papirkorga)`,
  words: 'Namn eller ord i tekst',
  wordsAbout: 'Til dømes namnet på nokon som ikkje står i lista.',
  from: 'Frå og med',
  to: 'Til og med',
  ownNotes: 'Ta med dei private notata mine',
  ownNotesAbout: 'Dei blir opna berre fordi du har valt det, og står i klartekst i fila.',
  search: 'Søk',
  searching: 'Søkjer …',
  nothingAsked: 'Vel ein person, skriv eit namn eller oppgi ein periode.',
  wrongPeriod: 'Den første dagen må kome før den siste.',
  result: (count: number) => `${found(count)} i alt`,
  nothing: 'Ingenting er funne.',
  showAll: (count: number) => `Vis alle ${count}`,
  found,

  groups: {
    self: 'Det som er registrert om personen',
    refers: 'Personen står som ansvarleg eller utførande',
    mentions: 'Omtalt i tekst',
    earlier: 'Skrive tidlegare, sidan endra',
    by: 'Gjort av personen',
    own: 'Mine private notat',
    period: 'Innhald frå perioden',
  },
  places: { now: 'Gjeldande', bin: 'I papirkorga', history: 'I historikken' },
  columns: { when: 'Tidspunkt', where: 'Kvar', what: 'Kva', content: 'Innhald' },
  kinds: {
    workspace: 'Kommune',
    people: 'Person',
    terms: 'Periode',
    checklistItems: 'Punkt',
    disposals: 'Sletting',
    privateNotes: 'Privat notat',
  },
  fields: {
    'workspace.kind': 'Slag',
    'workspace.name': 'Namn',
    'workspace.number': 'Nummer',
    'workspace.bodyWord': 'Ord for kommunen',
    'workspace.directorTitle': 'Tittel på kommunedirektør',
    'workspace.councilTitle': 'Tittel på kommunestyre',
    'workspace.exportForm': 'Målform i filer',
    'workspace.parliamentary': 'Parlamentarisk styrt',
    'people.name': 'Namn',
    'people.role': 'Rolle',
    'people.title': 'Tittel',
    'people.partyGroup': 'Partigruppe',
    'people.side': 'Fleirtal eller mindretal',
    'people.writtenForm': 'Målform',
    'terms.reason': 'Grunn',
    'terms.startYear': 'Første år',
    'terms.endYear': 'Siste år',
    'terms.electionDayProposed': 'Valdag foreslått',
    'terms.electionDay': 'Valdag',
    'terms.constitutingDay': 'Konstituerande møte',
    'terms.officeDay': 'Tiltreding',
    'terms.budgetDay': 'Budsjettmøte',
    'terms.followedFrom': 'Følgt frå',
    'checklistItems.termId': 'Periode',
    'checklistItems.phase': 'Fase',
    'checklistItems.rank': 'Rekkjefølgje',
    'checklistItems.templateKey': 'Mal',
    'checklistItems.templateVersion': 'Versjon av malen',
    'checklistItems.role': 'Rolle',
    'checklistItems.category': 'Tema',
    'checklistItems.ownerId': 'Ansvarleg',
    'checklistItems.dueRule': 'Regel for frist',
    'checklistItems.ownDueDay': 'Eigen frist',
    'checklistItems.status': 'Status',
    'checklistItems.doneAt': 'Gjort',
    'checklistItems.doneBy': 'Gjort av',
    'checklistItems.title': 'Tittel',
    'checklistItems.why': 'Kvifor',
    'checklistItems.note': 'Merknad',
    'checklistItems.reason': 'Grunngiving',
    'checklistItems.caseLink': 'Lenkje til saka',
    'disposals.occasion': 'Høve',
    'disposals.basis': 'Grunngiving',
    'disposals.tally': 'Kor mykje',
    'privateNotes.body': 'Notat',
  },
  values: {
    yes: 'ja',
    no: 'nei',
    unnamed: 'utan namn',
    unknown: 'ukjend person',
    municipality: 'kommune',
    county: 'fylkeskommune',
    majority: 'fleirtal',
    minority: 'mindretal',
    nb: 'bokmål',
    nn: 'nynorsk',
  },

  leftOut: {
    heading: 'Det som ikkje er med, og kvifor',
    othersNotes: (count: number) =>
      count === 1
        ? 'Eitt privat notat er skrive av ein annan. Berre den som skreiv det, kan opne det og vurdere om det skal utleverast.'
        : `${count} private notat er skrivne av andre. Berre den som skreiv dei, kan opne dei og vurdere om dei skal utleverast.`,
    ownNotes: (count: number) =>
      count === 1
        ? 'Eitt privat notat er ditt eige. Du har valt å ikkje ta det med.'
        : `${count} private notat er dine eigne. Du har valt å ikkje ta dei med.`,
    deletions: (count: number) =>
      count === 1
        ? 'Noko er sletta for godt éin gong. Loggen seier når, av kven og kvifor, ikkje kva det var.'
        : `Noko er sletta for godt ${count} gonger. Loggen seier når, av kven og kvifor, ikkje kva det var.`,
    roles:
      'Punkt som berre høyrer til ei rolle, og ikkje nemner personen, er ikkje rekna som opplysningar om personen.',
    template:
      'Faste tekstar frå malen er ikkje søkte i. Dei er like for alle kommunar og gjeld ingen person.',
    outside: 'Tryggingskopiar, arkivet og andre system er ikkje søkte i.',
  },

  considerations: {
    heading: 'Før du gir ut noko',
    about: 'Samspill finn og viser. Om noko kan eller må haldast tilbake, vurderer de sjølve, sak for sak.',
    lines: [
      'Hovudregelen er at saksdokument er opne (offentleglova § 3).',
      'Opplysningar med teieplikt skal ikkje ut (offentleglova § 13 og forvaltningslova § 13).',
      'Dokument til eiga saksførebuing kan takast unna (offentleglova § 14), men ikkje saksframlegg og sakliste til eit folkevalt organ (§ 16).',
      'Ein tilsett som er part i si eiga personalsak, er ikkje ein del av organet. Då kan § 14 ikkje brukast.',
      'Vurder alltid om de kan gi meir innsyn enn de må (offentleglova § 11), og om resten av dokumentet kan givast ut (§ 12).',
      'Eit avslag skal vere skriftleg og vise til føresegna, ledd og bokstav (offentleglova § 31).',
      'Den opplysningane gjeld, har rett til innsyn i eigne personopplysningar (personvernforordninga artikkel 15). Pass på at svaret ikkje røper noko om andre.',
      'Kommunestyret kan krevje innsyn i saksdokumenta til kommunen (kommunelova § 11-13).',
    ],
  },

  export: {
    heading: 'Ta det ut',
    about: 'Fila er ikkje låst. Ta godt vare på henne, og slett henne når ho ikkje trengst.',
    format: 'Filtype',
    formats: { pdf: 'PDF', docx: 'Word', csv: 'Tabell (CSV)', json: 'Data (JSON)' },
    save: 'Lagre fil …',
    working: 'Lagar fila …',
    failed: 'Fila kunne ikkje lagast. Prøv ein annan filtype eller ein annan stad.',
    saved: (name: string) => `${name} er lagra`,
    show: 'Vis i mappa',
  },

  document: {
    about: (what: string) => `Innsyn: ${what}`,
    person: (name: string) => `om ${name}`,
    words: (words: string) => `om «${words}»`,
    period: (from: string, to: string) => `frå ${from} til ${to}`,
    since: (from: string) => `frå ${from}`,
    until: (to: string) => `til ${to}`,
    all: 'all tid',
    lead: 'Alt Samspill har funne i felles innhald, i historikken og i papirkorga. Kvar linje seier kvar ho er henta frå.',
    facts: { search: 'Søkt etter', period: 'Periode', made: 'Laga', by: 'Laga av', count: 'Talet på treff' },
    source: (table: string, id: string) => `Kjelde: ${table} ${id}`,
    change: (sequence: number) => `endring ${sequence}`,
    writtenBy: (name: string) => `av ${name}`,
  },

  settings: {
    heading: 'Innsyn',
    about: 'Finn og ta ut alt om éin person eller éin periode, når nokon ber om innsyn.',
    open: 'Opne Innsyn',
  },
};
