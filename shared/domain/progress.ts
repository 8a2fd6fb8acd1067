import type { ChecklistItem } from './checklist-item.ts';

export interface Progress {
  readonly done: number;
  /** What counts: items marked as not relevant are left out. */
  readonly total: number;
}

/** How far the items have come. What is not relevant here neither counts nor holds back. */
export const progressOf = (items: readonly Pick<ChecklistItem, 'status'>[]): Progress => {
  const relevant = items.filter(({ status }) => status !== 'notRelevant');
  return { done: relevant.filter(({ status }) => status === 'done').length, total: relevant.length };
};

export const isComplete = ({ done, total }: Progress): boolean => total > 0 && done === total;
