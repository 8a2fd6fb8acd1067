import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { carryOut, stopAsking, type DisposalTrouble } from '#renderer/stores/disposal.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import styles from './bin.module.css';
import { Means } from './delete-dialog.tsx';

/** Asks before the key is changed, and says who gets in afterwards. */
export const KeyChangeDialog = ({ trouble }: { readonly trouble: DisposalTrouble | null }) => {
  const text = useText();
  const words = text.disposal.keyChange;
  useEffect(() => void refreshVault(), []);
  const openers = useVault(({ state }) => state?.people ?? []);
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [people, workspace] = [useLiveQuery(listPeople), useLiveQuery(readWorkspace)];
  return (
    <DialogBox
      heading={words.ask}
      closeLabel={text.disposal.ask.cancel}
      onClose={stopAsking}
      actions={
        <>
          <Button onClick={() => void carryOut({ basis: '', leaving: [] })}>{words.confirm}</Button>
          <Button variant="secondary" data-autofocus="" onClick={stopAsking}>
            {text.disposal.ask.cancel}
          </Button>
        </>
      }
    >
      {trouble !== null && <Notice tone="danger">{text.disposal.refusals[trouble]}</Notice>}
      <p>{words.whoHeading}</p>
      <ul className={styles.names}>
        {openers.map(({ personId, role }) => {
          const name = people?.find(({ id }) => id === personId)?.name;
          const title = capitalised(roleName(role, workspace ?? null, form));
          return <li key={personId}>{name === undefined ? title : `${name}, ${title.toLowerCase()}`}</li>;
        })}
      </ul>
      <p>{words.removeFirst}</p>
      <Means heading={text.disposal.ask.meansHeading} lines={words.means} />
    </DialogBox>
  );
};
