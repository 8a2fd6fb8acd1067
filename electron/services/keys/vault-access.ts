import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { freshFor } from '#shared/ipc/vault.ts';
import { changePassphrase, giveAccess, removeAccess, setRole } from './access.ts';
import {
  amendSession,
  openSession,
  tellAccessRemoved,
  tellPassphrase,
  type OpenSession,
} from './open-vault.ts';
import { forgetRemembered, remember } from './remembered.ts';
import { confirmSheet, makeSheet } from './sheets.ts';
import type { Vault } from './vault.ts';
import { followFile, mayRemember } from './vault-door.ts';
import type { VaultMeans } from './vault-means.ts';
import { proposedPassphrase } from './words.ts';

type People = Pick<Vault, 'giveAccess' | 'removeAccess' | 'setRole' | 'changePassphrase'>;
type Ways = Pick<Vault, 'makeSheet' | 'confirmSheet' | 'rememberMe' | 'proposePassphrase'>;

/** Who can get in, and with what. What widens the way in asks for a passphrase that was just typed. */
export const vaultAccess = (means: VaultMeans): People & Ways => ({ ...people(means), ...ways(means) });

const people = (means: VaultMeans): People => ({
  giveAccess: async (person) => {
    const session = confirmedSession(means);
    if (!session.ok) return session;
    const given = await giveAccess(means, session.value, person);
    if (!given.ok) return given;
    // With two people, the PC's log-in no longer says which of them it is.
    await forgetRemembered(means.folder);
    tellPassphrase({ ...person, backupIdentity: session.value.backupIdentity });
    return accept(null);
  },
  removeAccess: async ({ personId }) => {
    const session = confirmedSession(means);
    if (!session.ok) return session;
    const removed = await removeAccess(means, session.value, personId);
    if (!removed.ok) return removed;
    await forgetRemembered(means.folder);
    tellAccessRemoved(personId);
    return accept(null);
  },
  setRole: async (person) => {
    const session = openSession();
    if (session === null) return refuse('locked');
    const set = await setRole(means, person);
    if (!set.ok) return set;
    if (person.personId === session.personId) amendSession({ role: person.role });
    return accept(null);
  },
  changePassphrase: async ({ passphrase }) => {
    const session = confirmedSession(means);
    if (!session.ok) return session;
    const changed = await changePassphrase(means, session.value, passphrase);
    if (!changed.ok) return changed;
    const { personId, role, backupIdentity } = session.value;
    tellPassphrase({ personId, role, passphrase, backupIdentity });
    return accept(null);
  },
});

const ways = (means: VaultMeans): Ways => ({
  makeSheet: async ({ of }) => {
    const session = confirmedSession(means);
    if (!session.ok) return session;
    const made = await makeSheet(means, session.value, of);
    if (!made.ok) return made;
    followFile(made.value.file);
    return accept(made.value.sheet);
  },
  confirmSheet: async ({ of, word }) => {
    const session = openSession();
    if (session === null) return refuse('locked');
    const confirmed = await confirmSheet(means, session, of, word);
    if (!confirmed.ok) return confirmed;
    followFile(confirmed.value);
    return accept(null);
  },
  rememberMe: async ({ on }) => {
    if (!on) {
      await forgetRemembered(means.folder);
      return accept(null);
    }
    const session = confirmedSession(means);
    if (!session.ok) return session;
    if (!(await mayRemember(means))) return refuse('notReal');
    return remember(means.folder, means.keychain, session.value);
  },
  proposePassphrase: async () => proposedPassphrase(means.randomBelow),
});

/** The session, when its passphrase was typed so lately that it is still the person who sits there. */
const confirmedSession = (means: VaultMeans): Answer<OpenSession, 'locked' | 'notConfirmed'> => {
  const session = openSession();
  if (session === null) return refuse('locked');
  const age = session.confirmedAt === null ? -1 : means.now().getTime() - Date.parse(session.confirmedAt);
  return age >= 0 && age <= freshFor ? accept(session) : refuse('notConfirmed');
};
