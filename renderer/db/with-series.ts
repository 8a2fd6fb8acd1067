import type { Series } from '#shared/domain/series.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import { patch, type Command } from './commands.ts';
import { readWhere, readWhereAny } from './read.ts';

/**
 * Commands that bring back what went to the bin together with the series: its standing agenda, who takes part, its
 * meetings and the points that stood there. A series goes there only when its founding is undone, before anything was
 * held: the first meeting is the next one again.
 */
export const restoreWithSeries = async ({ id, deletedAt }: Series): Promise<readonly Command[]> => {
  if (deletedAt === null) return [];
  const wentAlong = (row: { readonly deletedAt: string | null }) => row.deletedAt === deletedAt;
  const [points, participants, meetings, topics] = await Promise.all([
    readWhere('standingPoints', 'seriesId', id),
    readWhere('participants', 'seriesId', id),
    readWhere('meetings', 'seriesId', id),
    readWhere('topics', 'seriesId', id),
  ]);
  const topicIds = topics.filter(wentAlong).map((topic) => topic.id);
  const lines = (await readWhereAny('agendaItems', 'topicId', topicIds)).filter(wentAlong);
  const [next] = meetings.filter(wentAlong).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return [
    ...restored('standingPoints', points.filter(wentAlong)),
    ...restored('meetings', meetings.filter(wentAlong)),
    ...restored('participants', participants.filter(wentAlong)),
    ...restored('topics', topics.filter(wentAlong)),
    ...restored('agendaItems', lines),
    ...(next === undefined ? [] : [patch('meetings', next.id, { state: 'open' })]),
  ];
};

const restored = (table: SharedTable, rows: readonly { readonly id: string }[]): readonly Command[] =>
  rows.map((row) => ({ kind: 'restore', table, id: row.id }));
