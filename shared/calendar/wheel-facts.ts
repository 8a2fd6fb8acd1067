import type { Dialogue } from '#shared/domain/dialogue.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Gathering } from '#shared/domain/gathering.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Policy } from '#shared/domain/policy.ts';
import type { PlanGoal, ResultPlan } from '#shared/domain/result-plan.ts';
import type { Rule } from '#shared/domain/rule.ts';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { YearEvent, YearMark } from '#shared/domain/year-event.ts';
import type { Day } from './day.ts';

/** Of an evaluation the wheel knows its dates and nothing else. */
export type RoundDates = Pick<
  EvalRound,
  'id' | 'state' | 'number' | 'periodTo' | 'answerBy' | 'talkOn' | 'nextOn'
>;

/**
 * All that the year wheel is made of: rows of the term that are not in the bin. Of own events and marks also those that
 * are, since a calendar file must be able to call them off.
 */
export interface WheelFacts {
  readonly workspace: Workspace | null;
  readonly term: Term;
  readonly today: Day;
  readonly series: readonly Series[];
  /** At least those of the years that are asked for. */
  readonly meetings: readonly Meeting[];
  readonly rounds: readonly RoundDates[];
  readonly rules: readonly Rule[];
  readonly gatherings: readonly Gathering[];
  readonly dialogues: readonly Dialogue[];
  readonly salaryTalks: readonly SalaryTalk[];
  readonly plans: readonly ResultPlan[];
  readonly goals: readonly PlanGoal[];
  readonly policies: readonly Policy[];
  readonly events: readonly YearEvent[];
  readonly marks: readonly YearMark[];
}
