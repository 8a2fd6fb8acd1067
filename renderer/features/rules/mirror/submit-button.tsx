import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { submitOwn } from '#renderer/db/repositories/exercise-answers.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { whenSaved } from '#renderer/stores/when-saved.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './mirror.module.css';
import { submitWords } from './refusal-words.ts';
import type { OwnWords } from './use-own-words.ts';

interface SubmitButtonProps {
  readonly roundId: EvalRoundId;
  readonly own: OwnWords;
  readonly isDisabled: boolean;
}

/** Says that it is final and what a lost passphrase means; then hands over in the person's own name. */
export const SubmitButton = ({ roundId, own, isDisabled }: SubmitButtonProps) => {
  const { submit: words, answer } = useText().mirror;
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={styles.submit}>
      <p>{isDisabled ? answer.nothing : answer.submitAbout}</p>
      <Button disabled={isDisabled} onClick={() => setAsking(true)}>
        {answer.submit}
      </Button>
      {isAsking && (
        <Ask
          question={words.heading}
          confirmLabel={words.confirm}
          cancelLabel={words.cancel}
          onConfirm={() => {
            setAsking(false);
            void submit(roundId, own);
          }}
          onCancel={() => setAsking(false)}
        >
          <ul className={styles.meaning}>
            <li>{words.final}</li>
            <li>{words.opened}</li>
            <li>{words.lost}</li>
          </ul>
        </Ask>
      )}
    </section>
  );
};

const submit = async (roundId: EvalRoundId, own: OwnWords): Promise<void> => {
  if (!(await confirmMe())) return;
  const answer = await whenSaved(() => submitOwn(roundId, own.unstored()));
  if (!answer.ok) return say(submitWords(answer.reason), { tone: 'danger' });
  say(currentText().mirror.submit.done);
};
