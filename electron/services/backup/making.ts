import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { copiesIn, profileCopies } from './copies.ts';
import type { BackupDesk, JournalPlace } from './desk.ts';
import { keptKeyFiles } from './key-files.ts';
import type { KeptPlaces } from './kept-places.ts';
import type { PlaceResult } from './place-file.ts';
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

/** Lays the newest good copy in the second place, if one is chosen and does not have it. Calm about its failures. */
export const copyToSecond = async (desk: BackupDesk, kept: KeptPlaces): Promise<void> => {
  const session = desk.session();
  const folder = secondFolder(desk, kept.current(), session);
  const { profile, second } = kept.current().results;
  if (folder === null || !mayLeave(session) || profile.good === null) return;
  if (second.good?.chain === profile.good.chain && second.trouble === null) return;
  // A copy from before the sheet was made does not open with it.
  if (session?.sheetAt !== null && session !== null && profile.good.at < session.sheetAt) return;
  const copied = await desk.runTask(
    'copyBackup',
    {
      copy: {
        file: path.join(profileCopies(desk.profile), profile.good.name),
        sha256: profile.good.sha256,
        made: profile.good.at,
      },
      folder,
      makeFolder: desk.managedFolder !== null,
      keyFiles: await keptKeyFiles(desk, second.keyFiles),
    },
    patienceWithPlace,
  );
  if (!copied.ok) return void (await kept.changeResult('second', { trouble: 'gone' }));
  if (!copied.value.ok) return void (await kept.changeResult('second', { trouble: copied.value.reason }));
  const { name, keyFiles } = copied.value.value;
  await kept.changeResult('second', { good: { ...profile.good, name }, trouble: null, keyFiles });
};

const makeInProfile = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  patience: number | undefined,
): Promise<Answer<null, 'locked' | 'notWritable'>> => {
  const session = desk.session();
  const journal = await desk.journal();
  const keys = await desk.keyFileText();
  // While a key is being changed the journal is written anew: a copy waits until that is done.
  if (session === null || session.retiring !== null) return refuse('locked');
  if (journal === null || journal.head.sequence === 0 || keys === null)
    return refuse('notWritable', 'nothing');
  if (journal.head.keyId !== session.dataKey.id) return refuse('locked');
  const { recoveryRecipient, backupRecipient } = session;
  const { good: before, keyFiles } = kept.current().results.profile;
  const made = desk.now().toISOString();
  const answer = await desk.runTask(
    'makeBackup',
    {
      journal: journal.file,
      length: journal.length,
      keys,
      // Copied: at lock the session's own is filled with zeroes.
      dataKey: Uint8Array.from(session.dataKey.bytes),
      identity: session.backupIdentity,
      recipients: [backupRecipient, ...(recoveryRecipient === null ? [] : [recoveryRecipient])],
      app: desk.app,
      made,
      readMe: desk.readMe(),
      folder: profileCopies(desk.profile),
      keyFiles: await keptKeyFiles(desk, keyFiles),
    },
    patience,
  );
  if (!answer.ok || !answer.value.ok) {
    const reason = answer.ok && !answer.value.ok ? answer.value.reason : 'notReadable';
    await kept.changeResult('profile', { trouble: reason === 'notReadable' ? 'differs' : reason });
    return refuse('notWritable', reason);
  }
  const { name, sha256, rows, keyFiles: laid } = answer.value.value;
  const good: Good = { at: made, name, sha256, rows, chain: journal.head.chain, keyId: journal.head.keyId };
  await kept.change({ shrunk: hasShrunk(before, good) });
  await kept.changeResult('profile', { good, trouble: null, keyFiles: laid });
  return accept(null);
};

/** More than a fifth fewer rows than the copy before, without a deletion for good, which changes the key. */
const hasShrunk = (before: Good | null, now: Good): boolean =>
  before !== null && before.keyId === now.keyId && now.rows < before.rows * 0.8;

/** Whether the copy that counts as the last good one still lies there. */
export const stillThere = async (folder: string, { good }: PlaceResult): Promise<boolean> =>
  good !== null && (await copiesIn(folder)).some(({ name }) => name === good.name);
