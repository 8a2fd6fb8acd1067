import {
  addAction,
  changeAction,
  removeAction,
  setActionState,
  type ActionDraft,
} from '#renderer/db/repositories/actions.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Action, ActionState } from '#shared/domain/action.ts';
import type { ActionId } from '#shared/domain/id.ts';
import { keepInPlace } from './view.ts';

/** What people do with follow-up. Each is one commit, so each can be undone; a refusal is said in words. */

/** Shows it in the pane, which takes focus, also when it was open with another. */
export const openAction = (id: ActionId): void => {
  go({ room: 'meetings', view: 'followUp', id });
  setTimeout(() => document.querySelector<HTMLElement>('[data-pane="side"] h2')?.focus(), 50);
};

export const closeAction = (): void => go({ room: 'meetings', view: 'followUp' });

/** Settles an open one as done, and opens any other again. */
export const tick = (action: Action): Promise<boolean> =>
  setState(action, action.state === 'open' ? 'done' : 'open');

export const setState = async (action: Action, state: ActionState): Promise<boolean> => {
  const { said } = currentText().followUp;
  keepInPlace(action.id);
  const answer = await setActionState(action.id, state);
  if (!accepted(answer)) return false;
  const words = { done: said.done, open: said.reopened, dropped: said.dropped }[state];
  if (answer.value !== null) announce(words(action.title));
  return true;
};

export const change = async (
  id: ActionId,
  fields: Partial<Pick<Action, 'title' | 'note' | 'ownerId' | 'dueOn' | 'itemId'>>,
): Promise<boolean> => accepted(await changeAction(id, fields));

/** Adds it and opens it; false when it was refused. */
export const add = async (draft: ActionDraft): Promise<boolean> => {
  const answer = await addAction(draft);
  if (!accepted(answer)) return false;
  announce(currentText().followUp.said.added(draft.title));
  return true;
};

export const bin = async ({ id, title }: Action): Promise<void> => {
  const answer = await removeAction(id);
  if (accepted(answer)) sayWithUndo(currentText().followUp.said.binned(title), answer.value);
};
