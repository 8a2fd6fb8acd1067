import { Button } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { openAs } from '#renderer/stores/open-as.ts';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import styles from './no-access.module.css';

interface Party {
  readonly personId: PersonId;
  /** Null: no longer here. */
  readonly person: Person | null;
}

/** Those who have no passphrase on this PC, and so cannot act here; nobody until that is known. */
export const useStrangers = <One extends Party>(parties: readonly One[]): readonly One[] => {
  const known = useVault(({ state }) => state?.people ?? null);
  useEffect(() => void refreshVault(), []);
  return known === null
    ? []
    : parties.filter(({ personId }) => !known.some((person) => person.personId === personId));
};

/** Says who cannot act here yet, and lets them make a passphrase of their own. */
export const NoAccess = ({ parties }: { readonly parties: readonly Party[] }) => {
  const words = useText().evaluationRound;
  return parties.map(
    ({ person }) =>
      person !== null && (
        <div key={person.id} className={styles.noAccess}>
          <span className={styles.quiet}>{words.noAccess(person.name)}</span>
          <Button variant="tertiary" onClick={() => void openAs(person)}>
            {words.makeAccess(person.name)}
          </Button>
        </div>
      ),
  );
};
