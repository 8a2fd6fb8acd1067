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

/** The rows of one group. */
export const Rows = ({ label, group, entries, around, openId }: RowsProps) => {
  const active = useView((view) => view.active);
  const touched = useView((view) => view.touched);
  const renaming = useView((view) => view.renaming);
  return (
    <ul className={styles.rows} aria-label={label}>
      {entries.map((entry) => (
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
