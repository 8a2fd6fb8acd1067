import {
  markYearDate,
  removeYearEvent,
  removeYearMark,
  type YearMarkDraft,
} from '#renderer/db/repositories/year-events.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { YearEvent, YearMark } from '#shared/domain/year-event.ts';

/** Puts the event in the bin, in every year it comes back. */
export const putAway = async ({ id, title }: YearEvent): Promise<void> => {
  const answer = await removeYearEvent(id);
  if (accepted(answer)) sayWithUndo(currentText().yearWheel.event.removed(title), answer.value);
};

/** Says that the date is met or does not apply. Answers whether it was kept. */
export const markDate = async (
  termId: TermId,
  { key, title }: WheelDate,
  draft: YearMarkDraft,
): Promise<boolean> => {
  const answer = await markYearDate(termId, key, draft);
  if (!accepted(answer)) return false;
  sayWithUndo(currentText().yearWheel.mark.saved(title), answer.value);
  return true;
};

export const unmark = async ({ id }: YearMark): Promise<void> => {
  const answer = await removeYearMark(id);
  if (accepted(answer)) sayWithUndo(currentText().yearWheel.mark.removed, answer.value);
};
