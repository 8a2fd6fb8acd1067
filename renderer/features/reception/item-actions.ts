import type { CommitRefusal } from '#renderer/db/commit.ts';
import { restoreFromBin } from '#renderer/db/bin.ts';
import {
  addItem,
  changeItem,
  duplicateItem,
  moveItem,
  removeItem,
  setItemStatus,
} from '#renderer/db/repositories/checklist.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { announce } from '#renderer/ui/live.tsx';
import { phase } from '#shared/templates/phases.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { ChecklistItem, PhaseKey } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId, TermId } from '#shared/domain/id.ts';
import type { Entry } from './entry.ts';
import type { Place } from './place.ts';
import { keepInPlace } from './view.ts';

/** What people do with an item. Each is one commit, so each can be undone; a refusal is said in words. */

/** Shows the item in the pane, which takes focus, also when it was open with another item. */
export const openItem = (itemId: ChecklistItemId): void => {
  go({ room: 'reception', itemId });
  setTimeout(() => document.querySelector<HTMLElement>('[data-pane="side"] h2')?.focus(), 50);
};
export const closeItem = (): void => go({ room: 'reception' });

/** Marks an open item as done, and any other as open again. */
export const tick = (entry: Entry): Promise<boolean> =>
  setStatus(entry, entry.item.status === 'open' ? 'done' : 'open');

export const setStatus = async ({ item, title }: Entry, status: 'open' | 'done'): Promise<boolean> => {
  const words = currentText().reception.spoken;
  keepInPlace(item.id);
  const isSaved = accepted(await setItemStatus(item.id, status));
  if (isSaved) announce(words[status](title));
  return isSaved;
};

export const markNotRelevant = async (id: ChecklistItemId, reason: string): Promise<boolean> => {
  keepInPlace(id);
  return accepted(await setItemStatus(id, 'notRelevant', reason));
};

/** Gives the item its own title; nothing written means the wording of the template again. */
export const rename = async ({ item }: Entry, title: string): Promise<void> => {
  if (title === '' && item.templateKey === null) return;
  accepted(await changeItem(item.id, { title: title === '' ? null : title }));
};

export const change = async (
  id: ChecklistItemId,
  fields: Partial<
    Pick<
      ChecklistItem,
      'title' | 'why' | 'note' | 'reason' | 'caseLink' | 'role' | 'ownerId' | 'ownDueDay' | 'category'
    >
  >,
): Promise<boolean> => accepted(await changeItem(id, fields));

export const move = async ({ item, title }: Entry, place: Place | null): Promise<void> => {
  const words = currentText().reception.spoken;
  if (place === null) return announce(words.cannotMove);
  const form = usePreferences.getState().writtenForm;
  const answer = await moveItem(item.id, { after: place.after, phase: place.phase });
  if (accepted(answer))
    announce(words.moved(title, place.position, place.count, phase(place.phase).name[form]));
};

/** To another phase, last there. */
export const moveToPhase = async ({ id }: ChecklistItem, into: PhaseKey): Promise<boolean> =>
  accepted(await moveItem(id, { after: 'last', phase: into }));

export const duplicate = async ({ item, title }: Entry): Promise<void> => {
  if (accepted(await duplicateItem(item.id))) say(currentText().reception.said.copied(title));
};

export const bin = async ({ item, title }: Entry): Promise<void> => {
  const words = currentText().reception.said;
  if (!accepted(await removeItem(item.id))) return;
  const restore = async () => accepted(await restoreFromBin({ table: 'checklistItems', id: item.id }));
  say(words.binned(title), { action: { label: words.undo, run: () => void restore() } });
};

/** Adds an own item last in the phase; answers its id. */
export const add = async (termId: TermId, into: PhaseKey, title: string): Promise<ChecklistItemId | null> => {
  const answer = await addItem(termId, { phase: into, title, role: 'both', category: 'organisation' });
  if (!accepted(answer)) return null;
  announce(currentText().reception.spoken.added(title));
  return answer.value;
};

/** Says what went wrong, if anything did. */
export const accepted = <Value>(
  answer: Answer<Value, CommitRefusal>,
): answer is { readonly ok: true; readonly value: Value } => {
  if (!answer.ok) say(currentText().dataLayer.refusals[answer.reason], { tone: 'danger' });
  return answer.ok;
};
