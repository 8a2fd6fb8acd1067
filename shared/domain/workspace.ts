import type { WorkspaceId } from './id.ts';
import type { Row } from './row.ts';
import type { WrittenForm } from './written-form.ts';

export type WorkspaceKind = 'municipality' | 'county';

/** Which word the body carries in its name (KOML § 5-1). */
export type BodyWord = 'kommune' | 'by' | 'herad' | 'fylkeskommune';

export type DirectorTitle = 'kommunedirektør' | 'rådmann' | 'fylkeskommunedirektør' | 'fylkesrådmann';
export type CouncilTitle = 'kommunestyre' | 'bystyre' | 'heradsstyre' | 'fylkesting';

/** The kommune or fylkeskommune this installation serves. There is exactly one row. */
export interface Workspace extends Row<WorkspaceId> {
  readonly kind: WorkspaceKind;
  /** As people say it, without the body word: «Time», «Vestland». */
  readonly name: string;
  /** Four figures for a kommune (SSB), two for a fylke, null for a free name. */
  readonly number: string | null;
  readonly bodyWord: BodyWord;
  readonly directorTitle: DirectorTitle;
  readonly councilTitle: CouncilTitle;
  /** The form that exports are written in. */
  readonly exportForm: WrittenForm;
  /** A parliamentary body has no kommunedirektør (KOML § 10-2). */
  readonly parliamentary: boolean;
}
