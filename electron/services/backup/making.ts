import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { dropKey } from '#shared/vault/seal.ts';
import { profileCopies } from './copies.ts';
import type { BackupDesk, JournalPlace } from './desk.ts';
import { areLaid, dropKeyFiles, dropLaid, dropOutdated, keptKeyFiles } from './key-files.ts';
import type { KeptPlaces } from './kept-places.ts';
import { sealFolder, type PlaceResult } from './place-file.ts';
import { mayLeave, secondFolder } from './second-place.ts';
import { thinCopies } from './thinning.ts';

type Good = NonNullable<PlaceResult['good']>;

/** A second place that does not answer for so long is not there, in milliseconds. */
const patienceWithPlace = 60_000;

/** Whether something has been written that no verified copy in the profile has. */
export const isBehind = (kept: KeptPlaces, journal: JournalPlace | null): boolean =>
  journal !== null &&
  journal.head.sequence > 0 &&
  kept.current().results.profile.good?.chain !== journal.head.chain;

/**
 * Makes a copy in the profile, and lays it in the second place. Accepted when the one in the profile has been written and
 * read back; how it went in the second place stands in its result.
 * @param patience milliseconds for the copy in the profile
 */
export const makeCopies = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  patience?: number,
): Promise<Answer<null, 'locked' | 'notWritable'>> => {
  const made = await makeInProfile(desk, kept, patience);
  if (!made.ok) return made;
  await copyToSecond(desk, kept);
  await thinCopies(desk, kept);
  return accept(null);
};

/**
 * Lays the newest good copy in the second place, if one is chosen and does not have it. Calm about its failures.
 * @param folder the second place, where it has been looked up while somebody had opened
 */
export const copyToSecond = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  folder = secondFolder(desk, kept.current(), desk.session()),
): Promise<void> => {
  const session = desk.session();
  const { profile, second } = kept.current().results;
  if (folder === null || profile.good === null || !mayLeave(session)) return;
  // A copy from before the sheet was made does not open with it.
  if (profile.good.at < (session?.sheetAt ?? '')) return;
  const keyFiles = await keptKeyFiles(desk, second.keyFiles);
  const hasCopy = second.good?.sha256 === profile.good.sha256 && second.trouble === null;
  if (hasCopy && areLaid(keyFiles)) return;
  const copied = await desk.runTask(
    'copyBackup',
    {
      copy: hasCopy ? null : orderOf(desk, profile.good),
      folder,
      makeFolder: desk.managedFolder !== null,
      keyFiles,
    },
    patienceWithPlace,
  );
  if (!copied.ok) return void (await kept.changeResult('second', { trouble: 'gone' }));
  if (!copied.value.ok) return void (await kept.changeResult('second', { trouble: copied.value.reason }));
  const { name, keyFiles: laid } = copied.value.value;
  const good = name === null ? second.good : { ...profile.good, name };
  await kept.changeResult('second', { good, trouble: null, keyFiles: { ...second.keyFiles, ...laid } });
};

const orderOf = (desk: BackupDesk, { name, sha256, at }: Good) => ({
  file: path.join(profileCopies(desk.profile), name),
  sha256,
  made: at,
});

/** Lays the key files anew beside the copies in the profile, where a passphrase has been changed since. */
export const renewKeyFiles = async (desk: BackupDesk, kept: KeptPlaces): Promise<void> => {
  const { profile } = kept.current().results;
  const keyFiles = await keptKeyFiles(desk, profile.keyFiles);
  if (profile.good === null || areLaid(keyFiles)) return;
  const folder = profileCopies(desk.profile);
  const laid = await desk.runTask('copyBackup', { copy: null, folder, makeFolder: false, keyFiles });
  if (!laid.ok || !laid.value.ok) return;
  const all = { ...profile.keyFiles, ...laid.value.value.keyFiles };
  await kept.changeResult('profile', { keyFiles: all });
};

/**
 * After a change of keys: the second place is remembered under the new identity, and what opens copies of before goes
 * from this PC. In the second place each key file is written over when its person next types the passphrase; until then
 * it belongs to the copies from before that lie there.
 */
