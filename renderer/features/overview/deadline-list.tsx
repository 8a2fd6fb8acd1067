import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { hashOf } from '#renderer/stores/route.ts';
import { daysBetween } from '#shared/calendar/day.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import type { Deadline } from './deadlines.ts';
import styles from './overview.module.css';
import { titleOf, whoHas, type View } from './view.ts';

interface DeadlineListProps {
  readonly label: string;
  readonly deadlines: readonly Deadline[];
  readonly view: View;
}

/** More than this is folded away behind a button: the page must be read in seconds. */
const shownAtFirst = 6;

/** Dated items, each leading to its place in Mottakelse. */
export const DeadlineList = ({ label, deadlines, view }: DeadlineListProps) => {
  const [isWhole, setWhole] = useState(false);
  const words = view.text.overview.deadlines;
  const isFolded = deadlines.length > shownAtFirst + 1;
  const shown = isFolded && !isWhole ? deadlines.slice(0, shownAtFirst) : deadlines;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((deadline) => (
          <Row key={deadline.item.id} deadline={deadline} view={view} />
        ))}
      </ul>
      {isFolded && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.showFewer : words.showAll(deadlines.length)}
        </Button>
      )}
    </>
  );
};

const Row = ({ deadline: { item, day }, view }: { readonly deadline: Deadline; readonly view: View }) => {
  const { form, today } = view;
  const days = daysBetween(today, day);
  return (
    <li className={styles.row}>
      <time className={styles.when} dateTime={day} title={formatDay(day, form, 'long')}>
        {formatDay(day, form, Math.abs(days) < 300 ? 'short' : 'shortYear')}
      </time>
      <a className={styles.what} href={hashOf({ room: 'reception', itemId: item.id })}>
        {titleOf(item, view)}
      </a>
      <span className={styles.who}>
        {days <= 1 && (
          <>
            <span data-late={days < 0}>{relativeDays(days, form)}</span>
            {' · '}
          </>
        )}
        {whoHas(item, view)}
      </span>
    </li>
  );
};
