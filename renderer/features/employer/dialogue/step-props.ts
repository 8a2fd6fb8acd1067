import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Terms } from '#shared/templates/terminology.ts';
import type { DialogueFacts } from './dialogue-facts.ts';

/** What every step of a talk is shown with. */
export interface StepProps {
  readonly facts: DialogueFacts;
  readonly workspace: Workspace;
  readonly form: WrittenForm;
  readonly terms: Terms;
}
