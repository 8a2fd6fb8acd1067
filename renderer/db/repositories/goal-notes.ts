import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, GoalNoteId, PlanGoalId } from '#shared/domain/id.ts';
import { latestNote } from '#shared/domain/plan-standing.ts';
import type { GoalNote, PlanGoal } from '#shared/domain/result-plan.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** Where a goal stood on a day, and what was said of it. */
export type GoalNoteDraft = Pick<GoalNote, 'day' | 'state'> & Partial<Pick<GoalNote, 'text'>>;

/** Says where the goal stands on a day. The goal stands where its latest note says, in the same change. */
export const addGoalNote = (
  goalId: PlanGoalId,
  draft: GoalNoteDraft,
  signed: Signed = {},
): Promise<Answer<GoalNoteId, CommitRefusal>> =>
  oneAtATime(async () => {
    const known = await notesOf(goalId);
    if (known === null) return refuse('unknownRecord');
    const id = newId<'GoalNote'>();
    const fields = { text: '', ...draft, goalId };
    const isLast = known.notes.every(({ day }) => day <= draft.day);
    const commands = [create('goalNotes', id, fields), ...standing(known.goal, isLast ? draft.state : null)];
    const answer = await commit(commands, { label: 'goalNote', ...signed });
    return answer.ok ? accept(id) : answer;
  });

/** Changes what was said, or when. */
export const changeGoalNote = (id: GoalNoteId, change: Partial<GoalNoteDraft>, signed: Signed = {}): Saved =>
  oneAtATime(async () => {
    const note = await readOne('goalNotes', id);
    const known = note === null ? null : await notesOf(note.goalId);
    if (note === null || known === null) return refuse('unknownRecord');
    const changed = { ...note, ...change };
    const last = latestNote(known.notes.map((one) => (one.id === id ? changed : one)));
    const commands = [
      ...changeFields('goalNotes', note, change),
      ...standing(known.goal, last?.state ?? null),
    ];
    return commit(commands, { label: 'goalNote', ...signed });
  });

/** Puts it in the bin. The goal stands where the note before it says; without any, it is not begun. */
export const removeGoalNote = (id: GoalNoteId): Saved =>
  oneAtATime(async () => {
    const note = await readOne('goalNotes', id);
    const known = note === null ? null : await notesOf(note.goalId);
    if (known === null) return refuse('unknownRecord');
    const last = latestNote(known.notes.filter((one) => one.id !== id));
    const commands = [remove('goalNotes', id), ...standing(known.goal, last?.state ?? 'notStarted')];
    return commit(commands, { label: 'goalNote' });
  });

const notesOf = async (
  goalId: PlanGoalId,
): Promise<{ readonly goal: PlanGoal; readonly notes: readonly GoalNote[] } | null> => {
  const goal = await readOne('planGoals', goalId);
  if (goal === null) return null;
  const rows = await readWhere('goalNotes', 'goalId', goalId);
  return { goal, notes: rows.filter(({ deletedAt }) => deletedAt === null) };
};

/** @param state null: as it is */
const standing = (goal: PlanGoal, state: PlanGoal['state'] | null): readonly Command[] =>
  state === null || state === goal.state ? [] : [patch('planGoals', goal.id, { state })];
