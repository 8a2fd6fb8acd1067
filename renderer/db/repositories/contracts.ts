import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { ContractPointView } from '#shared/domain/contract-standing.ts';
import type { Contract, ContractPoint } from '#shared/domain/contract.ts';
import type { CommitId, ContractId, ContractPointId, PersonId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import {
  contractPointOf,
  contractPointTemplates,
  contractPointsVersion,
} from '#shared/templates/contract-points.ts';
import { templatePointId } from '#shared/vault/contract-digest.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readAll, readMany, readOne, readWhere } from '../read.ts';
import { oneAtATime } from '../talk.ts';
import { changeFields } from '../text-changes.ts';

type Saved<Refusal extends string = CommitRefusal> = Promise<Answer<CommitId | null, Refusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** Every contract that has a checklist, the latest made first. */
export const listContracts = async (): Promise<Contract[]> =>
  (await readAll('contracts')).toSorted((a, b) => (a.id < b.id ? 1 : -1));

/**
 * The contract of the director in office, else the latest of nobody in particular; while there is no director, the latest
 * of all. Null: there is none.
 */
export const currentContract = async (): Promise<Contract | null> => {
  const [contracts, people] = await Promise.all([listContracts(), readAll('people')]);
  const { director } = inOffice(people);
  if (director === null) return contracts[0] ?? null;
  return (
    contracts.find(({ directorId }) => directorId === director) ??
    contracts.find(({ directorId }) => directorId === null) ??
    null
  );
};

/** The contract; null when it does not exist or lies in the bin. */
export const readContract = (id: string): Promise<Contract | null> => readOne('contracts', id);

/** A contract to go through, of the director named, else of the one in office. */
export const addContract = async (
  { directorId }: { readonly directorId?: PersonId | null } = {},
  signed: Signed = {},
): Promise<Answer<ContractId, CommitRefusal>> => {
  const whose = directorId === undefined ? inOffice(await readAll('people')).director : directorId;
  const id = newId<'Contract'>();
  const answer = await commit([create('contracts', id, { ...blank, directorId: whose })], {
    label: 'contractChanged',
    ...signed,
  });
  return answer.ok ? accept(id) : answer;
};

const blank: Fields<Contract> = {
  directorId: null,
  form: 'permanent',
  fromDay: null,
  toDay: null,
  decisionRef: '',
  caseReference: '',
  retreat: '',
  severance: '',
  note: '',
  ...noMark,
};

/** `endsBeforeStart`: the last day is before the first. */
export type ContractRefusal = CommitRefusal | 'endsBeforeStart';

/** Changes what is known of the contract, and who may see it. */
export const changeContract = (
  id: ContractId,
  fields: Partial<Fields<Contract>>,
  signed: Signed = {},
): Saved<ContractRefusal> =>
  // Two days written one right after the other are held against each other.
  oneAtATime(async () => {
    const contract = await readContract(id);
    if (contract === null) return refuse('unknownRecord');
    const { fromDay, toDay } = { ...contract, ...fields };
    if (fromDay !== null && toDay !== null && toDay < fromDay) return refuse('endsBeforeStart');
    return commit(changeFields('contracts', contract, fields), { label: 'contractChanged', ...signed });
  });

/** `hasAgreed`: both parties have agreed on changes of it, which must be preserved (BEVF § 33). */
export type RemoveRefusal = CommitRefusal | 'hasAgreed';

/** Puts it in the bin, with what is written about it. */
export const removeContract = async (id: ContractId): Saved<RemoveRefusal> => {
  const changes = await readWhere('contractChanges', 'contractId', id);
  if (changes.some(({ state, deletedAt }) => state === 'agreed' && deletedAt === null))
    return refuse('hasAgreed');
  return commit([remove('contracts', id)], { label: 'contractRemoved' });
};

/** Every point of the checklist: those of the template in their order, then their own. */
export const pointsOf = async (contractId: ContractId): Promise<readonly ContractPointView[]> => {
  const rows = (await readWhere('contractPoints', 'contractId', contractId)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const own = rows.filter(({ templateKey }) => contractPointOf(templateKey) === null).toSorted(byRank);
  return [
    ...contractPointTemplates.map(({ key }) => {
      const id = templatePointId(contractId, key);
      return viewOf(key, rows.find((row) => row.id === id) ?? null);
    }),
    ...own.map((row) => viewOf(row.id, row)),
  ];
};

const viewOf = (key: string, row: ContractPoint | null): ContractPointView => ({
  key,
  templateKey: row === null ? key : row.templateKey,
  row,
  title: row?.title ?? null,
  state: row?.state ?? 'notLooked',
  note: row?.note ?? '',
  lookedOn: row?.lookedOn ?? null,
});

/** What is written of a point. */
export type PointFields = Partial<Pick<ContractPoint, 'state' | 'note' | 'lookedOn' | 'title'>>;

/** Writes about a point, by its key: of one of the template nobody has written about, the row is made in the same change. */
export const changePoint = (
  contractId: ContractId,
  key: string,
  fields: PointFields,
  signed: Signed = {},
): Saved =>
  oneAtATime(async () => {
    const { point, commands } = await pointRow(contractId, key);
    if (point === null) return refuse('unknownRecord');
    const changed =
      'rev' in point
        ? changeFields('contractPoints', point, fields)
        : [patch('contractPoints', point.id, fields)];
    return commit([...commands, ...changed], { label: 'contractPoint', ...signed });
  });

interface PointRow {
  /** Null: there is no such point. */
  readonly point: ContractPoint | (Fields<ContractPoint> & { readonly id: ContractPointId }) | null;
  /** What makes it, or takes it back from the bin; empty: it is there. */
  readonly commands: readonly Command[];
}

/** The row of a point by its key, for a change that writes about it or points to it. */
export const pointRow = async (contractId: ContractId, key: string): Promise<PointRow> => {
  const template = contractPointOf(key);
  if (template === null) return { point: await readOne('contractPoints', key), commands: [] };
  const id = templatePointId(contractId, key);
  const stored = (await readMany('contractPoints', [id])).get(id);
  if (stored !== undefined)
    return {
      point: stored,
      commands: stored.deletedAt === null ? [] : [{ kind: 'restore', table: 'contractPoints', id }],
    };
  const fields: Fields<ContractPoint> = {
    ...blankPoint,
    contractId,
    rank: templateRanks[contractPointTemplates.indexOf(template)] ?? '',
    templateKey: key,
    templateVersion: contractPointsVersion,
    title: null,
  };
  return { point: { id, ...fields }, commands: [create('contractPoints', id, fields)] };
};

const blankPoint = { state: 'notLooked', note: '', lookedOn: null } as const;
const templateRanks: readonly string[] = ranksAfter([], 'last', contractPointTemplates.length);

/** A point of their own, last. Refuses with `invalid` when the title is blank. */
export const addPoint = async (
  contractId: ContractId,
  title: string,
  signed: Signed = {},
): Promise<Answer<ContractPointId, CommitRefusal>> => {
  if (title.trim() === '') return refuse('invalid', 'title');
  const siblings = await readWhere('contractPoints', 'contractId', contractId);
  const taken = [...siblings, ...templateRanks.map((rank, at) => ({ id: String(at), rank }))];
  const [rank = ''] = ranksAfter(taken, 'last');
  const id = newId<'ContractPoint'>();
  const fields = {
    ...blankPoint,
    contractId,
    rank,
    templateKey: null,
    templateVersion: null,
    title: title.trim(),
  };
  const answer = await commit([create('contractPoints', id, fields)], { label: 'contractPoint', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** Puts a point of their own in the bin. */
export const removePoint = (id: ContractPointId): Saved =>
  commit([remove('contractPoints', id)], { label: 'contractPoint' });
