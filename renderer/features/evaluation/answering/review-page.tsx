import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import {
  answeredIn,
  answeredOn,
  answerPages,
  pageKey,
  questionsLeft,
  questionsTooLong,
} from '#shared/domain/answer-pages.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import { isUnanswered } from '#shared/domain/fitting-answers.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './answering.module.css';
import { usePageName } from './page-name.ts';
import { SubmitDialog } from './submit-dialog.tsx';

interface ReviewPageProps {
  readonly roundId: EvalRoundId;
  readonly form: EvalFormContent;
  readonly answers: Answers;
  readonly onGo: (page: string) => void;
}

/** A last look: what is left, with the way to it, and the button that hands the answers over for good. */
export const ReviewPage = ({ roundId, form, answers, onGo }: ReviewPageProps) => {
  const words = useText().answering.review;
  const [isAsking, setAsking] = useState(false);
  const { answered, all } = answeredIn(form, answers);
  const missing = all - answered;
  const isEmpty = isUnanswered(answers);
  const isTooLong = questionsTooLong(form, answers).length > 0;
  return (
    <>
      <WhatIsLeft form={form} answers={answers} onGo={onGo} />
      <section className={styles.submit}>
        <p>{isEmpty ? words.nothing : words.submitAbout}</p>
        <Button disabled={isEmpty || isTooLong} onClick={() => setAsking(true)}>
          {words.submit}
        </Button>
      </section>
      {isAsking && <SubmitDialog roundId={roundId} missing={missing} onClose={() => setAsking(false)} />}
    </>
  );
};

const WhatIsLeft = ({ form, answers, onGo }: Omit<ReviewPageProps, 'roundId'>) => {
  const words = useText().answering.review;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const nameOf = usePageName();
  const { answered, all } = answeredIn(form, answers);
  const unfinished = answerPages(form).filter((page) => {
    const count = answeredOn(page, form, answers);
    return page.kind !== 'review' && count.answered < count.all;
  });
  const blank = questionsLeft(form, answers).length;
  const lacksFrequency = form.frequency !== null && answers.frequency === null;
  if (unfinished.length === 0 && questionsTooLong(form, answers).length === 0) return <p>{words.all}</p>;
  return (
    <div className={styles.left}>
      {questionsTooLong(form, answers).map(({ id, text }) => (
        <Notice key={id} tone="danger">
          {words.tooLong(text[written])}
        </Notice>
      ))}
      {answered < all && (
        <p>
          {words.missing(all - answered)} {words.missingAbout}
        </p>
      )}
      {lacksFrequency && <p>{words.frequencyMissing}</p>}
      {blank > 0 && <p>{words.wordsMissing(blank)}</p>}
      <ul className={styles.ways}>
        {unfinished.map((page) => (
          <li key={pageKey(page)}>
            <Button variant="tertiary" data-size="sm" onClick={() => onGo(pageKey(page))}>
              {words.go(nameOf(page))}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
