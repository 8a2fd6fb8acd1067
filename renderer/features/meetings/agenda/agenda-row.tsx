import { memo } from 'react';
import { RowMenu, type RowCommand } from '#renderer/ui/row-menu.tsx';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { isSameRow, type Row } from './row.ts';
import styles from './agenda.module.css';

interface AgendaRowProps {
  readonly row: Row;
  readonly form: WrittenForm;
  /** Tab reaches it; the arrows reach the others. */
  readonly isActive: boolean;
  /** Focus or the pointer is on it: its menu is made. */
  readonly isTouched: boolean;
  readonly isOpen: boolean;
  /** It can be put elsewhere: the meeting is not closed. */
  readonly isMovable: boolean;
  readonly onOpen: (row: Row) => void;
  readonly commands: (row: Row) => readonly RowCommand[];
}

/** One line of the agenda. Drawn again only when something in it changed: an agenda may hold five hundred. */
export const AgendaRow = memo(
  ({ row, form, isActive, isTouched, isOpen, isMovable, onOpen, commands }: AgendaRowProps) => {
    const words = textIn(form).agenda.list;
    const { id, state } = row.entry.agendaItem;
    return (
      <li
        className={styles.row}
        data-row={id}
        data-state={state}
        data-open={isOpen || undefined}
        draggable={isMovable}
      >
        <span className={styles.number}>{row.number}</span>
        <button
          type="button"
          className={styles.name}
          tabIndex={isActive ? 0 : -1}
          onClick={() => onOpen(row)}
        >
          <span className={styles.title}>{row.title}</span>
          <span className={styles.facts}>{row.facts.join(' · ')}</span>
        </button>
        <span className={styles.minutes}>
          {row.minutes === null ? (
            <span className={styles.noTime}>{words.noMinutes}</span>
          ) : (
            words.minutes(row.minutes)
          )}
        </span>
        <span className={styles.menu}>
          {isTouched && commands(row).length > 0 && (
            <RowMenu label={words.menu(row.title)} commands={commands(row)} />
          )}
        </span>
      </li>
    );
  },
  (before, after) =>
    isSameRow(before.row, after.row) &&
    before.form === after.form &&
    before.isActive === after.isActive &&
    before.isTouched === after.isTouched &&
    before.isOpen === after.isOpen &&
    before.isMovable === after.isMovable &&
    // The commands of a row at hand must know its neighbours.
    !after.isTouched,
);
