import { Button } from '@digdir/designsystemet-react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { inTime, lastHeld, nextPlanned, type ContactLane } from '#shared/domain/contact-balance.ts';
import { formatDay } from '#shared/text/dates.ts';
import { logToday } from './acts.ts';
import type { BalanceFacts } from './balance-facts.ts';
import type { Opened } from './balance-place.tsx';

interface GroupLinesProps {
  readonly facts: BalanceFacts;
  readonly onOpen: (opened: Opened) => void;
}

/** Each party group with the last and the next contact, and the two things one does: note one today, plan one. */
export const GroupLines = ({ facts, onOpen }: GroupLinesProps) => {
  const { balance: words } = useText();
  return facts.balance.sides.map(({ side, lanes }) => (
    <section key={side ?? ''} className={styles.section} aria-labelledby={`lines-${side ?? 'unsaid'}`}>
      <div className={styles.head}>
        <h2 id={`lines-${side ?? 'unsaid'}`}>{words.sides[side ?? 'unsaid']}</h2>
      </div>
      <ul className={styles.rows}>
        {lanes.map((lane) => (
          <Line key={lane.group.id} lane={lane} facts={facts} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
};

interface LineProps extends GroupLinesProps {
  readonly lane: ContactLane;
}

const Line = ({ lane: { group, contacts }, facts, onOpen }: LineProps) => {
  const words = useText().balance.groups;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const me = useMe();
  const today = useToday();
  // What reached all the groups at once is contact with this one too.
  const all = [...contacts, ...facts.balance.common].toSorted(inTime);
  const [last, next] = [lastHeld(all, today), nextPlanned(all, today)];
  const say = (contact: { readonly day: typeof today }) => formatDay(contact.day, form, 'shortYear');
  const about = [
    last === null ? words.never : words.last(say(last)),
    next === null ? words.nothingPlanned : words.next(say(next)),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.main}>
        <span>{group.name}</span>
        <span className={styles.quiet}>{about.join(' · ')}</span>
      </span>
      <span className={styles.end}>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.logFor(group.name)}
          onClick={() => void logToday(facts.term.id, group, { today, personId: me?.id ?? null })}
        >
          {words.log}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.planFor(group.name)}
          onClick={() => onOpen({ point: null, group: group.id })}
        >
          {words.plan}
        </Button>
      </span>
    </li>
  );
};
