import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, RuleId, TermId } from '#shared/domain/id.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';
import type { Rule } from '#shared/domain/rule.ts';
import type { Term } from '#shared/domain/term.ts';
import { create, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { ranksAfter } from '../order.ts';
import { readAll } from '../read.ts';
import { readStandings } from '../rule-facts.ts';
import { changedRule, emptyRule, ruleRow, siblings } from '../rule-row.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { listTerms } from './terms.ts';

/** What was agreed in an earlier term, and is not taken up in this one yet. */
export interface EarlierRule {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly term: Term;
}

/** What was in force in earlier terms about questions nobody has written about in this one; of each the latest. */
export const rulesFromEarlierTerm = async (termId: TermId): Promise<readonly EarlierRule[]> => {
  const [rules, terms] = await Promise.all([readAll('rules'), listTerms()]);
  const begun = new Set(rules.filter((rule) => rule.termId === termId && isBegun(rule)).map(questionOf));
  const earlier = terms.filter(({ id }) => id < termId);
  const standing = await readStandings(rules, '0001-01-01');
  const found = new Map<string, EarlierRule>();
  for (const term of earlier)
    for (const rule of rules.filter((each) => each.termId === term.id)) {
      const version = standing(rule).inForce?.version;
      const question = questionOf(rule);
      if (version !== undefined && !begun.has(question) && !found.has(question))
        found.set(question, { rule, version, term });
    }
  return [...found.values()];
};

const isBegun = ({ text, state }: Rule): boolean => text.trim() !== '' || state !== 'notDiscussed';

const questionOf = ({ templateKey, question }: Rule): string =>
  templateKey ?? `own/${(question ?? '').trim().toLocaleLowerCase('nb')}`;

/**
 * Takes them up in this term: what was agreed becomes the text the two work on, to be taken up again. Nothing is agreed
 * by it, and the earlier term keeps its own.
 */
export const bringRules = (
  termId: TermId,
  ids: readonly RuleId[],
  signed: Signed = {},
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  oneAtATime(async () => {
    const wanted = (await rulesFromEarlierTerm(termId)).filter(({ rule }) => ids.includes(rule.id));
    const commands: Command[] = [];
    for (const each of wanted) {
      const more =
        each.rule.templateKey === null ? await own(termId, each, commands) : await asked(termId, each);
      if (more === null) return refuse('unknownRecord');
      commands.push(...more);
    }
    if (commands.length === 0) return accept(null);
    return commit(commands, { label: 'rulesGathered', ...signed });
  });

const asked = async (termId: TermId, { rule, version }: EarlierRule): Promise<readonly Command[] | null> => {
  const row = await ruleRow({ key: rule.templateKey ?? '', termId });
  if (row === null) return null;
  return [...row.commands, ...changedRule(row.rule, { text: version.text, state: 'revisit' })];
};

const own = async (
  termId: TermId,
  { rule, version }: EarlierRule,
  before: readonly Command[],
): Promise<readonly Command[]> => {
  const made = before.flatMap((command) =>
    command.kind === 'create' && command.fields['group'] === rule.group
      ? [{ id: command.id, rank: String(command.fields['rank']) }]
      : [],
  );
  const [rank = ''] = ranksAfter([...(await siblings(termId, rule.group)), ...made], 'last');
  const fields = {
    ...emptyRule,
    termId,
    group: rule.group,
    rank,
    templateKey: null,
    templateVersion: null,
    question: rule.question,
    text: version.text,
    state: 'revisit' as const,
  };
  return [create('rules', newId<'Rule'>(), fields)];
};
