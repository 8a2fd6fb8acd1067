import type { ReceivedRuleFile } from '#renderer/db/repositories/rule-files.ts';
import type { AccessWords } from '#shared/access/in-words.ts';
import { nameOf, rowTitle } from '#shared/access/row-title.ts';
import type { Rule } from '#shared/domain/rule.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { RuleStep } from '#shared/exchange/rule-file-ground.ts';
import type { RuleFileTable } from '#shared/exchange/rule-file.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { textIn, type Text } from '#shared/text/text.ts';

type Group = keyof Text['ruleFiles']['read']['groups'];

/** What the file adds, as people read it: one heading with its lines for each kind of thing. */
export interface RuleLines {
  readonly group: Group;
  readonly lines: readonly string[];
}

const order: readonly Group[] = [
  'versions',
  'approvals',
  'rules',
  'uses',
  'cases',
  'notices',
  'arenas',
  'people',
  'removed',
];

/** The steps of the plan in groups, none of them empty; what asks something of who reads comes first. */
export const ruleLinesOf = ({ steps }: ReceivedRuleFile, words: AccessWords): readonly RuleLines[] => {
  const found = steps.map((step) => lineOf(step, words));
  return order.flatMap((group) => {
    const lines = [...new Set(found.filter((line) => line.group === group).map(({ line }) => line))];
    return lines.length === 0 ? [] : [{ group, lines }];
  });
};

interface Line {
  readonly group: Group;
  readonly line: string;
}

const lineOf = ({ table, before, after }: RuleStep, words: AccessWords): Line => {
  const { access, interplayWords, ruleFiles } = textIn(words.form);
  const title = shortened(rowTitle(table, after, words));
  if (after.deletedAt !== null) return { group: 'removed', line: `${access.kinds[table]}: ${title}` };
  const { lines } = ruleFiles.read;
  switch (table) {
    case 'rules':
      return { group: 'rules', line: ruleLine(before, rowOf('rules', after), title, words) };
    case 'ruleVersions': {
      const { number, state, ruleId, text } = rowOf('ruleVersions', after);
      const question = shortened(questionOf(ruleId, words));
      const stated = lines.version(question, number, interplayWords.ruleVersionStates[state]);
      return { group: 'versions', line: before === null ? lines.quoted(stated, shortened(text)) : stated };
    }
    case 'ruleApprovals': {
      const { personId, versionId } = rowOf('ruleApprovals', after);
      const version = words.related?.get(`ruleVersions/${versionId}`);
      const question = version === undefined ? '' : questionOf(rowOf('ruleVersions', version).ruleId, words);
      return { group: 'approvals', line: lines.approval(nameOf(personId, words), shortened(question)) };
    }
    case 'ruleUses': {
      const { kind } = rowOf('ruleUses', after);
      return { group: 'uses', line: lines.stated(title, interplayWords.ruleUseKinds[kind]) };
    }
    default:
      return { group: groups[table], line: title };
  }
};

/** The question, where they stand if that is news, and what is written about it if that is. */
const ruleLine = (before: AnyRow | null, after: Rule, title: string, { form }: AccessWords): string => {
  const { interplayWords, ruleFiles } = textIn(form);
  const { lines } = ruleFiles.read;
  const { state, text } = after;
  const isStated = before?.['state'] !== state && state !== 'notDiscussed';
  const stated = isStated ? lines.stated(title, interplayWords.ruleStates[state]) : title;
  return before?.['text'] === text || text.trim() === '' ? stated : lines.quoted(stated, shortened(text));
};

const groups = {
  people: 'people',
  greyCases: 'cases',
  noticeRules: 'notices',
  arenas: 'arenas',
} as const satisfies Partial<Record<RuleFileTable, Group>>;

const questionOf = (ruleId: string, words: AccessWords): string => {
  const rule = words.related?.get(`rules/${ruleId}`);
  return rule === undefined ? '' : rowTitle('rules', rule, words);
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
};

/** The row as one of the table it is in. */
const rowOf = <T extends RuleFileTable>(_table: T, row: AnyRow): Tables[T] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  row as unknown as Tables[T];
