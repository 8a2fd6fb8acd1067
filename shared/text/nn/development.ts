import type { development as nb } from '../nb/development.ts';

/** The nynorsk of `nb/development.ts`. */
export const development: typeof nb = {
  tabs: {
    label: 'Utvikling',
    front: 'Plan',
    initiatives: 'Utviklingsarbeid',
    examples: 'Gode eksempel',
    report: 'Årsrapport',
  },
  noTerm: 'Ingen periode er lagd inn enno.',

  contact: {
    heading: 'Kontaktperson for samspel',
    about:
      'Éin som alle veit kven er: den ein spør om samspelet og om utviklingsarbeidet. Det du skriv her, står nedst på alt som blir teke ut av appen.',
    pick: 'Hent frå personane i appen',
    pickNobody: 'Vel person',
    name: 'Namn',
    role: 'Stilling',
    email: 'E-post',
    badEmail: 'Dette ser ikkje ut som ei e-postadresse.',
    phone: 'Telefon',
    shown: 'Slik står det nedst på det som blir teke ut',
    none: 'Ingen er nemnd. Då står det ingenting nedst på det som blir teke ut.',
    line: (who) => `Kontaktperson for samspel: ${who}`,
    phoneNumber: (number) => `tlf. ${number}`,
  },

  plan: {
    lead: 'Korleis de arbeider med å utvikle samspelet i denne perioden. Skriv så kort de vil: appen ber aldri om meir enn han gir tilbake.',
    empty: 'Her står planen for utvikling: kven som er kontaktperson, og korleis de vil arbeide.',
    begin: 'Byrj på planen',
    begun: 'Planen er byrja på.',
    twice: {
      title: 'Det er byrja på to planar',
      about:
        'To av dykk har byrja på planen, på kvar si maskin. Den som vart byrja på først, gjeld. Ta med det som står i den andre, så er det éin plan att. Kvar tekst blir lagd etter det som står her frå før, og den andre planen blir liggjande i papirkorga.',
      show: 'Sjå kva som står i den andre',
      nothing: 'Der står det ingenting.',
      gather: 'Ta med i planen',
      done: 'No er det éin plan.',
    },
    heading: 'Planen',
    fields: {
      organisation: {
        label: 'Organisering',
        about: 'Kven har ansvaret, kven er med, og kvar blir arbeidet teke opp?',
      },
      wayOfWorking: {
        label: 'Arbeidsmåte',
        about: 'Korleis arbeider de? Kva møte og ordningar finst frå før som kan brukast?',
      },
      measures: {
        label: 'Tiltak',
        about: 'Kva vil de gjere i perioden?',
      },
      projects: {
        label: 'Prosjekt',
        about: 'Kva er større enn eit tiltak? Utviklingsarbeid står for seg, i si eiga liste.',
      },
    },
    toInitiatives: (count) => (count === 0 ? 'Til utviklingsarbeidet' : `Til utviklingsarbeidet (${count})`),
    access: (status) => `Tilgang: ${status}`,
    history: 'Historikk',
    source: (source) => `Henta frå ${source}`,
  },

  planDocument: {
    title: 'Plan for utvikling av samspelet',
    subtitle: (from, to) => `Valperioden ${from}–${to}`,
    contact: 'Kontaktperson for samspel',
    nothing: 'Ikkje skrive enno.',
    work: 'Utviklingsarbeid',
    workCaption: (count) => `${count} utviklingsarbeid`,
    noWork: 'Ikkje noko utviklingsarbeid er lagt inn.',
    columns: { what: 'Kva', partners: 'Saman med', when: 'Når', result: 'Status og resultat' },
  },

  report: {
    lead: 'Rapporten er laga av det som alt står i appen. Her er ingenting å fylle ut.',
    year: 'År',
    label: 'Årsrapporten',
    short: 'Noko er korta ned for å få plass på éi side. Alt står i planen og i listene.',
    nothing: 'Det er ikkje lagt inn noko for dette året enno.',
    title: (year) => `Årsrapport for samspelet ${year}`,
    soFar: (day) => `Så langt i året, til og med ${day}`,
    wholeYear: (from, to) => `Valperioden ${from}–${to}`,
    resources: 'Ressursar',
    organisation: 'Organisering',
    time: 'Møte',
    timeText: (meetings, hours) => `${meetings} møte ${meetings === 1 ? 'halde' : 'haldne'}, ${hours} i alt`,
    hours: (hours) => (hours === 1 ? '1 time' : `${String(hours).replace('.', ',')} timar`),
    gatherings: 'Samlingar',
    gatheringsText: (count) => (count === 1 ? '1 samling halden' : `${count} samlingar haldne`),
    outcome: 'Det vi har gjort',
    decisions: 'Avklart i møta',
    decisionsText: (count) => (count === 1 ? '1 avklaring' : `${count} avklaringar`),
    actions: 'Oppfølging',
    actionsText: (done) => (done === 1 ? '1 punkt gjort' : `${done} punkt gjorde`),
    openText: (open) => (open === 1 ? '1 står ope i dag' : `${open} står opne i dag`),
    rules: 'Spelereglar',
    rulesText: (count) => (count === 1 ? '1 vart avtalt i året' : `${count} vart avtalte i året`),
    standingText: (count) => `${count} gjeld i dag`,
    told: 'Informasjon',
    toldText: (count, toAll) =>
      `${count === 1 ? 'Folkevalde fekk beskjed 1 gong' : `Folkevalde fekk beskjed ${count} gonger`}, ${toAll} av dei til alle samtidig`,
    measures: 'Tiltak',
    projects: 'Prosjekt',
    work: 'Utviklingsarbeid',
    more: (count) => `og ${count} til`,
    partners: 'Partnarar',
    partnersText: (list) => `Vi har arbeidd saman med ${list}.`,
    examples: 'Gode eksempel',
    examplesText: (added, all) =>
      `${added === 1 ? '1 kom til' : `${added} kom til`} i året, ${all} i samlinga`,
    made: 'Laga av det som alt er lagt inn i Samspill. Ingen har fylt ut noko for rapporten si skuld.',
    cut: '…',
  },

  out: {
    button: 'Ta ut',
    plan: 'Ta ut planen',
    report: 'Ta ut årsrapporten',
    work: 'Ta ut utviklingsarbeidet',
    examples: 'Ta ut eksempel',
  },
};
