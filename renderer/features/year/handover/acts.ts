import type { ReadHandover } from '#renderer/db/repositories/handover-facts.ts';
import {
  chooseRetention,
  closeTerm,
  removeHandover,
  reopenTerm,
} from '#renderer/db/repositories/handovers.ts';
import { showTerm } from '#renderer/db/repositories/terms.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import { wheelYears } from '#shared/calendar/year-wheel.ts';
import type { RetentionChoiceKind } from '#shared/domain/handover.ts';
import type { HandoverId, TermId } from '#shared/domain/id.ts';
import { yearOf } from '#shared/calendar/day.ts';

/** Closes the term, and says that it is. */
export const close = async (id: HandoverId): Promise<void> => {
  if (accepted(await closeTerm(id, currentDay()))) say(currentText().handover.close.closed);
};

/** Opens it again with the reason; answers whether it was. */
export const reopen = async (id: HandoverId, reason: string): Promise<boolean> => {
  if (!accepted(await reopenTerm(id, reason))) return false;
  say(currentText().handover.close.reopened);
  return true;
};

/** Says what becomes of a kind of record. */
export const decide = async (
  id: HandoverId,
  recordKey: string,
  choice: RetentionChoiceKind | null,
  name: string,
): Promise<void> => {
  if (!accepted(await chooseRetention(id, recordKey, { choice }))) return;
  const { handover, developmentWords } = currentText();
  const words =
    choice === null ? handover.retention.notChosen : developmentWords.retentionChoiceKinds[choice];
  announce(handover.retention.saved(name, words));
};

/** Puts the change in the bin. What is agreed and open stays where it is. */
export const putAway = async (id: HandoverId): Promise<void> => {
  const answer = await removeHandover(id);
  if (!accepted(answer)) return;
  go({ room: 'year', view: 'handover' });
  sayWithUndo(currentText().handover.change.removed, answer.value);
};

/** Shows another term on this PC, at its own change. */
export const toTerm = async (id: TermId): Promise<void> => {
  await showTerm(id);
  // What was asked for by its id belongs to the term one leaves.
  go({ room: 'year', view: 'handover' });
};

/** The years of the wheel that go along: this one and the next, of the years of the term; its last when it is over. */
export const yearsOfPackage = ({ facts: { term, wheel } }: ReadHandover): readonly number[] => {
  const ahead = wheelYears(term).filter((year) => year >= yearOf(wheel.today));
  return ahead.length === 0 ? [term.endYear] : ahead.slice(0, 2);
};
