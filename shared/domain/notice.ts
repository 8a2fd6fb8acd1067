import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { NoticeId, NoticeRuleId, PersonId, RuleId, TermId, TopicId } from './id.ts';
import type { Channel } from './information-entry.ts';
import type { Row } from './row.ts';
import type { Clock } from './series.ts';

/** Who owes it to whom: the director to the mayor, or the mayor to the director (`avk-informasjon-ut`, `-inn`). */
export const noticeDirections = ['toMayor', 'toDirector'] as const;
export type NoticeDirection = (typeof noticeDirections)[number];

/** The question of `shared/templates/clarifications.ts` that the lines of each direction are part of. */
export const noticeRuleKeys: Readonly<Record<NoticeDirection, string>> = {
  toMayor: 'avk-informasjon-ut',
  toDirector: 'avk-informasjon-inn',
};

/** «varsles straks», «kan vente» (to the weekly meeting), «tas med tilbake» (from meetings and travels). */
export const noticeUrgencies = ['atOnce', 'canWait', 'bringBack'] as const;
export type NoticeUrgency = (typeof noticeUrgencies)[number];

/** One line of what the two owe each other. The lines of a direction are part of the rule they belong to. */
export interface NoticeRule extends Row<NoticeRuleId> {
  readonly termId: TermId;
  readonly rank: string;
  readonly direction: NoticeDirection;
  readonly urgency: NoticeUrgency;
  readonly text: string;
  /** The rule of the game it is part of; null: none yet. */
  readonly ruleId: RuleId | null;
}

/** That one of the two told the other something, logged with one click. */
export interface Notice extends Row<NoticeId>, AccessMark {
  readonly termId: TermId;
  readonly noticeRuleId: NoticeRuleId | null;
  readonly direction: NoticeDirection;
  readonly givenOn: Day;
  readonly givenAt: Clock | null;
  readonly givenBy: PersonId | null;
  readonly channel: Channel;
  readonly text: string;
  /** The point on the agenda it became; null: none. */
  readonly topicId: TopicId | null;
}
