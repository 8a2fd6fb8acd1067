import { create } from 'zustand';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { Change } from '#shared/journal/change.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { isClosedBy, isFinal } from '#shared/journal/final-label.ts';
import { session } from './session.ts';

/** A commit that can be taken back. */
export interface UndoStep {
  readonly id: CommitId;
  readonly label: ChangeLabel;
}

/** What one person can undo and redo in this session; the last stands at the end. */
export interface UndoStack {
  readonly undo: readonly UndoStep[];
  readonly redo: readonly UndoStep[];
}

type Stacks = ReadonlyMap<PersonId | null, UndoStack>;

const depth = 500;
const empty: UndoStack = { undo: [], redo: [] };
const store = create<{ readonly stacks: Stacks }>(() => ({ stacks: new Map() }));

export const stackOf = (person: PersonId | null, stacks = store.getState().stacks): UndoStack =>
  stacks.get(person) ?? empty;

export const useStacks = (): Stacks => store((state) => state.stacks);

/**
 * The stack after a change: the journal, read in order, gives the same stack. What is meant to be final is not put there,
 * and what led to it cannot be taken back any more.
 */
export const afterStep = ({ undo, redo }: UndoStack, { id, label, step, takesBack }: Change): UndoStack => {
  if (isFinal(label)) return { undo: undo.filter((one) => !isClosedBy(one.label, label)), redo: [] };
  const others = (steps: readonly UndoStep[]) => steps.filter((other) => other.id !== takesBack);
  if (step === 'undo') return { undo: others(undo), redo: [...redo, { id, label }] };
  const done = [...undo, { id, label }].slice(-depth);
  return { undo: done, redo: step === 'redo' ? others(redo) : [] };
};

/** Puts a change on its person's stack. Changes of other sessions cannot be undone. */
export const rememberStep = (change: Change): void => {
  if (change.session !== session) return;
  const { stacks } = store.getState();
  store.setState({ stacks: new Map(stacks).set(change.by, afterStep(stackOf(change.by, stacks), change)) });
};

/** Drops a step that can no longer be taken back, so that the one before it can. */
export const forgetStep = (person: PersonId | null, id: CommitId): void => {
  const { stacks } = store.getState();
  const { undo, redo } = stackOf(person, stacks);
  const without = (steps: readonly UndoStep[]) => steps.filter((step) => step.id !== id);
  store.setState({ stacks: new Map(stacks).set(person, { undo: without(undo), redo: without(redo) }) });
};

/** Forgets all steps: at lock, or when another database is opened. */
export const forgetSteps = (): void => store.setState({ stacks: new Map() });
