import { addDays, type Day } from '#shared/calendar/day.ts';
import type { Break } from '#shared/domain/break.ts';
import type { TermId } from '#shared/domain/id.ts';
import { lastPlannedDay, replan, type Horizon } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Term } from '#shared/domain/term.ts';
import { create, patch, remove, type Command } from './commands.ts';
import { newId } from './new-id.ts';
import { openCommands } from './open-next.ts';
import { withoutReopened } from './read-ahead.ts';
import { readMeetingsInOrder } from './read-ordered.ts';
import { readOne, readWhere } from './read.ts';

type BreakDays = readonly Pick<Break, 'firstDay' | 'lastDay' | 'title'>[];

/** Commands that bring the meetings made ahead in line with the breaks, for every active series of the term. */
export const replanTerm = async (
  termId: TermId,
  breaks: BreakDays,
  today: Day,
): Promise<readonly Command[]> => {
  const [term, all] = await Promise.all([readOne('terms', termId), readWhere('series', 'termId', termId)]);
  if (term === null) return [];
  const active = all.filter(({ deletedAt, state }) => deletedAt === null && state === 'active');
  const commands = await Promise.all(active.map((series) => replanSeries(series, term, { breaks, today })));
  return commands.flat();
};

/**
 * Commands that bring the meetings made ahead in line with the series as it is given: all after the open one, else from
 * today. When no meeting is open, the first of them becomes it.
 */
export const replanSeries = async (
  series: Series,
  term: Term,
  { breaks, today }: { readonly breaks: BreakDays; readonly today: Day },
): Promise<readonly Command[]> => {
  const meetings = await readMeetingsInOrder(series.id, { order: 'earliestFirst' });
  const current = (await withoutReopened(meetings)).findLast(
    ({ state }) => state === 'open' || state === 'running',
  );
  const horizon: Horizon = { from: firstFree(current, today), to: lastPlannedDay(term), breaks };
  const plan = replan(series, meetings, horizon);
  const created = plan.create.map((fields) => ({ id: newId<'Meeting'>(), fields }));
  const commands = [
    ...created.map(({ id, fields }) => create('meetings', id, fields)),
    ...plan.change.map(({ id, fields }) => patch('meetings', id, fields)),
    ...plan.remove.map((id) => remove('meetings', id)),
  ];
  if (current !== undefined) return commands;
  const gone = new Set<string>(plan.remove);
  const changed = new Map(plan.change.map(({ id, fields }) => [id, fields.day]));
  const ahead = [
    ...created.map(({ id, fields }) => ({ id, day: fields.day })),
    ...meetings
      .filter(({ id, state, day }) => state === 'planned' && !gone.has(id) && day >= today)
      .map(({ id, day }) => ({ id, day: changed.get(id) ?? day })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [next] = ahead;
  return next === undefined ? commands : [...commands, ...(await openCommands(series, next)).commands];
};

const firstFree = (current: Meeting | undefined, today: Day): Day => {
  if (current === undefined) return today;
  const after = addDays(current.day, 1);
  return after > today ? after : today;
};
