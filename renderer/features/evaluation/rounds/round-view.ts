import type { RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { stageOf, type RoundStage } from '#renderer/parts/round-words.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { StepState } from './step.tsx';

/** What every step of a round is drawn from. */
export interface RoundView {
  readonly status: RoundStatus;
  /** Who has opened. */
  readonly me: PersonId | null;
  readonly workspace: Workspace;
}

/** The steps of a round, in order; the place in it is the number on the screen. */
export const steps = ['terms', 'answers', 'envelopes', 'talk', 'outcome'] as const;
export type StepKey = (typeof steps)[number];

/** Whether a step is done, is where the round is, or comes later. In a round that was stopped there is no way on. */
export const stateOf = (step: StepKey, status: Pick<RoundStatus, 'round' | 'step'>): StepState => {
  const stage = stageOf(status);
  if (stage === 'cancelled') return 'later';
  const place = steps.indexOf(step);
  if (place < places[stage]) return 'done';
  return place === places[stage] ? 'now' : 'later';
};

const places: Readonly<Record<Exclude<RoundStage, 'cancelled'>, number>> = {
  terms: 0,
  answer: 1,
  waiting: 1,
  open: 2,
  opened: 3,
  talking: 3,
  approving: 4,
  finished: 5,
};
