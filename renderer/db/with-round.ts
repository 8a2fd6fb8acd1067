import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import type { Command } from './commands.ts';
import { readWhere } from './read.ts';

/** What the talk of a round has come to. Envelopes, consents and what is approved never change and lie where they lie. */
const talked = ['evalThemes', 'evalSummaries', 'evalMeasures', 'ruleProposals', 'evalOutcomes'] as const;

/** Commands that put what belongs to the round in the bin together with it. */
export const removeWithRound = (id: EvalRoundId): Promise<readonly Command[]> =>
  along(id, null, (table, row) => ({ kind: 'remove', table, id: row }));

/** Commands that bring back what went to the bin together with the round. */
export const restoreWithRound = ({
  id,
  deletedAt,
}: Pick<EvalRound, 'id' | 'deletedAt'>): Promise<readonly Command[]> =>
  deletedAt === null
    ? Promise.resolve([])
    : along(id, deletedAt, (table, row) => ({ kind: 'restore', table, id: row }));

const along = async (
  roundId: EvalRoundId,
  deletedAt: string | null,
  command: (table: SharedTable, id: string) => Command,
): Promise<readonly Command[]> => {
  const tables = await Promise.all(
    talked.map(async (table) => {
      const rows = await readWhere(table, 'roundId', roundId);
      return rows
        .filter((row) => row.deletedAt === deletedAt && !('approvedAt' in row && row.approvedAt !== null))
        .map((row) => command(table, row.id));
    }),
  );
  return tables.flat();
};
