import { addExample } from '#renderer/db/repositories/good-examples.ts';
import {
  changeInitiative,
  moveInitiative,
  removeInitiative,
  type InitiativeChange,
} from '#renderer/db/repositories/initiatives.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { InitiativeId } from '#shared/domain/id.ts';
import type { Initiative, InitiativeState } from '#shared/domain/initiative.ts';

/** What people do with development work. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().initiatives;

export const write = async (id: InitiativeId, change: InitiativeChange): Promise<void> => {
  accepted(await changeInitiative(id, change));
};

export const setState = async (id: InitiativeId, state: InitiativeState): Promise<void> => {
  if (!accepted(await changeInitiative(id, { state }))) return;
  announce(words().page.stateSaid(currentText().developmentWords.initiativeStates[state]));
};

export const putAway = async ({ id, title }: Initiative): Promise<void> => {
  const answer = await removeInitiative(id);
  if (accepted(answer)) sayWithUndo(words().removed(title), answer.value);
};

/** Puts it where it is let go, and says where that is; null: it stands at that end already. */
export const move = async (
  id: InitiativeId,
  title: string,
  landing: Landing<InitiativeId> | null,
): Promise<void> => {
  if (landing === null) return announce(words().stays);
  const answer = await moveInitiative(id, landing.after);
  if (accepted(answer)) announce(words().moved(title, landing.place, landing.count));
};

/** Puts what the work led to in the library, to be written on, and shows it. */
export const makeExample = async ({ title, about, result }: Initiative): Promise<void> => {
  const answer = await addExample({ title, origin: 'own', action: about, result });
  if (!accepted(answer)) return;
  announce(words().page.exampleMade);
  go({ room: 'development', view: 'example', id: answer.value });
};

/** Opens the link in the system's browser, or says that it could not. */
export const openOutside = async (url: string): Promise<void> => {
  const answer = await desktop.openLink({ url });
  if (!answer.ok) say(words().page.linkNotOpened, { tone: 'danger' });
};
