import { FileTextIcon } from '@navikt/aksel-icons';
import { memo, useState } from 'react';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { openAction, tick } from './act.ts';
import type { Entry } from './entry.ts';
import styles from './action-row.module.css';
import { rowCommands } from './row-commands.ts';
import { ageWords, dueWords, originWords, personName } from './words.ts';

export interface ActionRowProps {
  readonly entry: Entry;
  readonly workspace: Workspace;
  readonly today: Day;
  readonly form: WrittenForm;
  /** The row has the list's place in the tab order. */
  readonly isActive: boolean;
  /** Focus or the pointer has been on the row. */
  readonly isTouched: boolean;
  /** It is open in the pane. */
  readonly isOpen: boolean;
}

/**
 * One follow-up: done or not, what, from where, who has it, and by when. Drawn again only when something in it changed;
 * its menu is made when the row is first touched. There may be many.
 */
export const ActionRow = memo(
  ({ entry, workspace, today, form, isActive, isTouched, isOpen }: ActionRowProps) => {
    const words = textIn(form).followUp.row;
    const { action, owner } = entry;
    const due = dueWords(entry, today, form);
    const tabIndex = isActive ? 0 : -1;
    const quiet = [originWords(entry, today, form), ageWords(entry, today, form)];
    return (
      <li
        className={styles.row}
        data-row={action.id}
        data-state={action.state}
        data-open={isOpen || undefined}
      >
        <Tick entry={entry} label={words.tick(action.title)} tabIndex={tabIndex} />
        <div className={styles.what}>
          <button
            type="button"
            className={styles.title}
            tabIndex={tabIndex}
            onClick={() => openAction(action.id)}
          >
            {action.title}
          </button>
          <p className={styles.origin}>{quiet.filter((part) => part !== null).join(' · ')}</p>
        </div>
        <span className={styles.mark}>{action.note !== '' && <FileTextIcon title={words.hasNote} />}</span>
        <span className={styles.owner}>
          {owner === null ? words.nobody : personName(owner, workspace, form)}
        </span>
        <span className={styles.due} data-late={due.isLate || undefined}>
          <span>{due.first}</span>
          {due.second !== null && <span className={styles.day}>{due.second}</span>}
        </span>
        <span className={styles.menu}>
          {isTouched && <RowMenu label={words.menu(action.title)} commands={rowCommands(entry, form)} />}
        </span>
      </li>
    );
  },
  (before, after) =>
    before.entry.action.rev === after.entry.action.rev &&
    before.entry.owner?.rev === after.entry.owner?.rev &&
    before.entry.meeting?.rev === after.entry.meeting?.rev &&
    before.entry.series?.rev === after.entry.series?.rev &&
    before.entry.measureOf?.round.rev === after.entry.measureOf?.round.rev &&
    before.entry.measureOf?.isExempt === after.entry.measureOf?.isExempt &&
    before.entry.goalOf?.goal.rev === after.entry.goalOf?.goal.rev &&
    before.entry.goalOf?.isExempt === after.entry.goalOf?.isExempt &&
    before.workspace === after.workspace &&
    before.today === after.today &&
    before.form === after.form &&
    before.isActive === after.isActive &&
    before.isTouched === after.isTouched &&
    before.isOpen === after.isOpen,
);

interface TickProps {
  readonly entry: Entry;
  readonly label: string;
  readonly tabIndex: number;
}

/** The box. It shows the tick at once, and takes it back if it could not be saved. */
const Tick = ({ entry: { action }, label, tabIndex }: TickProps) => {
  const [ahead, setAhead] = useState<{ readonly rev: number; readonly isDone: boolean } | null>(null);
  const isDone = ahead?.rev === action.rev ? ahead.isDone : action.state === 'done';
  const change = async () => {
    setAhead({ rev: action.rev, isDone: action.state === 'open' });
    if (!(await tick(action))) setAhead(null);
  };
  return (
    <input
      type="checkbox"
      className={`ds-input ${styles.tick}`}
      aria-label={label}
      checked={isDone}
      tabIndex={tabIndex}
      onChange={() => void change()}
    />
  );
};
