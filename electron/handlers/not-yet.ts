import { refuse } from '#shared/domain/answer.ts';
import type { Handlers } from '#electron/ipc.ts';

type Channel = keyof typeof notYetAnswers;

/** Channels whose part is not in place: they refuse in the way their callers already know. */
const notYetAnswers = {
  dispose: () => refuse('notWritten'),
} satisfies Partial<Handlers>;

export const notYet: Pick<Handlers, Channel> = notYetAnswers;
