import { Button } from '@digdir/designsystemet-react';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { go } from '#renderer/stores/route.ts';
import { daysBetween, type Day } from '#shared/calendar/day.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import { pressing, type Deadlines } from './deadlines.ts';
import styles from './overview.module.css';
import { isFor } from '#shared/domain/owner.ts';
import { titleOf, whoHas, type View } from './view.ts';

interface NowSectionProps {
  readonly deadlines: Deadlines;
  /** What to begin with when nothing has a date to keep. */
  readonly beginWith: ChecklistItem | null;
  readonly view: View;
}

/** The answer to «hva må jeg gjøre nå?»: the next thing, and how much there is in all. */
export const NowSection = ({ deadlines, beginWith, view }: NowSectionProps) => {
  const { me, people, text, today } = view;
  const words = text.overview.now;
  const all = pressing(deadlines);
  const next = me ? all.find(({ item }) => isFor(me, item, people)) : all[0];
  const item = next?.item ?? (all.length === 0 ? beginWith : null);
  return (
    <section className={styles.now} aria-labelledby="now-heading">
      <h2 id="now-heading" className={styles.nowHeading}>
        {me ? words.next : words.nextForAll}
      </h2>
      {item ? (
        <>
          <p className={styles.nowTitle}>{titleOf(item, view)}</p>
          <p className={styles.nowDetail}>
            {next && (
              <>
                <span data-late={next.day < today}>{whenInWords(next.day, view)}</span>
                {' · '}
              </>
            )}
            {whoHas(item, view)}
          </p>
          <Button
            className={styles.nowOpen}
            aria-label={words.openItem(titleOf(item, view))}
            onClick={() => go({ room: 'reception', itemId: item.id })}
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

/** «ons. 18. okt. · i morgen», or only how late it is. */
const whenInWords = (day: Day, { today, form }: View): string => {
  const away = relativeDays(daysBetween(today, day), form);
  return day < today ? away : `${formatDay(day, form, 'short')} · ${away}`;
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
