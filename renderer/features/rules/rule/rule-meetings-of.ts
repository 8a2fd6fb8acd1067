import { readMany } from '#renderer/db/read.ts';
import { usesOf } from '#renderer/db/repositories/rule-uses.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { MeetingId, RuleId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';

/** A meeting by its name. */
export interface NamedMeeting {
  readonly id: MeetingId;
  readonly day: Day;
  /** «Ukemøte man. 23. okt. 2023» */
  readonly name: string;
}

/** A meeting a rule has come up in, and whether it stood on the agenda to be talked about. */
export interface MetIn extends NamedMeeting {
  readonly isRaised: boolean;
}

/** Meetings the rule has come up in that are begun or over, the latest first, each once. */
export const meetingsOf = async (ruleId: RuleId, form: WrittenForm): Promise<readonly MetIn[]> => {
  const uses = await usesOf(ruleId);
  const met = uses.flatMap(({ meeting }) => (meeting === null || !isBegun(meeting) ? [] : [meeting]));
  const talked = new Set(uses.flatMap(({ use }) => (use.kind === 'raised' ? [use.meetingId] : [])));
  const meetings = await named([...new Map(met.map((meeting) => [meeting.id, meeting])).values()], form);
  return meetings.map((meeting) => ({ ...meeting, isRaised: talked.has(meeting.id) }));
};

/** The meetings with these ids that are still there. */
export const meetingsNamed = async (
  ids: readonly MeetingId[],
  form: WrittenForm,
): Promise<readonly NamedMeeting[]> => named([...(await readMany('meetings', ids)).values()], form);

const named = async (meetings: readonly Meeting[], form: WrittenForm): Promise<readonly NamedMeeting[]> => {
  const series = await readMany(
    'series',
    meetings.map(({ seriesId }) => seriesId),
  );
  return meetings
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ id, day, seriesId }) => {
      const shown = formatDay(day, form, 'shortYear');
      const own = series.get(seriesId);
      return { id, day, name: own === undefined ? shown : `${seriesTitle(own, form)} ${shown}` };
    });
};

const isBegun = ({ state }: Pick<Meeting, 'state'>): boolean => state === 'running' || state === 'closed';
