import { useLiveQuery } from 'dexie-react-hooks';
import { historyOf } from '#renderer/db/history.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import type { Person } from '#shared/domain/person.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatInstant } from '#shared/text/dates.ts';
import styles from './row-history.module.css';

interface RowHistoryProps {
  readonly id: string;
  readonly people: readonly Person[];
}

/** What has happened to a row, straight from the journal. */
export const RowHistory = ({ id, people }: RowHistoryProps) => {
  const { followUp, reception, dataLayer } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const history = useLiveQuery(() => historyOf(id), [id]);
  if (history === undefined) return null;
  if (history.length === 0) return <p className={styles.quiet}>{followUp.pane.noHistory}</p>;
  const nameOf = (by: string | null) =>
    people.find((person) => person.id === by)?.name ?? reception.history.someone;
  const steps = {
    do: capitalised,
    undo: reception.history.undone,
    redo: reception.history.redone,
  } as const;
  return (
    <HistoryList
      label={followUp.pane.history}
      lines={history.map(({ commitId, at, by, label, step }) => ({
        id: commitId,
        instant: at,
        when: formatInstant(at, form),
        who: nameOf(by),
        what: steps[step](dataLayer.labels[label]),
      }))}
    />
  );
};
