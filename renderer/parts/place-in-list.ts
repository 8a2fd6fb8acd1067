import type { After } from '#renderer/db/order.ts';

/** Where a point lands, and what is said of it. */
export interface Landing<Id extends string> {
  readonly after: After<Id>;
  readonly place: number;
  readonly count: number;
}

/** One step up or down among the ids; null when it stands at that end already. */
export const oneStep = <Id extends string>(
  ids: readonly Id[],
  id: Id,
  direction: 'up' | 'down',
): Landing<Id> | null => {
  const here = ids.indexOf(id);
  const to = direction === 'up' ? here - 1 : here + 1;
  if (here === -1 || to < 0 || to >= ids.length) return null;
  return landingAt(ids, id, to);
};

/** Dropped on another, before or after it; null when it would stay where it is. */
export const beside = <Id extends string>(
  ids: readonly Id[],
  id: Id,
  target: Id,
  side: 'before' | 'after',
): Landing<Id> | null => {
  const others = ids.filter((other) => other !== id);
  const at = others.indexOf(target);
  if (at === -1) return null;
  const to = side === 'before' ? at : at + 1;
  return to === ids.indexOf(id) ? null : landingAt(ids, id, to);
};

const landingAt = <Id extends string>(ids: readonly Id[], id: Id, to: number): Landing<Id> => {
  const others = ids.filter((other) => other !== id);
  return { after: others[to - 1] ?? null, place: to + 1, count: ids.length };
};
