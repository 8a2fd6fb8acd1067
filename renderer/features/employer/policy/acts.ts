import { answerPolicy, removePolicy, type AnswerChange } from '#renderer/db/repositories/policies.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { TermId } from '#shared/domain/id.ts';
import type { Policy } from '#shared/domain/policy.ts';

export const putAway = async ({ id, title }: Policy): Promise<void> => {
  const answer = await removePolicy(id);
  if (accepted(answer)) sayWithUndo(currentText().policies.removed(title), answer.value);
};

/** Stores the answer; a new state is said aloud. */
export const answer = async (termId: TermId, key: string, change: AnswerChange): Promise<void> => {
  const stored = await answerPolicy(termId, key, change);
  if (!accepted(stored) || change.state === undefined) return;
  const { policies, employerWords } = currentText();
  announce(policies.questions.saved(employerWords.policyAnswerStates[change.state]));
};
