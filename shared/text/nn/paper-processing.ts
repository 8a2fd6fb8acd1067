import type { paperProcessing as nb } from '../nb/paper-processing.ts';

/** The text for the record of processing activities. The letters follow GDPR article 30 (1). */
export const paperProcessing: typeof nb = {
  title: 'Tekst til behandlingsprotokollen',
  subtitle: (body: string) => `Samspill i ${body}`,
  lead: 'Utkast til protokoll over behandlingsaktivitetar, personvernforordninga artikkel 30 nr. 1. Det som står i klammer, fyller de inn sjølve.',
  activity: 'Behandlinga',
  rows: {
    name: 'Behandling',
    nameIs: 'Mottaking av ny {ordfører} og samspelet mellom {ordfører} og {kommunedirektør}',
    controller: 'Behandlingsansvarleg (bokstav a)',
    controllerIs: (body: string) => `${body}. [Fyll inn: kontaktperson, telefon og e-post]`,
    officer: 'Personvernombod (bokstav a)',
    officerIs: '[Fyll inn: namn, telefon og e-post]',
    purpose: 'Formål (bokstav b)',
    purposeIs:
      'Planleggje og følgje opp det første året i ein valperiode: kva som skal vere på plass, kven som har ansvaret, og når det skal vere gjort. Førebu, halde og dokumentere faste møte mellom {ordfører} og {kommunedirektør}.',
    ground: 'Behandlingsgrunnlag (artikkel 6)',
    groundIs:
      '[Fyll inn etter eiga vurdering. Offentlege styresmakter kan ikkje byggje på rettkomen interesse når dei utfører oppgåvene sine.]',
    people: 'Kven opplysningane gjeld (bokstav c)',
    peopleIs:
      'Folkevalde og tilsette som bruker appen eller har oppgåver i han, og andre som er nemnde i tekst brukarane skriv.',
    data: 'Kva opplysningar (bokstav c)',
    dataIs:
      'Namn, rolle, tittel, parti eller gruppe, om ein folkevald høyrer til fleirtalet eller mindretalet, oppgåver med frist og status, deltaking i møte, møtenotat, oppfølging, kva folkevalde er informerte om, godkjende referat, e-postadresser til innkallingar, merknader, private notat, og kven som endra kva og når.',
    special: 'Særlege kategoriar (artikkel 9)',
    specialIs:
      'Parti eller gruppe kan seie noko om politisk oppfatning. Appen spør ikkje etter andre særlege kategoriar og har ikkje felt for fødselsnummer. [Fyll inn: vurdering og grunnlag]',
    receivers: 'Mottakarar (bokstav d)',
    receiversIs:
      'Appen gir ingen opplysningar vidare av seg sjølv. Brukarane kan eksportere filer, og lage ei kryptert fil til den andre av dei to. [Fyll inn: kven filene blir delte med]',
    processor: 'Databehandlar (artikkel 28)',
    processorIs:
      'Appen køyrer på maskina til {kommunen} sjølv, utan leverandør som behandlar opplysningane. [Fyll inn dersom andre enn de driftar maskinene eller mappa for tryggingskopiar]',
    transfer: 'Overføring ut av EØS (bokstav e)',
    transferIs: 'Inga frå appen. [Fyll inn dersom mappa for tryggingskopiar ligg i ei skyteneste]',
    retention: 'Slettefristar (bokstav f)',
    retentionIs:
      'Etter 90 dagar i papirkorga spør appen om å slette for godt. Anna blir sletta for hand, med grunnlag i ein logg. [Fyll inn: oppbevaringstid, og kven som slettar]',
    archive: 'Forholdet til arkiv',
    archiveIs:
      'Dokumentasjon som blir forvalta som arkiv, kan berre kasserast etter arkivlova § 13. Ei plikt til å slette i anna lov er ikkje alltid nok.',
    rights: 'Rettane til den registrerte',
    rightsIs:
      'Innsyn i appen samlar det som står om éin person, og kan lagre det i ei fil. Opplysningar kan rettast. [Fyll inn: kven som svarer]',
  },
  measures: 'Tryggingstiltak (bokstav g, jf. artikkel 32)',
  measureList: {
    cipher:
      'Alt innhald er kryptert på disken med ein tilfeldig nøkkel på 256 bit. Nøkkelen er pakka inn i passfrasen til kvar person.',
    open: 'Utanfor krypteringa står berre id-ar, datoar, rekkjefølgje, tilstandar, tilvisingar og tal.',
    private: 'Private notat er i tillegg krypterte med nøkkelen til personen. Ingen andre kan opne dei.',
    lock: (minutes: number) =>
      `Appen låser seg etter ${minutes} minutt utan bruk, og når maskina blir låst eller går i kvile.`,
    net: 'Appen har ikkje tilgang til nettet og sender ingenting frå seg.',
    trace:
      'Kvar endring er spora med person og tidspunkt, og kjeda saman slik at ei endring utanfrå blir oppdaga.',
    copies:
      'Tryggingskopiar blir laga når de låser eller avsluttar appen og kvar fjerde time, er krypterte, og blir lesne tilbake.',
    secondYes: 'Kopiane blir også lagde i ei mappe utanfor maskina.',
    secondNo: 'Det er ikkje vald noka mappe for kopiar utanfor maskina.',
    sheetYes: 'Eit gjenopprettingsark på papir er skrive ut og stadfesta.',
    sheetNo: 'Gjenopprettingsarket på papir er ikkje stadfesta enno.',
    erase:
      'Ved sletting for godt blir alt skrive på nytt utan det som er sletta, under ein ny nøkkel. Eldre filer på maskina blir fjerna.',
  },
  own: 'Dette sørgjer {kommunen} sjølv for',
  ownList: [
    'Diskkryptering, oppdateringar og vern mot skadeleg programvare på maskinene.',
    'Ein rutine for kva som ikkje skal skrivast i fritekst, til dømes om helse.',
    'At arka ligg i safen, og at tilgang blir fjerna når nokon sluttar.',
    'Vurdering av om det trengst ei vurdering av personvernkonsekvensar (artikkel 35). [Fyll inn: vurdering]',
  ],
};
