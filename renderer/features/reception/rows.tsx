import { startTransition, useEffect, useState } from 'react';
import type { Entry, Surroundings } from './entry.ts';
import { ItemRow } from './item-row.tsx';
import { useView, type GroupKey } from './view.ts';
import styles from './list.module.css';

interface RowsProps {
  readonly label: string;
  readonly group: GroupKey;
  readonly entries: readonly Entry[];
  readonly around: Surroundings;
  readonly openId: string | undefined;
}

/** So many rows are drawn before the rest, which comes when the window has breath for it. */
const firstRows = 60;

/** The rows of one group. A long group does not hold the room back: its end is drawn a moment later. */
export const Rows = ({ label, group, entries, around, openId }: RowsProps) => {
  const active = useView((view) => view.active);
  const touched = useView((view) => view.touched);
  const renaming = useView((view) => view.renaming);
  const [isWhole, setWhole] = useState(entries.length <= firstRows);
  useEffect(() => startTransition(() => setWhole(true)), []);
  const shown = isWhole ? entries : entries.slice(0, firstRows);
  return (
    <ul className={styles.rows} aria-label={label}>
      {shown.map((entry) => (
        <ItemRow
          key={entry.item.id}
          entry={entry}
          group={group}
          today={around.today}
          form={around.form}
          isActive={active === `${group}/${entry.item.id}`}
          isTouched={touched.has(`${group}/${entry.item.id}`)}
          isOpen={openId === entry.item.id}
          isRenaming={renaming === `${group}/${entry.item.id}`}
        />
      ))}
    </ul>
  );
};
