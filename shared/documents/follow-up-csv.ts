import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { Action } from '#shared/domain/action.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from './csv.ts';

/** A follow-up with the names around it, as they are to be read. */
export interface NamedAction {
  readonly action: Action;
  readonly owner: string;
  readonly doneBy: string;
  readonly series: string;
  /** The day of the meeting it was agreed in; null: outside of the meetings. */
  readonly meetingDay: Day | null;
  /** It is a measure, or stands on a point or a topic, that is withheld. */
  readonly isExempt: boolean;
}

/** Follow-up as a table for a spreadsheet, one a line, in the order given. */
export const followUpCsv = (actions: readonly NamedAction[], form: WrittenForm): string => {
  const { followUp, meetingWords } = textIn(form);
  const { columns } = followUp.csv;
  const day = (one: Day | null) => (one === null ? '' : formatDay(one, form, 'numeric'));
  const header = [
    columns.title,
    columns.owner,
    columns.due,
    columns.state,
    columns.doneOn,
    columns.doneBy,
    columns.series,
    columns.meeting,
    columns.access,
    columns.note,
  ];
  const rows = actions.map(({ action, owner, doneBy, series, meetingDay, isExempt }) => [
    action.title,
    owner,
    day(action.dueOn),
    meetingWords.actionStates[action.state],
    action.doneAt === null ? '' : day(dayOf(new Date(action.doneAt))),
    doneBy,
    series,
    day(meetingDay),
    isExempt ? meetingWords.access.exempt : '',
    action.note,
  ]);
  return csv([header, ...rows]);
};
