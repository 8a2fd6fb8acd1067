import { useLiveQuery } from 'dexie-react-hooks';
import { listForms, type ReadInForm } from '#renderer/db/repositories/eval-forms.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import { ourFormFor } from '#shared/templates/eval-form.ts';

export interface FormsAtHand {
  /** Ours, in the words of this kommune. */
  readonly ours: EvalFormContent;
  readonly readIn: readonly ReadInForm[];
}

/** The forms a round can be held with; null until they are read. */
export const useForms = (): FormsAtHand | null =>
  useLiveQuery(async () => {
    const [workspace, readIn] = await Promise.all([readWorkspace(), listForms()]);
    return { ours: ourFormFor(workspace), readIn };
  }) ?? null;

/** All of them, ours first. */
export const allForms = ({ ours, readIn }: FormsAtHand): readonly EvalFormContent[] => [
  ours,
  ...readIn.map(({ content }) => content),
];
