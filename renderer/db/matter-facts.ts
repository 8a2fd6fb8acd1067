import type { TermId, TopicId } from '#shared/domain/id.ts';
import type { LogFacts, ToAllPoint } from '#shared/domain/matter-log.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { readAll, readMany, readWhere, readWhereAny } from './read.ts';
import { listMembers, listPartyGroups } from './repositories/members.ts';
import { readWorkspace } from './repositories/workspace.ts';

/** All that the log of the term is made of. Each table is read once, however long the log is. */
export const readLogFacts = async (termId: TermId, form: WrittenForm): Promise<LogFacts> => {
  const [matters, entries, links, members, partyGroups] = await Promise.all([
    readWhere('matters', 'termId', termId),
    readWhere('informationEntries', 'termId', termId),
    readAll('matterEntries'),
    listMembers(termId),
    listPartyGroups(termId),
  ]);
  const live = entries.filter(isLive);
  const named = live.filter(({ recipients }) => recipients === 'named').map(({ id }) => id);
  const [namedRows, { points, standing }] = await Promise.all([
    readWhereAny('entryMembers', 'entryId', named),
    readPoints(termId, form),
  ]);
  return {
    matters: matters.filter(isLive),
    links,
    entries: live,
    named: namedRows.filter(isLive),
    points,
    standing,
    register: { members, partyGroups },
  };
};

/** The points to all in the meetings of the term, and the topics that come in every meeting. */
const readPoints = async (
  termId: TermId,
  form: WrittenForm,
): Promise<{ readonly points: readonly ToAllPoint[]; readonly standing: ReadonlySet<TopicId> }> => {
  const [series, items, topics, workspace] = await Promise.all([
    readWhere('series', 'termId', termId),
    readAll('agendaItems'),
    readAll('topics'),
    readWorkspace(),
  ]);
  const ofTerm = new Set(series.map(({ id }) => id));
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const toAll = items.filter(({ kind }) => kind === 'toAll');
  const meetings = await readMany('meetings', [...new Set(toAll.map(({ meetingId }) => meetingId))]);
  const points = toAll.flatMap((agendaItem): readonly ToAllPoint[] => {
    const topic = byId.get(agendaItem.topicId);
    const meeting = meetings.get(agendaItem.meetingId);
    if (topic === undefined || topic.state === 'rejected' || !ofTerm.has(topic.seriesId)) return [];
    if (meeting === undefined || !isLive(meeting)) return [];
    const { access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn } = agendaItem;
    return [
      {
        access,
        basisKey,
        basisVersion,
        basisDetail,
        fullerAccess,
        reassessOn,
        termId,
        agendaItemId: agendaItem.id,
        topicId: topic.id,
        meetingId: meeting.id,
        day: meeting.day,
        title: agendaTitle({ agendaItem, topic }, form, workspace),
        isDiscussed: agendaItem.state === 'discussed',
      },
    ];
  });
  return {
    points: points.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
    standing: new Set(topics.flatMap(({ id, standingPointId }) => (standingPointId === null ? [] : [id]))),
  };
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
