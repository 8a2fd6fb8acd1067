import type { DialogueId, DialoguePreparationId, PersonId } from './id.ts';
import type { Row } from './row.ts';

/** What one person has prepared for the talk: the director's self-assessment, or what the members want to say. Only its writer can open it. */
export interface DialoguePreparation extends Row<DialoguePreparationId> {
  readonly dialogueId: DialogueId;
  readonly ownerId: PersonId;
  /** Answers by area as JSON, sealed with the owner's own key. */
  readonly body: string;
}
