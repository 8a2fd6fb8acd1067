import type { InBothForms } from '#shared/domain/written-form.ts';

/** A published source as it is shown; a law under the name it goes by in each written form. */
export interface Source {
  readonly title: string | InBothForms;
  readonly publisher: string | InBothForms;
  /** As it is shown: a full date, a year, or for a law the day its text was read. Null: not dated. */
  readonly date: string | InBothForms | null;
  /** Null: the source has no public address. */
  readonly url: string | null;
  readonly isLaw?: true;
  /** What the reader should know before trusting it. */
  readonly remark?: InBothForms;
}

const read: InBothForms = { nb: 'teksten per 2. juli 2026', nn: 'teksten per 2. juli 2026' };
const inForce: InBothForms = { nb: 'gjelder fra 1. januar 2026', nn: 'gjeld frå 1. januar 2026' };

const law = (title: string | InBothForms, path: string, date: InBothForms = read): Source => ({
  title,
  publisher: 'Lovdata',
  date,
  url: `https://lovdata.no/dokument/${path}`,
  isLaw: true,
});

/** Every source the templates and rules build on, under the code that `SourceRef` carries. The code is never shown. */
export const sourceList = {
  S0: {
    title: 'Innspill til generalistkommuneutvalget',
    publisher: 'Norsk Kommunedirektørforum',
    date: null,
    url: null,
  },
  S1: {
    title: 'Folkevalgtes arbeidsgiveransvar (KS Folkevalgtprogram 2019–2023)',
    publisher: 'KS',
    date: '2020',
    url: null,
  },
  S2: {
    title: 'Det kommunale topplederskapet – samspillet mellom politikk og administrasjon',
    publisher: 'KS',
    date: '22.08.2019',
    url: null,
  },
  S3: {
    title: 'Hva gjør du når du har fått ny politisk ledelse',
    publisher: {
      nb: 'KS sammen med Norsk Kommunedirektørforum',
      nn: 'KS saman med Norsk Kommunedirektørforum',
    },
    date: '16.08.2023',
    url: 'https://ks.no/fagomrader/arbeidsgiverpolitikk/ledelse-og-organisering/hva-gjor-du-nar-du-har-fatt-ny-politisk-ledelse',
  },
  S4: {
    title: 'Retningslinjer for fylkesmannens arbeid med kommunal omstilling og modernisering',
    publisher: 'Kommunal- og regionaldepartementet',
    date: '16.10.2003',
    url: null,
    remark: {
      nb: 'Fra 2003 og ikke lenger bindende. Brukt som inspirasjon.',
      nn: 'Frå 2003 og ikkje lenger bindande. Brukt som inspirasjon.',
    },
  },
  KOML: law({ nb: 'kommuneloven', nn: 'kommunelova' }, 'NL/lov/2018-06-22-83'),
  VALGL: law({ nb: 'valgloven', nn: 'vallova' }, 'NL/lov/2023-06-16-62'),
  PBL: law({ nb: 'plan- og bygningsloven', nn: 'plan- og bygningslova' }, 'NL/lov/2008-06-27-71'),
  AML: law({ nb: 'arbeidsmiljøloven', nn: 'arbeidsmiljølova' }, 'NL/lov/2005-06-17-62'),
  OFFL: law('offentleglova', 'NL/lov/2006-05-19-16'),
  FVL: law({ nb: 'forvaltningsloven', nn: 'forvaltningslova' }, 'NL/lov/1967-02-10'),
  ARKL: law('arkivlova', 'NL/lov/2025-06-20-96', inForce),
  ARKF: law('arkivforskrifta', 'SF/forskrift/2025-12-17-2647', inForce),
  OFFLF: law('offentlegforskrifta', 'SF/forskrift/2008-10-17-1119'),
  BEVF: law('bevaringsforskrifta', 'SF/forskrift/2025-12-19-2729', inForce),
  BEREDF: law('forskrift om kommunal beredskapsplikt', 'SF/forskrift/2011-08-22-894'),
  MEDF: law(
    { nb: 'forskrift om medvirkningsordninger', nn: 'forskrift om medverknadsordningar' },
    'SF/forskrift/2019-06-17-727',
  ),
  'W-KDF23': {
    title: 'Vekslingsfeltet – ny ordfører tar over',
    publisher: 'Norsk Kommunedirektørforum',
    date: '01.07.2023',
    url: 'https://xn--kommunedirektr-2qb.no/2023/07/01/vekslingsfeltet-ny-ordforer-tar-over/',
    remark: { nb: 'Bare innledningen er lest.', nn: 'Berre innleiinga er lesen.' },
  },
  'W-KSFP': {
    title: 'KS Folkevalgtprogram 2023–2027',
    publisher: 'KS',
    date: '2023',
    url: 'https://www.ks.no/fagomrader/demokrati-og-styring/folkevalgtprogrammet/ks-folkevalgtprogram-2023--2027/',
  },
  'W-KSI': {
    title: 'Ordførerprogram KS Innlandet 2023–2027',
    publisher: 'KS Innlandet',
    date: '2023',
    url: 'https://www.ks.no/regioner/ks-innlandet/ordforerprogram-ks-innlandet-2023--2027/',
  },
  'W-KSFOU': {
    title: 'Godt samarbeid mellom politikk og administrasjon',
    publisher: 'KS',
    date: '2021',
    url: 'https://www.ks.no/fagomrader/forskning-og-utvikling-fou/forskning-og-utvikling/godt-samarbeid-mellom-politikk-og-administrasjon/',
    remark: {
      nb: 'Bare KS’ sammendrag er lest, ikke rapporten.',
      nn: 'Berre samandraget frå KS er lese, ikkje rapporten.',
    },
  },
  'W-KSAPP': {
    title: 'Nytt verktøy og app skal bidra til god kommunikasjon og godt samarbeid',
    publisher: 'KS',
    date: '2021',
    url: 'https://www.ks.no/fagomrader/arbeidsgiverpolitikk/ledelse-og-organisering/nytt-verktoy-og-app-skal-bidra-til-god-kommunikasjon-og-godt-samarbeid/',
  },
  'W-KR132565': {
    title: 'App og mal for samtale skal bedre forholdet mellom kommunedirektør og politikere',
    publisher: 'Kommunal Rapport',
    date: '2021',
    url: 'https://www.kommunal-rapport.no/ledelse/app-og-mal-for-samtale-skal-bedre-forholdet-mellom-kommunedirektor-og-politikere/132565!/',
  },
  'W-HBO': {
    title: 'Håndbok for ordførere',
    publisher: 'KS',
    date: null,
    url: 'https://vdocuments.mx/hndbok-for-ordfrere-ks-ks-forsvarlig-utredet-jamfr-kommuneloven-23.html',
    remark: {
      nb: 'Bygger på den forrige kommuneloven. Bare innholdslisten er lest.',
      nn: 'Byggjer på den førre kommunelova. Berre innhaldslista er lesen.',
    },
  },
  'W-SIVMØTE': {
    title: 'Møtebegrepet i kommuneloven',
    publisher: { nb: 'Sivilombudet', nn: 'Sivilombodet' },
    date: '2018',
    url: 'https://www.sivilombudet.no/uttalelser/motebegrepet-i-kommuneloven/',
  },
  'W-BERNT': {
    title: 'Bernt svarer: Lukket møte er ikke hjemmel for å holde dokumenter hemmelig',
    publisher: 'Kommunal Rapport',
    date: '2023',
    url: 'https://www.kommunal-rapport.no/bernt-svarer/bernt-svarer-lukket-mote-er-ikke-hjemmel-for-a-holde-dokumenter-hemmelig/149971!/',
    remark: {
      nb: 'Bare begynnelsen av svaret er lest.',
      nn: 'Berre byrjinga av svaret er lesen.',
    },
  },
  'W-KR150622': {
    title: 'Bernt svarer: Kommunestyret må treffe det formelle vedtaket om endring',
    publisher: 'Kommunal Rapport',
    date: '2023',
    url: 'https://www.kommunal-rapport.no/bernt-svarer/bernt-svarer-kommunestyret-ma-treffe-det-formelle-vedtaket-om-endring/150622!/',
    remark: {
      nb: 'Bare begynnelsen av svaret er lest.',
      nn: 'Berre byrjinga av svaret er lesen.',
    },
  },
  'W-KR150929': {
    title: 'Forvirrende om muligheten til å fastsette kommunedirektørens lønn',
    publisher: { nb: 'KS-advokatene i Kommunal Rapport', nn: 'KS-advokatane i Kommunal Rapport' },
    date: '2023',
    url: 'https://www.kommunal-rapport.no/meninger/forvirrende-om-muligheten-til-a-fastsette-kommunedirektorens-lonn/150929!/',
    remark: {
      nb: 'Bare begynnelsen av innlegget er lest.',
      nn: 'Berre byrjinga av innlegget er lesen.',
    },
  },
  'W-KDD13': {
    title: '§ 13-1: Kravet om at kommunestyret selv ansetter kommunedirektør',
    publisher: 'Kommunal- og distriktsdepartementet',
    date: '24.08.2023',
    url: 'https://www.regjeringen.no/no/dokumenter/-13-1-kravet-om-at-kommunestyret-selv-ansetter-kommunedirektor/id3041365/',
    remark: {
      nb: 'Konklusjonen på slutten av brevet er ikke lest.',
      nn: 'Konklusjonen på slutten av brevet er ikkje lesen.',
    },
  },
  'W-SIVORG': {
    title: 'Innsyn i personalsak – spørsmål om et dokument var organinternt',
    publisher: { nb: 'Sivilombudet', nn: 'Sivilombodet' },
    date: null,
    url: 'https://www.sivilombudet.no/uttalelser/innsyn-i-personalsak-sporsmal-om-et-dokument-var-organinternt/',
  },
  'W-DP24': {
    title: 'Økende trend: 41 prosent av kommunedirektørene tenker på å slutte',
    publisher: 'Dagens Perspektiv',
    date: '2024',
    url: 'https://dagensperspektiv.no/samfunnsstyring/okende-trend-41-prosent-av-kommunedirektorene-tenker-pa-a-slutte/1251779',
  },
  'W-SKC': {
    title: 'Lederparet i kommunen må fungere godt sammen',
    publisher: 'skc.no',
    date: null,
    url: 'https://skc.no/lederparet-i-kommunen-ma-fungere-godt-sammen/',
  },
  'W-ISB': {
    title: 'I samme båt',
    publisher: 'Lien og Bjørke',
    date: null,
    url: 'https://vdocuments.net/ai-samme-bta-ai-samme-bta-fokus-p-samspillet-mellom-politikk-og.html',
    remark: { nb: 'Bare innholdslisten er lest.', nn: 'Berre innhaldslista er lesen.' },
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceCode = keyof typeof sourceList;
