import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, RuleId, TermId } from '#shared/domain/id.ts';
import type { RulePair } from '#shared/domain/rule-contradictions.ts';
import { rulePairs } from '#shared/domain/rule-contradictions.ts';
import type { RuleRef, RuleStanding, RuleView } from '#shared/domain/rule-standing.ts';
import { ruleGroups, type Rule, type RuleGroup, type RuleState } from '#shared/domain/rule.ts';
import { clarificationOf, clarifications } from '#shared/templates/clarifications.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { readStandings } from '../rule-facts.ts';
import {
  changedRule,
  emptyRule,
  given,
  rowId,
  ruleRow,
  siblings,
  templateRank,
  type RuleRow,
} from '../rule-row.ts';
import { oneAtATime, type Signed } from '../talk.ts';

type Saved<Reason extends string = CommitRefusal> = Promise<Answer<CommitId | null, Reason>>;

/**
 * Every question of the term with its rule, in order: the 24 of the template, also those nobody has written about, and
 * their own beside them, by group.
 */
export const listRules = async (termId: TermId, today: Day): Promise<readonly RuleView[]> => {
  const rules = (await readWhere('rules', 'termId', termId)).filter(isLive);
  const standing = await readStandings(rules, today);
  const begun = new Set(rules.map(({ templateKey }) => templateKey));
  const views = [
    ...rules.map((rule) => viewOf(rule, standing(rule))),
    ...clarifications
      .filter(({ key }) => !begun.has(key))
      .map(({ key, group }) => untouchedView({ key, termId }, group, standing(null))),
  ];
  return views.toSorted(inOrder);
};

/**
 * One question with its rule, by the id of its row or the key of its template; null: there is none such. The key still
 * finds it after the row is made.
 */
export const readRule = async (ref: RuleRef, today: Day): Promise<RuleView | null> => {
  const asked = clarificationOf(ref.key);
  const rule = await readOne('rules', rowId(ref));
  const standing = await readStandings(rule === null ? [] : [rule], today);
  if (rule !== null) return viewOf(rule, standing(rule));
  return asked === null ? null : untouchedView(ref, asked.group, standing(null));
};

/** The pairs that cannot both hold, for the term. */
export const contradictingRules = async (termId: TermId, today: Day): Promise<readonly RulePair[]> =>
  rulePairs(await listRules(termId, today));

const viewOf = (rule: Rule, standing: RuleStanding): RuleView => ({
  ...standing,
  key: rule.id,
  termId: rule.termId,
  rule,
  templateKey: rule.templateKey,
  question: rule.question,
  group: rule.group,
  // A row alone cannot say that both have approved: a damaged or an imported one is to be taken up again.
  state: rule.state === 'agreed' && standing.inForce === null ? 'revisit' : rule.state,
});

const untouchedView = (ref: RuleRef, group: RuleGroup, standing: RuleStanding): RuleView => ({
  ...standing,
  ...ref,
  rule: null,
  templateKey: ref.key,
  question: null,
  group,
  state: 'notDiscussed',
});

const inOrder = (a: RuleView, b: RuleView): number =>
  ruleGroups.indexOf(a.group) - ruleGroups.indexOf(b.group) || byRank(ranked(a), ranked(b));

const ranked = (view: RuleView) => ({
  id: view.key,
  rank: view.rule?.rank ?? templateRank(view.templateKey ?? ''),
});

/** Makes the row of a question before something hangs on it. Most writing functions do so themselves. */
export const ensureRule = (ref: RuleRef, signed: Signed = {}): Promise<Answer<RuleId, CommitRefusal>> =>
  oneAtATime(async () => {
    const row = await ruleRow(ref);
    if (row === null) return refuse('unknownRecord');
    if (row.commands.length === 0) return accept(row.rule.id);
    const answer = await commit(row.commands, { label: 'ruleAdded', ...signed });
    return answer.ok ? accept(row.rule.id) : answer;
  });

/** A question of their own, last in its group. Refuses with `invalid` when it is blank. */
export const addOwnRule = (
  { termId, group, question, ...rest }: OwnRuleDraft,
  signed: Signed = {},
): Promise<Answer<RuleId, CommitRefusal>> =>
  oneAtATime(async () => {
    if (question.trim() === '') return refuse('invalid', 'question');
    const id = newId<'Rule'>();
    const [rank = ''] = ranksAfter(await siblings(termId, group), 'last');
    const fields = {
      ...emptyRule,
      ...rest,
      termId,
      group,
      rank,
      templateKey: null,
      templateVersion: null,
      question: question.trim(),
    };
    const answer = await commit([create('rules', id, fields)], { label: 'ruleAdded', ...signed });
    return answer.ok ? accept(id) : answer;
  });

