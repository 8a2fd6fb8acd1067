import { phaseKeys, type ChecklistItem, type PhaseKey } from '#shared/domain/checklist-item.ts';
import { progressOf, type Progress } from '#shared/domain/progress.ts';

export interface PhaseProgress extends Progress {
  readonly phase: PhaseKey;
}

/** How far each phase has come, in the order of the year. */
export const progressByPhase = (items: readonly ChecklistItem[]): readonly PhaseProgress[] =>
  phaseKeys.map((phase) => ({ phase, ...progressOf(items.filter((item) => item.phase === phase)) }));
