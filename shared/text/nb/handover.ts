/** Periodeskifte, on the screen. */
export const handover = {
  noTerm: 'Et periodeskifte hører til en valgperiode. Legg inn datoene for oppstarten først.',
  toDates: 'Legg inn datoene',
  empty:
    'Når {ordføreren}, {kommunedirektøren} eller valgperioden skifter, samler appen det som er avtalt og det som er åpent, for dem som kommer.',
  emptyParliamentary:
    'Når {ordføreren} eller valgperioden skifter, samler appen det som er avtalt og det som er åpent, for dem som kommer.',
  begin: 'Start periodeskiftet',
  beginAnother: 'Nytt periodeskifte',
  lead: (years: string): string => `Minnet fra perioden ${years}, for dem som kommer.`,
  reasonsAbout: {
    newTerm: 'Etter valget kommer et nytt {kommunestyre}.',
    newMayor: '{Ordføreren} går av midt i perioden.',
    newDirector: '{Kommunedirektøren} slutter, og en ny tar over.',
  },
  dialog: {
    heading: 'Periodeskifte',
    reason: 'Hva skifter?',
    day: 'Når?',
    dayAbout: 'Kan stå tom til dagen er kjent.',
    begin: 'Start',
    cancel: 'Avbryt',
    begun: 'Periodeskiftet er startet.',
  },
  change: {
    message: 'Hilsen til dem som kommer',
    messageAbout:
      'Noen ord om det som ikke står andre steder. Den kommer først på lesesiden, og alle som får siden, leser den. Ikke skriv noe som er unntatt offentlighet.',
    caseReference: 'Saksnummer i arkivet',
    caseReferenceAbout: 'Der pakken ligger. Følger med pakken.',
    remove: 'Slett periodeskiftet',
    removed: 'Periodeskiftet er lagt i papirkurven.',
    history: 'Hva som har skjedd',
    earlier: 'Andre skifter i perioden',
    outside: (from: string, to: string): string => `Datoen ligger utenfor perioden ${from}–${to}.`,
  },
  reading: {
    heading: 'Lesesiden',
    about: (minutes: number): string =>
      `Det viktigste på noen få sider, for den som kommer ny. Tar rundt ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`} å lese.`,
    long: 'Siden er lang. Prøv å gjøre noen av spillereglene kortere.',
    open: 'Åpne lesesiden',
    back: 'Tilbake til periodeskiftet',
    gone: 'Dette periodeskiftet finnes ikke lenger.',
    out: 'Ta ut',
    outHeading: 'Ta ut lesesiden',
    kind: {
      name: 'Lesesiden',
      about: 'Det som er avtalt, det som er åpent, hvem som er hvem, og det som skjer framover.',
    },
  },
  package: {
    heading: 'Pakken',
    about: 'Alt i én zip-fil eller én mappe, til arkivet og til dem som kommer.',
    holds: 'I pakken',
    lines: {
      inForce: (count: number): string =>
        count === 1
          ? '1 spilleregel som gjelder, med historie'
          : `${count} spilleregler som gjelder, med historie`,
      actions: (count: number): string =>
        count === 1 ? '1 oppfølgingspunkt som er åpent' : `${count} oppfølgingspunkter som er åpne`,
      decisions: (count: number): string =>
        count === 1 ? '1 ting som er avklart mellom de to' : `${count} ting som er avklart mellom de to`,
      owed: (count: number): string =>
        count === 1 ? '1 sak de folkevalgte venter på' : `${count} saker de folkevalgte venter på`,
      wheel: (years: string): string => `årshjulet for ${years}`,
      template: (count: number): string => `sjekklisten som mal, ${count} punkter`,
      retention: 'bevaringslisten til arkivaren',
    },
    without: 'Ikke i pakken',
    withoutAbout:
      'Private notater, private forberedelser og svar som ikke er åpnet av begge. Det som er unntatt offentlighet, ligger i en egen mappe.',
    button: 'Ta ut',
    outHeading: 'Ta ut periodeskiftet',
    kind: {
      name: 'Hele pakken',
      about: 'Dokumenter, tabeller, mal og bevaringsliste i én fil eller én mappe.',
    },
    standing: {
      name: 'Åpent og avklart',
      about: 'Oppfølging, det som er avklart, og informasjon som mangler.',
    },
    retention: {
      name: 'Bevaringsliste',
      about: 'Hva som bevares, arkiveres, beholdes og slettes, med grunnlag. Også som regneark.',
    },
  },
  retention: {
    heading: 'Bevaring og sletting',
    about: 'Til arkivaren: hva appen har, hva som skal bevares, og hva {kommunen} velger for resten.',
    parliamentary:
      'Det som gjelder arbeidsgiveransvaret for en kommunedirektør, er ikke med, fordi det ikke er noen kommunedirektør i en parlamentarisk styreform (kommuneloven § 10-2).',
    preserve: 'Skal bevares',
    own: '{Kommunen} avgjør selv',
    ownAbout: (law: string): string =>
      `Bevaringsforskrifta nevner ikke dette, og da avgjør {kommunen} selv (${law}). Slik leser vi reglene. Spør Nasjonalarkivet eller eget arkiv om det er tvil.`,
    basis: (law: string): string => `Grunnlag: ${law}`,
    choice: (name: string): string => `Valg for ${name}`,
    notChosen: 'Ikke avgjort',
    more: 'Begrunnelse',
    basisField: 'Hjemmel eller vedtak',
    noteField: 'Merknad',
    needsBasis:
      'Skriv hvorfor dette kan slettes. Det som er ferdig, slettes bare med grunnlag (arkivlova § 13).',
    saved: (name: string, choice: string): string => `${name}: ${choice}.`,
    show: 'Vis listen',
    decided: (done: number, all: number): string => `${done} av ${all} er avgjort.`,
  },
  next: {
    heading: 'Neste periode',
    about: 'En ny periode begynner med egne datoer og egen sjekkliste. Dere velger hva som følger med.',
    found: 'Lag ny periode',
    exists: (years: string): string => `Den nye perioden ${years} er laget.`,
    existsToo: (years: string): string => `Perioden ${years} er alt lagt inn.`,
    show: (years: string): string => `Vis ${years}`,
    dialog: {
      heading: 'Lag ny periode',
      about: (years: string): string => `Perioden ${years} blir stående som den er.`,
      dates: 'Datoer',
      checklist: 'Sjekkliste',
      standard: (count: number): string => `Standardlisten (${count})`,
      own: (count: number): string => `Vår egen liste (${count})`,
      along: 'Hva skal følge med?',
      kinds: {
        rules: (count: number): string => `Spilleregler som gjelder (${count})`,
        notices: (count: number): string => `Hva dere varsler hverandre om (${count})`,
        series: (count: number): string => `Møteserier (${count})`,
        arenas: (count: number): string => `Møteplasser (${count})`,
        events: (count: number): string => `Hendelser som kommer igjen hvert år (${count})`,
        groups: (count: number): string => `Partigrupper (${count})`,
        members: (count: number): string => `Folkevalgte (${count})`,
      },
      abouts: {
        rules: 'De kommer som tekst å ta opp igjen. Ingenting er avtalt før begge har godkjent på nytt.',
        series:
          'Samme dag, tid, deltakere og faste punkter, fra den nye tiltrer. Avtalen om møtene må dere bekrefte på nytt.',
        members: 'Etter et valg er det bedre å lese inn den nye listen i Informasjon.',
      },
      officeMissing: 'Skriv når den nye tiltrer.',
      create: 'Lag perioden',
      cancel: 'Avbryt',
      created: (years: string): string => `Perioden ${years} er laget og vises nå.`,
      reason: (name: string): string => `Satt til side i ${name}`,
    },
  },
  close: {
    heading: 'Avslutt perioden',
    about:
      'Når perioden er avsluttet, kan alt leses, skrives ut og tas ut, men ikke endres. Åpen oppfølging kan fortsatt krysses av, og private notater er fortsatt dine egne.',
    button: 'Avslutt perioden',
    question: (years: string): string => `Avslutte perioden ${years}?`,
    explain: 'Alt blir stående og kan leses. Perioden kan åpnes igjen, men da må dere skrive hvorfor.',
    notFounded: 'Det er ikke laget noen ny periode ennå.',
    undecided: (count: number): string =>
      count === 1
        ? 'Én type materiale mangler valg i bevaringslisten.'
        : `${count} typer materiale mangler valg i bevaringslisten.`,
    deleteFirst: 'Det som skal slettes, må slettes før perioden avsluttes, eller perioden må åpnes igjen.',
    confirm: 'Avslutt',
    cancel: 'Avbryt',
    closed: 'Perioden er avsluttet.',
    isClosed: (years: string, day: string, who: string): string =>
      `Perioden ${years} ble avsluttet ${day}${who === '' ? '' : ` av ${who}`}. Alt kan leses og tas ut.`,
    reopen: 'Åpne perioden igjen',
    reopenHeading: 'Åpne perioden igjen',
    reason: 'Hvorfor åpnes den?',
    reasonAbout: 'Grunnen blir stående i historikken.',
    noReason: 'Skriv hvorfor perioden åpnes igjen.',
    reopenConfirm: 'Åpne igjen',
    reopened: 'Perioden er åpnet igjen.',
    reopenedBefore: (reason: string): string => `Perioden har vært avsluttet, men er åpnet igjen: ${reason}`,
  },
  before: {
    from: (years: string): string => `Denne perioden er laget fra ${years}.`,
    read: 'Les det som er skrevet til deg som kommer ny',
  },
  terms: {
    heading: 'Periodene i appen',
    about: 'En avsluttet periode kan leses, skrives ut og tas ut når som helst.',
    shown: 'vises nå',
    closed: 'avsluttet',
    show: (name: string): string => `Vis perioden ${name}`,
    showIt: 'Vis',
  },
  banner: {
    closed: (years: string): string =>
      `Perioden ${years} er avsluttet. Alt kan leses og tas ut, men ikke endres.`,
    link: 'Til periodeskiftet',
  },
};
