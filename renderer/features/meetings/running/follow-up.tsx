import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { measureWords, personName } from '#renderer/features/meetings/follow-up/words.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { daysBetween } from '#shared/calendar/day.ts';
import type { Action } from '#shared/domain/action.ts';
import type { ActionId } from '#shared/domain/id.ts';
import type { Series } from '#shared/domain/series.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import { goalOrigin } from '#shared/text/goal-origin.ts';
import { ActionLine } from './action-line.tsx';
import { finishAction } from './acts.ts';
import { NewActionLine } from './new-action-line.tsx';
import { looksBack, useOwed, type Owed as OwedAction } from './use-run.ts';
import { useNewLine } from '#renderer/parts/use-new-line.ts';
import styles from './lists.module.css';

interface FollowUpProps {
  readonly row: Row;
  /** Those made in this meeting. */
  readonly actions: readonly Action[];
  readonly series: Series;
  readonly around: Around;
}

/** Who does what by when: what is owed from before, and what is agreed now. */
export const FollowUp = ({ row, actions, series, around }: FollowUpProps) => {
  const words = useText().running.actions;
  const line = useNewLine<ActionId>();
  const shown = actions.filter(({ id }) => id !== line.held);
  return (
    <section className={styles.part} aria-labelledby="actions-heading">
      <h3 id="actions-heading">{words.heading}</h3>
      <Owed row={row} around={around} />
      <div className={styles.lines} data-size="sm">
        {shown.map((action) => (
          <ActionLine key={action.id} action={action} around={around} />
        ))}
        <NewActionLine
          key={line.round}
          row={row}
          series={series}
          held={actions.find(({ id }) => id === line.held) ?? null}
          around={around}
          isNext={line.takesFocus}
          onMade={line.make}
          onDone={line.finish}
        />
      </div>
    </section>
  );
};

/** So many are shown before one asks for the rest. */
const few = 8;

/** What is still owed from before; ticked here when it is done. */
const Owed = ({ row, around }: { readonly row: Row; readonly around: Around }) => {
  const words = useText().running.actions;
  const owed = useOwed(row.entry) ?? [];
  const [isWhole, setWhole] = useState(false);
  if (owed.length === 0) return null;
  const shown = isWhole ? owed : owed.slice(0, few);
  return (
    <div className={styles.owed}>
      <h4>{looksBack(row.entry) ? words.since : words.before}</h4>
      <ul>
        {shown.map((line) => (
          <OwedLine key={line.action.id} owed={line} around={around} />
        ))}
      </ul>
      {shown.length < owed.length && (
        <Button variant="tertiary" data-size="sm" onClick={() => setWhole(true)}>
          {words.more(owed.length)}
        </Button>
      )}
    </div>
  );
};

const OwedLine = ({
  owed: { action, measureOf, goalOf },
  around,
}: {
  readonly owed: OwedAction;
  readonly around: Around;
}) => {
  const words = useText().running.actions;
  const today = useToday();
  const { people, workspace, form } = around;
  const owner = people.find(({ id }) => id === action.ownerId);
  const late = action.dueOn !== null && action.dueOn < today;
  return (
    <li className={styles.owedLine}>
      <label>
        <input
          type="checkbox"
          className="ds-input"
          aria-label={words.done(action.title)}
          checked={false}
          onChange={() => void finishAction(action)}
        />
        <span>{action.title}</span>
      </label>
      <span className={styles.facts}>
        {measureOf !== null && (
          <Link href={hashOf({ room: 'evaluation', view: 'outcome', id: measureOf.round.id })}>
            {measureWords(measureOf, form)}
          </Link>
        )}
        {goalOf !== null && (
          <Link href={hashOf({ room: 'employer', view: 'plan', id: goalOf.goal.id })}>
            {goalOrigin(goalOf, form)}
          </Link>
        )}
        {owner !== undefined && <span>{personName(owner, workspace, form)}</span>}
        {action.dueOn !== null && (
          <span data-late={late || undefined}>
            {late
              ? relativeDays(daysBetween(today, action.dueOn), form)
              : formatDay(action.dueOn, form, 'short')}
          </span>
        )}
      </span>
    </li>
  );
};
