import type { EvalKey, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { WorkspaceId } from '#shared/domain/id.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { EvalGround, TalkRow, TalkTable } from '#shared/exchange/eval-file-ground.ts';
import type { EvalFile } from '#shared/exchange/eval-file.ts';
import type { Here } from '#shared/exchange/parcel-merge.ts';
import { referencesIn } from '#shared/exchange/references.ts';
import { isTableName } from '#shared/exchange/table-name.ts';
import { knownKeys } from './known-keys.ts';
import { readPast } from './past.ts';
import { readRecords, readWhere } from './read.ts';
import { openKeys } from './vault.ts';

/** What a plan for the file must know of this PC. */
export const evalGroundFor = async (file: EvalFile, workspaceId: WorkspaceId): Promise<EvalGround> => {
  const named = file.rows.flatMap(({ table, row }) => [{ table, id: row.id }, ...referencesIn(table, row)]);
  const found = await readRecords(named);
  const here = new Map<string, Here>();
  for (const { table, row: theirs } of file.rows) {
    const row = found(table, theirs.id);
    // oxlint-disable-next-line no-await-in-loop -- one query after another; there are a few dozen
    if (row !== undefined) here.set(`${table}/${row.id}`, { row, ...(await readPast(table, row.id)) });
  }
  const { roundId } = file;
  const [consents, seals, openings, keys, outcomes, talk] = await Promise.all([
    readWhere('evalConsents', 'roundId', roundId),
    readWhere('evalSeals', 'roundId', roundId),
    readWhere('evalOpenings', 'roundId', roundId),
    readWhere('evalKeys', 'roundId', roundId),
    readWhere('evalOutcomes', 'roundId', roundId),
    readTalk(roundId),
  ]);
  return {
    me: openKeys().personId,
    workspaceId,
    here: (table, id) => here.get(`${table}/${id}`),
    exists: (table, id) => isTableName(table) && found(table, id) !== undefined,
    consents: consents.filter(isLive),
    seals: seals.filter(isLive),
    openings: openings.filter(isLive),
    wrapped: new Set(keys.filter(isWrappedByOwner(seals)).map(({ sealId }) => sealId)),
    outcomes: outcomes.filter(isLive),
    talk,
    keysOf: await knownKeys(),
  };
};

const readTalk = async (roundId: string): Promise<readonly TalkRow[]> => {
  const rows: readonly (readonly [TalkTable, readonly object[]])[] = [
    ['evalThemes', await readWhere('evalThemes', 'roundId', roundId)],
    ['evalSummaries', await readWhere('evalSummaries', 'roundId', roundId)],
    ['evalMeasures', await readWhere('evalMeasures', 'roundId', roundId)],
    ['ruleProposals', await readWhere('ruleProposals', 'roundId', roundId)],
  ];
  return Promise.all(
    rows.flatMap(([table, some]) =>
      some.map(async (one) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a row of the table, as the rules see it
        const row = one as AnyRow;
        return { table, here: { row, ...(await readPast(table, row.id)) } };
      }),
    ),
  );
};

/** A key that came by file is held by who got it; it is not theirs to give. */
const isWrappedByOwner =
  (seals: readonly EvalSeal[]) =>
  ({ deletedAt, sealId, ownerId }: EvalKey): boolean =>
    deletedAt === null && seals.some(({ id, personId }) => id === sealId && personId === ownerId);

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
