import type { Route } from '#renderer/stores/route.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import { isEmployer, isInterplay, type Found } from '#shared/search/findable.ts';
import { employerRoute } from './employer-hit.ts';
import { interplayRoute } from './interplay-hit.ts';
import type { SearchIndex } from './search-index.ts';

/** What the way to a hit depends on. */
type Reach = Pick<SearchIndex, 'find' | 'next' | 'matterOf'>;

/** Where one sees the thing itself. */
export const hitRoute = (found: Found, { find, next, matterOf }: Reach): Route => {
  if (isInterplay(found)) return interplayRoute(found);
  if (isEmployer(found)) return employerRoute(found, find);
  const { table, row } = found;
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
      return { room: 'meetings', view: 'decisions', id: row.id };
    case 'actions':
      return { room: 'meetings', view: 'followUp', id: row.id };
    case 'informationEntries':
      return { room: 'information', view: 'matter', id: matterOf(row.id) ?? row.id };
    case 'contacts':
      return { room: 'meetings', view: 'rhythm' };
    case 'notes':
    case 'meetingPrivateNotes':
      return meetingRoute(find('meetings', row.meetingId));
    case 'evalRounds':
      return isExercise(row)
        ? { room: 'rules', view: 'exercise', id: row.id }
        : { room: 'evaluation', view: 'round', id: row.id };
    case 'evalThemes':
    case 'evalSummaries':
    case 'evalMeasures':
    case 'ruleProposals':
      return talkRoute(find('evalRounds', row.roundId));
    case 'topicDrafts':
      return draftRoute(row.seriesId, next(row.seriesId));
    default:
      return { room: 'meetings' };
  }
};

/** What was agreed is read in the outcome once that is finished, and stands in the talk till then. */
const talkRoute = (round: EvalRound | undefined): Route =>
  round === undefined
    ? { room: 'evaluation' }
    : { room: 'evaluation', view: round.state === 'finished' ? 'outcome' : 'talk', id: round.id };

/** Drafts stand beside the agenda of the next meeting. */
const draftRoute = (seriesId: SeriesId, meeting: Meeting | undefined): Route =>
  meeting === undefined
    ? { room: 'meetings', view: 'series', id: seriesId }
    : { room: 'meetings', view: 'meeting', id: meeting.id };

const topicRoute = (id: string | null): Route =>
  id === null ? { room: 'meetings' } : { room: 'meetings', view: 'topic', id };

/** What was held is read in its minutes, what goes on where it is run, and the rest where it is planned. */
const meetingRoute = (meeting: Meeting | undefined): Route => {
  if (meeting === undefined) return { room: 'meetings' };
  const view = meeting.state === 'closed' ? 'minutes' : meeting.state === 'running' ? 'run' : 'meeting';
  return { room: 'meetings', view, id: meeting.id };
};
