import type { Series } from '#shared/domain/series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from './text.ts';

/** What the series is called: its own name, else that of its kind in the reader's written form. */
export const seriesTitle = (series: Pick<Series, 'title' | 'kind'>, form: WrittenForm): string =>
  series.title ?? textIn(form).meetingWords.seriesKinds[series.kind];
