import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PersonId, TermId } from '#shared/domain/id.ts';
import type { Row } from '#shared/domain/row.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import type { RuleFilePlan, RuleFileRefusal } from '#shared/exchange/rule-file-ground.ts';
import { planRuleFile } from '#shared/exchange/rule-file-plan.ts';
import {
  readRuleFile,
  writeRuleFile,
  type RuleFile,
  type RuleFileTable,
} from '#shared/exchange/rule-file.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { database } from '../database.ts';
import { readPast } from '../past.ts';
import { readAll, readMany, readWhere, readWhereAny } from '../read.ts';
import { readVersions, signedApprovals } from '../rule-facts.ts';
import { ruleGroundFor } from '../rule-ground.ts';
import { openKeys } from '../vault.ts';
import { commandsOf, withChoices, type Choice } from '../with-choices.ts';
import { readWorkspace } from './workspace.ts';

/** What goes to the other, counted, for who is about to send it. */
export interface RulesToSend {
  /** Rules something is written about. */
  readonly rules: number;
  /** Wordings that wait for approval. */
  readonly waiting: number;
  readonly cases: number;
}

/** What a file of the term would hold. */
export const rulesToSend = async (termId: TermId): Promise<RulesToSend> => {
  const rows = await rowsToSend(termId);
  const live = (table: RuleFileTable) =>
    rows.filter(([name, row]) => name === table && row.deletedAt === null).map(([, row]) => row);
  return {
    rules: live('rules').length,
    waiting: live('ruleVersions').filter((row) => row['state'] === 'proposed').length,
    cases: live('greyCases').length,
  };
};

/** What goes to the other about the rules of the term, as text to be closed in a file for them. Nothing private is in it. */
export const makeRuleFile = async (
  termId: TermId,
  to: PersonId,
  now: Date,
): Promise<Answer<string, 'unknownRecord'>> => {
  const workspace = await readWorkspace();
  if (workspace === null) return refuse('unknownRecord');
  const given = await rowsToSend(termId);
  const rows = await Promise.all(
    given.map(async ([table, row]) => ({ table, row, past: (await readPast(table, row.id)).past })),
  );
  const { personId: by, person } = openKeys();
  return accept(
    writeRuleFile({ made: now.toISOString(), workspaceId: workspace.id, by, to, termId, rows }, person),
  );
};

/** Also what lies in the bin, so that it goes there on the other side too. */
const rowsToSend = async (termId: TermId): Promise<readonly (readonly [RuleFileTable, AnyRow])[]> => {
  const rules = await readWhere('rules', 'termId', termId);
  const ids = rules.map(({ id }) => id);
  const versions = (await readVersions(ids)).filter(canBeProved);
  const rows: readonly (readonly [RuleFileTable, readonly Row[]])[] = [
    ['people', await readAll('people')],
    ['rules', rules],
    ['ruleVersions', versions],
    ['ruleApprovals', await signedApprovals(versions)],
    ['ruleUses', await readWhereAny('ruleUses', 'ruleId', ids)],
    ['greyCases', await allCases()],
    ['noticeRules', await readWhere('noticeRules', 'termId', termId)],
    ['arenas', await readWhere('arenas', 'termId', termId)],
  ];
  return rows.flatMap(([table, some]) => some.map((row) => [table, { ...row }] as const));
};

const allCases = async (): Promise<readonly Row[]> => {
  const ids = await database().rows('greyCases').toCollection().primaryKeys();
  return [...(await readMany('greyCases', ids)).values()];
};

/** What waits for somebody who is deleted for good since can never be approved: it stays here. */
const canBeProved = ({ state, directorId, mayorId }: RuleVersion): boolean =>
  state === 'agreed' || (directorId !== null && mayorId !== null);

/** A file from the other, and what it would do here. */
export interface ReceivedRuleFile extends RuleFilePlan {
  readonly file: RuleFile;
  /** Signed with a key that is not known here: they may have got a new one, or somebody else has made the file. */
  readonly isNewKey: boolean;
}

export type RuleFileFault = FileFault | RuleFileRefusal | 'otherWorkspace' | 'notForMe' | 'ownFile';

/** Reads what was in the file and works out what it would do. Changes nothing. */
export const receiveRuleFile = async (text: string): Promise<Answer<ReceivedRuleFile, RuleFileFault>> => {
  const read = readRuleFile(text);
  if (!read.ok) return read;
  const { value: file } = read;
  const { personId: me } = openKeys();
  if (file.by === me) return refuse('ownFile');
  if (file.to !== me) return refuse('notForMe');
  const workspace = await readWorkspace();
  if (workspace === null || file.workspaceId !== workspace.id) return refuse('otherWorkspace');
  const ground = await ruleGroundFor(file, workspace.id);
  const plan = planRuleFile(file, ground);
  if (!plan.ok) return plan;
  const known = ground.keysOf(file.by);
  return accept({ ...plan.value, file, isNewKey: known.size > 0 && !known.has(file.publicKey) });
};

/**
 * Adds what the file brings in one change. `choices` says what becomes of each conflict, in their order; what is not said
 * stays as it is here. Where it brings an approval it cannot be undone. Answers null when there was nothing to add.
 */
export const addRuleFile = async (
  { file }: Pick<ReceivedRuleFile, 'file'>,
  choices: readonly Choice[],
): Promise<Answer<CommitId | null, CommitRefusal | RuleFileRefusal>> => {
  const plan = planRuleFile(file, await ruleGroundFor(file, file.workspaceId));
  if (!plan.ok) return plan;
  const { steps, conflicts, isFinal } = plan.value;
  const commands = withChoices(steps, conflicts, choices).flatMap(commandsOf);
  return commit(commands, { label: isFinal ? 'ruleFileRead' : 'parcelRead', retry: 'never' });
};
