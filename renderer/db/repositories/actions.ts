import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Action, ActionState } from '#shared/domain/action.ts';
import type {
  ActionId,
  ChecklistItemId,
  CommitId,
  MeetingId,
  PersonId,
  SeriesId,
  TopicId,
} from '#shared/domain/id.ts';
import type { Fields, Instant } from '#shared/domain/row.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readLatestActions } from '../read-latest.ts';
import { readOne, readWhere, readWhereAny } from '../read.ts';
import { actor } from '../session.ts';
import { changeFields } from '../text-changes.ts';

/** What a follow-up must be given when it is made; the rest begins open, unowned and without a day. */
export type ActionDraft = Pick<Action, 'seriesId' | 'title'> & Partial<Fields<Action>>;

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** A command that makes the follow-up, for a commit that does more; with the id it will have. */
export const addActionCommand = (
  draft: ActionDraft,
): { readonly id: ActionId; readonly command: Command } => {
  const id = newId<'Action'>();
  return { id, command: create('actions', id, { ...blank, ...draft }) };
};

/** Refuses with `invalid` when the title is blank. */
export const addAction = async (
  draft: ActionDraft,
  signed: Signed = {},
): Promise<Answer<ActionId, CommitRefusal>> => {
  const { id, command } = addActionCommand(draft);
  const answer = await commit([command], { label: 'actionAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** Changes anything but the state, also after the meeting is locked. */
export const changeAction = async (
  id: ActionId,
  fields: Partial<Omit<Fields<Action>, 'state' | 'doneAt' | 'doneBy'>>,
  signed: Signed = {},
): Saved => {
  const action = await readAction(id);
  if (action === null) return refuse('unknownRecord');
  return commit(changeFields('actions', action, fields), { label: 'actionChanged', ...signed });
};

/** Marks it as open, done (now, by who sits here) or dropped. */
export const setActionState = (id: ActionId, state: ActionState, signed: Signed = {}): Saved =>
  commit([patch('actions', id, stateFields(state, signed))], { label: stateLabels[state], ...signed });

/** Puts it in the bin. */
export const removeAction = (id: ActionId): Saved =>
  commit([remove('actions', id)], { label: 'actionRemoved' });

/** The follow-up; null when it does not exist or lies in the bin. */
export const readAction = (id: ActionId): Promise<Action | null> => readOne('actions', id);

/** Everything somebody still owes, in every series; what is due first stands first. */
export const openActions = async (): Promise<Action[]> => live(await readWhere('actions', 'state', 'open'));

/** What is done or dropped, what was made last first; all of it unless a limit is given. */
export const settledActions = (limit = Infinity): Promise<Action[]> =>
  readLatestActions(['done', 'dropped'], limit);

/** What was agreed in the meeting. */
export const actionsOfMeeting = async (meetingId: MeetingId): Promise<Action[]> =>
  live(await readWhere('actions', 'meetingId', meetingId));

/** What was agreed on the topic, in any meeting. */
export const actionsOfTopic = async (topicId: TopicId): Promise<Action[]> =>
  live(await readWhere('actions', 'topicId', topicId));

/** Open follow-up of any of the topics: a topic with one comes back in the next meeting. */
export const openActionsOfTopics = async (topicIds: readonly TopicId[]): Promise<Action[]> =>
  live(await readWhereAny('actions', 'topicId', topicIds)).filter(({ state }) => state === 'open');

/** What hangs on the item of Mottakelse. */
export const actionsOfItem = async (itemId: ChecklistItemId): Promise<Action[]> =>
  live(await readWhere('actions', 'itemId', itemId));

/** What is still owed in the series. */
export const openActionsOfSeries = async (seriesId: SeriesId): Promise<Action[]> =>
  (await openActions()).filter((action) => action.seriesId === seriesId);

const blank: Omit<Fields<Action>, 'seriesId' | 'title'> = {
  meetingId: null,
  agendaItemId: null,
  topicId: null,
  itemId: null,
  state: 'open',
  ownerId: null,
  dueOn: null,
  doneAt: null,
  doneBy: null,
  note: '',
};

const stateFields = (
  state: ActionState,
  { at, by }: Signed,
): Pick<Action, 'state'> & { readonly doneAt: Instant | null; readonly doneBy: PersonId | null } =>
  state === 'done'
    ? { state, doneAt: at ?? new Date().toISOString(), doneBy: by === undefined ? actor() : by }
    : { state, doneAt: null, doneBy: null };

const stateLabels: Readonly<Record<ActionState, ChangeLabel>> = {
  open: 'actionReopened',
  done: 'actionDone',
  dropped: 'actionDropped',
};

/** Without those in the bin; those without a day last. */
const live = (actions: readonly Action[]): Action[] =>
  actions
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
