import type { MandateMember } from '#shared/domain/mandate.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seatName } from '#shared/text/mandate-name.ts';
import { textIn } from '#shared/text/text.ts';

/** What is said of somebody in the list: seat, side, from when to when. */
export const seatFacts = (
  seat: MandateMember,
  workspace: Workspace,
  form: WrittenForm,
): readonly string[] => {
  const { mandates, interplayWords } = textIn(form);
  const { seats: words } = mandates;
  return [
    seatName(seat.seat, workspace, form),
    seat.side === null ? words.sideMissing : interplayWords.sides[seat.side],
    ...(seat.fromDay === null ? [] : [words.from(formatDay(seat.fromDay, form, 'numeric'))]),
    ...(seat.toDay === null ? [] : [words.to(formatDay(seat.toDay, form, 'numeric'))]),
  ];
};
