import type { MeasureOrigin } from '#renderer/db/repositories/eval-measures.ts';
import { dayOf, daysBetween, type Day } from '#shared/calendar/day.ts';
import { ageOf, isLate } from '#shared/domain/owed.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import { goalOrigin } from '#shared/text/goal-origin.ts';
import { roundName } from '#shared/text/round-title.ts';
import { roleName } from '#shared/text/roles.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import type { Entry } from './entry.ts';

/** «Kari Nordmann», or what the role is called where nobody has written the name. */
export const personName = (person: Person, workspace: Workspace | null, form: WrittenForm): string =>
  person.name === '' ? capitalised(person.title ?? roleName(person.role, workspace, form)) : person.name;

/** How pressing it is: what is read first, and the day after it. */
export interface DueWords {
  readonly first: string;
  readonly second: string | null;
  readonly isLate: boolean;
}

/** «forfalt 3 dager» and the day; only the day when it is far away; «Gjort» and when. */
export const dueWords = ({ action }: Entry, today: Day, form: WrittenForm): DueWords => {
  const { state, dueOn, doneAt } = action;
  if (state !== 'open') {
    const second = doneAt === null ? null : formatDay(dayOf(new Date(doneAt)), form, 'shortYear');
    return { first: textIn(form).meetingWords.actionStates[state], second, isLate: false };
  }
  if (dueOn === null) return { first: textIn(form).followUp.row.undated, second: null, isLate: false };
  const days = daysBetween(today, dueOn);
  const day = formatDay(dueOn, form, Math.abs(days) < 300 ? 'short' : 'shortYear');
  if (days > 7) return { first: day, second: null, isLate: false };
  return { first: relativeDays(days, form), second: day, isLate: isLate(action, today) };
};

/** «Ukemøte tor. 12. okt.», «Tiltak fra runde 2, høst 2024», «Tiltak for målet «…»», or that it was made outside of the meetings. */
export const originWords = (entry: Entry, today: Day, form: WrittenForm): string => {
  const { meeting, series, measureOf, goalOf } = entry;
  if (measureOf !== null) return measureWords(measureOf, form);
  if (goalOf !== null) return goalOrigin(goalOf, form);
  if (meeting === null || series === null) return textIn(form).followUp.row.outside;
  const isFar = Math.abs(daysBetween(today, meeting.day)) >= 300;
  return `${seriesTitle(series, form)} ${formatDay(meeting.day, form, isFar ? 'shortYear' : 'short')}`;
};

/** «Tiltak fra runde 2, høst 2024», and that it is withheld: «Tiltak fra runde 2, høst 2024 · unntatt» */
export const measureWords = (
  { round, isExempt }: Pick<MeasureOrigin, 'round' | 'isExempt'>,
  form: WrittenForm,
): string => {
  const { talk, meetingWords } = textIn(form);
  const name = roundName(round, form);
  const origin = talk.origin(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  return isExempt ? `${origin} · ${meetingWords.access.exempt}` : origin;
};

/** «19 dager gammelt»; nothing for what is settled. */
export const ageWords = ({ action }: Entry, today: Day, form: WrittenForm): string | null =>
  action.state === 'open' ? textIn(form).followUp.row.age(ageOf(action, today)) : null;
