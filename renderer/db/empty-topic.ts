import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { MatterId, TopicId } from '#shared/domain/id.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { patch, remove, type Command } from './commands.ts';
import { readWhere, readWhereAny } from './read.ts';

/**
 * Commands that leave nothing of what the topic was about: notes on its lines are emptied; decisions, follow-up and what
 * was told, on the lines or on the topic without a line, go to the bin without their words. A decision that one of them
 * had replaced is in force again.
 * @param lines those that can be changed; what stands in closed meetings is part of their minutes
 */
export const emptyCommands = async (
  id: TopicId,
  lines: readonly AgendaItem[],
): Promise<readonly Command[]> => {
  const notes = await readWhereAny(
    'notes',
    'agendaItemId',
    lines.map((line) => line.id),
  );
  const [decisions, actions, told, matters, replaced] = await Promise.all([
    idsOf('decisions', id, lines),
    idsOf('actions', id, lines),
    idsOf('informationEntries', id, lines),
    mattersOf(id, lines),
    readWhere('decisions', 'state', 'replaced'),
  ]);
  const freed = replaced.filter(
    ({ deletedAt, replacedById }) =>
      deletedAt === null && replacedById !== null && decisions.includes(replacedById),
  );
  return [
    ...notes.filter(isLive).map((note) => patch('notes', note.id, { body: '' })),
    ...freed.map((each) => patch('decisions', each.id, { state: 'inForce', replacedById: null })),
    ...decisions.flatMap((one) => [patch('decisions', one, { text: '' }), remove('decisions', one)]),
    ...actions.flatMap((one) => [
      patch('actions', one, { title: noWords, note: '' }),
      remove('actions', one),
    ]),
    ...told.flatMap((one) => [patch('informationEntries', one, untold), remove('informationEntries', one)]),
    ...matters.flatMap((one) => [patch('matters', one, unsaid), remove('matters', one)]),
  ];
};

type Hanging = 'decisions' | 'actions' | 'informationEntries';

const idsOf = async <Name extends Hanging>(
  table: Name,
  id: TopicId,
  lines: readonly AgendaItem[],
): Promise<ReadonlyArray<Tables[Name]['id']>> => {
  const meetingIds = lines.map(({ meetingId }) => meetingId);
  const [ofMeetings, ofTopic] = await Promise.all([
    readWhereAny(table, 'meetingId', meetingIds),
    readWhere(table, 'topicId', id),
  ]);
  const isOwn = ({ agendaItemId, topicId }: Tables[Hanging]): boolean =>
    agendaItemId === null ? topicId === id : lines.some((line) => line.id === agendaItemId);
  const rows: readonly Tables[Name][] = [...ofMeetings, ...ofTopic].filter(
    (row) => isLive(row) && isOwn(row),
  );
  return [...new Set(rows.map((row): Tables[Name]['id'] => row.id))];
};

/** What was to be told of it. */
const mattersOf = async (id: TopicId, lines: readonly AgendaItem[]): Promise<readonly MatterId[]> => {
  const rows = await readWhere('matters', 'topicId', id);
  const isOwn = ({ agendaItemId }: (typeof rows)[number]): boolean =>
    agendaItemId === null || lines.some((line) => line.id === agendaItemId);
  return rows.filter((row) => isLive(row) && isOwn(row)).map((row) => row.id);
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;

/** For what cannot be without words. */
const noWords = '–';
const untold = { matter: noWords, text: '', link: '', named: '', channelNote: '' } as const;
const unsaid = { title: noWords, text: '', link: '', reason: '' } as const;
