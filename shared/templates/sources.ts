import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { sourceList, type Source, type SourceCode } from './source-list.ts';

export type { SourceCode } from './source-list.ts';

/** Where a statement comes from: the code of a source and the place in it, as written in bokmål. */
export interface SourceRef {
  readonly code: SourceCode;
  readonly place: string | null;
}

/** A source in words a reader can use. */
export interface SourceDescription {
  /** Title of the text, or the name of the law: «kommuneloven». */
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  /** Paragraph of the law or heading of the text; null for the whole. */
  readonly place: string | null;
  readonly isLaw: boolean;
  /** What the reader should know before trusting it, as a sentence. */
  readonly remark: string | null;
}

export const cite = (code: SourceCode, place: string | null = null): SourceRef => ({ code, place });

/** Everything that is shown about a source, in the given written form. The code itself never is. */
export const describeSource = (ref: SourceRef, form: WrittenForm): SourceDescription => {
  const source: Source = sourceList[ref.code];
  return {
    title: inForm(source.title, form),
    publisher: inForm(source.publisher, form),
    date: source.date === null ? null : inForm(source.date, form),
    url: source.url,
    place: ref.place === null ? null : placeIn(ref.place, form),
    isLaw: source.isLaw === true,
    remark: source.remark?.[form] ?? null,
  };
};

/** One line: «kommuneloven § 7-1 første ledd», or «Title» with heading, publisher and date for other sources. */
export const sourceLine = (ref: SourceRef, form: WrittenForm): string => {
  const { title, publisher, date, place, isLaw } = describeSource(ref, form);
  if (isLaw) return place === null ? title : `${title} ${place}`;
  return [`«${title}»`, place, publisher, date].filter((part) => part !== null).join(', ');
};

const inForm = (text: string | InBothForms, form: WrittenForm): string =>
  typeof text === 'string' ? text : text[form];

/** Headings are quoted as they stand; only our own words about a place are translated. */
const placeIn = (place: string, form: WrittenForm): string =>
  form === 'nn' ? (placesInNynorsk[place] ?? place) : place;

const placesInNynorsk: Readonly<Record<string, string>> = {
  'lysarket om nytt folkevalgtprogram': 'lysbiletet om nytt folkevaldprogram',
  '«Arbeidsgiveransvaret for kommunedirektøren», løpende informasjon':
    '«Arbeidsgiveransvaret for kommunedirektøren», løpande informasjon',
  '«Noen gode tips», ledergruppen': '«Noen gode tips», leiargruppa',
  '«Arbeidsgiveransvaret for kommunedirektøren», uklarheter tas opp':
    '«Arbeidsgiveransvaret for kommunedirektøren», uklare ting blir tekne opp',
  '«Fakta/erfaring», funn fra UiA': '«Fakta/erfaring», funn frå UiA',
  '«Gode råd», etterspør informasjon': '«Gode råd», spør etter informasjon',
  '«Gode råd», tydelige vedtak': '«Gode råd», tydelege vedtak',
  '«Samspill», foreslått samtale': '«Samspill», føreslått samtale',
  '«Målsettinger og virkemidler», nettverk og gode eksempler':
    '«Målsettinger og virkemidler», nettverk og gode døme',
};
