import { noMark } from '#shared/domain/access-mark.ts';
import type { RuleId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';
import type { Rule, RuleGroup } from '#shared/domain/rule.ts';
import {
  clarificationOf,
  clarifications,
  clarificationsVersion,
  type Clarification,
} from '#shared/templates/clarifications.ts';
import { templateRuleId } from '#shared/vault/rule-digest.ts';
import { create, patch, type Command } from './commands.ts';
import { ranksAfter } from './order.ts';
import { readMany, readWhere } from './read.ts';
import { changeFields } from './text-changes.ts';

/** The row of a rule, with what makes it where there is none yet. */
export interface RuleRow {
  readonly rule: Rule | (Fields<Rule> & { readonly id: RuleId });
  /** Empty: it is there. */
  readonly commands: readonly Command[];
}

/**
 * The row of the rule, for a change that writes about it: of a question nobody has written about it is made, and one in
 * the bin is taken back, in that same change. Null: there is no such rule.
 */
export const ruleRow = async (ref: RuleRef): Promise<RuleRow | null> => {
  const asked = clarificationOf(ref.key);
  const id = rowId(ref);
  const stored = (await readMany('rules', [id])).get(id);
  if (stored !== undefined && asked !== null && stored.deletedAt !== null)
    return { rule: stored, commands: [{ kind: 'restore', table: 'rules', id }] };
  if (stored !== undefined && stored.deletedAt === null) return { rule: stored, commands: [] };
  if (asked === null) return null;
  const fields = asTemplate(ref, asked);
  return { rule: { id, ...fields }, commands: [create('rules', id, fields)] };
};

const asTemplate = ({ termId }: RuleRef, asked: Clarification): Fields<Rule> => ({
  ...emptyRule,
  termId,
  group: asked.group,
  rank: templateRank(asked.key),
  templateKey: asked.key,
  templateVersion: clarificationsVersion,
  question: null,
});

/** Fields of a rule nobody has written anything in. */
export const emptyRule: Omit<
  Fields<Rule>,
  'termId' | 'group' | 'rank' | 'templateKey' | 'templateVersion' | 'question'
> = {
  state: 'notDiscussed',
  text: '',
  note: '',
  reviewOn: null,
  contradictsId: null,
  caseKeys: '',
  ...noMark,
};

/** Where a question of the template stands until somebody moves it. */
export const templateRank = (key: string): string =>
  ranks[clarifications.findIndex((one) => one.key === key)] ?? '';

const ranks: readonly string[] = ranksAfter([], 'last', clarifications.length);

/** The commands that change the row; one made in this same change has nothing in it that others wrote. */
export const changedRule = (rule: RuleRow['rule'], fields: Partial<Fields<Rule>>): readonly Command[] =>
  'rev' in rule ? changeFields('rules', rule, fields) : [patch('rules', rule.id, fields)];

/** The fields that are given at all. */
export const given = <Given extends object>(fields: Given): Defined<Given> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is undefined is left out
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Given>;

type Defined<Given> = { readonly [Key in keyof Given]?: Exclude<Given[Key], undefined> };

/** All that has a place in the group, also what lies in the bin and what nobody has written about. */
export const siblings = async (termId: TermId, group: RuleGroup): Promise<readonly Sibling[]> => {
  const rows = await readWhere('rules', 'termId', termId);
  const there = new Set<string>(rows.map(({ id }) => id));
  const untouched = clarifications
    .filter((asked) => asked.group === group)
    .map(({ key }) => ({ id: templateRuleId(termId, key), rank: templateRank(key) }))
    .filter(({ id }) => !there.has(id));
  return [...rows.filter((rule) => rule.group === group), ...untouched];
};

type Sibling = Pick<Rule, 'id' | 'rank'>;

/** The id of the row that a key means, whether it is there or not. */
export const rowId = ({ key, termId }: RuleRef): RuleId =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key that is none of the template's is the id of a row
  clarificationOf(key) === null ? (key as RuleId) : templateRuleId(termId, key);
