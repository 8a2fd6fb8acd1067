import type { ReceivedRuleFile } from '#renderer/db/repositories/rule-files.ts';
import type { AccessWords } from '#shared/access/in-words.ts';
import { nameOf, rowTitle } from '#shared/access/row-title.ts';
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
    case 'rules': {
      const { state } = rowOf('rules', after);
      const isNews = before?.['state'] !== state && state !== 'notDiscussed';
      return { group: 'rules', line: isNews ? lines.stated(title, interplayWords.ruleStates[state]) : title };
    }
    case 'ruleVersions': {
      const { number, state, ruleId } = rowOf('ruleVersions', after);
      const question = shortened(questionOf(ruleId, words));
      return {
        group: 'versions',
        line: lines.version(question, number, interplayWords.ruleVersionStates[state]),
      };
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
