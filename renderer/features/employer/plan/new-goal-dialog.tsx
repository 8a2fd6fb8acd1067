import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { ResultPlanId } from '#shared/domain/id.ts';
import { resultAreas, type PlanGoalKind, type ResultArea } from '#shared/domain/result-plan.ts';
import { addNewGoal } from './acts.ts';

interface NewGoalDialogProps {
  readonly planId: ResultPlanId;
  readonly kind: PlanGoalKind;
  readonly onClose: () => void;
}

/** A new goal, with the decision it rests on; the rest is written where it stands. */
export const NewGoalDialog = ({ planId, kind, onClose }: NewGoalDialogProps) => {
  const { resultPlans, employerWords, common } = useText();
  const words = resultPlans.goal;
  const [title, setTitle] = useState('');
  const [area, setArea] = useState<ResultArea | null>(null);
  const [decisionRef, setDecisionRef] = useState('');
  const [isRefused, setRefused] = useState(false);
  const submit = async () => {
    if (title.trim() === '') return setRefused(true);
    const draft = { kind, title: title.trim(), area, decisionRef: decisionRef.trim() };
    if ((await addNewGoal(planId, draft)) !== null) onClose();
  };
  return (
    <FormDialog
      heading={words.newHeading[kind]}
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textfield
        data-autofocus=""
        label={words.title[kind]}
        autoComplete="off"
        maxLength={1_000}
        value={title}
        error={isRefused && title.trim() === '' ? words.titleMissing : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      {kind === 'result' && (
        <>
          <Choice
            label={words.area}
            value={area ?? ''}
            options={[
              { value: '', label: words.noArea },
              ...resultAreas.map((value) => ({ value, label: employerWords.dialogueAreas[value] })),
            ]}
            onChange={(value) => setArea(value === '' ? null : value)}
          />
          <Textfield
            label={words.decision}
            description={words.decisionAbout}
            autoComplete="off"
            maxLength={300}
            value={decisionRef}
            onChange={(event) => setDecisionRef(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
};
