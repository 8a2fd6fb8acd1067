import type { Answer } from '../domain/answer.ts';
import type { Instant } from '../domain/row.ts';
import type { Sync } from '../exchange/synced-folder.ts';
import { z } from '../zod.ts';

/** Names a copy that main has listed or that the user has chosen; a file's path never crosses. */
const token = z.string().min(1).max(100);

export const backupRequests = {
  /** Where copies go and how it went last. */
  backupState: z.undefined(),
  /** Asks for a folder and keeps it as the second place; refused until the workspace's sheet is confirmed. */
  chooseSecondPlace: z.undefined(),
  forgetSecondPlace: z.undefined(),
  /** Makes a copy now, in the profile and in the second place, and reads both back. */
  backUp: z.undefined(),
  /** The copies in both places, the newest first. */
  listCopies: z.undefined(),
  /** Asks for a copy on the disk, and lists it like the others. */
  openCopy: z.undefined(),
  /** Opens a copy without touching anything: what is inside, whether all of it is whole. `sheetKey` where the keys are not ours. */
  tryCopy: z.strictObject({
    token,
    sheetKey: z.string().max(500).optional(),
    passphrase: z.string().max(1000).optional(),
  }),
  /** Unpacks the copy into a workspace beside the current one and compares the two. */
  restoreBeside: z.strictObject({
    token,
    sheetKey: z.string().max(500).optional(),
    passphrase: z.string().max(1000).optional(),
  }),
  /**
   * Puts the workspace beside in the place of the current one, which is kept aside, and loads the window anew. Refused to
   * who has opened but not typed the passphrase lately.
   */
  switchToBeside: z.undefined(),
  /** Lets the workspace beside go, under the same rule; where it is refused, it stays. */
  forgetBeside: z.undefined(),
  /** Puts back what was there before the last switch, under the same rule. */
  undoSwitch: z.undefined(),
  /** Removes copies the user has confirmed. */
  removeCopies: z.strictObject({ tokens: z.array(token).max(10_000) }),
} as const;

export interface CopyPlace {
  readonly kind: 'profile' | 'second';
  /** The folder as the user knows it. */
  readonly folder: string;
  /** The last copy that was written and read back; null: none yet. */
  readonly lastGood: Instant | null;
  /** Why the last try did not succeed; null: it did, or none was made. */
  readonly trouble: 'notWritable' | 'gone' | 'full' | 'differs' | null;
  /** Who takes care of the folder besides this PC, as far as its path tells. */
  readonly sync: Sync | null;
}

export interface BackupState {
  /** The profile first, then the second place if one is chosen and can be named: not while locked. */
  readonly places: readonly CopyPlace[];
  /** There is something to copy that no copy has yet. */
  readonly isBehind: boolean;
  /** The last copy had more than a fifth fewer rows than the one before it. */
  readonly hasShrunk: boolean;
  /** Whether a second place may be chosen: the workspace's sheet has been printed and its word typed back. */
  readonly mayChoose: boolean;
  /** IT has decided the folder. */
  readonly managed: boolean;
  /** A switch that can still be undone; null: none. */
  readonly switched: { readonly at: Instant } | null;
}

export interface CopyInfo {
  readonly token: string;
  readonly place: 'profile' | 'second' | 'opened';
  readonly name: string;
  readonly made: Instant;
  /** Bytes. */
  readonly size: number;
}

export interface CopyContent {
  readonly made: Instant;
  /** Rows by table, without those in the bin. */
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: number;
  readonly firstChange: Instant | null;
  readonly lastChange: Instant | null;
  /** The roles that can open what is inside. */
  readonly roles: readonly string[];
}

/** Rows of the copy against those of today. */
export interface CopyDifference {
  readonly onlyInCopy: number;
  readonly onlyHere: number;
  readonly different: number;
  readonly same: number;
}

type CopyRefusal =
  'needsKey' | 'wrongKey' | 'notReadable' | 'notACopy' | 'newerFormat' | 'damaged' | 'unknownCopy' | 'locked';

export interface BackupAnswers {
  readonly backupState: BackupState;
  readonly chooseSecondPlace: Answer<CopyPlace, 'cancelled' | 'needsSheet' | 'notWritable' | 'managed'>;
  readonly forgetSecondPlace: Answer<null, 'managed' | 'notWritable'>;
  readonly backUp: Answer<BackupState, 'locked' | 'notWritable'>;
  readonly listCopies: readonly CopyInfo[];
  readonly openCopy: Answer<CopyInfo, 'cancelled' | 'notReadable'>;
  readonly tryCopy: Answer<CopyContent, CopyRefusal>;
  readonly restoreBeside: Answer<
    { readonly content: CopyContent; readonly difference: CopyDifference | null },
    CopyRefusal | 'notWritable'
  >;
  readonly switchToBeside: Answer<null, 'nothingBeside' | 'notWritable' | 'notConfirmed'>;
  readonly forgetBeside: null;
  readonly undoSwitch: Answer<null, 'nothingToUndo' | 'notWritable' | 'notConfirmed'>;
  readonly removeCopies: Answer<{ readonly removed: number }, 'notWritable'>;
}
