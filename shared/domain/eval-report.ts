import type { Answers, Score } from './eval-answers.ts';
import type {
  EvalFormContent,
  FormDimension,
  FormFrequency,
  FormQuestion,
  FormStatement,
} from './eval-form.ts';
import { evalParties, type EvalParty } from './eval-round.ts';
import type { PersonId } from './id.ts';

/** What one of them answered, after the opening. */
export interface PartyAnswers {
  readonly party: EvalParty;
  readonly personId: PersonId;
  readonly answers: Answers;
}

/**
 * How the two answers to a statement stand to each other, in the order they are talked about. `differing`: two steps or
 * more apart. `jointImprovement`: both at three or below. `jointStrength`: both at four or above. `missing`: one did not
 * answer, or has no grounds to. `inOrder`: all else.
 */
export const statementGroups = [
  'differing',
  'jointImprovement',
  'jointStrength',
  'missing',
  'inOrder',
] as const;
export type StatementGroup = (typeof statementGroups)[number];

/** Something of each party; null where they did not answer, or do not take part. */
export type ByParty<Value> = Readonly<Record<EvalParty, Value | null>>;

/** One statement with what each answered. Group, gap and mean are of the two alone: the deputy stands beside. */
export interface StatementResult {
  readonly statement: FormStatement;
  readonly group: StatementGroup;
  readonly scores: ByParty<Score>;
  /** Steps between the two, 0 to 4; null where one of them has given no figure. */
  readonly gap: number | null;
  /** Middle of the two, 1 to 5; null where one of them has given no figure. For order and trend, never shown as a mark. */
  readonly middle: number | null;
}

/** One dimension: what each party answered on the average, never one figure for them all. */
export interface DimensionResult {
  readonly dimension: FormDimension;
  readonly statements: readonly StatementResult[];
  /** Mean of the figures that a party gave, 1 to 5; null where they gave none. */
  readonly means: ByParty<number>;
  /** How many figures each mean is made of. */
  readonly counted: Readonly<Record<EvalParty, number>>;
}

/** How often they say that something happens. */
export interface FrequencyResult {
  readonly question: FormFrequency;
  readonly chosen: ByParty<FormQuestion>;
  /** Places between the two in the list of options; null where one of them has chosen none. */
  readonly gap: number | null;
}

/** An open question with what each wrote; null where they wrote nothing. */
export interface WordsResult {
  readonly question: FormQuestion;
  readonly written: ByParty<string>;
}

/** What a round shows when it is opened. There is no figure for the whole, and nobody is set against anybody. */
export interface EvalReport {
  /** Who answered, in the order they always stand. */
  readonly parties: readonly EvalParty[];
  /** Every statement of the form in one group. */
  readonly groups: Readonly<Record<StatementGroup, readonly StatementResult[]>>;
  /** In the order of the form; those without statements are left out. */
  readonly dimensions: readonly DimensionResult[];
  readonly frequency: FrequencyResult | null;
  readonly words: readonly WordsResult[];
}

/** The report of one round, from the form as it was frozen and what each answered. */
export const evalReport = (form: EvalFormContent, answered: readonly PartyAnswers[]): EvalReport => {
  const statements = form.statements.map((statement) => statementResult(statement, answered));
  return {
    parties: evalParties.filter((party) => answered.some((one) => one.party === party)),
    groups: inGroups(statements),
    dimensions: form.dimensions
      .map((dimension) => dimensionResult(dimension, statements))
      .filter((result) => result.statements.length > 0),
    frequency: form.frequency === null ? null : frequencyResult(form.frequency, answered),
    words: form.questions.map((question) => ({
      question,
      written: byParty(answered, ({ words }) => words[question.id]?.trim() || null),
    })),
  };
};

/** Where the two answers to a statement stand (the rules are our own, made for a talk). Null: not answered. */
export const groupOf = (director: Score | null, mayor: Score | null): StatementGroup => {
  const [a, b] = [figureOf(director), figureOf(mayor)];
  if (a === null || b === null) return 'missing';
  if (Math.abs(a - b) >= 2) return 'differing';
  if (Math.max(a, b) <= 3) return 'jointImprovement';
  return Math.min(a, b) >= 4 ? 'jointStrength' : 'inOrder';
};

/** The figure of an answer; null for no grounds and for not answered. */
export const figureOf = (score: Score | null): number | null =>
  score === null || score === 'none' ? null : score;

const statementResult = (statement: FormStatement, answered: readonly PartyAnswers[]): StatementResult => {
  const scores = byParty(answered, (answers) => answers.scores[statement.id] ?? null);
  const [a, b] = [figureOf(scores.director), figureOf(scores.mayor)];
  const both = a !== null && b !== null;
  return {
    statement,
    group: groupOf(scores.director, scores.mayor),
    scores,
    gap: both ? Math.abs(a - b) : null,
    middle: both ? (a + b) / 2 : null,
  };
};

/** Differing by the widest gap, improvement by the lowest, strength by the highest; else, and when alike, as in the form. */
const inGroups = (all: readonly StatementResult[]): EvalReport['groups'] => {
  const of = (group: StatementGroup): readonly StatementResult[] => all.filter((one) => one.group === group);
  return {
    differing: of('differing').toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0)),
    jointImprovement: of('jointImprovement').toSorted((a, b) => (a.middle ?? 0) - (b.middle ?? 0)),
    jointStrength: of('jointStrength').toSorted((a, b) => (b.middle ?? 0) - (a.middle ?? 0)),
    missing: of('missing'),
    inOrder: of('inOrder'),
  };
};

const dimensionResult = (dimension: FormDimension, all: readonly StatementResult[]): DimensionResult => {
  const statements = all.filter(({ statement }) => statement.dimension === dimension.id);
  const figures = (party: EvalParty): readonly number[] =>
    statements.map(({ scores }) => figureOf(scores[party])).filter((figure) => figure !== null);
  return {
    dimension,
    statements,
    means: perParty((party) => meanOf(figures(party))),
    counted: perParty((party) => figures(party).length),
  };
};

const frequencyResult = (question: FormFrequency, answered: readonly PartyAnswers[]): FrequencyResult => {
  const chosen = byParty(
    answered,
    ({ frequency }) => question.options.find(({ id }) => id === frequency) ?? null,
  );
  const place = (option: FormQuestion | null): number =>
    question.options.findIndex(({ id }) => id === option?.id);
  const both = chosen.director !== null && chosen.mayor !== null;
  return { question, chosen, gap: both ? Math.abs(place(chosen.director) - place(chosen.mayor)) : null };
};

/** The mean of some figures; null where there are none. */
export const meanOf = (figures: readonly number[]): number | null =>
  figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** The same of every party. */
export const perParty = <Value>(of: (party: EvalParty) => Value): Readonly<Record<EvalParty, Value>> => ({
  director: of('director'),
  mayor: of('mayor'),
  deputy: of('deputy'),
});

const byParty = <Value>(
  answered: readonly PartyAnswers[],
  of: (answers: Answers) => Value | null,
): ByParty<Value> =>
  perParty((party) => {
    const own = answered.find((one) => one.party === party);
    return own === undefined ? null : of(own.answers);
  });
