import { useState } from 'react';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf, type EmployerView } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { daysBetween } from '#shared/calendar/day.ts';
import {
  employerDates,
  type EmployerDate,
  type EmployerDateKind,
  type EmployerRows,
} from '#shared/domain/employer-front.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import styles from './front.module.css';

/** What has a day and is not done, over all the parts, the earliest first. */
export const NextSection = ({ found }: { readonly found: EmployerRows }) => {
  const words = useText().employer.front;
  const [isOpen, setOpen] = useState(false);
  const dates = employerDates(found, useToday());
  const [first, rest] = [dates.slice(0, shownAtOnce), dates.slice(shownAtOnce)];
  return (
    <section aria-labelledby="employer-next">
      <div className={rows.head}>
        <h2 id="employer-next">{words.next}</h2>
      </div>
      {dates.length === 0 && <p className={rows.quiet}>{words.nothingNext}</p>}
      <ul className={rows.rows}>
        {first.map((date) => (
          <DateRow key={keyOf(date)} date={date} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold label={words.more(rest.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          <ul className={rows.rows}>
            {rest.map((date) => (
              <DateRow key={keyOf(date)} date={date} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
};

const shownAtOnce = 8;
/** Further off than this, how many days it is tells nobody anything. */
const shownDays = 90;

const DateRow = ({ date }: { readonly date: EmployerDate }) => {
  const words = useText().employer.front.dates;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const days = daysBetween(useToday(), date.day);
  return (
    <li className={rows.row}>
      <span className={styles.day}>{formatDay(date.day, form, 'shortYear')}</span>
      <span className={rows.main}>
        <a className={rows.title} href={hashOf({ room: 'employer', view: views[date.kind], id: date.id })}>
          {words[date.kind](date.title)}
        </a>
        {days <= shownDays && (
          <span className={days < 0 ? rows.late : rows.quiet}>{relativeDays(days, form)}</span>
        )}
      </span>
    </li>
  );
};

const views: Readonly<Record<EmployerDateKind, EmployerView>> = {
  dialogue: 'dialogue',
  goal: 'plan',
  planEnds: 'plan',
  salary: 'salary',
  revision: 'policy',
  mandateEnds: 'mandate',
  contractEnds: 'contract',
};

const keyOf = ({ kind, id, day, title }: EmployerDate): string => `${kind} ${id} ${day} ${title}`;
