import { figureOf, meanOf, perParty, type ByParty, type PartyAnswers } from './eval-report.ts';
import type { EvalFormContent, FormDimension, FormStatement } from './eval-form.ts';
import type { EvalParty, EvalRound } from './eval-round.ts';
import type { PersonId } from './id.ts';
import { isEarlierRound } from './round-order.ts';

/** An opened round with what was answered in it. */
export interface TrendRound {
  readonly round: Pick<EvalRound, 'id' | 'number' | 'periodFrom' | 'periodTo'>;
  readonly form: EvalFormContent;
  readonly answered: readonly PartyAnswers[];
}

/** Figures of one round, or null for all where it did not ask the same. */
export interface TrendPoint {
  readonly figures: ByParty<number>;
  /** Who answered as what. Where this changes, a line between two rounds would tell of two people. */
  readonly people: ByParty<PersonId>;
}

/** One statement through the rounds that asked it in the same words. */
export interface StatementTrend {
  readonly statement: FormStatement;
  /** One for each round of the trend; null: it was not asked, or not in these words. */
  readonly points: readonly (TrendPoint | null)[];
  /** Steps that the middle of the two has moved since the round before that has both; null: nothing to compare with. */
  readonly moved: number | null;
}

/** The mean of a dimension in one round, and how many figures it is made of. */
export interface DimensionPoint extends TrendPoint {
  readonly counted: Readonly<Record<EvalParty, number>>;
  /** What the round asked about the dimension besides, which is not in the mean. */
  readonly rest: { readonly statements: number; readonly counted: Readonly<Record<EvalParty, number>> };
}

/** Means of one dimension, of the statements that all its rounds share and nothing else. */
export interface DimensionTrend {
  readonly dimension: FormDimension;
  /** Ids of the statements that the means are made of. */
  readonly statements: readonly string[];
  readonly points: readonly (DimensionPoint | null)[];
}

export interface EvalTrend {
  /** By number, the newest last. */
  readonly rounds: readonly TrendRound['round'][];
  /** Statements of the newest round that an earlier one asked in the same words, in the order of the form. */
  readonly statements: readonly StatementTrend[];
  readonly dimensions: readonly DimensionTrend[];
}

/**
 * How answers have gone from round to round. Only statements with the same id and version are compared: other words
 * are another question.
 */
export const evalTrend = (opened: readonly TrendRound[]): EvalTrend => {
  const rounds = opened.toSorted((a, b) => (isEarlierRound(a.round, b.round) ? -1 : 1));
  const newest = rounds.at(-1);
  const statements =
    newest === undefined
      ? []
      : newest.form.statements
          .map((statement) => statementTrend(statement, rounds))
          .filter(({ points }) => points.filter((point) => point !== null).length > 1);
  return {
    rounds: rounds.map(({ round }) => round),
    statements,
    dimensions: (newest?.form.dimensions ?? [])
      .map((dimension) => dimensionTrend(dimension, statements, rounds))
      .filter((trend) => trend.statements.length > 0),
  };
};

const statementTrend = (statement: FormStatement, rounds: readonly TrendRound[]): StatementTrend => {
  const points = rounds.map((round) => (hasSame(round.form, statement) ? pointOf(round, statement) : null));
  return { statement, points, moved: movedIn(points) };
};

const hasSame = (form: EvalFormContent, { id, version }: FormStatement): boolean =>
  form.statements.some((other) => other.id === id && other.version === version);

const pointOf = ({ answered }: TrendRound, { id }: FormStatement): TrendPoint => {
  const own = (party: PartyAnswers['party']) => answered.find((one) => one.party === party);
  return {
    figures: perParty((party) => figureOf(own(party)?.answers.scores[id] ?? null)),
    people: perParty((party) => own(party)?.personId ?? null),
  };
};

/** From the last round but one that has a figure of both, to the newest. */
const movedIn = (points: readonly (TrendPoint | null)[]): number | null => {
  const last = middleOf(points.at(-1) ?? null);
  const before = points
    .slice(0, -1)
    .map(middleOf)
    .findLast((middle) => middle !== null);
  return last === null || before === undefined || before === null ? null : last - before;
};

const middleOf = (point: TrendPoint | null): number | null => {
  const { director = null, mayor = null } = point?.figures ?? {};
  return director === null || mayor === null ? null : (director + mayor) / 2;
};

/**
 * The means of what stands in every round that asked about the dimension at all. A statement that is new or has other
 * words would move the mean without anybody having changed their mind.
 */
const dimensionTrend = (
  dimension: FormDimension,
  all: readonly StatementTrend[],
  rounds: readonly TrendRound[],
): DimensionTrend => {
  const own = all.filter(({ statement }) => statement.dimension === dimension.id);
  const asked = (own[0]?.points ?? []).map((_, index) => own.some(({ points }) => points[index] !== null));
  const shared = own.filter(({ points }) =>
    points.every((point, index) => point !== null || asked[index] === false),
  );
  return {
    dimension,
    statements: shared.map(({ statement }) => statement.id),
    points: asked.map((was, index) => {
      const round = rounds[index];
      return was && round !== undefined
        ? meanPoint(
            dimension,
            shared.map(({ points }) => points[index] ?? null),
            round,
          )
        : null;
    }),
  };
};

const meanPoint = (
  { id }: FormDimension,
  points: readonly (TrendPoint | null)[],
  round: TrendRound,
): DimensionPoint | null => {
  const first = points.find((point) => point !== null);
  if (first === undefined || first === null) return null;
  const given = (party: EvalParty): readonly number[] =>
    points.map((point) => point?.figures[party] ?? null).filter((figure) => figure !== null);
  const asked = round.form.statements.filter(({ dimension }) => dimension === id);
  const answeredBy = (party: EvalParty): number =>
    asked.filter((statement) => pointOf(round, statement).figures[party] !== null).length;
  return {
    figures: perParty((party) => meanOf(given(party))),
    people: first.people,
    counted: perParty((party) => given(party).length),
    rest: {
      statements: asked.length - points.length,
      counted: perParty((party) => answeredBy(party) - given(party).length),
    },
  };
};
