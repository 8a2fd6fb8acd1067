import type { ReceivedParcel } from '#renderer/db/parcel.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { ParcelStep } from '#shared/exchange/parcel-plan.ts';
import type { Text } from '#shared/text/text.ts';

type Group = keyof Text['parcel']['read']['groups'];

/** What the file adds, as people read it: one heading with its lines for each kind of thing. */
export interface LineGroup {
  readonly group: Group;
  readonly lines: readonly string[];
}

export interface LineWords {
  readonly text: Text;
  /** What a topic or a point on an agenda is called. */
  readonly titleOf: (row: AnyRow) => string;
  readonly nameOf: (personId: string) => string;
  /** The question of a rule, and of where it came up. */
  readonly ruleOf: (table: 'rules' | 'ruleUses', row: AnyRow) => string;
}

const order: readonly Group[] = [
  'points',
  'placed',
  'discussed',
  'notes',
  'decisions',
  'actions',
  'information',
  'approvals',
  'changed',
  'removed',
  'other',
];

/** The steps of the plan in groups, none of them empty, in the order people ask: what is new to talk about comes first. */
export const linesOf = ({ steps, parcel }: ReceivedParcel, words: LineWords): readonly LineGroup[] => {
  const rows = new Map(parcel.rows.map(({ row }) => [row.id, row]));
  const titles: Titles = {
    ...words,
    rowOf: (id) => (typeof id === 'string' ? rows.get(id) : undefined),
    isNew: (id) => steps.some(({ before, after }) => before === null && after.id === id),
  };
  const found = steps.flatMap((step) => lineOf(step, titles));
  return order.flatMap((group) => {
    const lines = [...new Set(found.filter((line) => line.group === group).map(({ line }) => line))];
    return lines.length === 0 ? [] : [{ group, lines }];
  });
};

interface Titles extends LineWords {
  readonly rowOf: (id: unknown) => AnyRow | undefined;
  readonly isNew: (id: unknown) => boolean;
}

interface Line {
  readonly group: Group;
  readonly line: string;
}

const lineOf = (step: ParcelStep, words: Titles): readonly Line[] => {
  const { table, before, after } = step;
  if (after.deletedAt !== null) {
    return before === null
      ? []
      : [{ group: 'removed', line: `${words.text.access.kinds[table]}: ${nameOf(step, words)}` }];
  }
  const line = nameOf(step, words);
  switch (table) {
    case 'topics':
      return [{ group: before === null ? 'points' : 'changed', line }];
    case 'agendaItems':
      return itemLine(step, line, words);
    case 'notes':
      return [{ group: 'notes', line }];
    case 'decisions':
      return [{ group: 'decisions', line }];
    case 'actions':
      return [{ group: 'actions', line: isDone(after) ? words.text.parcel.read.actionDone(line) : line }];
    case 'informationEntries':
    case 'matters':
    case 'matterEntries':
    case 'entryMembers':
      return [{ group: 'information', line }];
    case 'approvals':
      return [{ group: 'approvals', line }];
    default:
      return [{ group: 'other', line: `${words.text.access.kinds[table]}${line === '' ? '' : `: ${line}`}` }];
  }
};

const isDone = (row: AnyRow): boolean => row['state'] === 'done';

/** A point that came with its topic is told of by the topic alone. */
const itemLine = ({ before, after }: ParcelStep, line: string, words: Titles): readonly Line[] => {
  if (after['state'] === 'discussed' && before?.['state'] !== 'discussed')
    return [{ group: 'discussed', line }];
  if (before === null) return words.isNew(after['topicId']) ? [] : [{ group: 'placed', line }];
  return [{ group: 'changed', line }];
};

const nameOf = ({ table, after }: ParcelStep, words: Titles): string => {
  const of = (key: string): string => (typeof after[key] === 'string' ? after[key] : '');
  if (table === 'topics') return words.titleOf(after);
  if (table === 'agendaItems') return pointTitle(after, words);
  if (table === 'notes') {
    const point = words.rowOf(after['agendaItemId']);
    const text = shortened(of('body'));
    return point === undefined ? text : words.text.parcel.read.inNote(pointTitle(point, words), text);
  }
  if (table === 'decisions') return shortened(of('text'));
  if (table === 'informationEntries') return of('matter');
  if (table === 'matterEntries' || table === 'entryMembers') return entryTitle(after, words);
  if (table === 'rules' || table === 'ruleUses') return words.ruleOf(table, after);
  if (table === 'approvals') return words.text.parcel.read.approval(words.nameOf(of('personId')));
  if (table === 'meetings') return of('day');
  if (table === 'participants')
    return after['personId'] === null ? of('label') : words.nameOf(of('personId'));
  return of('title') || of('name');
};

/** What was told, of a row that only ties it to something. */
const entryTitle = (tie: AnyRow, words: Titles): string => {
  const matter = words.rowOf(tie['entryId'])?.['matter'];
  return typeof matter === 'string' ? matter : '';
};

const pointTitle = (point: AnyRow, words: Titles): string =>
  words.titleOf(point) || words.titleOf(words.rowOf(point['topicId']) ?? point);

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
};
