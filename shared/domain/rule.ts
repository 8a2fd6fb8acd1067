import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { RuleId, TermId } from './id.ts';
import type { Row } from './row.ts';

/** What the clarifications are about, in the order they are shown. */
export const ruleGroups = ['meetings', 'information', 'roles', 'media', 'disagreement', 'employer'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/**
 * `notDiscussed`, `notAgreed` (discussed, and they do not agree: as real as the others), `agreed` (a version both have
 * approved is in force), `revisit` (must be taken up again). domain.md section 3.
 */
export const ruleStates = ['notDiscussed', 'notAgreed', 'agreed', 'revisit'] as const;
export type RuleState = (typeof ruleStates)[number];

/**
 * A rule of the game («spilleregel»): a question the two agree on an answer to. Never settled once and for all. What is
 * agreed stands in its versions; `text` is what is being worked on.
 */
export interface Rule extends Row<RuleId>, AccessMark {
  readonly termId: TermId;
  readonly state: RuleState;
  readonly group: RuleGroup;
  readonly rank: string;
  /** The question of `shared/templates/clarifications.ts`; null: their own. */
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  /** Null: the words of the template, in the reader's written form. */
  readonly question: string | null;
  /** The answer as it is being worked on; the agreed one stands in the version in force. */
  readonly text: string;
  /** What they do not agree on, or what must be taken up again, in words both can stand by. */
  readonly note: string;
  /** When they look at it again; null: no such day. */
  readonly reviewOn: Day | null;
  /** Another rule they have found to say the opposite; null: none. */
  readonly contradictsId: RuleId | null;
  /** The cases («gråsoner») it was written from, with a space between; see `casesOf`. */
  readonly caseKeys: string;
}
