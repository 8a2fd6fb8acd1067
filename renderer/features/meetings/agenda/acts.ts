import { restoreFromBin } from '#renderer/db/bin.ts';
import type { CommitRefusal } from '#renderer/db/commit.ts';
import {
  moveItem,
  placeTopic,
  skipItem,
  unplaceItem,
  unskipItem,
} from '#renderer/db/repositories/agenda-items.ts';
import { rejectTopic, removeTopic, setTopicState } from '#renderer/db/repositories/topic-changes.ts';
import { addDraft, removeDraft, shareDraft, type OwnDraft } from '#renderer/db/repositories/topic-drafts.ts';
import { addTopic, moveInBacklog, type Place } from '#renderer/db/repositories/topics.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Answer } from '#shared/domain/answer.ts';
import type { AgendaItemId, CommitId, MeetingId, SeriesId, TopicId } from '#shared/domain/id.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { guardWords } from '#shared/templates/guard-words.ts';

/** What people do with points. Each is one commit, so each can be undone; a refusal is said in words. */

/** A point as an act names it. */
export interface Named {
  readonly id: AgendaItemId;
  readonly title: string;
}
export interface NamedTopic {
  readonly id: TopicId;
  readonly title: string;
}

const words = () => currentText().agenda.said;

/** A new point of ordinary kind, last where it is put; for who sits here alone when `place` is `draft`. */
export const add = async (seriesId: SeriesId, title: string, place: Place | 'draft'): Promise<boolean> => {
  const { added, asDraft, inBacklog, onAgenda } = words();
  if (place === 'draft') {
    const draft = { title, kind: 'discussion', minutes: null, background: '' } as const;
    if (!accepted(await addDraft(seriesId, draft))) return false;
    announce(added(title, asDraft));
    return true;
  }
  if (!accepted(await addTopic(seriesId, { title, kind: 'discussion' }, place))) return false;
  announce(added(title, place === 'backlog' ? inBacklog : onAgenda));
  return true;
};

export const move = async ({ id, title }: Named, landing: Landing<AgendaItemId> | null): Promise<void> => {
  if (landing === null) return announce(words().cannotMove);
  if (!accepted(await moveItem(id, landing.after))) return;
  announce(words().moved(title, landing.place, landing.count));
};

export const moveLater = async (
  { id, title }: NamedTopic,
  landing: Landing<TopicId> | null,
): Promise<void> => {
  if (landing === null) return announce(words().cannotMove);
  if (!accepted(await moveInBacklog(id, landing.after))) return;
  announce(words().moved(title, landing.place, landing.count));
};

export const skip = async ({ id, title }: Named): Promise<void> =>
  tell(await skipItem(id), words().skipped(title));

export const unskip = async ({ id, title }: Named): Promise<void> =>
  tell(await unskipItem(id), words().unskipped(title));

/** To the backlog; what something is written on is put off instead. */
export const unplace = async ({ id, title }: Named): Promise<void> => {
  const answer = await unplaceItem(id);
  if (!accepted(answer)) return;
  const { commitId, isKept } = answer.value;
  sayWithUndo(isKept ? words().keptHere(title) : words().unplaced(title), commitId);
};

export const place = async ({ id, title }: NamedTopic, meetingId: MeetingId): Promise<void> => {
  if (accepted(await placeTopic(id, { meetingId }))) say(words().placed(title));
};

export const bin = async ({ id, title }: NamedTopic): Promise<boolean> => {
  if (!accepted(await removeTopic(id))) return false;
  const restore = async () => accepted(await restoreFromBin({ table: 'topics', id }));
  say(words().binned(title), { action: { label: currentText().settings.undo, run: () => void restore() } });
  return true;
};

export const reject = async (id: TopicId): Promise<void> => tell(await rejectTopic(id), words().rejected);

/** Done with, or open again. What is to all is not done before all were told: then it says so, and where to write it. */
export const setState = async ({ id, title }: NamedTopic, state: 'open' | 'closed'): Promise<void> => {
  const answer = await setTopicState(id, state, currentDay());
  if (answer.ok || answer.reason !== 'untold')
    return tell(answer, words()[state === 'open' ? 'reopened' : 'finished'](title));
  const { text } = guardWords.toldNobody;
  const { tell: label } = currentText().closing.close.untold;
  say(text[usePreferences.getState().writtenForm], {
    stays: true,
    action: { label, run: () => go({ room: 'meetings', view: 'topic', id }) },
  });
};

export const share = async ({ id, title }: OwnDraft, to: Place): Promise<void> => {
  if (accepted(await shareDraft(id, to))) say(words().shared(title));
};

export const dropDraft = async ({ id }: OwnDraft): Promise<void> =>
  tell(await removeDraft(id), words().draftGone);

const tell = (answer: Answer<CommitId | null, CommitRefusal>, message: string): void => {
  if (accepted(answer)) sayWithUndo(message, answer.value);
};

/** Of a topic in the backlog, with its words. */
export const named = ({ id }: Pick<Topic, 'id'>, title: string): NamedTopic => ({ id, title });
