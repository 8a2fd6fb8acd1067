import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { readDraft, saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { noAnswers, type Answers } from '#shared/domain/eval-answers.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';

export interface Answering {
  /** Null until the draft is read. */
  readonly answers: Answers | null;
  /** Changes the answers and saves them; answers whether they were saved. */
  readonly change: (make: (before: Answers) => Answers) => Promise<boolean>;
  /** What is on the screen and perhaps not stored, as of now; null: what is stored is what is shown. */
  readonly unstored: () => Answers | null;
}

/** The draft of who has opened, and the way to change it. What is clicked shows at once, before it is saved. */
export const useAnswers = (roundId: EvalRoundId): Answering => {
  const stored = useLiveQuery(() => readDraft(roundId), [roundId]);
  const [pending, setPending] = useState<Answers | null>(null);
  const [saving, setSaving] = useState(0);
  const [lastStored, setLastStored] = useState(stored);
  // Two changes may come before the first is drawn.
  const latest = useRef<Answers | null>(null);
  useEffect(() => {
    latest.current = pending;
  }, [pending]);

  // What is stored wins once nothing is on its way: also an undo is seen.
  if (lastStored !== stored) {
    setLastStored(stored);
    if (saving === 0) setPending(null);
  }

  const change = async (make: (before: Answers) => Answers): Promise<boolean> => {
    const next = make(latest.current ?? pending ?? stored ?? noAnswers);
    latest.current = next;
    setPending(next);
    setSaving((count) => count + 1);
    const answer = await saveDraft(roundId, next);
    setSaving((count) => count - 1);
    if (!answer.ok) say(wordsFor(answer.reason), { tone: 'danger' });
    return answer.ok;
  };

  return { answers: pending ?? stored ?? null, change, unstored: () => latest.current };
};

type Refusal = Extract<Awaited<ReturnType<typeof saveDraft>>, { readonly ok: false }>['reason'];

const wordsFor = (reason: Refusal): string => {
  const { answering, dataLayer } = currentText();
  if (reason === 'notAsked' || reason === 'notAnswering' || reason === 'submitted')
    return answering.submit.errors[reason];
  return dataLayer.refusals[reason];
};
