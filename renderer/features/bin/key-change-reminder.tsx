import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listBin } from '#renderer/db/bin.ts';
import { readLocal, writeLocal } from '#renderer/db/local.ts';
import { listDisposals } from '#renderer/db/repositories/disposals.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listTerms } from '#renderer/db/repositories/terms.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { askToChangeKey } from '#renderer/stores/disposal.ts';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { Reminder } from '#renderer/ui/reminder.tsx';
import { keyChangeDue } from '#shared/domain/key-change-due.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';

/** A kind word in the first room when somebody who leads has been replaced. Put away, it comes at the next time only. */
export const KeyChangeReminder = () => {
  const words = useText().disposal.keyChange;
  const due = useLiveQuery(readDue);
  // The demo's passphrase is printed for all to see, so a new key would keep nobody out.
  const isDemo = useVault(({ state }) => (state?.demoPassphrase ?? null) !== null);
  if (due === undefined || due === null || isDemo) return null;
  return (
    <Reminder
      title={words.reminderHeading}
      actions={
        <Button data-size="sm" variant="secondary" onClick={askToChangeKey}>
          {words.button}
        </Button>
      }
      laterLabel={words.later}
      onLater={() => void writeLocal(putAway, due)}
    >
      {words.reminderAbout}
    </Reminder>
  );
};

const putAway = 'keyChangeLater';

const readDue = async (): Promise<Instant | null> => {
  const [workspace, people, bin, terms, disposals, later] = await Promise.all([
    readWorkspace(),
    listPeople(),
    listBin(),
    listTerms(),
    listDisposals(),
    readLocal(putAway, z.string()),
  ]);
  if (workspace === null) return null;
  const binned = bin.flatMap(({ table, row }) => (table === 'people' ? [row as unknown as Person] : []));
  const due = keyChangeDue({ workspace, people: [...people, ...binned], terms, disposals });
  return due !== null && later !== null && later >= due ? null : due;
};
