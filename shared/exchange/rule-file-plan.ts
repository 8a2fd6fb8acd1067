import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';
import type { AnyRow } from './any-row.ts';
import { mergeRow, withUnits, type Conflict } from './parcel-merge.ts';
import { registry } from './registry.ts';
import type { RuleFilePlan, RuleFileRefusal, RuleGround, RuleStep } from './rule-file-ground.ts';
import { inForceAmong, meetVersions, type MetVersions } from './rule-file-versions.ts';
import { isSame } from './same.ts';
import { ruleFileTables, type RuleFile, type RuleFileRow, type RuleFileTable } from './rule-file.ts';

/**
 * What the file would do, worked out before anything is changed: all of it, or a reason and nothing. People are only added,
 * never changed. Reading a file again gives no steps, an older one gives none that go back, and whatever order files come
 * in, the rules end the same. Where both have written, what stands here stays until somebody chooses.
 */
export const planRuleFile = (file: RuleFile, ground: RuleGround): Answer<RuleFilePlan, RuleFileRefusal> => {
  if (!ground.exists('terms', file.termId)) return refuse('unknownTerm');
  if (!ground.exists('people', file.by)) return refuse('unknownSender');
  const met = meetVersions(file, ground);
  if (!met.ok) return met;
  const plan: Making = { steps: [], conflicts: [], coming: rulesComing(file), left: met.value.left };
  for (const table of ruleFileTables) {
    if (table === 'ruleVersions') putVersions(met.value, ground, plan);
    else if (table === 'ruleApprovals') putApprovals(met.value, ground, plan);
    else
      for (const given of file.rows.filter((row) => row.table === table))
        place(given, { ground, met: met.value, plan });
  }
  agree(met.value, ground, plan);
  const { steps, conflicts, left } = plan;
  const isFinal = steps.some(({ table }) => table === 'ruleApprovals') || met.value.joined.length > 0;
  return accept({ steps, conflicts, left, isFinal });
};

interface Making {
  readonly steps: RuleStep[];
  readonly conflicts: Conflict<RuleFileTable>[];
  /** Rows that are new with this file, by `table/id`. */
  readonly coming: Set<string>;
  left: number;
}

/** Rules may point to each other, in whatever order they stand. */
const rulesComing = ({ rows }: RuleFile): Set<string> =>
  new Set(rows.filter(({ table }) => table === 'rules').map(({ row }) => `rules/${row.id}`));

interface Placing {
  readonly ground: RuleGround;
  readonly met: MetVersions;
  readonly plan: Making;
}

const place = (given: RuleFileRow, { ground, met, plan }: Placing): void => {
  const { table } = given;
  const here = ground.here(table, given.row.id) ?? null;
  if (table === 'people' && here !== null) return;
  const found = settled(given, ground, plan);
  if (found === null) {
    plan.left += 1;
    return;
  }
  const row = table === 'rules' ? withoutClaim(found, here?.row ?? null, met.all) : found;
  const { after, conflicts } = mergeRow({ ...given, row }, here);
  plan.conflicts.push(...conflicts);
  plan.coming.add(`${table}/${row.id}`);
  if (after !== null) plan.steps.push({ table, before: here?.row ?? null, after });
};

/** Only what both have approved makes a rule agreed: a row that claims it alone says nothing of where they stand. */
const withoutClaim = (theirs: AnyRow, mine: AnyRow | null, versions: readonly RuleVersion[]): AnyRow =>
  theirs['state'] !== 'agreed' || inForceAmong(theirs.id, versions) !== null
    ? theirs
    : { ...theirs, state: mine?.['state'] ?? 'notDiscussed' };

/** The row with references that hold here; null when one that must stand names nothing. */
const settled = ({ table, row }: RuleFileRow, ground: RuleGround, plan: Making): AnyRow | null => {
  const changes: Record<string, unknown> = {};
  for (const [field, { to, schema }] of Object.entries(registry[table].fields)) {
    const value = row[field];
    if (to === undefined || typeof value !== 'string') continue;
    if (ground.exists(to, value) || plan.coming.has(`${to}/${value}`)) continue;
    if (!schema.safeParse(null).success) return null;
    changes[field] = null;
  }
  return { ...row, ...changes };
};

const putVersions = ({ versions }: MetVersions, ground: RuleGround, plan: Making): void => {
  for (const version of versions) {
    const row = settled({ table: 'ruleVersions', row: { ...version }, past: {} }, ground, plan);
    if (row === null) {
      plan.left += 1;
      continue;
    }
    plan.coming.add(`ruleVersions/${row.id}`);
    const here = ground.versions.find(({ id }) => id === version.id);
    if (here === undefined || !isSame({ ...here }, row)) plan.steps.push(stepOf('ruleVersions', row, ground));
  }
};

const putApprovals = ({ approvals }: MetVersions, ground: RuleGround, plan: Making): void => {
  for (const approval of approvals) {
    const { versionId } = approval;
    if (!plan.coming.has(`ruleVersions/${versionId}`) && !ground.exists('ruleVersions', versionId))
      plan.left += 1;
    else plan.steps.push(stepOf('ruleApprovals', { ...approval }, ground));
  }
};

/** A row that is new here, or came once and was taken back, or (a wording) goes on. */
const stepOf = (table: RuleFileTable, row: AnyRow, ground: RuleGround): RuleStep => {
  const before = ground.here(table, row.id)?.row ?? null;
  return { table, before, after: { ...row, deletedAt: null, rev: (before?.rev ?? 0) + 1 } };
};

/** What both have approved by the two PCs together is in force with this file, and its rule agreed. */
const agree = ({ joined, all }: MetVersions, ground: RuleGround, plan: Making): void => {
  for (const version of joined.filter((one) => inForceAmong(one.ruleId, all)?.id === one.id)) {
    const at = plan.steps.findIndex(({ table, after }) => table === 'rules' && after.id === version.ruleId);
    const step = plan.steps[at];
    const before = step?.before ?? ground.here('rules', version.ruleId)?.row ?? null;
    const row = step?.after ?? before;
    if (row === null) continue;
    const agreed = { ...row, state: 'agreed', reviewOn: version.reviewOn };
    const after = withUnits({ ...row, rev: before?.rev ?? 0 }, agreed, ['state', 'reviewOn']);
    if (at === -1) plan.steps.push({ table: 'rules', before, after });
    else plan.steps[at] = { table: 'rules', before, after };
    const rest = plan.conflicts.filter(
      ({ id, unit }) => id !== row.id || !unit.some((field) => field === 'state' || field === 'reviewOn'),
    );
    plan.conflicts.splice(0, plan.conflicts.length, ...rest);
  }
};
