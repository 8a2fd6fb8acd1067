import type { CommitRefusal } from '#renderer/db/commit.ts';
import type { TalkRefusal } from '#renderer/db/talk.ts';
import { refuse, type Answer } from '#shared/domain/answer.ts';

/** The answer for a field that knows only how saving goes: a talk that is over is locked to it. */
export const untalked = <Value>(answer: Answer<Value, TalkRefusal>): Answer<Value, CommitRefusal> => {
  if (answer.ok) return answer;
  const { reason } = answer;
  return refuse(reason === 'notTalking' ? 'locked' : reason);
};
