import path from 'node:path';
import type { Disk } from '#electron/services/journal/disk.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import { madeByName } from '#shared/exchange/backup-name.ts';
import type { BackupAnswers, BackupState, CopyInfo } from '#shared/ipc/backup.ts';
import { chooseSecond, forgetSecond, placeOf } from './choosing.ts';
import { copiesIn, profileCopies, shownCopies, type FoundCopy, type ShownCopies } from './copies.ts';
import type { BackupDesk } from './desk.ts';
import type { KeptPlaces } from './kept-places.ts';
import {
  copyToSecond,
  followKeyChange,
  forgetKeyFiles,
  isBehind,
  makeCopies,
  renewKeyFiles,
} from './making.ts';
import { keepKeyFile } from './key-files.ts';
import { lastCopy } from './last-copy.ts';
import type { GivenPassphrase, OpenSession } from '#electron/services/keys/open-vault.ts';
import { restoreBeside, tryCopy, type GivenKey } from './restoring.ts';
import { mayLeave, secondFolder } from './second-place.ts';
import { sweepPlaces } from './sweeping.ts';
import { lastSwitch } from './switch.ts';

/** Copies and what can be done with them, one act at a time. */
export interface Backups {
  readonly state: () => Promise<BackupState>;
  readonly choose: (folder: string) => Promise<BackupAnswers['chooseSecondPlace']>;
  readonly forget: () => Promise<BackupAnswers['forgetSecondPlace']>;
  readonly backUp: () => Promise<BackupAnswers['backUp']>;
  /**
   * Makes a copy if there is something that none has; brings the second place up to date either way.
   * @param patience milliseconds for the copy in the profile
   */
  readonly catchUp: (patience?: number) => Promise<void>;
  /**
   * Before the session is locked: makes a last copy of what none has, of keys that it copies before it returns and keeps
   * until the copy is made.
   * @param signal aborts when the keys must be gone, made or not
   */
  readonly beforeLock: (session: OpenSession, signal: AbortSignal) => Promise<void>;
  /**
   * After a deletion for good: makes a new copy, and removes those in the profile from before, also where none could be
   * made.
   * @param left names that this answered before: only those are removed, and no copy is made; null or left out: all
   * @returns names of those that could not be removed
   */
  readonly renew: (left?: readonly string[] | null) => Promise<readonly string[]>;
  /** Removes what a copy that was broken off has left in both places. Never throws. */
  readonly sweep: () => Promise<void>;
  /** A right passphrase is at hand: makes the person's key file from it. Never throws. */
  readonly passphraseGiven: (given: GivenPassphrase) => Promise<void>;
  /** The person no longer has access. Never throws. */
  readonly accessRemoved: (personId: string) => Promise<void>;
  readonly list: () => Promise<readonly CopyInfo[]>;
  /** Lists a copy that the user has chosen on the disk. */
  readonly show: (copy: FoundCopy) => CopyInfo;
  readonly tryCopy: (token: string, given: GivenKey) => Promise<BackupAnswers['tryCopy']>;
  readonly restoreBeside: (token: string, given: GivenKey) => Promise<BackupAnswers['restoreBeside']>;
  readonly remove: (tokens: readonly string[]) => Promise<BackupAnswers['removeCopies']>;
}

