import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { dayOf } from '#shared/calendar/day.ts';
import { lacksParty } from '#shared/domain/eval-envelope.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { partyNames } from './party-name.ts';

/** Where an exercise is for who has opened the app, as one line in a list. */
export const stateWords = ({ step, round, parties }: ExerciseStatus, form: WrittenForm): string => {
  const { states } = textIn(form).mirror;
  if (isAlone(round)) return states.alone;
  switch (step) {
    case 'waiting':
      return states.waiting(
        partyNames(
          parties.filter(({ hasSubmitted }) => !hasSubmitted),
          form,
        ),
      );
    case 'opened':
      return states.opened(formatDay(dayOf(new Date(round.openedAt ?? round.updatedAt)), form, 'shortYear'));
    case 'cancelled':
      return states.cancelled(round.reason);
    default:
      return states[step];
  }
};

/** One of the two was deleted for good before it was opened: it never can be. */
export const isAlone = (round: ExerciseStatus['round']): boolean =>
  round.state === 'answering' && lacksParty(round);
