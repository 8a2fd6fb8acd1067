import { phaseKeys, type PhaseKey } from '#shared/domain/checklist-item.ts';
import type { Anchors } from '#shared/domain/term.ts';
import { addDays, type Day } from './day.ts';
import { daysFromElectionToMeeting } from './due.ts';

/** First and last day of a phase; null where the anchor is unknown. */
export interface PhaseSpan {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * When a phase lasts. The names of the phases are KS' own; the boundaries (60 days before the election, 7, 90 and
 * 365 days after tiltredelse) are ours. Without an election the preparation begins as if there
 * had been one, see `daysFromElectionToMeeting`.
 */
export const phaseSpan = (key: PhaseKey, anchors: Anchors): PhaseSpan => {
  const { electionDay, constitutingDay, officeDay } = anchors;
  const spans: Readonly<Record<PhaseKey, PhaseSpan>> = {
    preparation: {
      from: later(electionDay ?? later(constitutingDay ?? officeDay, -daysFromElectionToMeeting), -60),
      to: later(constitutingDay ?? officeDay, -1),
    },
    firstWeek: { from: officeDay, to: later(officeDay, 7) },
    firstMonths: { from: later(officeDay, 8), to: later(officeDay, 90) },
    firstYear: { from: later(officeDay, 91), to: later(officeDay, 365) },
  };
  return spans[key];
};

/**
 * Where in the start-up a day lies: `before` the preparation, in a phase, or `running` after the first year. The days
 * between the constituting meeting and tiltredelse count as preparation. Null while tiltredelse is unknown.
 */
export const phaseOn = (day: Day, anchors: Anchors): PhaseKey | 'before' | 'running' | null => {
  const { officeDay } = anchors;
  if (officeDay === null) return null;
  const { from } = phaseSpan('preparation', anchors);
  if (day < officeDay) return from !== null && day < from ? 'before' : 'preparation';
  const phase = phaseKeys.slice(1).find((key) => day <= (phaseSpan(key, anchors).to ?? ''));
  return phase ?? 'running';
};

const later = (day: Day | null, days: number): Day | null => (day === null ? null : addDays(day, days));
