import type { RuleVersion } from '#shared/domain/rule-version.ts';
import type { WorkspaceId } from '#shared/domain/id.ts';
import type { Here } from '#shared/exchange/parcel-merge.ts';
import { referencesIn } from '#shared/exchange/references.ts';
import type { RuleGround } from '#shared/exchange/rule-file-ground.ts';
import { ruleRowsIn, type RuleFile } from '#shared/exchange/rule-file.ts';
import { isTableName } from '#shared/exchange/table-name.ts';
import { knownKeys } from './known-keys.ts';
import { readPast } from './past.ts';
import { readMany, readRecords } from './read.ts';
import { readVersions, signedApprovals } from './rule-facts.ts';
import { openKeys } from './vault.ts';

/** What a plan for the file must know of this PC. */
export const ruleGroundFor = async (file: RuleFile, workspaceId: WorkspaceId): Promise<RuleGround> => {
  const named = file.rows.flatMap(({ table, row }) => [{ table, id: row.id }, ...referencesIn(table, row)]);
  const found = await readRecords([
    ...named,
    { table: 'terms', id: file.termId },
    { table: 'people', id: file.by },
  ]);
  const here = new Map<string, Here>();
  for (const { table, row: theirs } of file.rows) {
    const row = found(table, theirs.id);
    // oxlint-disable-next-line no-await-in-loop -- one query after another; there are a few hundred
    if (row !== undefined) here.set(`${table}/${row.id}`, { row, ...(await readPast(table, row.id)) });
  }
  const versions = await versionsHere(file);
  return {
    me: openKeys().personId,
    workspaceId,
    here: (table, id) => here.get(`${table}/${id}`),
    exists: (table, id) => isTableName(table) && found(table, id) !== undefined,
    versions,
    approvals: await signedApprovals(versions),
    keysOf: await knownKeys(),
  };
};

/** Of the rules in the file, and those the file names by their id. */
const versionsHere = async (file: RuleFile): Promise<readonly RuleVersion[]> => {
  const [ofRules, named] = await Promise.all([
    readVersions(ruleRowsIn(file, 'rules').map(({ id }) => id)),
    readMany(
      'ruleVersions',
      ruleRowsIn(file, 'ruleVersions').map(({ id }) => id),
    ),
  ]);
  const live = [...named.values()].filter(({ deletedAt }) => deletedAt === null);
  return [...new Map([...ofRules, ...live].map((version) => [version.id, version])).values()];
};
