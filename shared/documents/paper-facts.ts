import type { Day } from '#shared/calendar/day.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { ManagedSetting } from '#shared/ipc.ts';

/** The papers for IT, privacy and archive. */
export const paperKinds = ['risk', 'processing', 'system'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What the papers say of this kommune and this PC: what is really so, not what could be. */
export interface PaperFacts {
  readonly workspace: Workspace;
  readonly today: Day;
  /** The written form of the paper, not of the window. */
  readonly form: WrittenForm;
  /** Marks a demo above the title. */
  readonly notice?: string;
  /** Of the app. */
  readonly version: string;
  /** The day the workspace was founded here. */
  readonly inUseFrom: Day;
  /** Minutes. */
  readonly lockAfter: number;
  readonly hideFromCapture: boolean;
  readonly managed: readonly ManagedSetting[];
  /** Those with a passphrase of their own. */
  readonly access: readonly PersonRole[];
  /** A folder for copies outside the profile; null: none. `lastGood` null: no copy there has been read back yet. */
  readonly secondCopy: { readonly lastGood: Day | null } | null;
  /** When the workspace's recovery sheet was confirmed; null: not yet. */
  readonly sheetOn: Day | null;
}
