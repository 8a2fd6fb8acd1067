import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { MeetingId, RuleId, RuleUseId, TopicId } from './id.ts';
import type { Row } from './row.ts';

/** `raised`: put on the agenda to be talked about. `used`: it helped («brukt»). `stretched`: it was not kept («tøyd»). */
export const ruleUseKinds = ['raised', 'used', 'stretched'] as const;
export type RuleUseKind = (typeof ruleUseKinds)[number];

/** That a rule was discussed, helped or was stretched, in a meeting or outside of one. */
export interface RuleUse extends Row<RuleUseId>, AccessMark {
  readonly ruleId: RuleId;
  readonly kind: RuleUseKind;
  readonly day: Day;
  /** Null: outside of a meeting, or not in one yet (`raised`, in the backlog). */
  readonly meetingId: MeetingId | null;
  readonly topicId: TopicId | null;
  readonly note: string;
}
