import type { Answer } from '../domain/answer.ts';
import type { PersonId } from '../domain/id.ts';
import { personRoles, type PersonRole } from '../domain/person.ts';
import { mostText } from '../size.ts';
import { z } from '../zod.ts';
import { bytes, id } from './bytes.ts';

/** The id of a person, at the door. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any id may be one; whether it is, the people tell
export const personId = id.transform((text) => text as PersonId);
const passphrase = z.string().min(1).max(1000);
const role = z.enum(personRoles);

/** Milliseconds for which a passphrase counts as just typed. */
export const freshFor = 10 * 60_000;

/** Who the person is, as the lock screen may say it: the role only, for a name is nobody's business. */
export const vaultRequests = {
  /** Whether there are keys, and who can open. Needs no key. */
  vaultState: z.undefined(),
  /** Makes the keys of a new workspace: data key, backup identity, recovery identity and the first person's. Leaves it open. */
  foundVault: z.strictObject({ personId, role, passphrase }),
  /** Opens with one person's passphrase. A wrong one makes the next try wait. */
  unlock: z.strictObject({ personId, passphrase, remember: z.boolean().optional() }),
  /** What is open, for a window that was loaded anew; or what the operating system remembers. */
  openVault: z.undefined(),
  /** Drops every key and loads the window anew. `unsaved`: what could not be saved, sealed by the window; opened again at the next unlock. */
  lock: z.strictObject({ unsaved: bytes(mostText).nullable() }),
  /** What was left unsaved at the last lock, once; null: nothing. Asked again once it is saved, it is let go of. */
  takeUnsaved: z.undefined(),
  /** Asks for the passphrase of who has opened, before something that must be meant. */
  confirmPassphrase: z.strictObject({ passphrase }),
  /** Gives one more person their own passphrase. Also changes the role that stands on the lock screen. */
  giveAccess: z.strictObject({ personId, role, passphrase }),
  /** The role that stands on the lock screen, when it has changed among the people. */
  setRole: z.strictObject({ personId, role }),
  /** Takes a person's way in away. Never the last one. What is sealed to the person alone opens again with access anew and their own sheet. */
  removeAccess: z.strictObject({ personId }),
  /** A new passphrase for who has opened. The keys inside stay the same. */
  changePassphrase: z.strictObject({ passphrase }),
  /**
   * Makes a new recovery sheet. The one before stops working when the word of the new one is typed back, so that nobody
   * is left with a sheet that was never printed. Answers what the paper shall say, once.
   */
  makeSheet: z.strictObject({ of: z.enum(['workspace', 'person']) }),
  /** The check word of the sheet, typed back. From then on copies may go to a second place. */
  confirmSheet: z.strictObject({ of: z.enum(['workspace', 'person']), word: z.string().max(100) }),
  /**
   * Opens with what stands on a sheet instead of a passphrase, and gives the person a new one. With the person's own sheet
   * from before they lost access or were recovered by the workspace's: the passphrase is the one they have now, and what
   * was sealed to them before opens again.
   */
  recover: z.strictObject({ personId, sheetKey: z.string().max(500), passphrase }),
  /** Whether the operating system shall remember who has opened, until the next lock. */
  rememberMe: z.strictObject({ on: z.boolean() }),
  /** Four proposed words. */
  proposePassphrase: z.undefined(),
} as const;

export interface VaultPerson {
  readonly personId: PersonId;
  readonly role: PersonRole;
  /** When the person's own sheet was made and its word typed back; null: not yet. */
  readonly sheetAt: string | null;
  /** A newer sheet has been made, whose word is not typed back yet. */
  readonly isSheetWaiting: boolean;
}

export interface VaultState {
  /** `none`: nothing founded here. */
  readonly state: 'none' | 'locked' | 'open' | 'unreadable';
  readonly people: readonly VaultPerson[];
  /** Who opened last. */
  readonly last: PersonId | null;
  /** Milliseconds until the next try is listened to. */
  readonly wait: number;
  /** When the workspace's sheet was made and its word typed back; null: not yet. */
  readonly sheetAt: string | null;
  /** A newer sheet has been made, whose word is not typed back yet. */
  readonly isSheetWaiting: boolean;
  /** Whether this PC can remember the person, really: the operating system has a keychain and one person uses the PC. */
  readonly canRemember: boolean;
  readonly remembers: boolean;
  /** The published passphrase of the demo kommune; null anywhere else. */
  readonly demoPassphrase: string | null;
}

export interface OpenVault {
  readonly personId: PersonId;
  readonly role: PersonRole;
  /** 16 hex digits. */
  readonly keyId: string;
  readonly dataKey: Uint8Array;
  readonly personKey: Uint8Array;
  /** The person's own keys of before, which an own sheet of before has brought back: they open and never seal. */
  readonly olderKeys: readonly Uint8Array[];
  /** Instant at which the passphrase was last typed; null: remembered by the operating system. */
  readonly confirmedAt: string | null;
  /** Whether the person's own things can be opened: not after recovery with the workspace's sheet alone. */
  readonly ownThings: 'open' | 'startedAnew';
}

export interface Sheet {
  readonly of: 'workspace' | 'person';
  /** An age identity: `AGE-SECRET-KEY-1…`. */
  readonly key: string;
  readonly word: string;
  readonly made: string;
}

type UnlockRefusal = 'wrong' | 'wait' | 'unknownPerson' | 'unreadable';
/** `notConfirmed`: the passphrase was last typed more than {@link freshFor} ago, or the operating system remembered the person. */
type NotNow = 'locked' | 'notConfirmed' | 'notWritable';
export type PassphraseRefusal = 'tooShort' | 'tooCommon';

export interface VaultAnswers {
  readonly vaultState: VaultState;
  readonly foundVault: Answer<OpenVault, 'exists' | 'notWritable' | PassphraseRefusal>;
  readonly unlock: Answer<OpenVault, UnlockRefusal>;
  readonly openVault: OpenVault | null;
  readonly lock: null;
  readonly takeUnsaved: Uint8Array | null;
  readonly confirmPassphrase: Answer<{ readonly confirmedAt: string }, 'wrong' | 'wait' | 'locked'>;
  readonly giveAccess: Answer<null, NotNow | 'hasAccess' | PassphraseRefusal>;
  readonly setRole: Answer<null, 'locked' | 'unknownPerson' | 'notWritable'>;
  readonly removeAccess: Answer<null, NotNow | 'lastPerson'>;
  readonly changePassphrase: Answer<null, NotNow | PassphraseRefusal>;
  readonly makeSheet: Answer<Sheet, NotNow>;
  readonly confirmSheet: Answer<null, 'wrong' | 'locked' | 'notWritable'>;
  readonly recover: Answer<OpenVault, 'wrong' | 'wait' | 'unknownPerson' | 'notWritable' | PassphraseRefusal>;
  readonly rememberMe: Answer<null, NotNow | 'notReal'>;
  readonly proposePassphrase: string;
}
