/** The text for the record of processing activities. The letters follow GDPR article 30 (1). */
export const paperProcessing = {
  title: 'Tekst til behandlingsprotokollen',
  subtitle: (body: string) => `Samspill i ${body}`,
  lead: 'Utkast til protokoll over behandlingsaktiviteter, personvernforordningen artikkel 30 nr. 1. Det som står i klammer, fyller dere inn selv.',
  activity: 'Behandlingen',
  rows: {
    name: 'Behandling',
    nameIs: 'Mottakelse av ny {ordfører} og samspillet mellom {ordfører} og {kommunedirektør}',
    controller: 'Behandlingsansvarlig (bokstav a)',
    controllerIs: (body: string) => `${body}. [Fyll inn: kontaktperson, telefon og e-post]`,
    officer: 'Personvernombud (bokstav a)',
    officerIs: '[Fyll inn: navn, telefon og e-post]',
    purpose: 'Formål (bokstav b)',
    purposeIs:
      'Planlegge og følge opp det første året i en valgperiode: hva som skal være på plass, hvem som har ansvaret, og når det skal være gjort. Forberede, holde og dokumentere faste møter mellom {ordfører} og {kommunedirektør}.',
    ground: 'Behandlingsgrunnlag (artikkel 6)',
    groundIs:
      '[Fyll inn etter egen vurdering. Offentlige myndigheter kan ikke bygge på berettiget interesse når de utfører oppgavene sine.]',
    people: 'Hvem opplysningene gjelder (bokstav c)',
    peopleIs:
      'Folkevalgte og ansatte som bruker appen eller har oppgaver i den, og andre som er nevnt i tekst brukerne skriver.',
    data: 'Hvilke opplysninger (bokstav c)',
    dataIs:
      'Navn, rolle, tittel, parti eller gruppe, om en folkevalgt hører til flertallet eller mindretallet, oppgaver med frist og status, deltakelse i møter, møtenotater, oppfølging, hva folkevalgte er informert om, godkjente referater, e-postadresser til innkallinger, merknader, private notater, og hvem som endret hva og når.',
    special: 'Særlige kategorier (artikkel 9)',
    specialIs:
      'Parti eller gruppe kan si noe om politisk oppfatning. Appen ber ikke om andre særlige kategorier og har ikke felt for fødselsnummer. [Fyll inn: vurdering og grunnlag]',
    receivers: 'Mottakere (bokstav d)',
    receiversIs:
      'Appen gir ingen opplysninger videre av seg selv. Brukerne kan eksportere filer, og lage en kryptert fil til den andre av de to. [Fyll inn: hvem filene deles med]',
    processor: 'Databehandler (artikkel 28)',
    processorIs:
      'Appen kjører på {kommunen}s egen maskin, uten leverandør som behandler opplysningene. [Fyll inn hvis andre enn dere drifter maskinene eller mappen for sikkerhetskopier]',
    transfer: 'Overføring ut av EØS (bokstav e)',
    transferIs: 'Ingen fra appen. [Fyll inn hvis mappen for sikkerhetskopier ligger i en skytjeneste]',
    retention: 'Slettefrister (bokstav f)',
    retentionIs:
      'Etter 90 dager i papirkurven spør appen om å slette for godt. Annet slettes for hånd, med grunnlag i en logg. [Fyll inn: oppbevaringstid, og hvem som sletter]',
    archive: 'Forholdet til arkiv',
    archiveIs:
      'Dokumentasjon som forvaltes som arkiv, kan bare kasseres etter arkivlova § 13. En plikt til å slette i annen lov er ikke alltid nok.',
    rights: 'Rettighetene til den registrerte',
    rightsIs:
      'Innsyn i appen samler det som står om én person, og kan lagre det i en fil. Opplysninger kan rettes. [Fyll inn: hvem som svarer]',
  },
  measures: 'Sikkerhetstiltak (bokstav g, jf. artikkel 32)',
  measureList: {
    cipher:
      'Alt innhold er kryptert på disken med en tilfeldig nøkkel på 256 bit. Nøkkelen er pakket inn i hver persons egen passfrase.',
    open: 'Utenfor krypteringen står bare id-er, datoer, rekkefølge, tilstander, henvisninger og antall.',
    private: 'Private notater er i tillegg kryptert med personens egen nøkkel. Ingen andre kan åpne dem.',
    lock: (minutes: number) =>
      `Appen låser seg etter ${minutes} minutter uten bruk, og når maskinen låses eller går i hvile.`,
    net: 'Appen har ikke tilgang til nettet og sender ingenting fra seg.',
    trace:
      'Hver endring er sporet med person og tidspunkt, og kjedet sammen slik at en endring utenfra blir oppdaget.',
    copies:
      'Sikkerhetskopier lages når appen låses eller avsluttes og hver fjerde time, er kryptert, og blir lest tilbake.',
    secondYes: 'Kopiene legges også i en mappe utenfor maskinen.',
    secondNo: 'Det er ikke valgt noen mappe for kopier utenfor maskinen.',
    sheetYes: 'Et gjenopprettingsark på papir er skrevet ut og bekreftet.',
    sheetNo: 'Gjenopprettingsarket på papir er ikke bekreftet ennå.',
    erase:
      'Ved sletting for godt skrives alt på nytt uten det slettede, under en ny nøkkel. Eldre filer på maskinen fjernes.',
  },
  own: 'Dette sørger {kommunen} selv for',
  ownList: [
    'Diskkryptering, oppdateringer og vern mot skadelig programvare på maskinene.',
    'En rutine for hva som ikke skal skrives i fritekst, for eksempel om helse.',
    'At arkene ligger i safen, og at tilgang fjernes når noen slutter.',
    'Vurdering av om det trengs en personvernkonsekvensvurdering (artikkel 35). [Fyll inn: vurdering]',
  ],
};
