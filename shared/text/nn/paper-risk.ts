import type { paperRisk as nb } from '../nb/paper-risk.ts';

/** The risk sheet: one page. */
export const paperRisk: typeof nb = {
  title: 'Risikoark for Samspill',
  lead: (body: string) =>
    `Kva som kan skje med det ${body} skriv i Samspill, kva appen gjer, og kva de sjølve må ta ansvar for.`,
  caption: 'Risiko og tiltak',
  columns: { threat: 'Kva kan skje', does: 'Kva Samspill gjer', remains: 'Kva som står att' },
  theft: {
    threat: 'Maskina, ein disk eller ein minnepinne blir stolen',
    does: 'Alt innhald er kryptert. Kvart forsøk på å gjette ein passfrase krev mykje minne og tid.',
    remains: 'Ein passfrase som er lett å gjette, og ein app som står open.',
  },
  seat: {
    threat: 'Nokon set seg ved maskina',
    does: (minutes: number) =>
      `Appen låser seg etter ${minutes} minutt utan bruk, og når maskina blir låst eller går i kvile.`,
    remains: 'Det som står på skjermen til då. Lås sjølv når du går.',
  },
  house: {
    threat: 'Andre i huset kjem til filene: IT, kopien av maskina, ein annan brukar',
    does: 'Dei ser berre kryptert innhald. Private notat er lukka også for den andre parten.',
    remains: 'Datoar, tal, tilstandar og kva som høyrer saman, kan lesast. Ingen namn, titlar eller tekstar.',
  },
  malware: {
    threat: 'Skadeleg programvare på maskina',
    does: 'Opne nøklar ligg berre i minnet, og berre medan appen er ulåst. Vindauget er stengt inne.',
    remains: 'Medan appen er ulåst, kan slik programvare sjå det du ser. Det må IT hindre.',
  },
  net: {
    threat: 'Noko blir sendt ut på nettet',
    does: 'Appen har ingen konto og ingen tenar, og alle vegar til nettet er stengde. Lenkjer opnar seg i nettlesaren.',
    remains: 'Filer de eksporterer eller skriv ut. Dei er ikkje krypterte.',
  },
  crash: {
    threat: 'Straumen går, maskina stoppar, disken er full',
    does: '«Lagra» står der først når endringa ligg to stader på disken. Dei blir samanlikna ved kvar start.',
    remains: 'Det som enno ikkje stod som lagra.',
  },
  loss: {
    threat: 'Disken ryk, eller maskina blir borte',
    withCopy: {
      does: 'Kopiar blir også lagde i ei anna mappe, og kvar kopi blir lesen tilbake og samanlikna.',
      remains: 'Det som er skrive etter siste kopi.',
    },
    withoutCopy: {
      does: 'Kopiar ligg berre på den same disken. Inga anna mappe er vald.',
      remains: 'Alt går tapt. Vel ei mappe utanfor maskina i Innstillingar.',
    },
  },
  forgotten: {
    threat: 'Ein passfrase blir gløymd, eller ein person sluttar',
    withSheet: {
      does: 'Arket i safen opnar det som er felles. Tilgang kan fjernast, og nøkkelen skiftast.',
      remains: 'Private notat opnar seg berre med arket til personen sjølv.',
    },
    withoutSheet: {
      does: 'Eit gjenopprettingsark kan skrivast ut, men er ikkje stadfesta enno.',
      remains: 'Utan passfrase og ark kan ingen opne innhaldet, heller ikkje IT. Skriv ut arket.',
    },
  },
  mistake: {
    threat: 'Noko blir endra eller sletta ved ein feil',
    does: 'Endringar kan angrast. Det de legg bort, ligg i papirkorga til nokon slettar det for godt.',
    remains: 'Det som er sletta for godt. Då er det borte også frå kopiane på maskina.',
  },
  file: {
    threat: 'Nokon gir dykk ei øydelagd eller vondsinna fil',
    does: 'Filer blir lesne strengt. De ser kva som vil skje, og appen tek ein kopi før noko blir endra.',
    remains: 'Innhald som er rett laga, men ikkje sant.',
  },
  assessed: 'Vurdert av',
  assessedBy: '[Fyll inn: namn og dato]',
  use: 'Arket kan brukast i arbeidet med informasjonstryggleik etter eForvaltningsforskriften § 15.',
};