export const backupsOf = (desk: BackupDesk, kept: KeptPlaces, disk: Disk): Backups => {
  const inTurn = queue();
  const shown = shownCopies();
  const state = () => stateOf(desk, kept, disk);
  return {
    state,
    choose: (folder) => inTurn(() => chooseSecond(desk, kept, folder)),
    forget: () => inTurn(() => forgetSecond(desk, kept)),
    backUp: () =>
      inTurn(async () => {
        const made = await makeCopies(desk, kept);
        return made.ok ? accept(await state()) : made;
      }),
    catchUp: (patience) =>
      inTurn(async () => {
        if (isBehind(kept, await desk.journal())) await makeCopies(desk, kept, patience);
        else await copyToSecond(desk, kept);
      }),
    beforeLock: (session, signal) => inTurn(lastCopy({ desk, kept }, session, signal)),
    renew: (left) => inTurn(() => renewAll(desk, kept, left ?? null, disk)),
    sweep: () => inTurn(() => sweepPlaces(desk, kept, disk)).catch(() => undefined),
    passphraseGiven: async (given) => {
      const act = async () => {
        await keepKeyFile(desk, given);
        await renewKeyFiles(desk, kept);
        await copyToSecond(desk, kept);
      };
      await inTurn(act).catch(() => undefined);
    },
    accessRemoved: (personId) => inTurn(() => forgetKeyFiles(desk, kept, personId)).catch(() => undefined),
    list: () => listCopies(desk, kept, shown),
    show: (copy) => shown.show(copy, 'opened'),
    tryCopy: async (token, given) => {
      const copy = shown.find(token);
      return copy === null ? refuse('unknownCopy') : inTurn(() => tryCopy(desk, copy, given));
    },
    restoreBeside: async (token, given) => {
      const copy = shown.find(token);
      return copy === null ? refuse('unknownCopy') : inTurn(() => restoreBeside(desk, copy, given, disk));
    },
    remove: (tokens) => inTurn(() => removeAll(desk, kept, tokens.map(shown.find), disk)),
  };
};

const stateOf = async (desk: BackupDesk, kept: KeptPlaces, disk: Disk): Promise<BackupState> => {
  const { results, shrunk } = kept.current();
  const session = desk.session();
  const folder = secondFolder(desk, kept.current(), session);
  const own = placeOf('profile', profileCopies(desk.profile), results.profile, desk);
  return {
    places: folder === null ? [own] : [own, placeOf('second', folder, results.second, desk)],
    isBehind: isBehind(kept, await desk.journal()),
    hasShrunk: shrunk,
    mayChoose: mayLeave(session),
    managed: desk.managedFolder !== null,
    switched: await lastSwitch(desk.profile, disk),
  };
};

const listCopies = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  shown: ShownCopies,
): Promise<readonly CopyInfo[]> => {
  const folder = secondFolder(desk, kept.current(), desk.session());
  const own = await copiesIn(profileCopies(desk.profile));
  const there = folder === null ? [] : await copiesIn(folder);
  return [
    ...own.map((copy) => shown.show(copy, 'profile')),
    ...there.map((copy) => shown.show(copy, 'second')),
  ].toSorted((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0));
};

const renewAll = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  left: readonly string[] | null,
  disk: Disk,
): Promise<readonly string[]> => {
  const folder = profileCopies(desk.profile);
  const found = await copiesIn(folder);
  const before = left === null ? found : found.filter(({ name }) => left.includes(name));
  await followKeyChange(desk, kept).catch(() => undefined);
  if (left === null) await makeCopies(desk, kept).catch(() => undefined);
  await removeAll(desk, kept, before, disk);
  const still = new Set(await disk.list(folder));
  return before.map(({ name }) => name).filter((name) => still.has(name));
};

/** Removes copies in the two places, and nothing else: a file that was only opened is not ours to remove. */
const removeAll = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  copies: ReadonlyArray<FoundCopy | null>,
  disk: Disk,
): Promise<BackupAnswers['removeCopies']> => {
  const folders = {
    profile: profileCopies(desk.profile),
    second: secondFolder(desk, kept.current(), desk.session()),
  };
  let removed = 0;
  for (const copy of copies) {
    const place = (['profile', 'second'] as const).find(
      (name) => copy !== null && path.dirname(copy.file) === folders[name],
    );
    if (copy === null || place === undefined || madeByName(copy.name) === null) continue;
    const isGone = await disk.remove(copy.file).then(
      () => true,
      () => false,
    );
    if (!isGone) continue;
    removed += 1;
    if (kept.current().results[place].good?.name === copy.name) {
      await kept.changeResult(place, { good: null });
    }
  }
  return removed === copies.length ? accept({ removed }) : refuse('notWritable', String(removed));
};

/** Lets one act begin when the one before it is done, however it went. */
const queue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
};
