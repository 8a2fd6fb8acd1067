import {
  addStandingPoint,
  changeStandingPoint,
  moveStandingPoint,
  removeStandingPoint,
  type StandingDraft,
} from '#renderer/db/repositories/standing-points.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { SeriesId, StandingPointId } from '#shared/domain/id.ts';

/** Adds the point last. True when it was saved. */
export const addPoint = async (seriesId: SeriesId, draft: StandingDraft, title: string): Promise<boolean> => {
  const answer = await addStandingPoint(seriesId, draft);
  if (!accepted(answer)) return false;
  announce(currentText().meetings.standing.added(title));
  return true;
};

export const changePoint = async (
  id: StandingPointId,
  draft: Partial<StandingDraft>,
  title: string,
): Promise<boolean> => {
  const answer = await changeStandingPoint(id, draft);
  if (!accepted(answer)) return false;
  sayWithUndo(currentText().meetings.standing.changed(title), answer.value);
  return true;
};

export const removePoint = async (id: StandingPointId, title: string): Promise<void> => {
  const answer = await removeStandingPoint(id);
  if (accepted(answer)) sayWithUndo(currentText().meetings.standing.removed(title), answer.value);
};

/** Puts the point where it is let go, and says where that is; null: it stands at that end already. */
export const movePoint = async (
  id: StandingPointId,
  title: string,
  landing: Landing<StandingPointId> | null,
): Promise<void> => {
  const words = currentText().meetings.standing;
  if (landing === null) return announce(words.stays);
  const answer = await moveStandingPoint(id, landing.after);
  if (accepted(answer)) announce(words.moved(title, landing.place, landing.count));
};
