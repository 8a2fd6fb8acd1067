import type { Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, MeetingId, SeriesId, TermId } from '#shared/domain/id.ts';
import { lastPlannedDay } from '#shared/domain/meeting-plan.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Series } from '#shared/domain/series.ts';
import { patch, remove, type Command, type TextChange } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readMeetingsInOrder } from '../read-ordered.ts';
import { readOne, readWhere } from '../read.ts';
import { replanSeries } from '../replan-series.ts';
import { seriesCommands, type SeriesDraft } from '../series-commands.ts';
import { listBreaks } from './breaks.ts';
import { participantCommands } from './participants.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

export interface FoundedSeries {
  readonly seriesId: SeriesId;
  /** The next meeting, which is open; null: the rule gives none that is not past. */
  readonly meetingId: MeetingId | null;
  /** How many meetings were made. */
  readonly meetings: number;
  readonly commitId: CommitId | null;
}

/** The series of the term, those that go on first, each in the order they were set up. */
export const listSeries = async (termId: TermId): Promise<Series[]> =>
  (await readWhere('series', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended') || (a.id < b.id ? -1 : 1));

/** The series; null when it does not exist or lies in the bin. */
export const readSeries = (id: SeriesId): Promise<Series | null> => readOne('series', id);

/**
 * Sets up a series in one change: its participants, its standing agenda, its meetings to the end of the term without
 * those that fall on holidays and in breaks, and the first of them open. Of what repeats, nothing is made before `today`.
 * @param moment when, and in whose name, if not now and by who sits here: only the demo kommune needs it
 */
export const foundSeries = async (
  draft: SeriesDraft,
  today: Day,
  moment: Pick<CommitMeta, 'at' | 'by'> = {},
): Promise<Answer<FoundedSeries, CommitRefusal>> => {
  const term = await readOne('terms', draft.series.termId);
  if (term === null) return refuse('unknownReference', 'termId');
  const id = newId<'Series'>();
  const { firstDay } = draft.series;
  const horizon = {
    from: firstDay > today ? firstDay : today,
    to: lastPlannedDay(term),
    breaks: await listBreaks(term.id),
  };
  const { commands, ...made } = await seriesCommands(id, draft, horizon);
  const answer = await commit(commands, { ...moment, label: 'seriesAdded' });
  return answer.ok ? accept({ seriesId: id, ...made, commitId: answer.value }) : answer;
};

/** What people change of a series; its term and whether it goes on have acts of their own. */
export type SeriesChange = Partial<Omit<Fields<Series>, 'termId' | 'state' | 'kind'>>;

/**
 * Changes the series. When its days or times change, the meetings made ahead follow in the same change; the open one
 * and those that were moved by hand stand as they are.
 */
export const changeSeries = async (id: SeriesId, fields: SeriesChange, today: Day): Saved => {
  const series = await readSeries(id);
  if (series === null) return refuse('unknownRecord');
  const changed = { ...series, ...fields };
  const isMoved = ruleFields.some((field) => changed[field] !== series[field]);
  const meetings = isMoved ? await followingMeetings(changed, today) : [];
  return commit([...fieldCommands(series, fields), ...meetings], { label: 'seriesChanged' });
};

/**
 * Changes what is agreed on, and who takes part, in one change. Open and past meetings keep their participants.
 */
export const changeAgreement = async (
  id: SeriesId,
  fields: Pick<SeriesChange, 'convenedBy' | 'agendaBy' | 'agreement' | 'agreedOn'>,
  wished: SeriesDraft['participants'],
): Saved => {
  const series = await readSeries(id);
  if (series === null) return refuse('unknownRecord');
  return commit([...fieldCommands(series, fields), ...(await participantCommands(id, wished))], {
    label: 'seriesChanged',
  });
};

/** The fields that decide when the meetings are. */
const ruleFields = ['frequency', 'firstDay', 'lastDay', 'startTime', 'minutes'] as const;

/** Their own words go as a text change, with what they were, so that nothing written meanwhile is lost. */
const fieldCommands = ({ id, agreement: before }: Series, fields: SeriesChange): readonly Command[] => {
  const { agreement, ...rest } = fields;
  const text: readonly TextChange[] =
    agreement === undefined
      ? []
      : [{ kind: 'text', table: 'series', id, field: 'agreement', before, after: agreement }];
  return [...text, patch('series', id, rest)];
};

/** Ends the series: nothing more is made or held; what was held stays, and so do the points in its backlog. */
export const endSeries = async (id: SeriesId): Saved => {
  const meetings = await readMeetingsInOrder(id, { order: 'earliestFirst' });
  const commands = meetings.flatMap((meeting): readonly Command[] => {
    if (meeting.state === 'planned') return [remove('meetings', meeting.id)];
    return meeting.state === 'open' ? [patch('meetings', meeting.id, { state: 'cancelled' })] : [];
  });
  return commit([patch('series', id, { state: 'ended' }), ...commands], { label: 'seriesEnded' });
};

/** Takes up an ended series: its meetings are made again from today, and the first of them is open. */
export const resumeSeries = async (id: SeriesId, today: Day): Saved => {
  const series = await readSeries(id);
  if (series === null) return refuse('unknownRecord');
  const meetings = await followingMeetings({ ...series, state: 'active' }, today);
  return commit([patch('series', id, { state: 'active' }), ...meetings], { label: 'seriesChanged' });
};

const followingMeetings = async (series: Series, today: Day): Promise<readonly Command[]> => {
  const term = await readOne('terms', series.termId);
  if (term === null) return [];
  return replanSeries(series, term, { breaks: await listBreaks(term.id), today });
};
