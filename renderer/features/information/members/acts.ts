import { changeMember, removeMember, removePartyGroup } from '#renderer/db/repositories/members.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';

/** Puts somebody who should not have stood there in the bin. */
export const putAway = async ({ id, name }: Member): Promise<void> => {
  const answer = await removeMember(id);
  if (accepted(answer)) sayWithUndo(currentText().members.removed(name), answer.value);
};

/** Has not left after all. */
export const putBack = async ({ id, name }: Member): Promise<void> => {
  const answer = await changeMember(id, { toDay: null });
  if (accepted(answer)) sayWithUndo(currentText().members.keptOn(name), answer.value);
};

/** Whether it is gone. */
export const putGroupAway = async ({ id, name }: PartyGroup): Promise<boolean> => {
  const answer = await removePartyGroup(id);
  if (!accepted(answer)) return false;
  sayWithUndo(currentText().members.group.removed(name), answer.value);
  return true;
};
