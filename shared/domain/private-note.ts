import type { ChecklistItemId, PersonId, PrivateNoteId } from './id.ts';
import type { Row } from './row.ts';

/** What one person has noted for themselves on a checklist item. */
export interface PrivateNote extends Row<PrivateNoteId> {
  readonly itemId: ChecklistItemId;
  /** The only one who can open it. */
  readonly ownerId: PersonId;
  /** Sealed with the owner's own key; see `shared/vault/person-seal.ts`. */
  readonly body: string;
}
