import { Button } from '@digdir/designsystemet-react';
import type { RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { nextWords, stageOf, type RoundStage } from '#renderer/parts/round-words.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf, type EvaluationView } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { roundName, roundTitle } from '#shared/text/round-title.ts';
import styles from './rounds.module.css';

/** A round that is going on: where it is, what the reader can do, and the way there. */
export const CurrentRound = ({ status }: { readonly status: RoundStatus }) => {
  const { evaluation, evaluationRound } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const me = useMe();
  const { round } = status;
  const stage = stageOf(status);
  const title = roundTitle(round, form);
  const way = ways[stage];
  return (
    <article className={styles.current} aria-label={title}>
      <h3 className={styles.currentTitle}>
        <a href={hashOf({ room: 'evaluation', view: 'round', id: round.id })}>{title}</a>
      </h3>
      <p>{evaluation.steps[stage]}</p>
      <p className={styles.currentFacts}>{nextWords(status, me?.id ?? null, today, form)}</p>
      <div className={styles.currentButtons}>
        {way !== undefined && (
          <Button onClick={() => go({ room: 'evaluation', view: way, id: round.id })}>
            {labelOf(stage, evaluationRound)}
          </Button>
        )}
        <Button
          variant={way === undefined ? 'primary' : 'secondary'}
          aria-label={evaluation.overview.openNamed(roundName(round, form))}
          onClick={() => go({ room: 'evaluation', view: 'round', id: round.id })}
        >
          {evaluation.front.goOn}
        </Button>
      </div>
    </article>
  );
};

/** Where the first button leads when there is something to do at once. */
const ways: Partial<Readonly<Record<RoundStage, EvaluationView>>> = {
  answer: 'answer',
  opened: 'report',
  talking: 'talk',
  approving: 'outcome',
};

const labelOf = (
  stage: RoundStage,
  { answers, talk, outcome }: ReturnType<typeof useText>['evaluationRound'],
): string => {
  if (stage === 'answer') return answers.answer;
  if (stage === 'opened') return talk.report;
  return stage === 'talking' ? talk.goOn : outcome.approve;
};
