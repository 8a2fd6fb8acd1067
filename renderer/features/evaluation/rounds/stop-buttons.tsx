import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { cancelRound, removeRound } from '#renderer/db/repositories/eval-rounds.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { refusalWords } from './refusal-words.ts';

/** Stops the round before it is opened, with a reason for those who come later. */
export const CancelButton = ({ round }: { readonly round: EvalRound }) => {
  const words = useText().evaluationRound.stop.cancel;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {isAsking && <CancelDialog round={round} onClose={() => setAsking(false)} />}
    </>
  );
};

const CancelDialog = ({ round, onClose }: { readonly round: EvalRound; readonly onClose: () => void }) => {
  const words = useText().evaluationRound.stop.cancel;
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
    const answer = await cancelRound(round.id, reason.trim());
    if (!answer.ok) return say(refusalWords(answer.reason), { tone: 'danger' });
    onClose();
    sayWithUndo(words.done, answer.value);
  };
  return (
    <Ask
      question={words.heading}
      confirmLabel={words.button}
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

/** Where a key has left this machine the other may have opened: the way on is to open here too. */
export const KeyLeft = () => {
  const { evaluationRound, common } = useText();
  return (
    <Notice tone="warning" toneLabel={common.tones.warning}>
      <p>{evaluationRound.stop.keyLeft}</p>
    </Notice>
  );
};

/** To the bin, from where it comes back whole. */
export const RemoveButton = ({ round }: { readonly round: EvalRound }) => {
  const words = useText().evaluationRound.stop.remove;
  const remove = async () => {
    const answer = await removeRound(round.id);
    if (!answer.ok) return say(refusalWords(answer.reason), { tone: 'danger' });
    go({ room: 'evaluation' });
    sayWithUndo(words.done, answer.value);
  };
  return (
    <Button variant="tertiary" onClick={() => void remove()}>
      {words.button}
    </Button>
  );
};
