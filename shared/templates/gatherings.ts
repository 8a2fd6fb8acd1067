import type { GatheringPoint } from '#shared/domain/gathering.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { everyday } from './gatherings/everyday.ts';
import { groundwork } from './gatherings/groundwork.ts';
import type { Programme } from './gatherings/programme.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

export type { Programme } from './gatherings/programme.ts';

/** Goes up when a programme changes its meaning. */
export const gatheringsVersion = 1;

/** The ready programmes, in the order they are shown. */
export const programmes: readonly Programme[] = [groundwork, everyday];

/** What a gathering begins as: the programme in the words of this kommune, to be changed as they like. */
export interface ProgrammeText {
  readonly templateKey: string;
  readonly templateVersion: number;
  readonly title: string;
  readonly purpose: string;
  readonly points: readonly Pick<
    GatheringPoint,
    'dayNumber' | 'startTime' | 'minutes' | 'title' | 'about' | 'lead' | 'material'
  >[];
}

export const programmeText = (
  programme: Programme,
  titles: Titles | null,
  form: WrittenForm,
): ProgrammeText => {
  const terms = termsOf(titles, form);
  return {
    templateKey: programme.key,
    templateVersion: gatheringsVersion,
    title: programme.title[form],
    purpose: fillTerms(programme.purpose[form], terms),
    points: programme.points.map((point) => ({
      ...point,
      title: fillTerms(point.title[form], terms),
      about: fillTerms(point.about[form], terms),
      lead: fillTerms(point.lead[form], terms),
    })),
  };
};
