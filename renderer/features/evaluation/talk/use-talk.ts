import { useLiveQuery } from 'dexie-react-hooks';
import { readEvaluationFacts } from '#renderer/db/evaluation-facts.ts';
import { currentOutcome, type OutcomeVersion } from '#renderer/db/repositories/eval-outcomes.ts';
import { listRounds, readRound } from '#renderer/db/repositories/eval-rounds.ts';
import { openedAnswers } from '#renderer/db/repositories/eval-seals.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import type { EvaluationFacts } from '#shared/documents/frozen-evaluation.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { proposeThemes, type ThemeProposal } from '#shared/domain/eval-themes.ts';
import { evalTrend, type TrendRound } from '#shared/domain/eval-trend.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { storedForm } from '#shared/exchange/eval-form.ts';

/** What the talk and its outcome are shown with. */
export interface TalkFacts {
  readonly round: EvalRound;
  /** Null: the envelopes are not open. */
  readonly facts: EvaluationFacts | null;
  /** What waits for approval or has it; null: they talk. */
  readonly outcome: OutcomeVersion | null;
  /** What the app would put first; empty once the talk has begun. */
  readonly proposed: readonly ThemeProposal[];
  /** Those who can own a measure. */
  readonly people: readonly Person[];
  /** There are weekly meetings that measures are followed up in. */
  readonly hasMeetings: boolean;
}

/** The same, when the envelopes are open. */
export type OpenTalk = TalkFacts & { readonly facts: EvaluationFacts };

/** The talk about a round, live. Undefined: not read yet; null: there is no such round. */
export const useTalk = (id: string | undefined): TalkFacts | null | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- from the address; an unknown one finds nothing
  useLiveQuery(async () => (id === undefined ? null : readTalk(id as EvalRoundId)), [id]);

const readTalk = async (id: EvalRoundId): Promise<TalkFacts | null> => {
  const round = await readRound(id);
  if (round === null) return null;
  const [facts, outcome, people, series] = await Promise.all([
    readEvaluationFacts(id),
    currentOutcome(id),
    listPeople(),
    listSeries(round.termId),
  ]);
  return {
    round,
    facts,
    outcome,
    people,
    proposed: facts === null || round.talkStartedAt !== null ? [] : await proposalsFor(facts),
    hasMeetings: series.some(({ kind, state }) => kind === 'weekly' && state === 'active'),
  };
};

const proposalsFor = async ({ report, round }: EvaluationFacts): Promise<readonly ThemeProposal[]> => {
  const until = (await listRounds(round.termId)).filter(({ number }) => number <= round.number);
  const opened = await Promise.all(until.map(asOpened));
  return proposeThemes(report, evalTrend(opened.filter((one) => one !== null)));
};

const asOpened = async (round: EvalRound): Promise<TrendRound | null> => {
  const answered = await openedAnswers(round.id);
  return answered === null ? null : { round, form: storedForm(round.form), answered };
};
