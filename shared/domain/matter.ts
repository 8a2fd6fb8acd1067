import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type {
  AgendaItemId,
  EntryMemberId,
  InformationEntryId,
  MatterEntryId,
  MatterId,
  MeetingId,
  MemberId,
  TermId,
  TopicId,
} from './id.ts';
import type { RecipientGroup } from './information-entry.ts';
import type { Row } from './row.ts';

/** `open`: somebody who should have it has not got it, or it is not looked at. `settled`: they have said it is enough. */
export const matterStates = ['open', 'settled'] as const;
export type MatterState = (typeof matterStates)[number];

/**
 * What elected members are told about («sak»): told once or several times, each an information entry. Who has not got it is
 * worked out from its entries, never written down.
 */
export interface Matter extends Row<MatterId>, AccessMark {
  readonly termId: TermId;
  readonly state: MatterState;
  readonly title: string;
  /** The text to send, the same to all. */
  readonly text: string;
  readonly link: string;
  /** Those it is owed to. */
  readonly owedTo: RecipientGroup;
  /** The day somebody first knew: from then on the others have waited. */
  readonly sinceOn: Day;
  /** Why it is settled although some have not got it. */
  readonly reason: string;
  /** Where it came up; null: outside of the meetings. */
  readonly meetingId: MeetingId | null;
  readonly agendaItemId: AgendaItemId | null;
  readonly topicId: TopicId | null;
}

/** That an information entry is about the matter. */
export interface MatterEntry extends Row<MatterEntryId> {
  readonly matterId: MatterId;
  readonly entryId: InformationEntryId;
}

/** A member who was told by name. */
export interface EntryMember extends Row<EntryMemberId> {
  readonly entryId: InformationEntryId;
  readonly memberId: MemberId;
}
