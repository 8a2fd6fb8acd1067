import { daysBetween, type Day } from '#shared/calendar/day.ts';
import { phaseOn, phaseSpan } from '#shared/calendar/phases.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { Term } from '#shared/domain/term.ts';

/** Where in the start-up year the day lies, as facts that words are made from. */
export type Whereabouts =
  /** Tiltredelse is not known, so nothing can be counted. */
  | { readonly kind: 'undated' }
  /** Before tiltredelse: the next of the three anchors, and whether the preparation has begun. */
  | { readonly kind: 'before'; readonly next: NextAnchor; readonly preparationFrom: Day | null }
  /** Day 1 is the day of tiltredelse. */
  | { readonly kind: 'within'; readonly dayNumber: number; readonly phase: PhaseKey }
  /** The first year is over. `yearOfTerm` counts from the tiltredelse: 4 is the last year before the next election. */
  | { readonly kind: 'after'; readonly yearEnded: Day; readonly yearOfTerm: number };

export interface NextAnchor {
  readonly anchor: 'electionDay' | 'constitutingDay' | 'officeDay';
  readonly day: Day;
  readonly days: number;
}

export const whereaboutsOf = (term: Term, today: Day): Whereabouts => {
  const { officeDay } = term;
  const phase = phaseOn(today, term);
  if (officeDay === null || phase === null) return { kind: 'undated' };
  if (today < officeDay) return before(term, officeDay, today);
  if (phase === 'running' || phase === 'before') {
    const yearEnded = phaseSpan('firstYear', term).to ?? officeDay;
    return { kind: 'after', yearEnded, yearOfTerm: yearOfTermOn(today, officeDay) };
  }
  return { kind: 'within', dayNumber: daysBetween(officeDay, today) + 1, phase };
};

const before = (term: Term, officeDay: Day, today: Day): Whereabouts => {
  const anchor = (['electionDay', 'constitutingDay'] as const).find((key) => (term[key] ?? '') >= today);
  const day = (anchor && term[anchor]) ?? officeDay;
  const { from } = phaseSpan('preparation', term);
  return {
    kind: 'before',
    next: { anchor: anchor ?? 'officeDay', day, days: daysBetween(today, day) },
    preparationFrom: from !== null && from > today ? from : null,
  };
};

const yearOfTermOn = (today: Day, officeDay: Day): number => {
  const years = Number(today.slice(0, 4)) - Number(officeDay.slice(0, 4));
  return today.slice(5) >= officeDay.slice(5) ? years + 1 : years;
};
