import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { ItemStatus } from '#shared/domain/checklist-item.ts';
import { formatInstant } from '#shared/text/dates.ts';
import type { Entry, Surroundings } from './entry.ts';
import { change, setStatus } from './item-actions.ts';
import styles from './pane.module.css';

interface ItemStatusFieldProps {
  readonly entry: Entry;
  readonly around: Surroundings;
  readonly onWhyNot: (entry: Entry) => void;
}

const statuses: readonly ItemStatus[] = ['open', 'done', 'notRelevant'];

/** Open, done (when and by whom) or not relevant (why). */
export const ItemStatusField = ({ entry, around, onWhyNot }: ItemStatusFieldProps) => {
  const { reception, domain } = useText();
  const words = reception.pane;
  const { item } = entry;
  const choose = (status: ItemStatus) =>
    status === 'notRelevant' ? onWhyNot(entry) : void setStatus(entry, status);
  const doneBy = around.people.find(({ id }) => id === item.doneBy)?.name ?? null;
  return (
    <div className={styles.field}>
      <Segmented
        label={words.status}
        value={item.status}
        options={statuses.map((status) => ({ value: status, label: domain.statuses[status] }))}
        onChange={choose}
      />
      {item.status === 'done' && item.doneAt !== null && (
        <p className={styles.quiet}>{words.doneBy(formatInstant(item.doneAt, around.form), doneBy)}</p>
      )}
      {item.status === 'notRelevant' && (
        <AutosaveText
          label={words.notRelevantBecause}
          value={item.reason}
          multiline
          onSave={(reason) => (reason.trim() === '' ? undefined : change(item.id, { reason: reason.trim() }))}
        />
      )}
    </div>
  );
};