export const followKeyChange = async (desk: BackupDesk, kept: KeptPlaces): Promise<void> => {
  const session = desk.session();
  const { second, results } = kept.current();
  const folder = secondFolder({ managedFolder: null }, kept.current(), session);
  if (session !== null && second !== null && folder !== null) {
    await kept.change({ second: sealFolder(session.backupIdentity, folder) });
  }
  await dropOutdated(desk);
  const now = await keptKeyFiles(desk, results.profile.keyFiles);
  const isNow = new Set(now.flatMap(({ before }) => (before === null ? [] : [before.name])));
  const gone = Object.values(results.profile.keyFiles).filter(({ name }) => !isNow.has(name));
  await dropLaid(gone.map((file) => ({ folder: profileCopies(desk.profile), file })));
};

/** The person no longer has access: their key files go, here and beside the copies. */
export const forgetKeyFiles = async (desk: BackupDesk, kept: KeptPlaces, personId: string): Promise<void> => {
  const folders = {
    profile: profileCopies(desk.profile),
    second: secondFolder(desk, kept.current(), desk.session()),
  };
  const places = ['profile', 'second'] as const;
  const laid = places.flatMap((place) => {
    const [folder, file] = [folders[place], kept.current().results[place].keyFiles[personId]];
    return folder === null || file === undefined ? [] : [{ folder, file }];
  });
  await dropKeyFiles(desk.profile, personId, laid);
  for (const place of places) {
    const { [personId]: _gone, ...keyFiles } = kept.current().results[place].keyFiles;
    await kept.changeResult(place, { keyFiles });
  }
};

/**
 * Makes the copy in the profile, with no key of it left in main's memory afterwards but the session's own.
 * @param patience milliseconds, or a signal that ends it; what is ended by the signal has not failed
 */
export const makeInProfile = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  patience?: number | AbortSignal,
): Promise<Answer<null, 'locked' | 'notWritable'>> => {
  const journal = await desk.journal();
  const keys = await desk.keyFileText();
  const keyFiles = await keptKeyFiles(desk, kept.current().results.profile.keyFiles);
  // Not before now: from here to the copy of the key nothing is waited for, so no lock comes between.
  const session = desk.session();
  // While a key is being changed the journal is written anew: a copy waits until that is done.
  if (session === null || session.retiring !== null) return refuse('locked');
  if (journal === null || journal.head.sequence === 0 || keys === null)
    return refuse('notWritable', 'nothing');
  if (journal.head.keyId !== session.dataKey.id) return refuse('locked');
  const { recoveryRecipient, backupRecipient } = session;
  const { good: before } = kept.current().results.profile;
  const made = desk.now().toISOString();
  // Copied: at lock the session's own is filled with zeroes.
  const dataKey = Uint8Array.from(session.dataKey.bytes);
  const running = desk.runTask(
    'makeBackup',
    {
      journal: journal.file,
      length: journal.length,
      keys,
      dataKey,
      identity: session.backupIdentity,
      recipients: [backupRecipient, ...(recoveryRecipient === null ? [] : [recoveryRecipient])],
      app: desk.app,
      made,
      readMe: desk.readMe(),
      folder: profileCopies(desk.profile),
      keyFiles,
    },
    patience,
  );
  const answer = await running.finally(() => dropKey(dataKey));
  if (!answer.ok && typeof patience === 'object' && patience.aborted) return refuse('locked');
  if (!answer.ok || !answer.value.ok) {
    const reason = answer.ok && !answer.value.ok ? answer.value.reason : 'notReadable';
    await kept.changeResult('profile', { trouble: reason === 'notReadable' ? 'differs' : reason });
    return refuse('notWritable', reason);
  }
  const { name, sha256, rows, keyFiles: laid } = answer.value.value;
  const { chain, keyId, sequence } = journal.head;
  const good: Good = { at: made, name, sha256, rows, chain, keyId, sequence };
  await kept.change({ shrunk: hasShrunk(before, good) });
  await kept.changeResult('profile', {
    good,
    trouble: null,
    keyFiles: { ...kept.current().results.profile.keyFiles, ...laid },
  });
  return accept(null);
};

/**
 * More than a fifth fewer rows than the copy before, of the same workspace going on: neither after a deletion for good,
 * which changes the key, nor after going back to an older copy.
 */
const hasShrunk = (before: Good | null, now: Good): boolean =>
  before !== null &&
  before.keyId === now.keyId &&
  before.sequence <= now.sequence &&
  now.rows < before.rows * 0.8;
