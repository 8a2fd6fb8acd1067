import type { Day } from '#shared/calendar/day.ts';
import type { AgendaItemId, InformationEntryId, MeetingId, PersonId, TermId, TopicId } from './id.ts';
import type { Row } from './row.ts';
import type { Clock } from './series.ts';

export const channels = ['email', 'meeting', 'portal', 'phone', 'letter', 'other'] as const;
export type Channel = (typeof channels)[number];

export const recipientGroups = [
  'all',
  'executiveCommittee',
  'groupLeaders',
  'majority',
  'minority',
  'named',
] as const;
export type RecipientGroup = (typeof recipientGroups)[number];

/** That elected members were told something: what, when, how and who. A `toAll` point closes only with one to `all`. */
export interface InformationEntry extends Row<InformationEntryId> {
  readonly termId: TermId;
  readonly meetingId: MeetingId | null;
  readonly agendaItemId: AgendaItemId | null;
  readonly topicId: TopicId | null;
  readonly toldOn: Day;
  readonly toldAt: Clock | null;
  readonly toldBy: PersonId | null;
  readonly matter: string;
  readonly channel: Channel;
  /** Which channel, where it is another one. */
  readonly channelNote: string;
  readonly text: string;
  readonly link: string;
  readonly recipients: RecipientGroup;
  /** Names, for `named`. */
  readonly named: string;
}
