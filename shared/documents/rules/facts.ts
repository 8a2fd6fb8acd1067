import type { Day } from '#shared/calendar/day.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { Arena } from '#shared/domain/arena.ts';
import type { CaseSubject } from '#shared/domain/exercise.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { NoticeRule } from '#shared/domain/notice.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Making, Named } from '#shared/documents/making.ts';

/** Every rule of a term, in the order it is listed in. */
export interface RulesFacts extends Making, Named {
  readonly views: readonly RuleView[];
}

/** What one rule has been through. */
export interface HistoryFacts extends Making, Named {
  /** Live uses of any rule, in any order. */
  readonly uses: readonly RuleUse[];
  /** The days of the meetings they happened in. */
  readonly days: ReadonlyMap<MeetingId, Day>;
}

/** A case both have answered and opened. What either of them answered is no part of it. */
export interface OpenedCase extends AccessMark {
  readonly subject: CaseSubject;
  readonly openedAt: Instant | null;
}

/** All of the term for those who come after. */
export interface TermRulesFacts extends HistoryFacts, RulesFacts {
  readonly term: Pick<Term, 'id' | 'startYear' | 'endYear'>;
  readonly notices: readonly NoticeRule[];
  readonly arenas: readonly Arena[];
  readonly cases: readonly OpenedCase[];
}

/** The mark of a rule; of a question nobody has written about, none. */
export const markOf = ({ rule }: RuleView): AccessMark => rule ?? noMark;
