import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import type { DialogueId } from '#shared/domain/id.ts';
import { NewPlanDialog } from './new-plan-dialog.tsx';
import { readNewPlan } from './plan-facts.ts';

/** Begins the plan that a talk came to, and goes to it. */
export const BeginPlanButton = ({ dialogueId }: { readonly dialogueId: DialogueId }) => {
  const words = useText().resultPlans.begin;
  const [isOpen, setOpen] = useState(false);
  const facts = useLiveQuery(() => readNewPlan(dialogueId), [dialogueId]);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {words.button}
      </Button>
      {isOpen && facts && <NewPlanDialog facts={facts} onClose={() => setOpen(false)} />}
    </>
  );
};
