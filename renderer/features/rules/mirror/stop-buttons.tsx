import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { cancelExercise, removeExercise } from '#renderer/db/repositories/exercises.ts';
import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './mirror.module.css';
import { refusalWords } from './refusal-words.ts';

/** The ways out: stop it before it is opened, with a reason; or put it in the bin, from where it comes back whole. */
export const StopButtons = ({ status }: { readonly status: ExerciseStatus }) => {
  const { stop: words } = useText().mirror;
  const [isAsking, setAsking] = useState(false);
  const { round, kind } = status;
  const remove = async () => {
    const answer = await removeExercise(round.id);
    if (!answer.ok) return say(refusalWords(answer.reason), { tone: 'danger' });
    go({ room: 'rules', view: kind === 'mirror' ? 'mirror' : 'cases' });
    sayWithUndo(words.removed, answer.value);
  };
  return (
    <div className={styles.buttons}>
      {round.state === 'answering' && (
        <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
          {words.cancel}
        </Button>
      )}
      <Button variant="tertiary" onClick={() => void remove()}>
        {words.remove}
      </Button>
      {isAsking && <CancelDialog id={round.id} onClose={() => setAsking(false)} />}
    </div>
  );
};

const CancelDialog = ({ id, onClose }: { readonly id: EvalRoundId; readonly onClose: () => void }) => {
  const { stop: words } = useText().mirror;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const cancel = async () => {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    const answer = await cancelExercise(id, reason.trim());
    if (!answer.ok) return say(refusalWords(answer.reason), { tone: 'danger' });
    onClose();
    sayWithUndo(words.done, answer.value);
  };
  return (
    <Ask
      question={words.heading}
      confirmLabel={words.cancel}
      cancelLabel={words.keep}
      tone="danger"
      onConfirm={() => void cancel()}
      onCancel={onClose}
    >
      <p>{words.lead}</p>
      <Textfield
        ref={field}
        multiline
        rows={3}
        maxLength={2_000}
        label={words.reason}
        error={isMissing && reason.trim() === '' ? words.reasonMissing : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Ask>
  );
};
