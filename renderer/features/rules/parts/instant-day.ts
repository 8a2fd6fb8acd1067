import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { Instant } from '#shared/domain/row.ts';

/** The day of a moment on this machine; null where nothing has happened. */
export const dayOfInstant = (instant: Instant | null): Day | null =>
  instant === null ? null : dayOf(new Date(instant));
