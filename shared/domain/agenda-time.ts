import type { Clock } from './series.ts';

/** How long an agenda takes, beside how long the meeting is. */
export interface AgendaTime {
  /** The sum of the planned minutes. */
  readonly planned: number;
  /** How many points have no minutes planned. */
  readonly unplanned: number;
  /** When it is over, if every point takes what is planned for it. */
  readonly endsAt: Clock;
  /** Minutes more than the meeting has; 0 when it fits. */
  readonly over: number;
  /** Minutes the meeting has that no point has taken; 0 when it is full. */
  readonly free: number;
}

/** The sum of what is planned for the points, and when the meeting that starts at `startTime` is then over. */
export const agendaTime = (
  points: ReadonlyArray<{ readonly minutes: number | null }>,
  { startTime, minutes }: { readonly startTime: Clock; readonly minutes: number },
): AgendaTime => {
  const planned = points.reduce((sum, point) => sum + (point.minutes ?? 0), 0);
  return {
    planned,
    unplanned: points.filter((point) => point.minutes === null).length,
    endsAt: clockAfter(startTime, planned),
    over: Math.max(0, planned - minutes),
    free: Math.max(0, minutes - planned),
  };
};

/** The time of day so many minutes later; past midnight it begins anew. */
export const clockAfter = (clock: Clock, minutes: number): Clock => {
  const total = modulo(minutesOf(clock) + Math.round(minutes), minutesOfADay);
  return `${twoFigures(Math.floor(total / 60))}:${twoFigures(total % 60)}`;
};

/** Minutes since midnight. */
export const minutesOf = (clock: Clock): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const minutesOfADay = 24 * 60;
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

const twoFigures = (figure: number): string => String(figure).padStart(2, '0');
