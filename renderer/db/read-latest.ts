import type { Action, ActionState } from '#shared/domain/action.ts';
import { database, isDatabaseLost } from './database.ts';
import { readWhereAny } from './read.ts';
import { rowOfTable } from './stored-row.ts';

/**
 * The follow-up of these states that was made last, the latest first, without what lies in the bin. Only `limit` of each
 * state are opened, however many years there are.
 */
export const readLatestActions = async (states: readonly ActionState[], limit: number): Promise<Action[]> => {
  if (isDatabaseLost() || limit === Infinity)
    return latestFirst((await readWhereAny('actions', 'state', states)).filter(isLive), limit);
  const stored = await Promise.all(states.map((state) => latestOf(state, limit)));
  return latestFirst(
    stored.flat().map((row) => rowOfTable('actions', row)),
    limit,
  );
};

/** Ids are in the order of time, and rows of one state lie in the order of their ids. */
const latestOf = (state: ActionState, limit: number) => {
  const found = database().rows('actions').where('state').equals(state);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  return found.reverse().filter(isLive).limit(limit).toArray();
};

const latestFirst = (actions: readonly Action[], limit: number): Action[] =>
  actions.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
