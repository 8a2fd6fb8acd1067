import type { EvalReport, StatementGroup, StatementResult } from './eval-report.ts';
import type { ThemeReason } from './eval-theme.ts';
import type { EvalTrend } from './eval-trend.ts';

/** A theme that the app would put first, and why. */
export interface ThemeProposal {
  /** Id of the statement or the open question. */
  readonly about: string;
  readonly reason: Exclude<ThemeReason, 'chosen'>;
}

/** As many as two people can talk well about in 60 to 90 minutes. */
export const proposedThemes = 3;

/** The open question of our form that looks ahead; the first to talk about where the statements raise nothing. */
const aheadQuestion = 'ev-o2';

/**
 * Three themes for the talk, or fewer where the answers raise fewer. Seeing a thing differently comes first (the widest
 * gap first), then what both find could be better (the lowest first), then what has fallen by a step or more since last
 * time, then what one had no grounds to answer, and last what they wrote in their own words. Between equals, a dimension
 * that has no theme yet goes first, so that three themes do not become one; then the lowest, then the order of the form.
 */
export const proposeThemes = (report: EvalReport, trend: EvalTrend | null): readonly ThemeProposal[] => {
  const chosen: Candidate[] = [];
  const left = candidates(report, trend);
  while (chosen.length < proposedThemes && left.length > 0) {
    const taken = new Set(chosen.map(({ dimension }) => dimension));
    const best = left.reduce((first, other) => (isBefore(other, first, taken) ? other : first));
    chosen.push(best);
    left.splice(0, left.length, ...left.filter(({ about }) => about !== best.about));
  }
  return chosen.map(({ about, reason }) => ({ about, reason }));
};

/** Lower goes first in each of the four, in this order; the dimension comes in between. */
interface Candidate extends ThemeProposal {
  readonly dimension: string | null;
  readonly rank: number;
  readonly extent: number;
  readonly level: number;
  readonly place: number;
}

const isBefore = (one: Candidate, other: Candidate, taken: ReadonlySet<string | null>): boolean => {
  const key = ({ rank, extent, dimension, level, place }: Candidate): readonly number[] => [
    rank,
    extent,
    dimension !== null && taken.has(dimension) ? 1 : 0,
    level,
    place,
  ];
  const [a, b] = [key(one), key(other)];
  const first = a.findIndex((part, index) => part !== b[index]);
  return first !== -1 && (a[first] ?? 0) < (b[first] ?? 0);
};

const candidates = (report: EvalReport, trend: EvalTrend | null): Candidate[] => {
  const order = report.dimensions.flatMap(({ statements }) =>
    statements.map(({ statement }) => statement.id),
  );
  const of = (
    reason: ThemeProposal['reason'],
    rank: number,
    results: readonly StatementResult[],
    extent: (result: StatementResult) => number,
  ): Candidate[] =>
    results.map((result) => ({
      about: result.statement.id,
      reason,
      dimension: result.statement.dimension,
      rank,
      extent: extent(result),
      level: result.middle ?? 0,
      place: order.indexOf(result.statement.id),
    }));
  const fallen = new Map((trend?.statements ?? []).map(({ statement, moved }) => [statement.id, moved ?? 0]));
  const fell = standing.flatMap((group) =>
    report.groups[group].filter(({ statement }) => (fallen.get(statement.id) ?? 0) <= -1),
  );
  return [
    ...of('differing', 0, report.groups.differing, ({ gap }) => -(gap ?? 0)),
    ...of('jointImprovement', 1, report.groups.jointImprovement, ({ middle }) => middle ?? 0),
    ...of('fell', 2, fell, ({ statement }) => fallen.get(statement.id) ?? 0),
    ...of('missing', 3, report.groups.missing, () => 0),
    ...inWords(report),
  ];
};

/** Groups that raise nothing by themselves. */
const standing: readonly StatementGroup[] = ['jointStrength', 'inOrder'];

/** What both wrote about goes before what one did. */
const inWords = ({ words }: EvalReport): Candidate[] =>
  words.flatMap(({ question, written }, place) => {
    const writers = [written.director, written.mayor].filter((text) => text !== null).length;
    if (writers === 0) return [];
    return {
      about: question.id,
      reason: 'words' as const,
      dimension: null,
      rank: 4,
      extent: -writers,
      level: question.id === aheadQuestion ? 0 : 1,
      place,
    };
  });
