import type { Route } from '#renderer/stores/route.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { FindRow, Found } from '#shared/search/findable.ts';

/** Where one sees the thing itself. */
export const hitRoute = ({ table, row }: Found, find: FindRow): Route => {
  switch (table) {
    case 'checklistItems':
      return { room: 'reception', itemId: row.id };
    case 'privateNotes':
      return { room: 'reception', itemId: row.itemId };
    case 'people':
      return { room: 'settings', section: 'people' };
    case 'series':
      return { room: 'meetings', view: 'series', id: row.id };
    case 'meetings':
      return meetingRoute(row);
    case 'topics':
      return topicRoute(row.id);
    case 'agendaItems':
      return topicRoute(row.topicId);
    case 'decisions':
      return topicRoute(row.topicId);
    case 'actions':
      return row.topicId === null ? { room: 'meetings', view: 'followUp' } : topicRoute(row.topicId);
    case 'notes':
      return topicRoute(find('agendaItems', row.agendaItemId)?.topicId ?? null);
    case 'informationEntries':
      return row.topicId === null ? meetingRoute(find('meetings', row.meetingId)) : topicRoute(row.topicId);
    case 'contacts':
      return { room: 'meetings', view: 'rhythm' };
    case 'meetingPrivateNotes':
      return meetingRoute(find('meetings', row.meetingId));
    case 'topicDrafts':
      return { room: 'meetings', view: 'series', id: row.seriesId };
    default:
      return { room: 'meetings' };
  }
};

const topicRoute = (id: string | null): Route =>
  id === null ? { room: 'meetings' } : { room: 'meetings', view: 'topic', id };

/** What was held is read in its minutes, what goes on where it is run, and the rest where it is planned. */
const meetingRoute = (meeting: Meeting | undefined): Route => {
  if (meeting === undefined) return { room: 'meetings' };
  const view = meeting.state === 'closed' ? 'minutes' : meeting.state === 'running' ? 'run' : 'meeting';
  return { room: 'meetings', view, id: meeting.id };
};
