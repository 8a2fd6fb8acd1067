import { Button } from '@digdir/designsystemet-react';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { go } from '#renderer/stores/route.ts';
import { daysBetween } from '#shared/calendar/day.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import { pressing, type Deadlines } from './deadlines.ts';
import styles from './overview.module.css';
import { isFor } from './owner.ts';
import { titleOf, whoHas, type View } from './view.ts';

interface NowSectionProps {
  readonly deadlines: Deadlines;
  readonly view: View;
}

/** The answer to «hva må jeg gjøre nå?»: the next thing, and how much there is in all. */
export const NowSection = ({ deadlines, view }: NowSectionProps) => {
  const { me, people, text, form, today } = view;
  const words = text.overview.now;
  const all = pressing(deadlines);
  const next = me ? all.find(({ item }) => isFor(me, item, people)) : all[0];
  return (
    <section className={styles.now} aria-labelledby="now-heading">
      <h2 id="now-heading" className={styles.nowHeading}>
        {me ? words.next : words.nextForAll}
      </h2>
      {next ? (
        <>
          <p className={styles.nowTitle}>{titleOf(next.item, view)}</p>
          <p className={styles.nowDetail}>
            <span data-late={next.day < today}>
              {next.day >= today && `${formatDay(next.day, form, 'short')} · `}
              {relativeDays(daysBetween(today, next.day), form)}
            </span>
            {' · '}
            {whoHas(next.item, view)}
          </p>
          <Button
            className={styles.nowOpen}
            aria-label={words.openItem(titleOf(next.item, view))}
            onClick={() => go({ room: 'reception', itemId: next.item.id })}
          >
            {words.open}
            <ArrowRightIcon aria-hidden />
          </Button>
        </>
      ) : (
        <p className={styles.nowDetail}>{all.length === 0 ? words.quiet : words.none}</p>
      )}
    </section>
  );
};

/** «1 forfalt · 2 i dag · 5 de neste sju dagene»; empty when nothing presses. */
export const countsInWords = ({ overdue, today, nextSevenDays }: Deadlines, { text }: View): string => {
  const words = text.overview.now;
  return [
    overdue.length > 0 ? words.overdue(overdue.length) : '',
    today.length > 0 ? words.today(today.length) : '',
    nextSevenDays.length > 0 ? words.soon(nextSevenDays.length) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
};
