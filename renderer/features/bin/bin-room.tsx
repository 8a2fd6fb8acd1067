import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { listBin, namedBy, type BinEntry } from '#renderer/db/bin.ts';
import { listDisposals } from '#renderer/db/repositories/disposals.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { askToDelete, type Doom } from '#renderer/stores/disposal.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useRoute } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { agedOf } from '#shared/domain/aged.ts';
import { Entry } from './bin-entry.tsx';
import styles from './bin.module.css';
import { DisposalLog } from './disposal-log.tsx';
import { Done } from './done.tsx';
import { nameOfEntry } from './entry-name.ts';
import { OldCopies } from './old-copies.tsx';

/** Papirkurv: what was put away, by whom and when, the way back, and the way out for good. */
export const BinRoom = () => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const route = useRoute((store) => store.route);
  const facts = useLiveQuery(readFacts);
  if (facts === undefined) return null;
  const { entries, names, disposals } = facts;
  const words = text.settings.bin;
  const nameOf = (entry: BinEntry) => nameOfEntry(entry, { ...facts, form }) || words.unnamed;
  const doomed = (some: readonly BinEntry[]): readonly Doom[] =>
    some.map((entry) => ({ table: entry.table, id: entry.id, name: nameOf(entry) }));
  const [latest] = disposals;
  return (
    <Page
      heading={words.title}
      {...(entries.length > 0 && {
        lead: words.about,
        actions: (
          <Button variant="secondary" data-color="danger" onClick={() => askToDelete(doomed(entries), 'bin')}>
            <TrashIcon aria-hidden />
            {text.disposal.bin.empty}
          </Button>
        ),
      })}
    >
      <div className={styles.notices}>
        {route.room === 'bin' && route.isDone === true && latest && <Done disposal={latest} />}
        {latest && <OldCopies since={latest.createdAt} />}
        <Aged entries={entries} onDelete={(some) => askToDelete(doomed(some), 'binAge')} />
      </div>
      {entries.length === 0 ? (
        <EmptyRoom sentence={words.empty} />
      ) : (
        <ul className={styles.list} aria-label={words.list}>
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              name={nameOf(entry)}
              who={names.get(entry.deletedBy ?? '') ?? null}
            />
          ))}
        </ul>
      )}
      <DisposalLog log={disposals} names={names} />
    </Page>
  );
};

interface AgedProps {
  readonly entries: readonly BinEntry[];
  readonly onDelete: (aged: readonly BinEntry[]) => void;
}

/**
 * What has lain here for a long time. The app asks and never deletes by itself: it cannot be undone, something of it may
 * have to be preserved, and everything is written anew, which must not happen in the middle of somebody's work.
 */
const Aged = ({ entries, onDelete }: AgedProps) => {
  const words = useText().disposal.bin;
  const today = useToday();
  const aged = agedOf(entries, today);
  if (aged.length === 0) return null;
  return (
    <Notice
      title={words.agedHeading(aged.length)}
      actions={
        <Button data-size="sm" variant="secondary" onClick={() => onDelete(aged)}>
          {words.agedButton}
        </Button>
      }
    >
      <p>{words.agedAbout}</p>
    </Notice>
  );
};

/** Names of everyone, also of those who lie in the bin themselves. */
const readFacts = async () => {
  const [entries, people, workspace, disposals] = await Promise.all([
    listBin(),
    listPeople(),
    readWorkspace(),
    listDisposals(),
  ]);
  const binned = entries.filter(({ table }) => table === 'people').map(({ row }) => row);
  const names = new Map<string, string>([...people, ...binned].map((person) => [person.id, nameIn(person)]));
  return { entries, workspace, names, disposals, related: await namedBy(entries) };
};

const nameIn = (row: object): string => ('name' in row && typeof row.name === 'string' ? row.name : '');
