import { FileTextIcon, LinkIcon } from '@navikt/aksel-icons';
import { memo, useState } from 'react';
import type { Day } from '#shared/calendar/day.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { Pill } from '#renderer/ui/pill.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { isSameEntry, type Entry } from './entry.ts';
import { openItem, rename, tick } from './item-actions.ts';
import { RowDue } from './row-due.tsx';
import { rowCommands } from './row-commands.ts';
import { TitleField } from './title-field.tsx';
import { stopRenaming, type GroupKey, type RowKey } from './view.ts';
import { withSoftHyphens } from './soft-hyphens.ts';
import styles from './row.module.css';

export interface ItemRowProps {
  readonly entry: Entry;
  readonly group: GroupKey;
  readonly today: Day;
  readonly form: WrittenForm;
  /** The row has the list's place in the tab order. */
  readonly isActive: boolean;
  /** Focus or the pointer has been on the row. */
  readonly isTouched: boolean;
  /** The item is open in the pane. */
  readonly isOpen: boolean;
  readonly isRenaming: boolean;
}

/**
 * One item of the list. Drawn again only when something in it changed: a list may hold two thousand. Its menu is
 * made when the row is first touched, for the same reason.
 */
export const ItemRow = memo(
  ({ entry, group, today, form, isActive, isTouched, isOpen, isRenaming }: ItemRowProps) => {
    const words = textIn(form).reception.row;
    const { item, title, owner } = entry;
    const rowKey: RowKey = `${group}/${item.id}`;
    const tabIndex = isActive ? 0 : -1;
    return (
      <li
        className={styles.row}
        data-row
        data-key={rowKey}
        data-item={item.id}
        data-status={item.status}
        data-open={isOpen || undefined}
        draggable={item.phase === group && !isRenaming}
      >
        <Tick entry={entry} label={words.tick(title)} tabIndex={tabIndex} />
        {isRenaming ? (
          <TitleField title={title} onSave={(text) => void rename(entry, text)} onClose={stopRenaming} />
        ) : (
          <button
            type="button"
            className={styles.title}
            tabIndex={tabIndex}
            onClick={() => openItem(item.id)}
          >
            {title}
          </button>
        )}
        <RowMarks entry={entry} form={form} />
        <span className={styles.facts}>
          <span className={styles.owner}>{withSoftHyphens(owner)}</span>
          <RowDue entry={entry} today={today} form={form} />
        </span>
        <span className={styles.menu}>
          {isTouched && <RowMenu label={words.menu(title)} commands={rowCommands(entry, rowKey, form)} />}
        </span>
      </li>
    );
  },
  (before, after) =>
    isSameEntry(before.entry, after.entry) &&
    before.group === after.group &&
    before.today === after.today &&
    before.form === after.form &&
    before.isActive === after.isActive &&
    before.isTouched === after.isTouched &&
    before.isOpen === after.isOpen &&
    before.isRenaming === after.isRenaming,
);

interface TickProps {
  readonly entry: Entry;
  readonly label: string;
  readonly tabIndex: number;
}

/** The box. It shows the tick at once, and takes it back if it could not be saved. */
const Tick = ({ entry, label, tabIndex }: TickProps) => {
  const { item } = entry;
  const [ahead, setAhead] = useState<{ readonly rev: number; readonly isDone: boolean } | null>(null);
  const isDone = ahead?.rev === item.rev ? ahead.isDone : item.status === 'done';
  const change = async () => {
    setAhead({ rev: item.rev, isDone: item.status === 'open' });
    if (!(await tick(entry))) setAhead(null);
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

/** What else is to be known of the item at a glance. */
const RowMarks = ({ entry: { item }, form }: Pick<ItemRowProps, 'entry' | 'form'>) => {
  const { reception, domain } = textIn(form);
  return (
    <span className={styles.marks}>
      {item.status === 'notRelevant' && <Pill>{domain.statuses.notRelevant}</Pill>}
      {item.note !== '' && <FileTextIcon title={reception.row.hasNote} />}
      {item.caseLink !== '' && <LinkIcon title={reception.row.hasLink} />}
    </span>
  );
};
