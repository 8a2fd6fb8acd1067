import {
  addDialogue,
  addNextDialogue,
  changeDialogue,
  removeDialogue,
  saveDialoguePoint,
  setDialogueState,
  type DialogueChange,
} from '#renderer/db/repositories/dialogues.ts';
import {
  addMinutesApprovals,
  proposeMinutes,
  withdrawMinutes,
  type GivenMinutesApproval,
} from '#renderer/db/repositories/dialogue-approvals.ts';
import {
  addToMinutes,
  beginNewMinutes,
  writeMinutes,
  type MinutesChange,
} from '#renderer/db/repositories/dialogue-minutes.ts';
import { listMandates } from '#renderer/db/repositories/mandates.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { flush } from '#renderer/stores/flush.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Dialogue, DialogueArea, DialogueState, MinutesPart } from '#shared/domain/dialogue.ts';
import type { DialogueId, DialogueMinutesId, TermId } from '#shared/domain/id.ts';
import { mandateNow } from '#shared/domain/mandate-now.ts';

/** What people do with a talk. Each is one commit, so each can be undone but an approval; a refusal is said in words. */

const words = () => currentText().dialogues;

/** Begins a talk under the mandate that counts today, and shows it. */
export const begin = async (termId: TermId): Promise<void> => {
  const mandate = mandateNow(await listMandates(termId), currentDay());
  const answer = await addDialogue(termId, { mandateId: mandate?.id ?? null });
  if (accepted(answer)) go({ room: 'employer', view: 'dialogue', id: answer.value });
};

export const beginNext = async ({ id }: Dialogue): Promise<void> => {
  const answer = await addNextDialogue(id);
  if (accepted(answer)) go({ room: 'employer', view: 'dialogue', id: answer.value });
};

export const change = async (id: DialogueId, fields: DialogueChange): Promise<boolean> =>
  accepted(await changeDialogue(id, fields));

/** Says that the talk has been, is called off, or is planned after all. */
export const setState = async (id: DialogueId, state: DialogueState, said: string): Promise<void> => {
  const answer = await setDialogueState(id, state);
  if (accepted(answer)) sayWithUndo(said, answer.value);
};

export const remove = async ({ id }: Dialogue, title: string): Promise<void> => {
  const answer = await removeDialogue(id);
  if (!accepted(answer)) return;
  go({ room: 'employer', view: 'dialogues' });
  sayWithUndo(words().more.removed(title), answer.value);
};

export const tick = async (id: DialogueId, area: DialogueArea, isDone: boolean): Promise<boolean> =>
  accepted(await saveDialoguePoint(id, area, { isDone }));

/** False when it could not be written, which is then said. */
export const write = async (id: DialogueId, fields: MinutesChange): Promise<boolean> =>
  told(await writeMinutes(id, fields));

/** Puts lines of the talk into a part of the referat, and says where they went. */
export const takeAlong = async (id: DialogueId, part: MinutesPart, text: string): Promise<void> => {
  const { run, minutes } = words();
  const answer = await addToMinutes(id, part, text);
  if (!told(answer)) return;
  if (answer.value === null) say(run.already);
  else sayWithUndo(run.taken(minutes.parts[part]), answer.value);
};

export const beginAnew = async (id: DialogueId): Promise<boolean> => told(await beginNewMinutes(id));

/** Null when it is put to both, else what stood in the way, in words. */
export const put = async (id: DialogueId): Promise<string | null> => {
  const answer = await proposeMinutes(id);
  if (!answer.ok) return refusalWords(answer.reason);
  announce(words().minutes.putDialog.done);
  return null;
};

export const withdraw = async (id: DialogueMinutesId): Promise<void> => {
  const answer = await withdrawMinutes(id);
  if (told(answer)) sayWithUndo(words().minutes.waiting.withdrawn, answer.value);
};

/** Stores what was given, all at once. Null when it is done, else what stood in the way, in words. */
export const storeApprovals = async (
  id: DialogueMinutesId,
  given: readonly GivenMinutesApproval[],
  isLast: boolean,
): Promise<string | null> => {
  const answer = await addMinutesApprovals(id, given);
  if (!answer.ok) return refusalWords(answer.reason);
  const { done, doneBoth } = words().minutes.waiting;
  if (isLast) say(doneBoth);
  else announce(done);
  return null;
};

/** What is being typed is saved before it is put to anybody; false when it could not be, which is then said. */
export const saveTyped = async (): Promise<boolean> => {
  if (await flush()) return true;
  say(currentText().dataLayer.refusals.notSaved, { tone: 'danger' });
  return false;
};

type OwnRefusal = keyof ReturnType<typeof words>['minutes']['refusals'];
type DataRefusal = keyof ReturnType<typeof currentText>['dataLayer']['refusals'];
type Told<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: OwnRefusal | DataRefusal };

/** Says what stood in the way, if anything did. */
const told = <Value>(answer: Told<Value>): answer is { readonly ok: true; readonly value: Value } => {
  if (!answer.ok) say(refusalWords(answer.reason), { tone: 'danger' });
  return answer.ok;
};

const refusalWords = (reason: OwnRefusal | DataRefusal): string => {
  const own = words().minutes.refusals;
  return isOwn(reason, own) ? own[reason] : currentText().dataLayer.refusals[reason];
};

const isOwn = (reason: string, own: object): reason is OwnRefusal => Object.hasOwn(own, reason);
