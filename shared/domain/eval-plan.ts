import { addMonths } from 'date-fns';
import { addDays, dayOf, toDate, type Day } from '#shared/calendar/day.ts';
import type { EvalRound } from './eval-round.ts';
import type { Term } from './term.ts';

type Planned = Pick<Term, 'officeDay' | 'constitutingDay' | 'endYear'>;
type Held = Pick<EvalRound, 'state' | 'number' | 'periodTo' | 'talkOn' | 'nextOn'>;

/**
 * The days a round is due, earliest first: half a year and a year after the mayor took office (the two points of the
 * checklist, T+180 and T+365), then every half-year, until the election that ends the term. None while no day is known.
 * The half-year is from S3, which recommends evaluating so often; the days are our choice.
 */
export const plannedDays = ({ officeDay, constitutingDay, endYear }: Planned): readonly Day[] => {
  const start = officeDay ?? constitutingDay;
  if (start === null) return [];
  const days: Day[] = [addDays(start, 180)];
  const year = addDays(start, 365);
  for (let half = 0; half < 20; half += 1) days.push(dayOf(addMonths(toDate(year), 6 * half)));
  return days.filter((day) => day <= `${endYear}-09-30`);
};

/** A round has been held so shortly before a planned day that the day is for it. */
const shortly = 90;

/**
 * The day the next round is due; null: none is planned any more. What the last round agreed on stands; else the first
 * planned day after it. Of planned days that went by without a round, only the last one counts.
 * @param rounds those of the term
 */
export const nextDue = (term: Planned, rounds: readonly Held[], today: Day): Day | null => {
  const last = lastHeld(rounds);
  if (last !== null && last.nextOn !== null) return last.nextOn;
  const covered = last === null ? null : addDays(last.talkOn ?? last.periodTo, shortly);
  const left = plannedDays(term).filter((day) => covered === null || day > covered);
  return left.findLast((day) => day <= today) ?? left[0] ?? null;
};

/** Both days included. */
export interface RoundPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** A period to begin with for a new round: from the last one's end, or from when the mayor took office; half a year at most. */
export const proposedPeriod = (term: Planned, rounds: readonly Held[], today: Day): RoundPeriod => {
  const last = lastHeld(rounds);
  const start = last === null ? (term.officeDay ?? term.constitutingDay) : addDays(last.periodTo, 1);
  const half = dayOf(addMonths(toDate(today), -6));
  const from = start === null || start < half ? half : start;
  return { from: from <= today ? from : today, to: today };
};

/** The last round that was not cancelled. */
const lastHeld = <Round extends Held>(rounds: readonly Round[]): Round | null =>
  rounds
    .filter(({ state }) => state !== 'cancelled')
    .toSorted((a, b) => a.number - b.number)
    .at(-1) ?? null;
