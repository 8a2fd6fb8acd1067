import type { AgendaItemId, MeetingId, MeetingPrivateNoteId, PersonId } from './id.ts';
import type { Row } from './row.ts';

/** What one person has noted for themselves in a meeting. Never in minutes, nor in anything sent to the other. */
export interface MeetingPrivateNote extends Row<MeetingPrivateNoteId> {
  readonly meetingId: MeetingId;
  /** Null: to the meeting as a whole. */
  readonly agendaItemId: AgendaItemId | null;
  /** The only one who can open it. */
  readonly ownerId: PersonId;
  /** Sealed with the owner's own key. */
  readonly body: string;
}
