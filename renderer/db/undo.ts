import { useSyncExternalStore } from 'react';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Change } from '#shared/journal/change.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { isFinal, isOfRound } from '#shared/journal/final-label.ts';
import { takesApproved } from './approved-rules.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { database, isDatabaseLost } from './database.ts';
import { inverseOf } from './inverse.ts';
import { openedChange } from './opened-change.ts';
import { inTurn } from './queue.ts';
import { readRecords } from './read.ts';
import { actor, onActorChange } from './session.ts';
import { forgetStep, stackOf, useStacks, type UndoStep } from './undo-stack.ts';

/** `roundLocked`: the round has come further, or is finished. */
export type UndoRefusal = 'nothing' | 'roundLocked' | CommitRefusal;

export interface UndoState {
  readonly undoLabel: ChangeLabel | null;
  readonly redoLabel: ChangeLabel | null;
}

/** Takes back the last thing this person did in this session, and answers what it was. */
export const undo = (): Promise<Answer<ChangeLabel, UndoRefusal>> => takeBackLast('undo');

/** Does again what was last undone. */
export const redo = (): Promise<Answer<ChangeLabel, UndoRefusal>> => takeBackLast('redo');

/** What undo and redo would do, for menus and buttons. */
export const useUndoState = (): UndoState => {
  const person = useSyncExternalStore(onActorChange, actor);
  const stack = stackOf(person, useStacks());
  return { undoLabel: stack.undo.at(-1)?.label ?? null, redoLabel: stack.redo.at(-1)?.label ?? null };
};

/** Takes one commit back, whoever made it and whenever; never what is meant to be final. */
export const takeBack = async (
  id: CommitId,
  step: 'undo' | 'redo' = 'undo',
): Promise<Answer<ChangeLabel, UndoRefusal>> => {
  if (isDatabaseLost()) return refuse('notSaved');
  const change = await readChange(id);
  if (change === null) return refuse('nothing');
  if (isFinal(change.label)) return refuse('finished', change.label);
  if (await takesApproved(change)) return refuse('finished', change.label);
  const commands = inverseOf(change.effects, await readRecords(change.effects));
  if (!commands.ok) return commands;
  const answer = await commit(commands.value, { label: change.label, step, takesBack: id });
  if (answer.ok) return accept(change.label);
  return answer.reason === 'locked' && isOfRound(change.label) ? refuse('roundLocked') : answer;
};

let underWay: Promise<unknown> = Promise.resolve();

/**
 * Ctrl+Z held down must take one step after the other, each seeing what the one before left; and a change still being
 * written is the last one, not the one before it.
 */
const takeBackLast = (step: 'undo' | 'redo'): Promise<Answer<ChangeLabel, UndoRefusal>> => {
  const run = underWay.then(() => inTurn(nothingMore)).then(() => takeBackNext(step));
  underWay = run.catch(() => undefined);
  return run;
};

const nothingMore = (): Promise<void> => Promise.resolve();

const takeBackNext = async (step: 'undo' | 'redo'): Promise<Answer<ChangeLabel, UndoRefusal>> => {
  const person = actor();
  const last: UndoStep | undefined = stackOf(person)[step].at(-1);
  if (last === undefined) return refuse('nothing');
  const answer = await takeBack(last.id, step);
  // A step that can never be taken back must not stand in the way of the one before it.
  if (!answer.ok && answer.reason !== 'notSaved' && answer.reason !== 'diskFull') forgetStep(person, last.id);
  return answer;
};

const readChange = async (id: CommitId): Promise<Change | null> => {
  const stored = await database().changes.where('id').equals(id).first();
  return stored === undefined ? null : openedChange(stored);
};
