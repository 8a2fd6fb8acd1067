import { removeAction, setActionState } from '#renderer/db/repositories/actions.ts';
import { removeDecision } from '#renderer/db/repositories/decisions.ts';
import {
  endMeeting,
  heldOnPaper,
  startMeeting,
  tickItems,
  type RunRefusal,
  type Spent,
} from '#renderer/db/repositories/running.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Action } from '#shared/domain/action.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { CommitId, DecisionId, MeetingId } from '#shared/domain/id.ts';

/** What people do in a meeting. Each is one commit, so each can be undone; a refusal is said in words. */

export const start = async (id: MeetingId): Promise<void> => {
  if (began(await startMeeting(id))) announce(words().said.started);
};

/** The meeting is over: what is missing is asked for in the place of closing. */
export const end = async (id: MeetingId, clock: EndClock): Promise<void> => {
  leaveField();
  // What was only corrected ended when it ended.
  if (!clock.isOver && !began(await endMeeting(id, clock.unwritten()))) return;
  clock.stop();
  go({ room: 'meetings', view: 'close', id });
};

interface EndClock {
  readonly isOver: boolean;
  readonly unwritten: () => Spent;
  readonly stop: () => void;
}

export const endOnPaper = async (id: MeetingId): Promise<void> => {
  leaveField();
  if (began(await heldOnPaper(id))) go({ room: 'meetings', view: 'close', id });
};

/** Ticks the point, or takes the tick away. */
export const tick = async (item: AgendaItem, title: string, spent?: Spent): Promise<boolean> => {
  const isDiscussed = item.state !== 'discussed';
  if (!began(await tickItems([item.id], isDiscussed, spent))) return false;
  announce(isDiscussed ? words().said.discussed(title) : words().said.undone(title));
  return true;
};

export const tickAll = async (items: readonly AgendaItem[]): Promise<void> => {
  const waiting = items.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  const answer = await tickItems(waiting, true);
  if (answer.ok) sayWithUndo(words().typeIn.tickedAll, answer.value);
  else began(answer);
};

export const finishAction = async ({ id, title }: Action): Promise<void> => {
  const answer = await setActionState(id, 'done');
  if (accepted(answer)) sayWithUndo(words().actions.markedDone(title), answer.value);
};

export const takeAction = async ({ id, title }: Action): Promise<void> => {
  const answer = await removeAction(id);
  if (accepted(answer)) sayWithUndo(words().actions.removed(title), answer.value);
};

export const takeDecision = async (id: DecisionId): Promise<void> => {
  const answer = await removeDecision(id);
  if (accepted(answer)) sayWithUndo(words().decisions.removed, answer.value);
};

/** Leaves the field one writes in, so that it saves itself first. */
export const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

const words = () => currentText().running;

const began = (answer: Answer<CommitId | null, RunRefusal>): boolean => {
  if (answer.ok) return true;
  const { dataLayer, running } = currentText();
  const message = answer.reason === 'notOpen' ? running.notNow.notOpen : dataLayer.refusals[answer.reason];
  say(message, { tone: 'danger' });
  return false;
};
