import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listRounds } from '#renderer/db/repositories/eval-rounds.ts';
import { roundStatus, type RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { nextWords, stageOf } from '#renderer/parts/round-words.ts';
import { go } from '#renderer/stores/route.ts';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { nextDue } from '#shared/domain/eval-plan.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { TermId } from '#shared/domain/id.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import styles from './meeting-sections.module.css';
import type { View } from './view.ts';

/** The half-year evaluation: what waits in the round that is going on, or that the next one is due. Nothing else. */
export const EvaluationSection = ({ view }: { readonly view: View }) => {
  const { id } = view.term;
  const facts = useLiveQuery(() => readRounds(id), [id]);
  if (facts === undefined) return null;
  return facts.current === null ? (
    <Due rounds={facts.rounds} view={view} />
  ) : (
    <Current status={facts.current} view={view} />
  );
};

interface RoundsFacts {
  readonly rounds: readonly EvalRound[];
  /** The latest round that is not over. */
  readonly current: RoundStatus | null;
}

const readRounds = async (termId: TermId): Promise<RoundsFacts> => {
  const rounds = await listRounds(termId);
  const latest = rounds.find(({ state }) => state !== 'finished' && state !== 'cancelled');
  return { rounds, current: latest === undefined ? null : await roundStatus(latest.id) };
};

const Current = ({ status, view }: { readonly status: RoundStatus; readonly view: View }) => {
  const { text, form, me, today } = view;
  const words = text.evaluation;
  const { round } = status;
  const title = roundTitle(round, form);
  const isToAnswer = status.step === 'answer';
  return (
    <section className={styles.next} aria-labelledby="evaluation-heading">
      <h2 id="evaluation-heading">{title}</h2>
      <p className={styles.when}>
        {words.steps[stageOf(status)]}. {nextWords(status, me?.id ?? null, today, form)}
      </p>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={isToAnswer ? undefined : words.overview.openNamed(title)}
        onClick={() => go({ room: 'evaluation', view: isToAnswer ? 'answer' : 'round', id: round.id })}
      >
        {isToAnswer ? words.overview.answer : words.overview.open}
      </Button>
    </section>
  );
};

/** A round is spoken of when it is due within the month, not months ahead. */
const soon = 30;

const Due = ({ rounds, view }: { readonly rounds: readonly EvalRound[]; readonly view: View }) => {
  const { text, form, term, today } = view;
  const { front, overview } = text.evaluation;
  const due: Day | null = nextDue(term, rounds, today);
  if (due === null || due > addDays(today, soon)) return null;
  return (
    <section className={styles.next} aria-labelledby="evaluation-heading">
      <h2 id="evaluation-heading">{overview.heading}</h2>
      <p className={styles.when}>
        {(due < today ? front.passed : front.planned)(formatDay(due, form, 'long'))}
      </p>
      <Button variant="secondary" data-size="sm" onClick={() => go({ room: 'evaluation', view: 'new' })}>
        {overview.begin}
      </Button>
    </section>
  );
};
