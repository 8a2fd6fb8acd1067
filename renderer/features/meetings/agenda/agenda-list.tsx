import {
  startTransition,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { RowCommand } from '#renderer/ui/row-menu.tsx';
import { textIn } from '#shared/text/text.ts';
import type { AgendaItemId } from '#shared/domain/id.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { move } from './acts.ts';
import { AgendaRow } from './agenda-row.tsx';
import { moveCommands } from './row-commands.ts';
import type { Row } from './row.ts';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import styles from './agenda.module.css';

interface AgendaListProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly form: WrittenForm;
  readonly openId: AgendaItemId | null;
  readonly isMovable: boolean;
  readonly onOpen: (row: Row) => void;
  /** What can be done with a row, beside moving it. */
  readonly commands: (row: Row) => readonly RowCommand[];
  /** What Delete does. */
  readonly onDelete: (row: Row) => void;
}

/** So many rows are drawn before the rest, which comes when the window has breath for it. */
const firstRows = 60;

/** The lines of an agenda: arrows walk, Enter opens, Alt and the arrows move, Delete takes off. */
export const AgendaList = (props: AgendaListProps) => {
  const { label, rows, form, openId, isMovable, onOpen, commands, onDelete } = props;
  const list = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [hovered, setHovered] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(rows.length <= firstRows);
  useEffect(() => startTransition(() => setWhole(true)), []);
  const shown = isWhole ? rows : rows.slice(0, firstRows);
  const ids = shown.map(({ entry }) => entry.agendaItem.id);
  const rowOf = (id: string) => rows.find(({ entry }) => entry.agendaItem.id === id);
  const order = useReorder(list, ids, (id, landing) => {
    const row = rowOf(id);
    if (row !== undefined) void move({ id, title: row.title }, landing);
  });
  const keys = useRowKeys(list, ids, (id, key) => {
    const row = rowOf(id);
    if (row === undefined || key !== 'Delete' || !isMovable) return false;
    onDelete(row);
    return true;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isMovable || !order.onKeyDown(event)) keys.onKeyDown(event);
  };
  const allCommands = (row: Row): readonly RowCommand[] =>
    isMovable
      ? [
          ...moveCommands(form, (direction) => order.step(row.entry.agendaItem.id, direction)),
          ...commands(row),
        ]
      : [];
  const handlers = {
    onKeyDown,
    onFocus: keys.onFocus,
    onPointerOver: (event: PointerEvent<HTMLElement>) => setHovered(rowIdAt(event.target)),
    ...(isMovable ? order.drag : {}),
  };
  return (
    <div ref={list} role="group" aria-describedby={keysId} {...handlers}>
      <p id={keysId} className="visually-hidden no-print">
        {textIn(form).agenda.list.keys}
      </p>
      <ol className={styles.rows} aria-label={label}>
        {shown.map((row) => (
          <AgendaRow
            key={row.entry.agendaItem.id}
            row={row}
            form={form}
            isActive={keys.active === row.entry.agendaItem.id}
            isTouched={[keys.active, hovered].includes(row.entry.agendaItem.id)}
            isOpen={openId === row.entry.agendaItem.id}
            isMovable={isMovable}
            onOpen={onOpen}
            commands={allCommands}
          />
        ))}
      </ol>
    </div>
  );
};

const rowIdAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null) : null;
