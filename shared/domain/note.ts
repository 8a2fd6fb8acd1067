import type { AgendaItemId, MeetingId, NoteId } from './id.ts';
import type { Row } from './row.ts';

/** Shared notes to a point of a meeting. The first is the one both write in; further ones are comments, each their author's. */
export interface Note extends Row<NoteId> {
  readonly meetingId: MeetingId;
  readonly agendaItemId: AgendaItemId;
  readonly rank: string;
  /** Plain text with light markdown (lists, emphasis). */
  readonly body: string;
}
