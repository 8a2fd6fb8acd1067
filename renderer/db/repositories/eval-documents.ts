import type { RecordFacts, RoundFacts, TermFacts } from '#shared/documents/evaluation/facts.ts';
import { freezeEvaluation } from '#shared/documents/frozen-evaluation.ts';
import { partiesOf } from '#shared/domain/eval-envelope.ts';
import type { TrendRound } from '#shared/domain/eval-trend.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId, Id, PersonId, TermId } from '#shared/domain/id.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { readEvaluationFacts } from '../evaluation-facts.ts';
import { readOne } from '../read.ts';
import { agreedBy, consentsOf } from './eval-consents.ts';
import { measuresOf } from './eval-measures.ts';
import { currentOutcome } from './eval-outcomes.ts';
import { listRounds } from './eval-rounds.ts';
import { openedAnswers } from './eval-seals.ts';
import { readWorkspace } from './workspace.ts';

/** What the window knows of the making and the database does not. */
export type Made = Pick<RecordFacts, 'appVersion' | 'madeAt'>;

/** All that the documents of one round are made from, and who is asked about individual answers. */
export interface RoundToPrint {
  readonly round: EvalRound;
  readonly workspace: Workspace | null;
  readonly facts: RoundFacts;
  /** Who has said yes to individual answers, as the round is now; see `askedFor`. */
  readonly agreed: readonly PersonId[];
}

/**
 * The round as its documents need it: what is frozen, or before that, what would be frozen now. Null: it is not there,
 * not opened yet, or was frozen by a newer version of the program.
 */
export const readRoundToPrint = async (id: EvalRoundId, made: Made): Promise<RoundToPrint | null> => {
  const evaluation = await readEvaluationFacts(id);
  if (evaluation === null) return null;
  const { round, report, workspace } = evaluation;
  const [current, consents, ofTerm] = await Promise.all([
    currentOutcome(id),
    consentsOf(id),
    listRounds(round.termId),
  ]);
  if (current !== null && current.snapshot === null) return null;
  const agreed = agreedBy(round, 'answersInReport', consents);
  const snapshot =
    current?.snapshot ??
    freezeEvaluation(evaluation, {
      outcomeId: draftId(round),
      version: 0,
      frozenAt: made.madeAt,
      frozenBy: null,
    });
  return {
    round,
    workspace,
    agreed,
    facts: {
      snapshot,
      report,
      approvals: (current?.approvals ?? []).map(({ personId, givenAt }) => ({
        personId,
        approvedAt: givenAt,
      })),
      finishedAt: round.state === 'finished' ? round.finishedAt : null,
      digest: current?.outcome.digest ?? null,
      answerConsents: partiesOf(round)
        .filter(({ personId }) => agreed.includes(personId))
        .map(({ party }) => party),
      record: {
        ...made,
        caseReference: round.caseReference,
        filing: round.filing,
        filingReason: round.filingReason,
      },
      termRounds: ofTerm.filter(({ state }) => state !== 'cancelled'),
    },
  };
};

/** Nothing is frozen yet, so the draft is known by its round. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are random ids, and no outcome has it yet
const draftId = ({ id }: EvalRound): Id<'EvalOutcome'> => id as string as Id<'EvalOutcome'>;

/** All finished rounds of a term, the earliest first. */
export interface TermToPrint {
  readonly term: Term;
  readonly workspace: Workspace | null;
  readonly rounds: readonly RoundFacts[];
  readonly record: RecordFacts;
  /** What has become of each measure by now. */
  readonly states: TermFacts['states'];
  /** For how the means have gone; only of finished rounds. */
  readonly opened: readonly TrendRound[];
}

/** Null: there is no such term. */
export const readTermToPrint = async (id: TermId, made: Made): Promise<TermToPrint | null> => {
  const term = await readOne('terms', id);
  if (term === null) return null;
  const finished = (await listRounds(id)).filter(({ state }) => state === 'finished').toReversed();
  const read = await Promise.all(finished.map((round) => readRoundToPrint(round.id, made)));
  const rounds = read.filter((one) => one !== null);
  const opened = await Promise.all(rounds.map(({ round }) => openedIn(round)));
  const measures = await Promise.all(finished.map((round) => measuresOf(round.id)));
  return {
    term,
    workspace: (await readWorkspace()) ?? null,
    rounds: rounds.map(({ facts }) => facts),
    record: { ...made, caseReference: '', filing: 'undecided', filingReason: '' },
    states: new Map(measures.flat().map(({ measure, action }) => [measure.id, action?.state ?? null])),
    opened: opened.filter((one) => one !== null),
  };
};

const openedIn = async (round: EvalRound): Promise<TrendRound | null> => {
  const [facts, answered] = await Promise.all([readEvaluationFacts(round.id), openedAnswers(round.id)]);
  return facts === null || answered === null ? null : { round, form: facts.form, answered };
};
