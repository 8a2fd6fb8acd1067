import type { StandingPoint } from '#shared/domain/standing-point.ts';
import type { TopicKind } from '#shared/domain/topic.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import type { SeriesKind } from '#shared/domain/series.ts';
import { cite, type SourceRef } from './sources.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

/** A point we propose for every weekly meeting. Texts hold tokens such as `{kommunestyret}`, see `terminology.ts`. */
export interface StandingTemplate {
  /** Stored with the kommune's own points; never changes and is never used again for something else. */
  readonly key: string;
  readonly title: InBothForms;
  readonly about: InBothForms;
  readonly kind: TopicKind;
  /** Our own proposal; the sources say nothing of minutes. Together 55 of an hour. */
  readonly minutes: number;
  readonly isAboutStaff: boolean;
  readonly sources: readonly SourceRef[];
}

/** The version of the wording below. Raise it when a word changes, and keep the old wording for what was stored. */
export const standingAgendaVersion = 1;

/** The points a new series of the kind begins with; none but for the weekly meeting. */
export const standingPointsFor = (kind: SeriesKind): readonly StandingTemplate[] =>
  kind === 'weekly' ? standingAgenda : [];

/** What words of a standing point, or of the agenda item made from it, depend on. */
export type StandingWords = Pick<StandingPoint, 'title' | 'templateKey'> &
  Partial<Pick<StandingPoint, 'templateVersion'>>;

/** What the point is called: their own words, else the template's in the reader's form. Empty when it has neither. */
export const standingTitle = (point: StandingWords, workspace: Titles | null, form: WrittenForm): string =>
  point.title ?? templateText(point.templateKey, 'title', workspace, form);

/** What the point is for: their own words, else the template's in the reader's form. */
export const standingAbout = (
  point: Pick<StandingPoint, 'about' | 'templateKey'>,
  workspace: Titles | null,
  form: WrittenForm,
): string => point.about ?? templateText(point.templateKey, 'about', workspace, form);

/** The template by its key; undefined for an own point, and for a key this version does not know. */
export const standingTemplate = (key: string | null): StandingTemplate | undefined =>
  standingAgenda.find((template) => template.key === key);

const templateText = (
  key: string | null,
  field: 'title' | 'about',
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  const template = standingTemplate(key);
  return template === undefined ? '' : fillTerms(template[field][form], termsOf(workspace, form));
};

/** The nine points of our proposal, in their order. */
export const standingAgenda: readonly StandingTemplate[] = [
  {
    key: 'fast-siden-sist',
    title: { nb: 'Siden sist', nn: 'Sidan sist' },
    about: {
      nb: 'Åpen oppfølging: Hvem skylder hvem et svar?',
      nn: 'Open oppfølging: Kven skuldar kven eit svar?',
    },
    kind: 'followUp',
    minutes: 5,
    isAboutStaff: false,
    sources: [],
  },
  {
    key: 'fast-varsler',
    title: { nb: 'Varsler', nn: 'Varsel' },
    about: {
      nb: 'Det som ikke bør komme som en overraskelse på noen av oss.',
      nn: 'Det som ikkje bør kome som ei overrasking på nokon av oss.',
    },
    kind: 'notice',
    minutes: 5,
    isAboutStaff: false,
    sources: [cite('S3')],
  },
  {
    key: 'fast-saker-pa-vei',
    title: { nb: 'Saker på vei', nn: 'Saker på veg' },
    about: {
      nb: 'Saker til {formannskapet} og {kommunestyret}: Hvor langt er utredningen kommet, og hvem har saken?',
      nn: 'Saker til {formannskapet} og {kommunestyret}: Kor langt er utgreiinga komen, og kven har saka?',
    },
    kind: 'information',
    minutes: 15,
    isAboutStaff: false,
    sources: [cite('S3'), cite('KOML', '§ 11-3'), cite('KOML', '§ 13-1')],
  },
  {
    key: 'fast-vedtak-i-arbeid',
    title: { nb: 'Vedtak i arbeid', nn: 'Vedtak i arbeid' },
    about: {
      nb: 'Status og forsinkelser, og nye forhold som må meldes tilbake til organet som vedtok saken.',
      nn: 'Status og forseinkingar, og nye forhold som må meldast tilbake til organet som gjorde vedtaket.',
    },
    kind: 'information',
    minutes: 5,
    isAboutStaff: false,
    sources: [cite('KOML', '§ 13-1 fjerde ledd')],
  },
  {
    key: 'fast-til-alle',
    title: { nb: 'Til alle folkevalgte', nn: 'Til alle folkevalde' },
    about: {
      nb: 'Hva av det vi har snakket om, må ut til alle, og når?',
      nn: 'Kva av det vi har snakka om, må ut til alle, og når?',
    },
    // Not `toAll`: it asks what has to go out. What does becomes a point of its own, which then has date and recipients.
    kind: 'discussion',
    minutes: 5,
    isAboutStaff: false,
    sources: [cite('S2'), cite('S1')],
  },
  {
    key: 'fast-ute-og-hjemme',
    title: { nb: 'Ute og hjemme', nn: 'Ute og heime' },
    about: {
      nb: 'Møter, representasjon og medier den kommende uken.',
      nn: 'Møte, representasjon og medium den komande veka.',
    },
    kind: 'information',
    minutes: 5,
    isAboutStaff: false,
    sources: [cite('S1'), cite('S3')],
  },
  {
    key: 'fast-organisasjonen',
    title: { nb: 'Organisasjonen', nn: 'Organisasjonen' },
    about: {
      nb: 'Overordnet status for drift, økonomi og arbeidsmiljø. Ikke enkeltansatte.',
      nn: 'Overordna status for drift, økonomi og arbeidsmiljø. Ikkje einskilde tilsette.',
    },
    kind: 'information',
    minutes: 10,
    isAboutStaff: true,
    sources: [cite('S1'), cite('KOML', '§ 13-1 sjuende ledd')],
  },
  {
    key: 'fast-samspillet',
    title: { nb: 'Samspillet', nn: 'Samspelet' },
    about: {
      nb: 'Ett minutt hver: Hva fungerte denne uken?',
      nn: 'Eitt minutt kvar: Kva fungerte denne veka?',
    },
    kind: 'discussion',
    minutes: 2,
    isAboutStaff: false,
    sources: [cite('S1', '«Samspill»')],
  },
  {
    key: 'fast-oppsummering',
    title: { nb: 'Oppsummering', nn: 'Oppsummering' },
    about: {
      nb: 'Hva ble avklart? Hvem gjør hva, og til når?',
      nn: 'Kva vart avklart? Kven gjer kva, og til når?',
    },
    kind: 'followUp',
    minutes: 3,
    isAboutStaff: false,
    sources: [],
  },
];
