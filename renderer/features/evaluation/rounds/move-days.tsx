import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeTerms } from '#renderer/db/repositories/eval-rounds.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { refusalWords } from './refusal-words.ts';
import { dayFaults } from './round-form.ts';
import { DatesFields } from './terms-fields.tsx';

/** The deadline and the day of the talk are plans, and move without anyone confirming anew. */
export const MoveDays = ({ round }: { readonly round: EvalRound }) => {
  const words = useText().evaluationRound.terms;
  const [isMoving, setMoving] = useState(false);
  if (round.state !== 'answering' && round.state !== 'opened') return null;
  return (
    <div>
      <Button variant="secondary" data-size="sm" onClick={() => setMoving(true)}>
        {words.moveDays}
      </Button>
      {isMoving && <MoveDialog round={round} onClose={() => setMoving(false)} />}
    </div>
  );
};

const MoveDialog = ({ round, onClose }: { readonly round: EvalRound; readonly onClose: () => void }) => {
  const { evaluationRound, common } = useText();
  const words = evaluationRound.terms;
  const today = useToday();
  const [days, setDays] = useState(() => ({ answerBy: round.answerBy, talkOn: round.talkOn }));
  // A deadline that has passed already may stand; only a new one must lie ahead.
  const faults = dayFaults(days, today).filter(
    (fault) => fault !== 'deadlinePassed' || days.answerBy !== round.answerBy,
  );
  const save = async () => {
    if (faults.length > 0) return;
    const answer = await changeTerms(round.id, days);
    if (!answer.ok) return say(refusalWords(answer.reason), { tone: 'danger' });
    onClose();
    if (answer.value !== null) sayWithUndo(words.moved, answer.value);
  };
  return (
    <FormDialog
      heading={words.moveDays}
      closeLabel={common.close}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.moveAbout}</p>
      <DatesFields
        form={days}
        onChange={(change) => setDays((before) => ({ ...before, ...change }))}
        faults={faults}
      />
    </FormDialog>
  );
};
