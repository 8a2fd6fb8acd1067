import { Link } from '@digdir/designsystemet-react';
import { TermExportButton } from '#renderer/features/evaluation/out/term-export-button.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf, type EvaluationView } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { dayOf } from '#shared/calendar/day.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roundName } from '#shared/text/round-title.ts';
import type { FrontFacts } from './front-facts.ts';
import styles from './rounds.module.css';

/** The rounds that are over, the latest first, with their reports, and all of them taken out together. */
export const EarlierRounds = ({ facts: { earlier, term } }: { readonly facts: FrontFacts }) => {
  const words = useText().evaluation.front;
  if (earlier.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="earlier-heading">
      <div className={styles.sectionHead}>
        <h2 id="earlier-heading">{words.earlier}</h2>
        {earlier.some(({ state }) => state === 'finished') && <TermExportButton termId={term.id} />}
      </div>
      <ul className={styles.rows}>
        {earlier.map((round) => (
          <EarlierRound key={round.id} round={round} />
        ))}
      </ul>
    </section>
  );
};

const EarlierRound = ({ round }: { readonly round: EvalRound }) => {
  const { front, steps } = useText().evaluation;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { id, state, finishedAt, reason } = round;
  const name = roundName(round, form);
  const facts =
    state === 'finished'
      ? [
          steps.finished,
          ...(finishedAt === null ? [] : [formatDay(dayOf(new Date(finishedAt)), form, 'shortYear')]),
        ]
      : [steps.cancelled, reason];
  const to = (view: EvaluationView) => hashOf({ room: 'evaluation', view, id });
  return (
    <li className={styles.row}>
      <span className={styles.rowMain}>
        <a href={to('round')}>{name}</a>
        <span className={styles.rowFacts}>{facts.filter((part) => part !== '').join(' · ')}</span>
      </span>
      {state === 'finished' && (
        <span className={styles.rowLinks}>
          <Link href={to('report')} aria-label={front.reportOf(name)}>
            {front.report}
          </Link>
          <Link href={to('outcome')} aria-label={front.outcomeOf(name)}>
            {front.outcome}
          </Link>
        </span>
      )}
    </li>
  );
};
