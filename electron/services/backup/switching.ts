import type { Disk } from '#electron/services/journal/disk.ts';
import type { OpenSession } from '#electron/services/keys/open-vault.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { BackupAnswers } from '#shared/ipc/backup.ts';
import { freshFor } from '#shared/ipc/vault.ts';
import { dropOldest } from './previous.ts';
import { databaseIsEmpty, switchWorkspace } from './switch.ts';

/** What must stand still while workspaces change places. */
export interface SwitchDesk {
  readonly profile: string;
  readonly disk: Disk;
  readonly now: () => Date;
  /** Null while locked. */
  readonly session: () => Pick<OpenSession, 'confirmedAt'> | null;
  /** A last copy of what is about to be put aside. Never throws. */
  readonly catchUp: () => Promise<void>;
  /** Lets nothing be written to the journal; the answer lets it again. */
  readonly standStill: () => Promise<() => void>;
  /** Lets go of the journal's file. */
  readonly letGo: () => Promise<void>;
  /** Drops every key. */
  readonly dropKeys: () => void;
  /** Empties the database of the window. Throws where it could not be emptied. */
  readonly emptyDatabase: () => Promise<void>;
  /** Loads the window anew, after the answer has gone. */
  readonly loadAnew: () => void;
  /** Ends the app and starts it again: the start empties what this run could not. */
  readonly startAgain: () => void;
}

/**
 * Whether what lies in the place of another may be moved or let go: by who has typed the passphrase lately, and by whoever
 * comes where nobody has opened, since the way back from a lost key goes through here.
 */
export const maySwitch = ({ session, now }: Pick<SwitchDesk, 'session' | 'now'>): boolean => {
  const opened = session();
  if (opened === null) return true;
  const age = opened.confirmedAt === null ? -1 : now().getTime() - Date.parse(opened.confirmedAt);
  return age >= 0 && age <= freshFor;
};

/**
 * Puts the workspace beside, or the previous one, in the place of the current one. Afterwards the window starts over: it
 * finds other keys, an empty database and another journal, and asks for the passphrase that belongs to them. The
 * one that is left is kept; only the oldest of those kept may go for it, and none while nobody has opened.
 */
export const switchTo = async (
  from: 'beside' | 'previous',
  desk: SwitchDesk,
): Promise<BackupAnswers['switchToBeside'] | BackupAnswers['undoSwitch']> => {
  const { profile, disk } = desk;
  if (!maySwitch(desk)) return refuse('notConfirmed');
  const hasOpened = desk.session() !== null;
  await desk.catchUp();
  const goOn = await desk.standStill();
  try {
    await desk.letGo();
    const switched = await switchWorkspace(profile, from, desk.now().toISOString(), disk);
    if (!switched.ok) {
      if (switched.reason === 'notWritable') return refuse('notWritable', switched.detail);
      return refuse(from === 'beside' ? 'nothingBeside' : 'nothingToUndo');
    }
    desk.dropKeys();
    if (switched.value === 'atStart') {
      desk.startAgain();
      return accept(null);
    }
    if (hasOpened) await dropOldest(profile, disk);
    const isEmpty = await desk.emptyDatabase().then(
      () => true,
      () => false,
    );
    if (!isEmpty) {
      desk.startAgain();
      return accept(null);
    }
    await databaseIsEmpty(profile, disk).catch(() => undefined);
    desk.loadAnew();
    return accept(null);
  } finally {
    goOn();
  }
};
