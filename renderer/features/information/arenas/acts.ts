import { moveArena, removeArena } from '#renderer/db/repositories/arenas.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Arena } from '#shared/domain/arena.ts';
import type { ArenaId } from '#shared/domain/id.ts';

export const putAway = async ({ id, title }: Arena): Promise<void> => {
  const answer = await removeArena(id);
  if (accepted(answer)) sayWithUndo(currentText().arenas.removed(title), answer.value);
};

/** Puts it where it is let go, and says where that is; null: it stands at that end already. */
export const move = async (id: ArenaId, title: string, landing: Landing<ArenaId> | null): Promise<void> => {
  const words = currentText().arenas;
  if (landing === null) return announce(words.stays);
  const answer = await moveArena(id, landing.after);
  if (accepted(answer)) announce(words.moved(title, landing.place, landing.count));
};
