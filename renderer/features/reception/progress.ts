import type { Entry } from './entry.ts';

export interface Progress {
  readonly done: number;
  /** What counts: items marked as not relevant are left out. */
  readonly total: number;
}

/** How far the items have come. What is not relevant here neither counts nor holds back. */
export const progressOf = (entries: readonly Entry[]): Progress => {
  const relevant = entries.filter(({ item }) => item.status !== 'notRelevant');
  return { done: relevant.filter(({ item }) => item.status === 'done').length, total: relevant.length };
};

export const isComplete = ({ done, total }: Progress): boolean => total > 0 && done === total;
