import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { readOwn, saveOwn } from '#renderer/db/repositories/exercise-answers.ts';
import { forgetTyping, keepTyping, recoverTyping } from '#renderer/db/typing.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { ExerciseWords } from '#shared/domain/exercise-answers.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { submitWords } from './refusal-words.ts';

/** What one is writing in an exercise, and the ways to change it. */
export interface OwnWords {
  readonly words: ExerciseWords;
  /** Stores the answer to a question. */
  readonly write: (questionId: string, text: string) => Promise<void>;
  /** Puts aside what is being written, several times a second. */
  readonly keep: (questionId: string, text: string) => void;
  /** What is on the screen and perhaps not stored, as of now; null: what is stored is what is shown. */
  readonly unstored: () => ExerciseWords | null;
}

/** The draft of who has opened the app; null until it is read. What is chosen shows at once, before it is saved. */
export const useOwnWords = (roundId: EvalRoundId): OwnWords | null => {
  const stored = useLiveQuery(async () => readOwn(roundId), [roundId]);
  const [pending, setPending] = useState<ExerciseWords | null>(null);
  const [saving, setSaving] = useState(0);
  const [lastStored, setLastStored] = useState(stored);
  // Two changes may come before the first is drawn.
  const latest = useRef<ExerciseWords | null>(null);
  useEffect(() => {
    latest.current = pending;
  }, [pending]);
  // What a kill left half-written comes back before one writes on.
  useEffect(() => void recoverTyping(), []);

  // What is stored wins once nothing is on its way: also an undo is seen.
  if (lastStored !== stored) {
    setLastStored(stored);
    if (saving === 0) setPending(null);
  }

  if (stored === undefined && pending === null) return null;
  const write = async (questionId: string, text: string): Promise<void> => {
    const next = { ...(latest.current ?? pending ?? stored), [questionId]: text };
    latest.current = next;
    setPending(next);
    setSaving((count) => count + 1);
    const answer = await saveOwn(roundId, next);
    setSaving((count) => count - 1);
    if (answer.ok) await forgetTyping(text);
    else say(submitWords(answer.reason), { tone: 'danger' });
  };
  return {
    words: pending ?? stored ?? {},
    write,
    keep: (questionId, text) => void keepTyping({ kind: 'answer', roundId, questionId }, text),
    unstored: () => latest.current,
  };
};
