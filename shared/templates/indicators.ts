import type { Indicator } from '#shared/domain/indicator.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { cite, type SourceRef } from './sources.ts';

/** Something the council should ask to be told about its staff and its work as employer. Texts hold tokens, see `terminology.ts`. */
export interface IndicatorTemplate {
  readonly key: string;
  readonly title: InBothForms;
  /** What the council learns from it, as a question; our own words. */
  readonly asks: InBothForms;
  /** A unit that many use; the kommune may write another. */
  readonly unit: InBothForms;
  readonly decimals: number;
  readonly source: SourceRef;
}

/** Grows when the words change; rows keep the version they came from. */
export const indicatorsVersion = 1;

const employer = cite('S1', '«Arbeidsgiveransvaret»');
/** Yearly reports that ask for some of the same: equality in the annual report, and internal control (domain.md 5.4). */
export const indicatorDuties: readonly SourceRef[] = [cite('KOML', '§ 14-7'), cite('KOML', '§ 25-2')];

const percent: InBothForms = { nb: '%', nn: '%' };

/**
 * The eight of domain.md 5.4, in its order. Those who leave for a pension are shown for themselves, as it says, right after
 * turnover. Keys are stored with the rows: never changed.
 */
export const indicatorTemplates: readonly IndicatorTemplate[] = [
  {
    key: 'ind-rekruttering',
    title: { nb: 'Evne til å rekruttere', nn: 'Evne til å rekruttere' },
    asks: {
      nb: 'Får {kommunen} kvalifiserte søkere til stillingene?',
      nn: 'Får {kommunen} kvalifiserte søkjarar til stillingane?',
    },
    unit: { nb: 'søkere per stilling', nn: 'søkjarar per stilling' },
    decimals: 1,
    source: employer,
  },
  {
    key: 'ind-kapasitet',
    title: { nb: 'Kapasitet og kompetanse', nn: 'Kapasitet og kompetanse' },
    asks: {
      nb: 'Har {kommunen} de folkene og den kompetansen oppgavene krever?',
      nn: 'Har {kommunen} dei folka og den kompetansen oppgåvene krev?',
    },
    unit: { nb: 'årsverk', nn: 'årsverk' },
    decimals: 1,
    source: employer,
  },
  {
    key: 'ind-fravaer',
    title: { nb: 'Nærvær og sykefravær', nn: 'Nærvær og sjukefråvær' },
    asks: {
      nb: 'Hvordan er sykefraværet mot målet {kommunestyret} har vedtatt?',
      nn: 'Korleis er sjukefråværet mot målet {kommunestyret} har vedteke?',
    },
    unit: percent,
    decimals: 1,
    source: employer,
  },
  {
    key: 'ind-turnover',
    title: { nb: 'Turnover', nn: 'Turnover' },
    asks: {
      nb: 'Hvor mange slutter, når de som går av med pensjon ikke er med?',
      nn: 'Kor mange sluttar, når dei som går av med pensjon ikkje er med?',
    },
    unit: percent,
    decimals: 1,
    source: employer,
  },
  {
    key: 'ind-pensjon',
    title: { nb: 'Avgang med pensjon', nn: 'Avgang med pensjon' },
    asks: {
      nb: 'Hvor mange går av med pensjon? Det vises for seg, ved siden av turnover.',
      nn: 'Kor mange går av med pensjon? Det blir vist for seg, ved sida av turnover.',
    },
    unit: percent,
    decimals: 1,
    source: employer,
  },
  {
    key: 'ind-kompetansebehov',
    title: { nb: 'Kompetansebehov framover', nn: 'Kompetansebehov framover' },
    asks: {
      nb: 'Hvilken kompetanse vil {kommunen} mangle i årene som kommer?',
      nn: 'Kva kompetanse vil {kommunen} mangle i åra som kjem?',
    },
    unit: { nb: 'årsverk', nn: 'årsverk' },
    decimals: 0,
    source: employer,
  },
  {
    key: 'ind-laerlinger',
    title: { nb: 'Inntak av lærlinger', nn: 'Inntak av lærlingar' },
    asks: {
      nb: 'Hvor mange lærlinger tar {kommunen} inn?',
      nn: 'Kor mange lærlingar tek {kommunen} inn?',
    },
    unit: { nb: 'lærlinger', nn: 'lærlingar' },
    decimals: 0,
    source: employer,
  },
  {
    key: 'ind-samarbeid-utdanning',
    title: { nb: 'Samarbeid med skoler og høyskoler', nn: 'Samarbeid med skular og høgskular' },
    asks: {
      nb: 'Hvilke avtaler har {kommunen} med videregående skole, høyskole og universitet?',
      nn: 'Kva avtalar har {kommunen} med vidaregåande skule, høgskule og universitet?',
    },
    unit: { nb: 'avtaler', nn: 'avtalar' },
    decimals: 0,
    source: employer,
  },
  {
    key: 'ind-medarbeider',
    title: { nb: 'Medarbeiderundersøkelse', nn: 'Medarbeidarundersøking' },
    asks: {
      nb: 'Hva sier de ansatte om arbeidsmiljøet, i undersøkelser og andre kartlegginger?',
      nn: 'Kva seier dei tilsette om arbeidsmiljøet, i undersøkingar og andre kartleggingar?',
    },
    unit: { nb: 'snitt', nn: 'snitt' },
    decimals: 1,
    source: employer,
  },
];

/** Null: it is their own. */
export const indicatorTemplateOf = (key: string | null): IndicatorTemplate | null =>
  indicatorTemplates.find((template) => template.key === key) ?? null;

/** Its own name, else that of the template. */
export const indicatorTitle = (
  { title, templateKey }: Pick<Indicator, 'title' | 'templateKey'>,
  form: WrittenForm,
): string => title ?? indicatorTemplateOf(templateKey)?.title[form] ?? '';

/** Its own unit; that of the template in the words of the reader, in whatever form it was put in. */
export const indicatorUnit = (
  { unit, templateKey }: Pick<Indicator, 'unit' | 'templateKey'>,
  form: WrittenForm,
): string => {
  const known = indicatorTemplateOf(templateKey)?.unit;
  const own = unit.trim();
  return known !== undefined && (own === known.nb || own === known.nn) ? known[form] : own;
};
