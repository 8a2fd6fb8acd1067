import type { paperSystem as nb } from '../nb/paper-system.ts';

/** The description of the system for the documentation plan. The letters follow arkivforskrifta §§ 5, 6 and 12. */
export const paperSystem: typeof nb = {
  title: 'Systemskildring for Samspill',
  subtitle: (body: string) => `Til dokumentasjonsplanen for ${body}`,
  lead: 'Utkast etter arkivlova § 8 og arkivforskrifta §§ 6 og 12. Det som står i klammer, fyller de inn sjølve.',
  about: {
    heading: 'Om systemet',
    name: 'System',
    owner: 'Systemeigar',
    ownerIs: '[Fyll inn]',
    users: 'Blir brukt av',
    usersIs: '{Ordfører}, {kommunedirektør} og dei som får tilgang av dei',
    task: 'Oppgåve',
    taskIs:
      'Mottaking av ny {ordfører} og samspelet mellom {ordfører} og {kommunedirektør} i det første året',
    from: 'I bruk frå',
    fromIs: (day: string) => `${day} [kontroller datoen]`,
    place: 'Lagring',
    placeIs: 'På maskina til brukaren, i den lokale brukarprofilen. Ingen tenar og inga sky.',
    contracts: 'Tenesteavtalar om arkiv',
    contractsIs: 'Ingen for appen. [Fyll inn dersom andre tek vare på tryggingskopiane]',
  },
  role: {
    heading: 'Samspill er eit arbeidsverktøy',
    text: 'Samspill er ikkje eit sak- og arkivsystem. Det som skal forvaltast som arkiv, blir eksportert som PDF/A og lagt i sak- og arkivsystemet til {kommunen} når det er ferdig. Saksdokument blir journalførte der.',
  },
  content: {
    heading: 'Kva slags dokumentasjon systemet inneheld (§ 6 bokstav a)',
    caption: 'Dokumentasjon i systemet',
    columns: { what: 'Kva', holds: 'Inneheld', kept: 'Arkiv og oppbevaring' },
    rows: [
      ['Sjekkliste', 'Punkt for mottakinga med ansvarleg, frist, status, merknad og grunngiving'],
      ['Personar', 'Namn, rolle, tittel, parti eller gruppe'],
      ['Periode', 'Valdag og andre datoar som fristane blir rekna frå'],
      ['{Kommune}', 'Namn, titlar og målform'],
      ['Private notat', 'Eigne notat frå éin person til eit punkt, lukka for andre'],
      ['Møteseriar', 'Kor ofte, når, kvar, kven som kallar inn og deltek, og kva som er avtalt om møta'],
      ['Møte', 'Dag, tid, stad, oppmøte og status'],
      [
        'Møtepunkt og saklister',
        'Tittel, slag, ansvarleg, bakgrunn, lenkjer, tilgang med heimel, og kva møte punktet har vore oppe i',
      ],
      ['Møtenotat og avgjerder', 'Felles notat, kva som blei avgjort, og når det blir sett på igjen'],
      ['Oppfølging', 'Kven skal gjere kva, til når, og om det er gjort'],
      ['Informasjon til folkevalde', 'Kva som er sagt, når, korleis og til kven'],
      ['Kontakt utanom møta', 'Dag, slag og ein kort merknad'],
      ['Referat', 'Godkjende versjonar med grunngiving for endring, godkjenningar og kontrollsummar'],
      ['Private møtenotat og utkast', 'Eigne notat og utkast frå éin person, lukka for andre'],
      [
        'Halvårsevalueringar',
        'Periode, skjema med ordlyd, kven som får sjå kva, stadfestingar, konvoluttar med svar, og når dei vart opna',
      ],
      [
        'Resultat av evalueringar',
        'Tema, det de vart einige om, tiltak, forslag til spelereglar, tilgang med heimel og godkjenningar',
      ],
      [
        'Utkast til svar og nøklar',
        'Svara til éin person før levering, og nøkkelen til konvolutten til personen, lukka for andre',
      ],
      ['Logo og Word-mal', 'Filer for det som blir teke ut'],
      [
        'Spelereglar',
        'Spørsmål, avtalt svar, alle versjonar med grunngiving, godkjenningane frå begge, og når ein regel vart brukt eller tøygd',
      ],
      ['Gråsoner og samlingar', 'Eigne saker å drøfte, og program for samlingar'],
      ['Varsling', 'Kva dei to varslar kvarandre om, og når det vart gjort'],
      ['Informasjon til folkevalde', 'Partigrupper, folkevalde med e-post, saker, og kven som fekk dei når'],
      ['Møteplassar og kontakt', 'Møteplassar, og kontakt med partigruppene'],
      ['Arbeidsgivar', 'Mandat, kven som sit i det, vedteken politikk og strategi'],
      [
        'Utviklingssamtalar',
        'Tema, referat med godkjenningane frå begge, resultat- og utviklingsplan. Førebuinga til kvar person er lukka for andre',
      ],
      [
        'Arbeidsavtale og løn',
        'Sjekkliste for arbeidsavtalen, forslag til endringar, lønssamtalar. Ikkje sjølve avtalen',
      ],
      ['Nøkkelinformasjon', 'Tal kommunestyret har bede om som arbeidsgivar'],
      ['Utviklingsarbeid', 'Kontaktperson, plan, utviklingsarbeid og gode eksempel med samtykke'],
      ['Årshjul og periodeskifte', 'Eigne datoar, merke ved datoane i lova, og kva arkivaren har valt'],
      ['Slettelogg', 'Når noko blei sletta for godt, av kven, kvifor og kor mykje'],
    ],
    assess:
      'I siste kolonne: om det skal forvaltast som arkiv (§ 1), og kor lenge det skal oppbevarast (§ 3).',
  },
  origin: {
    heading: 'Opphav og historikk (§ 6 bokstav b)',
    items: [
      'Innhaldet blir til når brukarane skriv det. Utgangspunktet er ei sjekkliste som følgjer med appen, med kjelde på kvart punkt.',
      'Kvart punkt viser kven som endra det, og når. Tidlegare ordlyd ligg i historikken til punktet blir sletta for godt.',
      'Eksporterte dokument ber namnet på {kommunen} og datoen dei blei laga.',
    ],
  },
  guard: {
    heading: 'Sikring mot utilsikta eller ikkje dokumenterte endringar (§ 6 bokstav c)',
    items: [
      'Innhaldet kan berre opnast og endrast med passfrasen til ein person.',
      'Krypteringa avslører kvar endring som er gjord utanfor appen, også om ei eldre opplysning blir lagd tilbake.',
      'Kvar endring blir skriven to stader på disken før ho står som lagra. Stadene blir samanlikna ved kvar start.',
      'Sletting for godt krev stadfesting og står i sletteloggen.',
    ],
  },
  analogue: {
    heading: 'Analoge delar (§ 6 bokstav d)',
    text: 'Systemet er heildigitalt. Gjenopprettingsarka på papir inneheld berre nøklar, ikkje dokumentasjon.',
  },
  structure: {
    heading: 'Informasjonsstruktur (§ 6 andre ledd)',
    text: '{Kommunen} har periodar. Ein periode har sjekkpunkt og møteseriar. Ein møteserie har møte og møtepunkt, og eit møte har notat, avgjerder, oppfølging og referat. Alle har id, tidspunkt og person for oppretting og siste endring. Alt utanom private notat og utkast kan eksporterast som JSON, og sjekklista som CSV.',
  },
  functions: {
    heading: 'Krav til informasjonssystem (§ 5)',
    caption: 'Krava i § 5 og kva systemet gjer',
    columns: { demand: 'Krav', answer: 'Svar', how: 'Korleis' },
    met: 'Ja',
    partly: 'Delvis',
    notMet: 'Nei',
    rows: {
      a: ['a) metadata om opphav og samanheng', 'Person, tidspunkt og tilknyting på kvar opplysning.'],
      b: [
        'b) vern mot ikkje-autoriserte endringar',
        'Eigen passfrase for kvar person og kryptering som avslører endringar.',
      ],
      c: ['c) sporing av endringar', 'Kvar endring med før, etter, person og tidspunkt.'],
      d: [
        'd) kontrollert eksport',
        'PDF/A, Word, CSV og JSON av det som står no. Historikken følgjer berre med i tryggingskopien.',
      ],
      e: [
        'e) kontrollert kassasjon',
        'Sletting for godt med grunngiving og slettelogg. Appen følgjer ikkje opp oppbevaringstid.',
      ],
      f: [
        'f) gjenfinning og innsyn',
        'Søk, og Innsyn som samlar alt om éin person eller éin periode i ei fil, også det som er endra sidan.',
      ],
      g: [
        'g) metadata til journal',
        'Appen fører ikkje journal. Saksdokument blir journalførte i sak- og arkivsystemet.',
      ],
    },
    conclusion:
      'Fordi krava berre delvis er oppfylte, bør ferdige dokument flyttast til sak- og arkivsystemet. Systemet bør ikkje vere einaste stad for dokumentasjon som skal takast vare på.',
  },
  plan: {
    heading: 'Til dokumentasjonsplanen (§ 12)',
    assessment: 'Vurdering etter § 1',
    assessmentIs: '[Fyll inn: kva delar som blir forvalta som arkiv, og kvifor]',
    kept: 'Skal takast vare på for ettertida',
    keptIs: '[Fyll inn etter bevaringsforskrifta]',
    retention: 'Oppbevaringstid for resten',
    retentionIs: '[Fyll inn, jf. § 3]',
    secrecy: 'Teieplikt og informasjonstryggleik',
    secrecyIs: 'Sjå risikoarket. [Fyll inn: kva reglar om teieplikt som gjeld]',
    correction: 'Retting av feil (§ 11)',
    correctionIs:
      'Ein feil blir retta med ei ny endring. Den opphavlege ordlyden og kven som retta, ligg i historikken. [Fyll inn: rutine]',
    transfer: 'Overføring til langtidsbevaring',
    transferIs: 'Eksport til sak- og arkivsystemet, som PDF/A. [Fyll inn: rutine og ansvarleg]',
  },
};
