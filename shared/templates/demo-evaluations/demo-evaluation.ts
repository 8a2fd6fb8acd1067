import type { Day } from '#shared/calendar/day.ts';
import type { Score } from '#shared/domain/eval-answers.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { ThemeReason } from '#shared/domain/eval-theme.ts';
import type { Clock } from '#shared/domain/series.ts';
import type { DemoPersonKey } from '../demo.ts';

/** What one of them answered. Statements, frequency and questions go by the last part of their ids: `a1`, `3`, `o1`. */
export interface DemoAnswers {
  readonly submitted: readonly [Day, Clock];
  readonly scores: Readonly<Record<string, Score>>;
  readonly frequency: '1' | '2' | '3' | '4' | '5';
  readonly words: Readonly<Record<'o1' | 'o2' | 'o3', string>>;
}

/** A theme of the talk; the statement goes by the last part of its id. */
export interface DemoTheme {
  readonly about: string;
  readonly reason: ThemeReason;
  /** Who wrote it down, in their own form; the measures and the rule too. */
  readonly by: 'director' | 'mayor';
  readonly agreed: string;
  readonly measures: readonly DemoMeasure[];
  readonly rule?: {
    readonly key: string;
    readonly title: string;
    readonly before: string;
    readonly after: string;
  };
}

export interface DemoMeasure {
  readonly title: string;
  readonly owner: DemoPersonKey | null;
  readonly due: Day;
  /** The day it was done; null: not yet. */
  readonly done: Day | null;
}

export interface DemoTalk {
  readonly begins: readonly [Day, Clock];
  readonly ends: readonly [Day, Clock];
  readonly themes: readonly DemoTheme[];
  /** What they agreed to say about each dimension, and who wrote it. */
  readonly summaries: Readonly<Record<string, readonly ['director' | 'mayor', string]>>;
  readonly approved: Day;
}

/** One half-year evaluation of the demo kommune. */
export interface DemoEvaluation {
  readonly proposed: Day;
  readonly by: 'director' | 'mayor';
  readonly confirmed: Day;
  readonly from: Day;
  readonly to: Day;
  readonly answerBy: Day;
  readonly talkOn: Day;
  /** Statements that are left out this time. */
  readonly without: readonly string[];
  readonly sharing: string;
  readonly answers: Readonly<Partial<Record<EvalParty, DemoAnswers>>>;
  readonly opened: readonly [Day, Clock];
  /** Null: they have not begun. */
  readonly talk: DemoTalk | null;
}
