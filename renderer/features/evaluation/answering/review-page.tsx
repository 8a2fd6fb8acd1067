import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { answeredIn, questionsLeft, questionsTooLong } from '#shared/domain/answer-pages.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import { isUnanswered } from '#shared/domain/fitting-answers.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './answering.module.css';
import { SubmitDialog } from './submit-dialog.tsx';
import type { Answering } from './use-answers.ts';

interface ReviewPageProps {
  readonly roundId: EvalRoundId;
  readonly form: EvalFormContent;
  readonly answers: Answers;
  readonly unstored: Answering['unstored'];
  /** Goes to a part of the form, and to one statement there. */
  readonly onGo: (page: string, statement?: string) => void;
}

/** A last look: what is left, with the way to it, and the button that hands the answers over for good. */
export const ReviewPage = ({ roundId, form, answers, unstored, onGo }: ReviewPageProps) => {
  const words = useText().answering.review;
  const [isAsking, setAsking] = useState(false);
  const { answered, all } = answeredIn(form, answers);
  const missing = all - answered;
  const isEmpty = isUnanswered(answers);
  const isTooLong = questionsTooLong(form, answers).length > 0;
  return (
    <>
      {!isEmpty && <WhatIsLeft form={form} answers={answers} onGo={onGo} />}
      <section className={styles.submit}>
        <p>{isEmpty ? words.nothing : words.submitAbout}</p>
        <Button disabled={isEmpty || isTooLong} onClick={() => setAsking(true)}>
          {words.submit}
        </Button>
      </section>
      {isAsking && <SubmitDialog {...{ roundId, missing, unstored }} onClose={() => setAsking(false)} />}
    </>
  );
};

const WhatIsLeft = ({ form, answers, onGo }: Omit<ReviewPageProps, 'roundId' | 'unstored'>) => {
  const words = useText().answering.review;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const left = form.statements.filter(({ id }) => answers.scores[id] === undefined);
  const blank = questionsLeft(form, answers).length;
  const tooLong = questionsTooLong(form, answers);
  if (left.length + blank + tooLong.length === 0 && (form.frequency === null || answers.frequency !== null))
    return <p>{words.all}</p>;
  return (
    <div className={styles.left}>
      {tooLong.map(({ id, text }) => (
        <Notice key={id} tone="danger">
          {words.tooLong(text[written])}
        </Notice>
      ))}
      {left.length > 0 && (
        <p>
          {words.missing(left.length)} {words.missingAbout}
        </p>
      )}
      {left.length <= fewLeft && (
        <ul className={styles.ways}>
          {left.map(({ id, dimension, text }) => (
            <li key={id}>
              <button type="button" onClick={() => onGo(dimension, id)}>
                {text[written]}
              </button>
            </li>
          ))}
        </ul>
      )}
      {form.frequency !== null && answers.frequency === null && (
        <p>{words.frequencyMissing(form.frequency.text[written])}</p>
      )}
      {blank > 0 && <p>{words.wordsMissing(blank)}</p>}
    </div>
  );
};

/** So many are worth naming; of more, the list of parts says where they are. */
const fewLeft = 8;
