import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { showTerm } from '#renderer/db/repositories/terms.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { OverviewFacts } from './facts.ts';
import { NextTermDialog } from './next-term-dialog.tsx';
import { handoverAfter, termAfter, termBefore, yearsOfTerm, type Handover } from './next-term.ts';
import styles from './overview.module.css';
import type { View } from './view.ts';

interface NextTermSectionProps {
  readonly facts: OverviewFacts;
  readonly view: View;
  /** True when the first year is over, or began long before the app was taken into use. */
  readonly isShown: boolean;
}

/** The next handover, told honestly, and the way to prepare it. */
export const NextTermSection = ({ facts, view, isShown }: NextTermSectionProps) => {
  const [isAsking, setAsking] = useState(false);
  const { term, today, text } = view;
  const words = text.overview.nextTerm;
  const next = termAfter(term, facts.terms);
  const before = termBefore(term, facts.terms);
  if (!isShown && next === null && before === null) return null;
  const handover = handoverAfter(term, today);
  return (
    <section aria-labelledby="next-term-heading" className={styles.handover}>
      <h2 id="next-term-heading">{isShown ? words.heading : words.periods}</h2>
      {isShown && <HandoverWords handover={handover} view={view} />}
      {next && <p>{words.exists(yearsOfTerm(next))}</p>}
      {next && (
        <Button variant="secondary" onClick={() => void showTerm(next.id)}>
          {words.show}
        </Button>
      )}
      {isShown && !next && (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {words.prepare(yearsOfTerm(handover))}
        </Button>
      )}
      {before && (
        <Button variant="tertiary" data-color="neutral" onClick={() => void showTerm(before.id)}>
          {words.showCurrent(yearsOfTerm(before))}
        </Button>
      )}
      {isAsking && <NextTermDialog handover={handover} view={view} onClose={() => setAsking(false)} />}
    </section>
  );
};

const HandoverWords = ({ handover, view }: { readonly handover: Handover; readonly view: View }) => {
  const { text, form } = view;
  const words = text.overview.nextTerm;
  const electionDay = formatDay(handover.electionDay, form, 'long');
  return (
    <>
      <p>{handover.isFixed ? words.electionDay(electionDay) : words.electionDayProposed(electionDay)}</p>
      <p>
        {handover.daysToPreparation > 0
          ? words.preparationFrom(
              formatDay(handover.preparationFrom, form, 'long'),
              words.years(handover.daysToPreparation),
            )
          : words.preparationNow}
      </p>
    </>
  );
};
