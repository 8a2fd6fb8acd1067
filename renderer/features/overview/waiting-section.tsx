import { hashOf } from '#renderer/stores/route.ts';
import { daysBetween } from '#shared/calendar/day.ts';
import { relativeDays } from '#shared/text/dates.ts';
import type { Deadlines } from './deadlines.ts';
import styles from './overview.module.css';
import { ownerName, titleOf, type View } from './view.ts';
import { waitingOf, type Waiting } from './waiting.ts';

interface WaitingSectionProps {
  readonly deadlines: Deadlines;
  readonly view: View;
}

/** What waits for whom: counts and the oldest, in words. The one who has waited longest stands first. */
export const WaitingSection = ({ deadlines, view }: WaitingSectionProps) => {
  const words = view.text.overview.waiting;
  const waiting = waitingOf(deadlines, view.people);
  return (
    <section aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{words.heading}</h2>
      {waiting.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={styles.waiting}>
        {waiting.map((group) => (
          <Waiter
            key={group.owner.kind === 'person' ? group.owner.person.id : group.owner.role}
            waiting={group}
            view={view}
          />
        ))}
      </ul>
    </section>
  );
};

const Waiter = ({ waiting, view }: { readonly waiting: Waiting; readonly view: View }) => {
  const { owner, overdue, soon, oldest } = waiting;
  const words = view.text.overview.waiting;
  const counts = [overdue > 0 ? words.overdue(overdue) : '', soon > 0 ? words.soon(soon) : ''];
  return (
    <li>
      <p className={styles.waiter}>{ownerName(owner, view)}</p>
      <p className={styles.figures}>{counts.filter((part) => part !== '').join(' · ')}</p>
      <p className={styles.oldest}>
        {overdue > 0 ? words.oldest : words.first}:{' '}
        <a href={hashOf({ room: 'reception', itemId: oldest.item.id })}>{titleOf(oldest.item, view)}</a>,{' '}
        {relativeDays(daysBetween(view.today, oldest.day), view.form)}
      </p>
    </li>
  );
};
