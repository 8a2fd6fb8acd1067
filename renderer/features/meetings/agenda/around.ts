import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/** What everything on an agenda is shown with. */
export interface Around {
  readonly workspace: Workspace;
  readonly people: readonly Person[];
  readonly form: WrittenForm;
}
