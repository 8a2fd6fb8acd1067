import { phaseKeys, type ChecklistItem, type PhaseKey } from '#shared/domain/checklist-item.ts';

/** How far a list has come. Items that are not relevant here are left out of `total`. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

export interface PhaseShare extends Share {
  readonly phase: PhaseKey;
}

export const shareOf = (items: readonly ChecklistItem[]): Share => {
  const relevant = items.filter((item) => item.status !== 'notRelevant');
  return { done: relevant.filter((item) => item.status === 'done').length, total: relevant.length };
};

/** The share of each phase, in the order of the year. */
export const sharesByPhase = (items: readonly ChecklistItem[]): readonly PhaseShare[] =>
  phaseKeys.map((phase) => ({ phase, ...shareOf(items.filter((item) => item.phase === phase)) }));
