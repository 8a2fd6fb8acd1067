import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ownSubmitted } from '#renderer/db/repositories/eval-seals.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { answerPages } from '#shared/domain/answer-pages.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './answering.module.css';

interface OwnAnswersProps {
  readonly roundId: EvalRoundId;
  readonly form: EvalFormContent;
}

/** What one has handed over, to look at with the own passphrase. It is held in this view alone, and is gone with it. */
export const OwnAnswers = ({ roundId, form }: OwnAnswersProps) => {
  const { own: words, closed } = useText().answering;
  const [shown, setShown] = useState<Answers | 'lost' | null>(null);
  const look = async () => {
    if (await confirmMe()) setShown((await ownSubmitted(roundId)) ?? 'lost');
  };
  if (shown === null)
    return (
      <div className={styles.submit}>
        <p>{words.next}</p>
        <div className={styles.buttons}>
          <Button onClick={() => go({ room: 'evaluation', view: 'round', id: roundId })}>
            {closed.toRound}
          </Button>
          <Button variant="secondary" onClick={() => void look()}>
            {words.look}
          </Button>
        </div>
        <p className={styles.quiet}>{words.lookAbout}</p>
      </div>
    );
  if (shown === 'lost') return <Notice tone="warning">{words.lost}</Notice>;
  return (
    <section className={styles.own}>
      <div className={styles.ownHead}>
        <h2>{words.heading}</h2>
        <Button variant="tertiary" data-size="sm" onClick={() => setShown(null)}>
          {words.hide}
        </Button>
      </div>
      <OwnScores form={form} answers={shown} />
      <OwnWords form={form} answers={shown} />
    </section>
  );
};

interface ShownProps {
  readonly form: EvalFormContent;
  readonly answers: Answers;
}

const OwnScores = ({ form, answers }: ShownProps) => {
  const { answering, evalForms } = useText();
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const said = (id: string): string => {
    const score = answers.scores[id];
    if (score === undefined) return answering.own.missing;
    return score === 'none' ? evalForms.scale.none : `${score} ${evalForms.scale[score]}`;
  };
  return answerPages(form).map((page) =>
    page.kind === 'dimension' ? (
      <section key={page.dimension.id}>
        <h3>{page.dimension.name[written]}</h3>
        <dl className={styles.answered}>
          {page.statements.map(({ id, text }) => (
            <div key={id}>
              <dt>{text[written]}</dt>
              <dd>{said(id)}</dd>
            </div>
          ))}
        </dl>
      </section>
    ) : null,
  );
};

const OwnWords = ({ form, answers }: ShownProps) => {
  const words = useText().answering;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const { frequency, questions } = form;
  if (frequency === null && questions.length === 0) return null;
  const option = frequency?.options.find(({ id }) => id === answers.frequency);
  return (
    <section>
      <h3>{words.pages.words}</h3>
      <dl className={styles.answered} data-long>
        {frequency !== null && (
          <div>
            <dt>{frequency.text[written]}</dt>
            <dd>{option?.text[written] ?? words.own.missing}</dd>
          </div>
        )}
        {questions.map(({ id, text }) => (
          <div key={id}>
            <dt>{text[written]}</dt>
            <dd>{answers.words[id] ?? words.own.missing}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
