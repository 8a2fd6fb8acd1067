import type { EvaluationFacts } from '#shared/documents/frozen-evaluation.ts';
import { evalReport } from '#shared/domain/eval-report.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { storedForm } from '#shared/exchange/eval-form.ts';
import { readMany, readOne } from './read.ts';
import { readRound } from './repositories/eval-rounds.ts';
import { measuresBefore, measuresOf } from './repositories/eval-measures.ts';
import { openedAnswers } from './repositories/eval-seals.ts';
import { summariesOf } from './repositories/eval-summaries.ts';
import { themesOf } from './repositories/eval-themes.ts';
import { listPeople } from './repositories/people.ts';
import { proposalsOf } from './repositories/rule-proposals.ts';
import { readWorkspace } from './repositories/workspace.ts';

/** Everything the round has come to, as its outcome needs it; null when it is not there or not opened yet. */
export const readEvaluationFacts = async (roundId: EvalRoundId): Promise<EvaluationFacts | null> => {
  const round = await readRound(roundId);
  const answered = round === null ? null : await openedAnswers(roundId);
  const term = round === null ? null : await readOne('terms', round.termId);
  if (round === null || answered === null || term === null) return null;
  const [workspace, themes, summaries, measures, rules, earlier, people] = await Promise.all([
    readWorkspace(),
    themesOf(roundId),
    summariesOf(roundId),
    measuresOf(roundId),
    proposalsOf(roundId),
    measuresBefore(round),
    listPeople(),
  ]);
  const form = storedForm(round.form);
  const owners = [...measures, ...(earlier?.measures ?? [])].flatMap(({ measure }) => measure.ownerId ?? []);
  const named = [...owners, ...answered.map(({ personId }) => personId)];
  const gone = named.filter((id) => !people.some((person) => person.id === id));
  return {
    workspace: workspace ?? null,
    term,
    round,
    form,
    report: evalReport(form, answered),
    participants: answered.map(({ party, personId }) => ({ party, personId })),
    people: [...people, ...(await readMany('people', gone)).values()],
    themes,
    summaries,
    measures,
    rules,
    earlier,
  };
};
