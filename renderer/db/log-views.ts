import type { Day } from '#shared/calendar/day.ts';
import { matterViews, type LogFacts } from '#shared/domain/matter-log.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { Row } from '#shared/domain/row.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import { openKeys } from './vault.ts';

/**
 * The log worked out, once for the same rows and the same day: several parts of a place ask for it at the same time, and a
 * log of five years takes a while. Kept by key, so that it goes when the key goes.
 */
export const logViews = (facts: LogFacts, today: Day): readonly MatterView[] => {
  const { data } = openKeys();
  const state = stateOf(facts, today);
  const known = latest.get(data);
  if (known?.state === state) return known.views;
  const views = matterViews(facts, today);
  latest.set(data, { state, views });
  return views;
};

interface Known {
  readonly state: string;
  readonly views: readonly MatterView[];
}

const latest = new WeakMap<DataKey, Known>();

/** What tells whether anything is another than it was. */
const stateOf = ({ matters, links, entries, named, points, standing, register }: LogFacts, today: Day) => {
  const rows: ReadonlyArray<Pick<Row, 'id' | 'rev' | 'updatedAt'>> = [
    ...matters,
    ...links,
    ...entries,
    ...named,
    ...register.members,
    ...register.partyGroups,
  ];
  const stamps = rows.map(({ id, rev, updatedAt }) => `${id}${rev}${updatedAt}`);
  return [today, JSON.stringify(points), ...standing, ...stamps].join('/');
};
