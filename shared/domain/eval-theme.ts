import type { AccessMark } from './access-mark.ts';
import type { EvalRoundId, EvalSummaryId, EvalThemeId } from './id.ts';
import type { Instant, Row } from './row.ts';

/** Why the app puts a theme first; `chosen`: the two put it there themselves. */
export const themeReasons = ['differing', 'jointImprovement', 'fell', 'missing', 'words', 'chosen'] as const;
export type ThemeReason = (typeof themeReasons)[number];

/** A theme («tema») of the talk, and what the two agreed on. */
export interface EvalTheme extends Row<EvalThemeId>, AccessMark {
  readonly roundId: EvalRoundId;
  readonly rank: string;
  /** The statement or question it is about; null: their own theme, with a title. */
  readonly about: string | null;
  readonly title: string | null;
  readonly reason: ThemeReason;
  /** Minutes set aside. */
  readonly minutes: number;
  /** The agreed text. */
  readonly agreed: string;
  readonly discussedAt: Instant | null;
}

/** What the two agree to say about one dimension. */
export interface EvalSummary extends Row<EvalSummaryId>, AccessMark {
  readonly roundId: EvalRoundId;
  /** Id of the dimension in the form. */
  readonly dimension: string;
  readonly body: string;
}
