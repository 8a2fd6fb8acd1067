import type { EvalRoundId } from '#shared/domain/id.ts';
import type { RoundRows } from '#shared/exchange/eval-file-rows.ts';
import { readAll, readMany, readOne, readWhere } from './read.ts';
import { consentsOf } from './repositories/eval-consents.ts';

/** The round with all that stands here of it, also what lies in the bin; null: it is not there, or is in the bin itself. */
export const readRoundRows = async (id: EvalRoundId): Promise<RoundRows | null> => {
  const round = await readOne('evalRounds', id);
  if (round === null) return null;
  const [consents, seals, openings, themes, summaries, measures, proposals, outcomes, people] =
    await Promise.all([
      consentsOf(id),
      readWhere('evalSeals', 'roundId', id),
      readWhere('evalOpenings', 'roundId', id),
      readWhere('evalThemes', 'roundId', id),
      readWhere('evalSummaries', 'roundId', id),
      readWhere('evalMeasures', 'roundId', id),
      readWhere('ruleProposals', 'roundId', id),
      readWhere('evalOutcomes', 'roundId', id),
      readAll('people'),
    ]);
  const actions = [
    ...(
      await readMany(
        'actions',
        measures.flatMap(({ actionId }) => actionId ?? []),
      )
    ).values(),
  ];
  return {
    round,
    consents,
    seals,
    openings,
    themes,
    summaries,
    actions,
    measures,
    proposals,
    outcomes,
    people,
  };
};
