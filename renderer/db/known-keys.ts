import type { PersonId } from '#shared/domain/id.ts';
import { publicKeyOf } from '#shared/vault/signing.ts';
import { importedAmong } from './imported.ts';
import { readAll } from './read.ts';
import { openKeys } from './vault.ts';

/** The public keys of a person; empty: they have signed nothing that is known to be theirs. */
export type KeysOf = (person: PersonId) => ReadonlySet<string>;

/**
 * The keys people have signed with on this PC, or in a file that was checked when it was read; of who has opened, also
 * their own and those of earlier. What came by the import of a workspace file makes no key known: anyone can write one.
 */
export const knownKeys = async (): Promise<KeysOf> => {
  const { personId: me, person, older } = openKeys();
  const signings = (
    await Promise.all([
      readAll('evalConsents'),
      readAll('approvals'),
      readAll('ruleApprovals'),
      readAll('dialogueApprovals'),
      readAll('contractApprovals'),
    ])
  ).flat();
  const imported = await importedAmong(signings.map(({ id }) => id));
  const keys = new Map<PersonId, Set<string>>([[me, new Set([person, ...older].map(publicKeyOf))]]);
  for (const { id, personId, publicKey } of signings)
    if (!imported.has(id)) keys.set(personId, (keys.get(personId) ?? new Set()).add(publicKey));
  return (whose) => keys.get(whose) ?? none;
};

const none: ReadonlySet<string> = new Set();
