import { z } from './zod.ts';
import type { Answer } from './domain/answer.ts';
import { documentSchema } from './documents/document.ts';
import { documentFormats, type DocumentFormat } from './documents/export-format.ts';
import type { Sync } from './exchange/synced-folder.ts';
import { archiveRequests, wordTemplate, type ArchiveAnswers } from './ipc/archive.ts';
import { backupRequests, type BackupAnswers } from './ipc/backup.ts';
import { disposalRequests, type DisposalAnswers } from './ipc/disposal.ts';
import { letterheadRequests, type LetterheadAnswers } from './ipc/letterhead.ts';
import { journalRequests, type JournalAnswers } from './ipc/journal.ts';
import { parcelRequests, type ParcelAnswers } from './ipc/parcel.ts';
import { togetherRequests, type TogetherAnswers } from './ipc/together.ts';
import { vaultRequests, type VaultAnswers } from './ipc/vault.ts';
import { mostText } from './size.ts';

/**
 * The whole crossing between the window and the main process. Requests are parsed by their schema in main; answers are
 * values. The preload object `satisfies` {@link Desktop}.
 */
export const themes = ['system', 'light', 'dark'] as const;

/** Minutes without use that one can choose between. */
export const lockMinutes = [2, 5, 10, 15, 30] as const;
export type LockMinutes = (typeof lockMinutes)[number];

export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  /** Text size in per cent of the base, 90–200. */
  textScale: z.number().int().min(90).max(200),
  writtenForm: z.enum(['nb', 'nn']),
  /** Minutes without use until the app locks itself. */
  lockAfter: z.literal(lockMinutes),
  /** Whether the window stays black in screenshots, recordings and shared screens. */
  hideFromCapture: z.boolean(),
});
/** What main must know before the window opens. Kept in a small file in the local profile, not in the workspace. */
export type Settings = z.infer<typeof settingsSchema>;

export const textFileKinds = [
  'csv',
  'ics',
  'json',
  'samspill-template',
  'samspill-workspace',
  'samspill-form',
  'samspill-examples',
] as const;
export type TextFileKind = (typeof textFileKinds)[number];

const fileName = z.string().min(1).max(180);

export const requests = {
  appInfo: z.undefined(),
  readSettings: z.undefined(),
  writeSettings: settingsSchema.partial(),
  /** Makes the file from the neutral document and asks where to save it. */
  exportDocument: z.strictObject({
    document: documentSchema,
    format: z.enum(documentFormats),
    name: fileName,
    wordTemplate: wordTemplate.optional(),
  }),
  ...archiveRequests,
  ...letterheadRequests,
  /** Saves ready text (UTF-8) where the user chooses. `name` without folder, with extension. */
  saveText: z.strictObject({
    kind: z.enum(textFileKinds),
    name: fileName,
    text: z.string().max(mostText),
  }),
  /** Asks for a file of the kind and reads it as UTF-8 text; a form for the evaluation and a table also as Excel saves it. */
  openText: z.strictObject({
    kind: z.enum(['samspill-template', 'samspill-workspace', 'samspill-form', 'samspill-examples', 'csv']),
  }),
  /** Keeps a safety copy in the profile; answers its name. */
  keepCopy: z.strictObject({ text: z.string().max(mostText) }),
  /** Reads back a safety copy by the name that `keepCopy` gave. */
  readCopy: z.strictObject({ name: fileName }),
  /** Opens the folder of a file this session saved, with the file marked. */
  showInFolder: z.strictObject({ token: z.string().max(100) }),
  /** Opens an https address from the allow-list, or a case link after the user confirmed it. */
  openLink: z.strictObject({ url: z.string().max(2000) }),
  print: z.undefined(),
  ...journalRequests,
  ...vaultRequests,
  ...togetherRequests,
  ...backupRequests,
  ...disposalRequests,
  ...parcelRequests,
  /** Whether all that was being typed is saved; only the preload sends it, when main is about to close the window. */
  flushed: z.strictObject({ saved: z.boolean() }),
} as const;

export type Channel = keyof typeof requests;
export type Request<C extends Channel> = z.infer<(typeof requests)[C]>;

export const managedSettings = [
  'writtenForm',
  'lockAfter',
  'backupFolder',
  'templateFolder',
  'hideFromCapture',
] as const;
export type ManagedSetting = (typeof managedSettings)[number];

