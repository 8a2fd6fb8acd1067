import { say } from '#renderer/stores/toasts.ts';
import type { Answer } from '#shared/domain/answer.ts';

/** Waits for a change and says so when it was refused. True when it was saved. */
export const saidIfRefused = async (saving: Promise<Answer<unknown>>, words: string): Promise<boolean> => {
  const answer = await saving;
  if (!answer.ok) say(words, { tone: 'danger' });
  return answer.ok;
};
