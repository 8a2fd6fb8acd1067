import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Day } from './day.ts';
import { dueDay, type DueTerm } from './due.ts';

/** An item whose due date changes, with the date before and after; null is no date. */
export interface MovedItem<Item> {
  readonly item: Item;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The open items that get another due date when the anchors change. Dates set by hand stand, so they are not here. */
export const movedItems = <Item extends Pick<ChecklistItem, 'dueRule' | 'ownDueDay' | 'status'>>(
  items: readonly Item[],
  before: DueTerm,
  after: DueTerm,
): readonly MovedItem<Item>[] =>
  items
    .filter((item) => item.status === 'open')
    .map((item) => ({ item, from: dueDay(item, before), to: dueDay(item, after) }))
    .filter(({ from, to }) => from !== to);
