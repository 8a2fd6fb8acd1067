import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { daysBetween } from '#shared/calendar/day.ts';
import { dueDays } from '#shared/calendar/due.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay, relativeDays, weekText } from '#shared/text/dates.ts';
import { dayRemark } from '#shared/text/day-remark.ts';
import { ruleWords } from './rule-words.ts';
import type { Entry, Surroundings } from './entry.ts';
import { change } from './item-actions.ts';
import styles from './pane.module.css';

interface ItemDueProps {
  readonly entry: Entry;
  readonly around: Surroundings;
}

/** When the item is due: what the rule says and gives, and the own date that stands above it. */
export const ItemDue = ({ entry: { item, due, urgency }, around: { term, today, form } }: ItemDueProps) => {
  const { reception, domain } = useText();
  const words = reception.pane;
  const ruleDays = dueDays(item.dueRule, term);
  const { rule, missing } = ruleWords(item.dueRule, term, domain.dueRules);
  const isOwn = item.ownDueDay !== null;
  return (
    <section className={styles.part}>
      <h3>{words.due}</h3>
      {due !== null && (
        <p>
          <time dateTime={due} className={styles.dueDay}>
            {formatDay(due, form, 'long')}
          </time>{' '}
          <span className={styles.quiet}>
            {[weekText(due, form), dayRemark(due, form)].filter((part) => part !== null).join(', ')}
            {item.status === 'open' &&
              urgency !== 'earlier' &&
              `, ${relativeDays(daysBetween(today, due), form)}`}
          </span>
        </p>
      )}
      {item.dueRule !== 'none' && (
        <p className={styles.quiet}>
          {capitalised(rule)}
          {isOwn && ruleDays[0] !== undefined && ` (${formatDay(ruleDays[0], form, 'shortYear')})`}.{' '}
          {isOwn ? words.ownDueKept : missing === null ? words.followsRule : words.missingAnchor(missing)}
        </p>
      )}
      {!isOwn && ruleDays.length > 1 && (
        <p className={styles.quiet}>
          {words.furtherDays}:{' '}
          {ruleDays
            .slice(1)
            .map((day) => formatDay(day, form, 'shortYear'))
            .join(', ')}
        </p>
      )}
      <DayField
        label={words.ownDue}
        value={item.ownDueDay}
        onChange={(ownDueDay) => void change(item.id, { ownDueDay })}
      />
      {isOwn && item.dueRule !== 'none' && (
        <Button
          variant="tertiary"
          data-size="sm"
          className={styles.inlineButton}
          onClick={() => void change(item.id, { ownDueDay: null })}
        >
          {words.backToRule}
        </Button>
      )}
    </section>
  );
};
