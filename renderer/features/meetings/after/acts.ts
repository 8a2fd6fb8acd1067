import {
  closeMeeting,
  markAccess,
  reopenMeeting,
  setDeciding,
  type CloseRefusal,
} from '#renderer/db/repositories/closing.ts';
import { approveMinutes, type MinutesVersion } from '#renderer/db/repositories/minutes.ts';
import { changeAction } from '#renderer/db/repositories/actions.ts';
import { tickItems } from '#renderer/db/repositories/running.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { flush } from '#renderer/stores/flush.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { say } from '#renderer/stores/toasts.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { ActionId, AgendaItemId, MeetingId, PersonId } from '#shared/domain/id.ts';
import type { Topic } from '#shared/domain/topic.ts';

/** What people do when a meeting is over. A refusal is said in words, and nothing is half done. */

/** Closes it and shows its minutes; false when something was missing, which the place then says. */
export const close = async (id: MeetingId, reason: string): Promise<boolean> => {
  // What is still being typed belongs in the minutes.
  if (!(await flush())) {
    say(currentText().dataLayer.refusals.notSaved, { tone: 'danger' });
    return false;
  }
  const answer = await closeMeeting(id, { today: currentDay(), reason });
  if (!answer.ok) {
    sayRefusal(answer.reason);
    return false;
  }
  announce(currentText().closing.close.closed);
  go({ room: 'meetings', view: 'minutes', id });
  return true;
};

const sayRefusal = (reason: CloseRefusal): void => {
  const { closing, dataLayer } = currentText();
  const words = closing.close;
  if (reason === 'notHeld') return say(words.notHeld, { tone: 'danger' });
  if (reason === 'needsReason') return say(words.reasonMissing, { tone: 'danger' });
  if (reason === 'incomplete' || reason === 'untold') return say(words.lacking, { tone: 'danger' });
  say(dataLayer.refusals[reason], { tone: 'danger' });
};

/** Approves what is shown, once the person has shown that it is them. */
export const approve = async ({ minutes }: MinutesVersion): Promise<void> => {
  if (!(await confirmMe())) return;
  const answer = await approveMinutes(minutes.id, minutes.digest);
  const { approval } = currentText().closing;
  if (answer.ok) return announce(approval.approved);
  const { reason } = answer;
  if (reason === 'notApprover' || reason === 'notAwaiting' || reason === 'otherText') {
    return say(approval.refusals[reason], { tone: 'danger' });
  }
  accepted({ ok: false, reason });
};

/** Opens the meeting again and shows it; false when it was refused or the person changed their mind. */
export const reopen = async (id: MeetingId, reason: string): Promise<boolean> => {
  if (!(await confirmMe())) return false;
  const answer = await reopenMeeting(id, reason);
  const words = currentText().closing.reopen;
  if (!answer.ok) {
    if (answer.reason === 'notClosed') say(words.notClosed, { tone: 'danger' });
    else if (answer.reason === 'needsReason') say(words.reasonMissing, { tone: 'danger' });
    else accepted({ ok: false, reason: answer.reason });
    return false;
  }
  announce(words.done);
  go({ room: 'meetings', view: 'run', id });
  return true;
};

export const mark = async (id: AgendaItemId, change: Partial<AccessMark>): Promise<boolean> =>
  accepted(await markAccess([id], change));

export const makePublic = async (ids: readonly AgendaItemId[]): Promise<boolean> =>
  accepted(await markAccess(ids, { access: 'public' }));

/** Ticks the point as discussed, or takes the tick away. */
export const tick = async (id: AgendaItemId, isDiscussed: boolean): Promise<void> => {
  const answer = await tickItems([id], isDiscussed);
  if (answer.ok) return;
  if (answer.reason === 'notOpen') return say(currentText().closing.close.notHeld, { tone: 'danger' });
  accepted({ ok: false, reason: answer.reason });
};

export const decideBy = async ({ id, deciding }: Topic, body: string): Promise<boolean> =>
  accepted(await setDeciding(id, deciding, body));

export const setOwner = async (id: ActionId, ownerId: PersonId | null): Promise<boolean> =>
  accepted(await changeAction(id, { ownerId }));
