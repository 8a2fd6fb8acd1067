import { moveSeat, removeMandate, removeSeat } from '#renderer/db/repositories/mandates.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { MandateId } from '#shared/domain/id.ts';
import type { MandateMember } from '#shared/domain/mandate.ts';

export const putSeatAway = async ({ id, name }: MandateMember): Promise<void> => {
  const answer = await removeSeat(id);
  if (accepted(answer)) sayWithUndo(currentText().mandates.seats.removed(name), answer.value);
};

/** Puts the seat where it is let go, and says where that is; null: it stands at that end already. */
export const move = async (
  { id, name }: MandateMember,
  landing: Landing<MandateMember['id']> | null,
): Promise<void> => {
  const words = currentText().mandates.seats;
  if (landing === null) return announce(words.stays);
  const answer = await moveSeat(id, landing.after);
  if (accepted(answer)) announce(words.moved(name, landing.place, landing.count));
};

export const putMandateAway = async (id: MandateId): Promise<void> => {
  const answer = await removeMandate(id);
  if (!accepted(answer)) return;
  sayWithUndo(currentText().mandates.more.removed, answer.value);
  go({ room: 'employer', view: 'mandate' });
};