/** What is wrong with the policy that IT has laid on this machine; nothing of it applies then. */
export interface PolicyTrouble {
  /** The whole path, for IT. */
  readonly file: string;
  /** `notAdministrators`: ordinary users may write to it, so anyone can have put it there. */
  readonly reason: 'notReadable' | 'notAdministrators' | 'wrong';
  /** The keys that are wrong, with commas between them; empty when it is not about keys. */
  readonly keys: string;
}

export type PdfEngine = 'typst' | 'typst-wasm' | 'chromium';

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  /** True when the runtime is a third party's copy, for development and tests only. */
  readonly testRuntime: boolean;
  readonly profile: 'user' | 'demo' | 'test';
  /** The day to show as today; null: the machine's own. Only demo and test profiles may set it. */
  readonly today: string | null;
  readonly pdfEngine: PdfEngine;
  /** What IT has decided on this PC; those settings are shown and cannot be changed. */
  readonly managed: readonly ManagedSetting[];
  readonly policyTrouble: PolicyTrouble | null;
  /** Who else takes care of the folder the data lie in; null: nobody, as far as its path tells. */
  readonly profileSync: Sync | null;
  /** Formats this machine cannot make. */
  readonly unavailable: readonly DocumentFormat[];
  readonly platform: string;
}

/**
 * `badTemplate`: the kommune's Word template. `diskFull`, `readOnly`, `vanished` (a folder that is no longer there):
 * where the disk says so; else `notWritable`.
 */
export type FileRefusal =
  | 'cancelled'
  | 'notWritable'
  | 'diskFull'
  | 'readOnly'
  | 'vanished'
  | 'notReadable'
  | 'tooLarge'
  | 'engineFailed'
  | 'badTemplate'
  | 'unknownLetters'
  | 'unknownFile';
export interface OpenedText {
  readonly name: string;
  readonly text: string;
  /** False: it was read as the Norwegian Windows or Excel saves text, so letters should be looked at. */
  readonly isUtf8: boolean;
}
export interface SavedFile {
  readonly name: string;
  readonly folder: string;
  /** Names the file for `showInFolder`. */
  readonly token: string;
}

export interface Answers
  extends
    JournalAnswers,
    VaultAnswers,
    BackupAnswers,
    DisposalAnswers,
    ParcelAnswers,
    ArchiveAnswers,
    LetterheadAnswers,
    TogetherAnswers {
  readonly appInfo: AppInfo;
  readonly readSettings: Settings;
  readonly writeSettings: Settings;
  readonly exportDocument: Answer<SavedFile, FileRefusal>;
  readonly saveText: Answer<SavedFile, FileRefusal>;
  /** `workbook`: a table was asked for, and this is of Excel's own kind. */
  readonly openText: Answer<OpenedText, FileRefusal | 'workbook'>;
  readonly keepCopy: Answer<{ readonly name: string }, FileRefusal>;
  readonly readCopy: Answer<{ readonly text: string }, FileRefusal>;
  readonly showInFolder: Answer<null, FileRefusal>;
  readonly openLink: Answer<null, 'notAllowed'>;
  readonly print: Answer<null, 'cancelled' | 'noPrinter'>;
  readonly flushed: null;
}

/** What the menu asks the window to do. Rooms are `go:<room>`. */
export const commandIds = [
  'new',
  'quickAdd',
  'undo',
  'redo',
  'find',
  'palette',
  'print',
  'export',
  'saved',
  'lock',
  'settings',
  'bin',
  'help',
  'about',
  'textLarger',
  'textSmaller',
  'textReset',
  'go:overview',
  'go:reception',
  'go:meetings',
  'go:rules',
  'go:information',
  'go:evaluation',
  'go:employer',
  'go:development',
  'go:year',
  'go:settings',
] as const;
export type CommandId = (typeof commandIds)[number];

export type Desktop = {
  readonly [C in Exclude<Channel, 'flushed'>]: Request<C> extends undefined
    ? () => Promise<Answers[C]>
    : (request: Request<C>) => Promise<Answers[C]>;
} & {
  /** Calls the listener for each command of the menu; the answer stops it. */
  readonly onCommand: (listener: (command: CommandId) => void) => () => void;
  /**
   * Calls the listener when the window is about to close: save what is being typed (leave the focused field) and answer
   * whether all is saved. The window waits for it, at most two seconds, and asks the user when something is not saved.
   * The answer of `onFlush` stops it.
   */
  readonly onFlush: (listener: () => Promise<boolean>) => () => void;
  /** Calls the listener when the app is about to lock itself (idle, sleep, the PC was locked); it then asks for `lock`. */
  readonly onLock: (listener: () => void) => () => void;
};
