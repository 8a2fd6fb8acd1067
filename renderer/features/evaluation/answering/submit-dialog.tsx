import { submitAnswers, type SubmitRefusal } from '#renderer/db/repositories/eval-seals.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { whenSaved } from '#renderer/stores/when-saved.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './answering.module.css';
import type { Answering } from './use-answers.ts';

interface SubmitDialogProps {
  readonly roundId: EvalRoundId;
  /** How many statements are not answered. */
  readonly missing: number;
  readonly unstored: Answering['unstored'];
  readonly onClose: () => void;
}

/** Says that it is final, what a lost passphrase means, and what is left; then hands over in the person's own name. */
export const SubmitDialog = ({ roundId, missing, unstored, onClose }: SubmitDialogProps) => {
  const { submit: words, review } = useText().answering;
  return (
    <Ask
      question={words.heading}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onConfirm={() => {
        onClose();
        void submit(roundId, unstored);
      }}
      onCancel={onClose}
    >
      <ul className={styles.meaning}>
        <li>{words.final}</li>
        <li>{words.opened}</li>
        <li>{words.lost}</li>
        {missing > 0 && (
          <li>
            {review.missing(missing)} {review.missingAbout}
          </li>
        )}
      </ul>
    </Ask>
  );
};

const submit = async (roundId: EvalRoundId, unstored: Answering['unstored']): Promise<void> => {
  if (!(await confirmMe())) return;
  const answer = await whenSaved(() => submitAnswers(roundId, unstored()));
  if (!answer.ok) {
    say(refusalWords(answer.reason), { tone: 'danger' });
    return;
  }
  say(currentText().answering.submit.done);
  // The form is gone, and what had the focus with it.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#room-heading')?.focus());
};

const refusalWords = (reason: SubmitRefusal): string => {
  const { answering, dataLayer } = currentText();
  const { errors } = answering.submit;
  return Object.hasOwn(errors, reason)
    ? errors[reason as keyof typeof errors]
    : dataLayer.refusals[reason as keyof typeof dataLayer.refusals];
};
