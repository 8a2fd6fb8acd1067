import type { Draft, Missing } from './draft.ts';

/** What every screen of the first run is given. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** What is missing, once one has tried to go on. */
  readonly missing: readonly Missing[];
}
