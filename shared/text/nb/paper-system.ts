/** The description of the system for the documentation plan. The letters follow arkivforskrifta §§ 5, 6 and 12. */
export const paperSystem = {
  title: 'Systembeskrivelse for Samspill',
  subtitle: (body: string) => `Til dokumentasjonsplanen for ${body}`,
  lead: 'Utkast etter arkivlova § 8 og arkivforskrifta §§ 6 og 12. Det som står i klammer, fyller dere inn selv.',
  about: {
    heading: 'Om systemet',
    name: 'System',
    owner: 'Systemeier',
    ownerIs: '[Fyll inn]',
    users: 'Brukes av',
    usersIs: '{Ordfører}, {kommunedirektør} og dem de gir tilgang',
    task: 'Oppgave',
    taskIs:
      'Mottakelse av ny {ordfører} og samspillet mellom {ordfører} og {kommunedirektør} i det første året',
    from: 'I bruk fra',
    fromIs: (day: string) => `${day} [kontroller datoen]`,
    place: 'Lagring',
    placeIs: 'På brukerens egen maskin, i den lokale brukerprofilen. Ingen tjener og ingen sky.',
    contracts: 'Tjenesteavtaler om arkiv',
    contractsIs: 'Ingen for appen. [Fyll inn hvis andre tar vare på sikkerhetskopiene]',
  },
  role: {
    heading: 'Samspill er et arbeidsverktøy',
    text: 'Samspill er ikke et sak- og arkivsystem. Det som skal forvaltes som arkiv, eksporteres som PDF/A og legges i {kommunen}s sak- og arkivsystem når det er ferdig. Saksdokumenter journalføres der.',
  },
  content: {
    heading: 'Hva slags dokumentasjon systemet inneholder (§ 6 bokstav a)',
    caption: 'Dokumentasjon i systemet',
    columns: { what: 'Hva', holds: 'Inneholder', kept: 'Arkiv og oppbevaring' },
    rows: [
      ['Sjekkliste', 'Punkter for mottakelsen med ansvarlig, frist, status, merknad og begrunnelse'],
      ['Personer', 'Navn, rolle, tittel, parti eller gruppe'],
      ['Periode', 'Valgdag og andre datoer som fristene regnes fra'],
      ['{Kommune}', 'Navn, titler og målform'],
      ['Private notater', 'Én persons egne notater til et punkt, lukket for andre'],
      ['Møteserier', 'Hvor ofte, når, hvor, hvem som kaller inn og deltar, og hva som er avtalt om møtene'],
      ['Møter', 'Dag, tid, sted, oppmøte og status'],
      [
        'Møtepunkter og sakslister',
        'Tittel, slag, ansvarlig, bakgrunn, lenker, tilgang med hjemmel, og hvilke møter punktet har vært oppe i',
      ],
      ['Møtenotater og beslutninger', 'Felles notater, hva som ble besluttet, og når det ses på igjen'],
      ['Oppfølging', 'Hvem skal gjøre hva, til når, og om det er gjort'],
      ['Informasjon til folkevalgte', 'Hva som er sagt, når, hvordan og til hvem'],
      ['Kontakt utenom møtene', 'Dag, slag og en kort merknad'],
      ['Referater', 'Godkjente versjoner med begrunnelse for endring, godkjenninger og kontrollsummer'],
      ['Private møtenotater og utkast', 'Én persons egne notater og utkast, lukket for andre'],
      [
        'Halvårsevalueringer',
        'Periode, skjema med ordlyd, hvem som får se hva, bekreftelser, konvolutter med svar, og når de ble åpnet',
      ],
      [
        'Resultat av evalueringer',
        'Temaer, det dere ble enige om, tiltak, forslag til spilleregler, tilgang med hjemmel og godkjenninger',
      ],
      [
        'Utkast til svar og nøkler',
        'Én persons svar før levering, og nøkkelen til personens konvolutt, lukket for andre',
      ],
      ['Logo og Word-mal', 'Filer til det som tas ut'],
      [
        'Spilleregler',
        'Spørsmål, avtalt svar, alle versjoner med begrunnelse, begges godkjenninger, og når en regel ble brukt eller tøyd',
      ],
      ['Gråsoner og samlinger', 'Egne saker å drøfte, og programmer for samlinger'],
      ['Varsling', 'Hva de to varsler hverandre om, og når det ble gjort'],
      [
        'Informasjon til folkevalgte',
        'Partigrupper, folkevalgte med e-post, saker, og hvem som fikk dem når',
      ],
      ['Møteplasser og kontakt', 'Møteplasser, og kontakt med partigruppene'],
      ['Arbeidsgiver', 'Mandat, hvem som sitter i det, vedtatt politikk og strategi'],
      [
        'Utviklingssamtaler',
        'Temaer, referat med begges godkjenninger, resultat- og utviklingsplan. Hver persons forberedelse er lukket for andre',
      ],
      [
        'Arbeidsavtale og lønn',
        'Sjekkliste for arbeidsavtalen, forslag til endringer, lønnssamtaler. Ikke selve avtalen',
      ],
      ['Nøkkelinformasjon', 'Tall kommunestyret har bedt om som arbeidsgiver'],
      ['Utviklingsarbeid', 'Kontaktperson, plan, utviklingsarbeid og gode eksempler med samtykke'],
      ['Årshjul og periodeskifte', 'Egne datoer, merker ved lovens datoer, og hva arkivaren har valgt'],
      ['Slettelogg', 'Når noe ble slettet for godt, av hvem, hvorfor og hvor mye'],
    ] as ReadonlyArray<readonly [string, string]>,
    assess:
      'I siste kolonne: om det skal forvaltes som arkiv (§ 1), og hvor lenge det skal oppbevares (§ 3).',
  },
  origin: {
    heading: 'Opphav og historikk (§ 6 bokstav b)',
    items: [
      'Innholdet blir til når brukerne skriver det. Utgangspunktet er en sjekkliste som følger med appen, med kilde på hvert punkt.',
      'Hvert punkt viser hvem som endret det, og når. Tidligere ordlyd ligger i historikken til punktet blir slettet for godt.',
      'Eksporterte dokumenter bærer navnet på {kommunen} og datoen de ble laget.',
    ],
  },
  guard: {
    heading: 'Sikring mot utilsiktede eller udokumenterte endringer (§ 6 bokstav c)',
    items: [
      'Innholdet kan bare åpnes og endres med en persons egen passfrase.',
      'Krypteringen avslører hver endring som er gjort utenfor appen, også om en eldre opplysning legges tilbake.',
      'Hver endring skrives to steder på disken før den vises som lagret. Stedene sammenlignes ved hver start.',
      'Sletting for godt krever bekreftelse og står i sletteloggen.',
    ],
  },
  analogue: {
    heading: 'Analoge deler (§ 6 bokstav d)',
    text: 'Systemet er heldigitalt. Gjenopprettingsarkene på papir inneholder bare nøkler, ikke dokumentasjon.',
  },
  structure: {
    heading: 'Informasjonsstruktur (§ 6 andre ledd)',
    text: '{Kommunen} har perioder. En periode har sjekkpunkter og møteserier. En møteserie har møter og møtepunkter, og et møte har notater, beslutninger, oppfølging og referater. Alle har id, tidspunkt og person for opprettelse og siste endring. Alt utenom private notater og utkast kan eksporteres som JSON, og sjekklisten som CSV.',
  },
  functions: {
    heading: 'Krav til informasjonssystem (§ 5)',
    caption: 'Kravene i § 5 og hva systemet gjør',
    columns: { demand: 'Krav', answer: 'Svar', how: 'Hvordan' },
    met: 'Ja',
    partly: 'Delvis',
    notMet: 'Nei',
    rows: {
      a: ['a) metadata om opphav og sammenheng', 'Person, tidspunkt og tilknytning på hver opplysning.'],
      b: [
        'b) vern mot ikke-autoriserte endringer',
        'Egen passfrase for hver person og kryptering som avslører endringer.',
      ],
      c: ['c) sporing av endringer', 'Hver endring med før, etter, person og tidspunkt.'],
      d: [
        'd) kontrollert eksport',
        'PDF/A, Word, CSV og JSON av det som står nå. Historikken følger bare med i sikkerhetskopien.',
      ],
      e: [
        'e) kontrollert kassasjon',
        'Sletting for godt med begrunnelse og slettelogg. Oppbevaringstid følges ikke opp av appen.',
      ],
      f: [
        'f) gjenfinning og innsyn',
        'Søk, og Innsyn som samler alt om én person eller én periode i en fil, også det som er endret siden.',
      ],
      g: [
        'g) metadata til journal',
        'Appen fører ikke journal. Saksdokumenter journalføres i sak- og arkivsystemet.',
      ],
    } satisfies Readonly<Record<string, readonly [demand: string, how: string]>>,
    conclusion:
      'Fordi kravene bare delvis er oppfylt, bør ferdige dokumenter flyttes til sak- og arkivsystemet. Systemet bør ikke være eneste sted for dokumentasjon som skal tas vare på.',
  },
  plan: {
    heading: 'Til dokumentasjonsplanen (§ 12)',
    assessment: 'Vurdering etter § 1',
    assessmentIs: '[Fyll inn: hvilke deler som forvaltes som arkiv, og hvorfor]',
    kept: 'Tas vare på for ettertiden',
    keptIs: '[Fyll inn etter bevaringsforskrifta]',
    retention: 'Oppbevaringstid for resten',
    retentionIs: '[Fyll inn, jf. § 3]',
    secrecy: 'Taushetsplikt og informasjonssikkerhet',
    secrecyIs: 'Se risikoarket. [Fyll inn: hvilke regler om taushetsplikt som gjelder]',
    correction: 'Retting av feil (§ 11)',
    correctionIs:
      'En feil rettes med en ny endring. Den opprinnelige ordlyden og hvem som rettet, ligger i historikken. [Fyll inn: rutine]',
    transfer: 'Overføring til langtidsbevaring',
    transferIs: 'Eksport til sak- og arkivsystemet, som PDF/A. [Fyll inn: rutine og ansvarlig]',
  },
};
