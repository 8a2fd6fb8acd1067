import { Button } from '@digdir/designsystemet-react';
import { stageOf } from '#renderer/parts/round-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, type EvaluationView } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { stateOf, type RoundView } from './round-view.ts';
import styles from './rounds.module.css';
import { Step } from './step.tsx';

/** Both see the same report; then they talk about it. */
export const TalkStep = ({ view: { status } }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { id, state, talkOn, talkStartedAt, talkEndedAt } = status.round;
  const planned = talkOn === null ? words.talk.none : words.talk.agreed(formatDay(talkOn, form, 'shortYear'));
  const begun = talkStartedAt === null ? planned : words.talk.begun(formatInstant(talkStartedAt, form));
  const stage = stageOf(status);
  const isOpened = state === 'opened' || state === 'finished';
  return (
    <Step
      number={4}
      heading={words.steps.talk}
      status={talkEndedAt === null ? begun : words.talk.ended(formatInstant(talkEndedAt, form))}
      state={stateOf('talk', status)}
    >
      {isOpened && (
        <>
          {stage === 'opened' && <p className={styles.quiet}>{words.talk.about}</p>}
          <div className={styles.buttons}>
            <To view="report" id={id} isFirst={stage === 'opened'}>
              {words.talk.report}
            </To>
            {stage === 'opened' && (
              <To view="talk" id={id}>
                {words.talk.start}
              </To>
            )}
            {stage === 'talking' && (
              <To view="talk" id={id} isFirst>
                {words.talk.goOn}
              </To>
            )}
          </div>
        </>
      )}
    </Step>
  );
};

/** What they came to, approved by both. */
export const OutcomeStep = ({ view: { status } }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { id, finishedAt } = status.round;
  const stage = stageOf(status);
  const waiting = stage === 'approving' ? words.outcome.waiting : words.outcome.none;
  return (
    <Step
      number={5}
      heading={words.steps.outcome}
      status={finishedAt === null ? waiting : words.outcome.approved(formatInstant(finishedAt, form))}
      state={stateOf('outcome', status)}
    >
      {stage === 'approving' && (
        <>
          <p className={styles.quiet}>{words.outcome.about}</p>
          <div className={styles.buttons}>
            <To view="outcome" id={id} isFirst>
              {words.outcome.approve}
            </To>
          </div>
        </>
      )}
      {stage === 'finished' && (
        <div className={styles.buttons}>
          <To view="outcome" id={id} isFirst>
            {words.outcome.look}
          </To>
        </div>
      )}
    </Step>
  );
};

interface ToProps {
  readonly view: EvaluationView;
  readonly id: string;
  /** What one most likely wants now. */
  readonly isFirst?: boolean;
  readonly children: string;
}

const To = ({ view, id, isFirst = false, children }: ToProps) => (
  <Button variant={isFirst ? 'primary' : 'secondary'} onClick={() => go({ room: 'evaluation', view, id })}>
    {children}
  </Button>
);
