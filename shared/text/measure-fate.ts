import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { FollowedGoalMeasure } from '#shared/domain/plan-standing.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from './dates.ts';
import { textIn } from './text.ts';

/** What has become of a measure for a goal, and by when it was to be: «gjort tor. 7. mars 2024», «frist 1. mai, ikke gjort». */
export const measureFate = (
  { measure, action }: FollowedGoalMeasure,
  today: Day,
  form: WrittenForm,
): string => {
  const words = textIn(form).resultPlans.measures;
  if (action === null) return words.state.none;
  const dueOn = action.dueOn ?? measure.dueOn;
  if (action.state === 'done' && action.doneAt !== null)
    return words.doneOn(formatDay(dayOf(new Date(action.doneAt)), form, 'shortYear'));
  if (action.state !== 'open') return words.state[action.state];
  if (dueOn === null) return words.state.open;
  const day = formatDay(dueOn, form, 'shortYear');
  return dueOn < today ? words.late(day) : `${words.state.open}, ${words.dueBy(day)}`;
};
