/** The risk sheet: one page. */
export const paperRisk = {
  title: 'Risikoark for Samspill',
  lead: (body: string) =>
    `Hva som kan skje med det ${body} skriver i Samspill, hva appen gjør, og hva dere selv må ta ansvar for.`,
  caption: 'Risiko og tiltak',
  columns: { threat: 'Hva kan skje', does: 'Hva Samspill gjør', remains: 'Hva som står igjen' },
  theft: {
    threat: 'Maskinen, en disk eller en minnepinne blir stjålet',
    does: 'Alt innhold er kryptert. Hvert forsøk på å gjette en passfrase krever mye minne og tid.',
    remains: 'En passfrase som er lett å gjette, og en app som står åpen.',
  },
  seat: {
    threat: 'Noen setter seg ved maskinen',
    does: (minutes: number) =>
      `Appen låser seg etter ${minutes} minutter uten bruk, og når maskinen låses eller går i hvile.`,
    remains: 'Det som står på skjermen til da. Lås selv når du går.',
  },
  house: {
    threat: 'Andre i huset kommer til filene: IT, kopien av maskinen, en annen bruker',
    does: 'De ser bare kryptert innhold. Private notater er lukket også for den andre parten.',
    remains:
      'Datoer, antall, tilstander og hva som hører sammen, kan leses. Ingen navn, titler eller tekster.',
  },
  malware: {
    threat: 'Skadelig programvare på maskinen',
    does: 'Åpne nøkler ligger bare i minnet, og bare mens appen er ulåst. Vinduet er stengt inne.',
    remains: 'Mens appen er ulåst, kan slik programvare se det du ser. Det må IT hindre.',
  },
  net: {
    threat: 'Noe sendes ut på nettet',
    does: 'Appen har ingen konto og ingen tjener, og alle veier til nettet er stengt. Lenker åpnes i nettleseren.',
    remains: 'Filer dere eksporterer eller skriver ut. De er ikke kryptert.',
  },
  crash: {
    threat: 'Strømmen går, maskinen stopper, disken er full',
    does: '«Lagret» vises først når endringen ligger to steder på disken. De sammenlignes ved hver start.',
    remains: 'Det som ennå ikke sto som lagret.',
  },
  loss: {
    threat: 'Disken ryker, eller maskinen blir borte',
    withCopy: {
      does: 'Kopier legges også i en annen mappe, og hver kopi leses tilbake og sammenlignes.',
      remains: 'Det som er skrevet etter siste kopi.',
    },
    withoutCopy: {
      does: 'Kopier legges bare på den samme disken. Ingen annen mappe er valgt.',
      remains: 'Alt går tapt. Velg en mappe utenfor maskinen i Innstillinger.',
    },
  },
  forgotten: {
    threat: 'En passfrase blir glemt, eller en person slutter',
    withSheet: {
      does: 'Arket i safen åpner det felles. Tilgang kan fjernes, og nøkkelen skiftes.',
      remains: 'Private notater åpnes bare med personens eget ark.',
    },
    withoutSheet: {
      does: 'Et gjenopprettingsark kan skrives ut, men er ikke bekreftet ennå.',
      remains: 'Uten passfrase og ark kan ingen åpne innholdet, heller ikke IT. Skriv ut arket.',
    },
  },
  mistake: {
    threat: 'Noe blir endret eller slettet ved en feil',
    does: 'Endringer kan angres. Det som legges bort, ligger i papirkurven til noen sletter det for godt.',
    remains: 'Det som er slettet for godt. Da er det borte også fra kopiene på maskinen.',
  },
  file: {
    threat: 'Noen gir dere en ødelagt eller ondsinnet fil',
    does: 'Filer leses strengt. Dere ser hva som vil skje, og appen tar en kopi før noe endres.',
    remains: 'Innhold som er riktig laget, men ikke sant.',
  },
  assessed: 'Vurdert av',
  assessedBy: '[Fyll inn: navn og dato]',
  use: 'Arket kan brukes i arbeidet med informasjonssikkerhet etter eForvaltningsforskriften § 15.',
};
