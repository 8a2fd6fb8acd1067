import type { CommitRefusal } from '#renderer/db/commit.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { Answer } from '#shared/domain/answer.ts';

/** Says what went wrong, if anything did. */
export const accepted = <Value>(
  answer: Answer<Value, CommitRefusal>,
): answer is { readonly ok: true; readonly value: Value } => {
  if (!answer.ok) say(currentText().dataLayer.refusals[answer.reason], { tone: 'danger' });
  return answer.ok;
};
