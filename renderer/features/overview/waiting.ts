import type { Person } from '#shared/domain/person.ts';
import { pressing, type Deadline, type Deadlines } from './deadlines.ts';
import { ownerOf, type Owner } from '#shared/domain/owner.ts';

/** What waits for one person or role. Counts and the oldest, never a score. */
export interface Waiting {
  readonly owner: Owner;
  readonly overdue: number;
  /** Due today or in the next seven days. */
  readonly soon: number;
  readonly oldest: Deadline;
}

/** Who has something to do now, the one with the oldest item first. */
export const waitingOf = (deadlines: Deadlines, people: readonly Person[]): readonly Waiting[] => {
  const groups = new Map<string, { owner: Owner; items: Deadline[] }>();
  for (const deadline of pressing(deadlines)) {
    const owner = ownerOf(deadline.item, people);
    const key = owner.kind === 'person' ? owner.person.id : owner.role;
    const group = groups.get(key) ?? { owner, items: [] };
    group.items.push(deadline);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ owner, items: [oldest, ...others] }) => {
    if (oldest === undefined) return [];
    const all = [oldest, ...others];
    const overdue = all.filter((deadline) => deadlines.overdue.includes(deadline)).length;
    return [{ owner, overdue, soon: all.length - overdue, oldest }];
  });
};
