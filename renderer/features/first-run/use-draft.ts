import { useEffect, useState } from 'react';
import { readLocal, writeLocal } from '#renderer/db/local.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { draftSchema, emptyDraft, type Draft } from './draft.ts';

const key = 'first-run';

interface DraftState {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** True when the answers were left in an earlier session. */
  readonly isResumed: boolean;
}

/** What has been answered, read back when one has left and come again. Null for the moment it takes to read it. */
export const useDraft = (): DraftState | null => {
  const [state, setState] = useState<{ readonly draft: Draft; readonly isResumed: boolean } | null>(null);
  useEffect(() => {
    void readLocal(key, draftSchema).then((kept) =>
      setState({ draft: kept ?? emptyDraft(currentDay()), isResumed: kept !== null }),
    );
  }, []);
  if (state === null) return null;
  const change = (draft: Draft) => {
    setState({ ...state, draft });
    void writeLocal(key, draft);
  };
  return { ...state, change };
};

/** Forgets the answers, when the workspace is made of them. */
export const forgetDraft = (): Promise<void> => writeLocal(key, null);
