import type { Instant } from '#shared/domain/row.ts';

/** What is kept again and again, and cannot all be kept for ever: snapshots, copies. */
export interface Kept {
  readonly name: string;
  readonly made: Instant;
}

/** How many are kept of each kind; of the years all. */
export const retention = { newest: 50, days: 30, months: 24 } as const;

/**
 * Which to let go: all but the 50 newest, the last one of each of the 30 newest days there are, of the 24 newest months,
 * and of every year (UTC). The newest one is always among the newest, so the last good one never goes, as long as only
 * good ones are given. A disposal overrides this: it removes all that lies under an earlier key.
 */
export const toLetGo = <Item extends Kept>(all: readonly Item[]): readonly Item[] => {
  const newestFirst = all.toSorted((a, b) =>
    a.made === b.made ? (a.name < b.name ? 1 : -1) : a.made < b.made ? 1 : -1,
  );
  const kept = new Set<Item>([
    ...newestFirst.slice(0, retention.newest),
    ...lastOfEach(newestFirst, 'yyyy-MM-dd'.length, retention.days),
    ...lastOfEach(newestFirst, 'yyyy-MM'.length, retention.months),
    ...lastOfEach(newestFirst, 'yyyy'.length, Infinity),
  ]);
  return newestFirst.filter((item) => !kept.has(item));
};

/** The newest of each period; a period is the beginning of the instant, so long as given. */
const lastOfEach = <Item extends Kept>(
  newestFirst: readonly Item[],
  length: number,
  most: number,
): readonly Item[] => {
  const found = new Map<string, Item>();
  for (const item of newestFirst) {
    const period = item.made.slice(0, length);
    if (!found.has(period) && found.size < most) found.set(period, item);
  }
  return [...found.values()];
};
