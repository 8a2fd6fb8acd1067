import { personTitle } from './names.ts';
import { openedAnswers } from '#renderer/db/repositories/eval-seals.ts';
import { roundStatus, type RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { listRounds } from '#renderer/db/repositories/eval-rounds.ts';
import { themesOf } from '#renderer/db/repositories/eval-themes.ts';
import { evalReport, perParty, type EvalReport } from '#shared/domain/eval-report.ts';
import type { EvalParty, EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import { evalTrend, type EvalTrend, type TrendRound } from '#shared/domain/eval-trend.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { isEarlierRound } from '#shared/domain/round-order.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { storedForm } from '#shared/exchange/eval-form.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { figureParties, type FigureParty } from '#shared/figures/party-mark.ts';

/** Everything the report of one opened round is drawn from. */
export interface ReportFacts {
  readonly status: RoundStatus;
  readonly report: EvalReport;
  /** This round and those before it that were opened. */
  readonly trend: EvalTrend;
  /** Who answered, with the letters of their marks. */
  readonly parties: readonly FigureParty[];
  /** What each role is called here, in small letters, also those who did not answer. */
  readonly titles: Readonly<Record<EvalParty, string>>;
  /** What the deputy mayor is called in a sentence: «varaordføreren». */
  readonly theDeputy: string;
  /** Those the two have put up; empty until the talk has begun. */
  readonly themes: readonly EvalTheme[];
}

/** `gone`: the round is not there. `closed`: nothing of what was answered can be seen yet. */
export type FoundReport = ReportFacts | 'gone' | 'closed';

/** Reads the report of a round; nothing of any answer before all envelopes are open. */
export const readReport = async (
  id: EvalRoundId,
  workspace: Workspace,
  form: WrittenForm,
): Promise<FoundReport> => {
  const status = await roundStatus(id);
  if (status === null) return 'gone';
  const answered = await openedAnswers(id);
  if (answered === null) return 'closed';
  const report = evalReport(status.form, answered);
  const before = (await listRounds(status.round.termId)).filter((round) => isBefore(round, status.round));
  const earlier = await Promise.all(before.map(trendRound));
  const titles = perParty((party) =>
    personTitle(party, status.parties.find((one) => one.party === party)?.person ?? null, workspace, form),
  );
  return {
    status,
    report,
    trend: evalTrend([
      ...earlier.filter((round) => round !== null),
      { round: status.round, form: status.form, answered },
    ]),
    parties: figureParties(report.parties, titles),
    titles,
    theDeputy: termsOf(workspace, form).varaordføreren,
    themes: await themesOf(id),
  };
};

const isBefore = (round: EvalRound, other: EvalRound): boolean =>
  isEarlierRound(round, other) && (round.state === 'opened' || round.state === 'finished');

const trendRound = async (round: EvalRound): Promise<TrendRound | null> => {
  const answered = await openedAnswers(round.id);
  return answered === null ? null : { round, form: storedForm(round.form), answered };
};
