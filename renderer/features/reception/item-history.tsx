import { useLiveQuery } from 'dexie-react-hooks';
import { historyOf, type HistoryEntry } from '#renderer/db/history.ts';
import { useText } from '#renderer/stores/text.ts';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatInstant } from '#shared/text/dates.ts';
import type { Text } from '#shared/text/text.ts';
import type { Surroundings } from './entry.ts';
import { changeLines } from './change-lines.ts';
import styles from './pane.module.css';

interface ItemHistoryProps {
  readonly item: ChecklistItem;
  readonly around: Surroundings;
}

/** What has happened to the item, straight from the journal. */
export const ItemHistory = ({ item, around }: ItemHistoryProps) => {
  const text = useText();
  const words = text.reception;
  const history = useLiveQuery(() => historyOf(item.id), [item.id]);
  if (history === undefined) return null;
  if (history.length === 0) return <p className={styles.quiet}>{words.pane.noHistory}</p>;
  const names = new Map(around.people.map(({ id, name }) => [id, name]));
  return (
    <HistoryList
      label={words.pane.history}
      lines={history.map((entry) => ({
        id: entry.commitId,
        instant: entry.at,
        when: formatInstant(entry.at, around.form),
        who: (entry.by === null ? undefined : names.get(entry.by)) ?? words.history.someone,
        what: whatHappened(entry, text),
        details: <Changes lines={changeLines(entry.changes, around, text)} />,
      }))}
    />
  );
};

const Changes = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => (
    <p key={line} className={styles.changeLine}>
      {line}
    </p>
  ));

const whatHappened = ({ label, step }: HistoryEntry, { dataLayer, reception }: Text): string => {
  const what = dataLayer.labels[label];
  if (step === 'undo') return reception.history.undone(what);
  return step === 'redo' ? reception.history.redone(what) : capitalised(what);
};
