import { Details } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Day } from '#shared/calendar/day.ts';
import { formatDay } from '#shared/text/dates.ts';
import { planOf, type FrontFacts } from './front-facts.ts';
import styles from './rounds.module.css';

/** «Neste runde er planlagt til …», while none is under way: the day, and what it is counted from. */
export const NextRound = ({ facts }: { readonly facts: FrontFacts }) => {
  const words = useText().evaluation.front;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  if (facts.current.length > 0) return null;
  const plan = planOf(facts, today);
  const inWords = (day: Day) => formatDay(day, form, 'long');
  return (
    <section className={styles.section} aria-labelledby="next-heading">
      <h2 id="next-heading">{words.next}</h2>
      {plan === null ? (
        <p>{words.unplanned}</p>
      ) : (
        <>
          <p>{(plan.due < today ? words.passed : words.planned)(inWords(plan.due))}</p>
          <p className={styles.quiet}>{plan.isAgreed ? words.agreedDay : words.why}</p>
        </>
      )}
      {plan !== null && plan.later.length > 0 && (
        <Details data-size="sm">
          <Details.Summary>{words.later}</Details.Summary>
          <Details.Content>
            <ul className={styles.plainList}>
              {plan.later.map((day) => (
                <li key={day}>
                  <time dateTime={day}>{inWords(day)}</time>
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </section>
  );
};
