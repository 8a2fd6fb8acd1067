import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { listBin, restoreFromBin, type BinEntry } from '#renderer/db/bin.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatInstant } from '#shared/text/dates.ts';
import type { Text } from '#shared/text/text.ts';
import styles from './bin.module.css';
import { nameOfEntry } from './entry-name.ts';

/** Papirkurv: what was put away, by whom and when, and the way back. */
export const BinRoom = () => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const facts = useLiveQuery(readFacts);
  if (facts === undefined) return null;
  const words = text.settings.bin;
  return (
    <Page heading={words.title} {...(facts.entries.length > 0 && { lead: words.about })}>
      {facts.entries.length === 0 ? (
        <EmptyRoom sentence={words.empty} />
      ) : (
        <ul className={styles.list} aria-label={words.list}>
          {facts.entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              who={facts.names.get(entry.deletedBy ?? '') ?? null}
              workspace={facts.workspace}
              text={text}
              form={form}
            />
          ))}
        </ul>
      )}
    </Page>
  );
};

interface EntryProps {
  readonly entry: BinEntry;
  readonly who: string | null;
  readonly workspace: Workspace | null;
  readonly text: Text;
  readonly form: WrittenForm;
}

const Entry = ({ entry, who, workspace, text, form }: EntryProps) => {
  const words = text.settings.bin;
  const given = nameOfEntry(entry, workspace, form);
  const name = given === '' ? words.unnamed : given;
  const restore = async () => {
    const answer = await restoreFromBin(entry);
    if (!answer.ok) return say(words.refused, { tone: 'danger' });
    sayWithUndo(words.restored(name), answer.value);
  };
  return (
    <li className={styles.entry}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.detail}>
          {words.kinds[entry.table]} · {words.by(formatInstant(entry.deletedAt, form), who)}
        </p>
      </div>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={words.restoreItem(name)}
        onClick={() => void restore()}
      >
        <ArrowUndoIcon aria-hidden />
        {words.restore}
      </Button>
    </li>
  );
};

/** Names of everyone, also of those who lie in the bin themselves. */
const readFacts = async () => {
  const [entries, people, workspace] = await Promise.all([listBin(), listPeople(), readWorkspace()]);
  const binned = entries.filter(({ table }) => table === 'people').map(({ row }) => row);
  const names = new Map<string, string>([...people, ...binned].map((person) => [person.id, nameIn(person)]));
  return { entries, workspace, names };
};

const nameIn = (row: object): string => ('name' in row && typeof row.name === 'string' ? row.name : '');