export type OwnRuleDraft = Pick<Rule, 'termId' | 'group'> &
  Partial<Pick<Rule, 'text' | 'note' | 'caseKeys' | keyof AccessMark>> & { readonly question: string };

/** What people write about a rule, and who may see it. `question` and `group` of their own rules alone. */
export type RuleFields = Partial<
  Pick<Rule, 'text' | 'note' | 'reviewOn' | 'question' | 'group' | 'caseKeys' | keyof AccessMark>
>;

/** Writes about the rule: the answer as it is being worked on, what they do not agree on, when to look at it again. */
export const changeRule = (ref: RuleRef, fields: RuleFields, signed: Signed = {}): Saved =>
  write<never>(
    ref,
    'ruleChanged',
    ({ rule }) => {
      const { question, group, ...rest } = fields;
      const own = rule.templateKey === null ? given({ question, group }) : {};
      if (own.question?.trim() === '') return 'invalid';
      return changedRule(rule, { ...rest, ...own });
    },
    signed,
  );

/**
 * `needsBoth`: only a version both have approved makes a rule agreed. `agreedBefore`: what both have agreed on has been
 * discussed.
 */
export type RuleStateRefusal = CommitRefusal | 'needsBoth' | 'agreedBefore';

/**
 * Says where they stand. Back to `agreed` only where a version both have approved is in force. With `note`: what they do
 * not agree on, or what must be taken up again, in the same change.
 */
export const setRuleState = (
  ref: RuleRef,
  state: RuleState,
  { note, ...signed }: Signed & { readonly note?: string } = {},
): Saved<RuleStateRefusal> =>
  write<'needsBoth' | 'agreedBefore'>(
    ref,
    'ruleState',
    async ({ rule }) => {
      const standing = 'rev' in rule ? (await readStandings([rule], '9999-12-31'))(rule) : null;
      const isAgreed = standing !== null && standing.inForce !== null;
      if (state === 'agreed' && !isAgreed) return 'needsBoth';
      if (state === 'notDiscussed' && isAgreed) return 'agreedBefore';
      return changedRule(rule, { state, ...given({ note }) });
    },
    signed,
  );

/** Puts the rule after another of its group (null: first); a question nobody has written about is moved too. */
export const moveRule = (ref: RuleRef, after: After<string>, signed: Signed = {}): Saved =>
  write<never>(
    ref,
    'ruleMoved',
    async ({ rule }) => {
      const others = (await siblings(rule.termId, rule.group)).filter(({ id }) => id !== rule.id);
      const place = after === null || after === 'last' ? after : rowId({ key: after, termId: rule.termId });
      const [rank = ''] = ranksAfter(others, place);
      return changedRule(rule, { rank });
    },
    signed,
  );

/** Puts what is written about it in the bin; a question of the template then stands as nobody had written about it. */
export const removeRule = async (ref: RuleRef): Saved => {
  const id = rowId(ref);
  const pointing = (await readWhere('rules', 'termId', ref.termId)).filter(
    (rule) => isLive(rule) && rule.contradictsId === id,
  );
  const freed = pointing.map((rule) => patch('rules', rule.id, { contradictsId: null }));
  return commit([...freed, remove('rules', id)], { label: 'ruleRemoved' });
};

/** Says that two rules cannot both hold, or (null) that they can after all; both ways. */
export const markContradiction = (ref: RuleRef, other: RuleId | null, signed: Signed = {}): Saved =>
  write<never>(
    ref,
    'ruleChanged',
    async ({ rule }) => {
      if (other === rule.id) return 'invalid';
      const pointing = other === null ? await readWhere('rules', 'termId', rule.termId) : [];
      return [
        ...changedRule(rule, { contradictsId: other }),
        ...pointing
          .filter((one) => isLive(one) && one.contradictsId === rule.id)
          .map((one) => patch('rules', one.id, { contradictsId: null })),
      ];
    },
    signed,
  );

type Planned<Reason extends string> = readonly Command[] | Reason;

const write = <Reason extends string>(
  ref: RuleRef,
  label: ChangeLabel,
  plan: (row: RuleRow) => Planned<Reason | 'invalid'> | Promise<Planned<Reason | 'invalid'>>,
  signed: Signed,
): Saved<Reason | CommitRefusal> =>
  oneAtATime(async () => {
    const row = await ruleRow(ref);
    if (row === null) return refuse('unknownRecord');
    const planned = await plan(row);
    if (typeof planned === 'string') return refuse(planned);
    return commit([...row.commands, ...planned], { label, ...signed });
  });

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
