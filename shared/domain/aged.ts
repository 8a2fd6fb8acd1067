import { addDays, dayOf, type Day } from '#shared/calendar/day.ts';
import type { Row } from './row.ts';

/** So long things lie in the bin before the app asks whether they may go for good. */
export const daysInBin = 90;

/** What has lain in the bin for more than {@link daysInBin} days on `today`. */
export const agedOf = <Binned extends Pick<Row, 'deletedAt'>>(
  binned: readonly Binned[],
  today: Day,
): readonly Binned[] =>
  binned.filter(
    ({ deletedAt }) => deletedAt !== null && addDays(dayOf(new Date(deletedAt)), daysInBin) < today,
  );
