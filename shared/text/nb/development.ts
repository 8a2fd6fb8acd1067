/** Utvikling: what stands around its places, the plan, the contact person and the yearly report. */
export const development = {
  tabs: {
    label: 'Utvikling',
    front: 'Plan',
    initiatives: 'Utviklingsarbeid',
    examples: 'Gode eksempler',
    report: 'Årsrapport',
  },
  noTerm: 'Ingen periode er lagt inn ennå.',

  contact: {
    heading: 'Kontaktperson for samspill',
    about:
      'Én som alle vet hvem er: den en spør om samspillet og om utviklingsarbeidet. Det du skriver her, står nederst på alt som blir tatt ut av appen.',
    pick: 'Hent fra personene i appen',
    pickNobody: 'Velg person',
    name: 'Navn',
    role: 'Stilling',
    email: 'E-post',
    badEmail: 'Dette ser ikke ut som en e-postadresse.',
    phone: 'Telefon',
    shown: 'Slik står det nederst på det som blir tatt ut',
    none: 'Ingen er nevnt. Da står det ingenting nederst på det som blir tatt ut.',
    line: (who: string): string => `Kontaktperson for samspill: ${who}`,
    phoneNumber: (number: string): string => `tlf. ${number}`,
  },

  plan: {
    lead: 'Hvordan dere arbeider med å utvikle samspillet i denne perioden. Skriv så kort dere vil: appen ber aldri om mer enn den gir tilbake.',
    empty: 'Her står planen for utvikling: hvem som er kontaktperson, og hvordan dere vil arbeide.',
    begin: 'Begynn på planen',
    begun: 'Planen er begynt.',
    twice: {
      title: 'Det er begynt på to planer',
      about:
        'To av dere har begynt på planen, på hver sin maskin. Den som ble begynt først, gjelder. Ta med det som står i den andre, så er det én plan igjen. Hver tekst blir lagt etter det som står her fra før, og den andre planen blir liggende i papirkurven.',
      show: 'Se hva som står i den andre',
      nothing: 'Der står det ingenting.',
      gather: 'Ta med i planen',
      done: 'Nå er det én plan.',
    },
    heading: 'Planen',
    fields: {
      organisation: {
        label: 'Organisering',
        about: 'Hvem har ansvaret, hvem er med, og hvor blir arbeidet tatt opp?',
      },
      wayOfWorking: {
        label: 'Arbeidsmåte',
        about: 'Hvordan arbeider dere? Hvilke møter og ordninger finnes fra før som kan brukes?',
      },
      measures: {
        label: 'Tiltak',
        about: 'Hva vil dere gjøre i perioden?',
      },
      projects: {
        label: 'Prosjekter',
        about: 'Hva er større enn et tiltak? Utviklingsarbeid står for seg, i sin egen liste.',
      },
    },
    toInitiatives: (count: number): string =>
      count === 0
        ? 'Til utviklingsarbeidet'
        : count === 1
          ? 'Til utviklingsarbeidet (1)'
          : `Til utviklingsarbeidet (${count})`,
    access: (status: string): string => `Tilgang: ${status}`,
    history: 'Historikk',
    source: (source: string): string => `Hentet fra ${source}`,
  },

  planDocument: {
    title: 'Plan for utvikling av samspillet',
    subtitle: (from: number, to: number): string => `Valgperioden ${from}–${to}`,
    contact: 'Kontaktperson for samspill',
    nothing: 'Ikke skrevet ennå.',
    work: 'Utviklingsarbeid',
    workCaption: (count: number): string =>
      count === 1 ? '1 utviklingsarbeid' : `${count} utviklingsarbeid`,
    noWork: 'Ikke noe utviklingsarbeid er lagt inn.',
    columns: { what: 'Hva', partners: 'Sammen med', when: 'Når', result: 'Status og resultat' },
  },

  report: {
    lead: 'Rapporten er laget av det som alt står i appen. Her er ingenting å fylle ut.',
    year: 'År',
    label: 'Årsrapporten',
    short: 'Noe er forkortet for å få plass på én side. Alt står i planen og i listene.',
    nothing: 'Det er ikke lagt inn noe for dette året ennå.',
    title: (year: number): string => `Årsrapport for samspillet ${year}`,
    soFar: (day: string): string => `Så langt i året, til og med ${day}`,
    wholeYear: (from: number, to: number): string => `Valgperioden ${from}–${to}`,
    resources: 'Ressurser',
    organisation: 'Organisering',
    time: 'Møter',
    timeText: (meetings: number, hours: string): string =>
      meetings === 1 ? `1 møte holdt, ${hours} i alt` : `${meetings} møter holdt, ${hours} i alt`,
    hours: (hours: number): string => (hours === 1 ? '1 time' : `${String(hours).replace('.', ',')} timer`),
    gatherings: 'Samlinger',
    gatheringsText: (count: number): string => (count === 1 ? '1 samling holdt' : `${count} samlinger holdt`),
    outcome: 'Det vi har gjort',
    decisions: 'Avklart i møtene',
    decisionsText: (count: number): string => (count === 1 ? '1 avklaring' : `${count} avklaringer`),
    actions: 'Oppfølging',
    actionsText: (done: number): string => (done === 1 ? '1 punkt gjort' : `${done} punkter gjort`),
    openText: (open: number): string => (open === 1 ? '1 står åpent i dag' : `${open} står åpne i dag`),
    rules: 'Spilleregler',
    rulesText: (count: number): string =>
      count === 1 ? '1 ble avtalt i året' : `${count} ble avtalt i året`,
    standingText: (count: number): string => `${count} gjelder i dag`,
    told: 'Informasjon',
    toldText: (count: number, toAll: number): string =>
      `${count === 1 ? 'Folkevalgte fikk beskjed 1 gang' : `Folkevalgte fikk beskjed ${count} ganger`}, ${toAll} av dem til alle samtidig`,
    measures: 'Tiltak',
    projects: 'Prosjekter',
    work: 'Utviklingsarbeid',
    more: (count: number): string => `og ${count} til`,
    partners: 'Partnere',
    partnersText: (list: string): string => `Vi har arbeidet sammen med ${list}.`,
    examples: 'Gode eksempler',
    examplesText: (added: number, all: number): string =>
      `${added === 1 ? '1 kom til' : `${added} kom til`} i året, ${all} i samlingen`,
    made: 'Laget av det som alt er lagt inn i Samspill. Ingen har fylt ut noe for rapportens skyld.',
    cut: '…',
  },

  out: {
    button: 'Ta ut',
    plan: 'Ta ut planen',
    report: 'Ta ut årsrapporten',
    work: 'Ta ut utviklingsarbeidet',
    examples: 'Ta ut eksempler',
  },
};
