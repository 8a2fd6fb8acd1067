import { isDay, type Day } from '#shared/calendar/day.ts';
import { areTogether, keyOfName, lastDayFault } from '#shared/domain/member-days.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { CouncilSide } from '#shared/domain/person.ts';
import { foldForSearch } from '#shared/text/collate.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';

/** One elected member as a line of the table says it; null where the table has no such column or the cell is blank. */
export interface MemberLine {
  readonly line: number;
  readonly name: string;
  readonly group: string;
  readonly side: CouncilSide | null;
  readonly email: string;
  readonly isGroupLeader: boolean | null;
  readonly isInExecutiveCommittee: boolean | null;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
}

/** Why a line cannot be read in; `cell` is what stands there. Words: `members.faults`. */
export interface MemberFault {
  readonly line: number;
  readonly why:
    | 'openQuote'
    | 'empty'
    | 'noNameColumn'
    | 'tooMany'
    | 'noName'
    | 'tooLong'
    | 'twice'
    | 'badEmail'
    | 'badYesNo'
    | 'badSide'
    | 'badDay'
    | 'endsFirst'
    | 'endsBeforeTerm'
    | 'twoSides'
    | 'sideWithoutGroup';
  readonly cell: string;
}

export interface MemberTable {
  readonly lines: readonly MemberLine[];
  readonly faults: readonly MemberFault[];
}

/** More than any council has. */
export const mostMembers = 500;

/**
 * Elected members as people have them in a spreadsheet: one a line, with semicolon, tab or comma, with or without a line of
 * headings. Without headings the columns are name, party group and e-mail address. Lines with faults are left out, and
 * every fault is told.
 * @param from the first day of the term, see `firstDayOf`: nobody left before it; null: any day will do
 */
export const readMemberTable = (text: string, from: Day | null = null): MemberTable => {
  const read = csvRows(text);
  if (!read.ok) return refused({ line: read.line, why: 'openQuote', cell: '' });
  const [head, ...rest] = read.rows;
  if (head === undefined) return refused({ line: 1, why: 'empty', cell: '' });
  const named = columnsOf(head.cells);
  const hasHead = named.size > 0;
  if (hasHead && !named.has('name') && !named.has('lastName'))
    return refused({ line: head.line, why: 'noNameColumn', cell: head.cells.join(', ') });
  const rows = hasHead ? rest : read.rows;
  if (rows.length === 0) return refused({ line: head.line, why: 'empty', cell: '' });
  if (rows.length > mostMembers)
    return refused({ line: head.line, why: 'tooMany', cell: String(rows.length) });
  const entries = rows.map((row) => lineOf(row, hasHead ? named : plainColumns, from));
  const between = faultsBetween(entries.map(({ value }) => value));
  const faults = [...entries.flatMap((entry) => entry.faults), ...between].toSorted(
    (a, b) => a.line - b.line,
  );
  const isWrong = new Set(faults.map(({ line }) => line));
  return { lines: entries.map(({ value }) => value).filter(({ line }) => !isWrong.has(line)), faults };
};

/** The same table as it is written out, ready to be read in again. Words are given by the caller's written form. */
export const memberTableRows = (
  members: readonly Member[],
  partyGroups: readonly PartyGroup[],
  words: {
    readonly header: readonly [string, string, string, string, string, string, string, string];
    readonly sides: Readonly<Record<CouncilSide, string>>;
    readonly yes: string;
    readonly day: (day: Day) => string;
  },
): readonly (readonly string[])[] => [
  words.header,
  ...members.map((member) => {
    const group = partyGroups.find(({ id }) => id === member.partyGroupId);
    return [
      member.name,
      group?.name ?? '',
      group === undefined || group.side === null ? '' : words.sides[group.side],
      member.email,
      member.isGroupLeader ? words.yes : '',
      member.isInExecutiveCommittee ? words.yes : '',
      member.fromDay === null ? '' : words.day(member.fromDay),
      member.toDay === null ? '' : words.day(member.toDay),
    ];
  }),
];

type Column =
  'name' | 'firstName' | 'lastName' | 'group' | 'side' | 'email' | 'leader' | 'committee' | 'from' | 'to';

/** Headings by the letters alone, in both written forms and as they are often called. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['navn', 'namn', 'folkevalgt', 'folkevald', 'representant', 'medlem', 'fulltnavn', 'fulltnamn'],
  firstName: ['fornavn', 'fornamn', 'førenamn'],
  lastName: ['etternavn', 'etternamn'],
  group: ['partigruppe', 'parti', 'gruppe', 'liste'],
  side: [
    'flertallellermindretall',
    'fleirtalellermindretal',
    'flertallmindretall',
    'fleirtalmindretal',
    'side',
  ],
  email: ['epost', 'epostadresse', 'email', 'mail', 'epostadr'],
  leader: ['gruppeleder', 'gruppeleiar'],
  committee: [
    'formannskap',
    'formannskapet',
    'fylkesutvalg',
    'fylkesutvalget',
    'fylkesutval',
    'fylkesutvalet',
  ],
  from: ['fra', 'frå', 'fradag', 'frådag', 'medlemfra', 'medlemfrå'],
  to: ['til', 'tildag', 'medlemtil', 'sluttet', 'slutta'],
};

type Columns = ReadonlyMap<Column, number>;

const plainColumns: Columns = new Map([
  ['name', 0],
  ['group', 1],
  ['email', 2],
]);

const columnsOf = (cells: readonly string[]): Columns => {
  const names = cells.map((cell) => foldForSearch(cell).replace(/[^\p{L}]/gu, ''));
  return new Map(
    Object.entries(headings).flatMap(([column, known]): ReadonlyArray<[Column, number]> => {
      const at = names.findIndex((name) => known.some((each) => foldForSearch(each) === name));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object are the columns
      return at === -1 ? [] : [[column as Column, at]];
    }),
  );
};

const refused = (fault: MemberFault): MemberTable => ({ lines: [], faults: [fault] });

interface Entry {
  readonly value: MemberLine;
  readonly faults: readonly MemberFault[];
}

const lineOf = ({ line, cells }: CsvRow, columns: Columns, from: Day | null): Entry => {
  const faults: MemberFault[] = [];
  const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').normalize('NFC');
  const fault = (why: MemberFault['why'], what: string): null => {
    faults.push({ line, why, cell: what });
    return null;
  };
  const checked = <Value>(column: Column, why: MemberFault['why'], read: (text: string) => Value | null) =>
    cell(column) === '' ? null : (read(cell(column)) ?? fault(why, cell(column)));
  const name = cell('name') || [cell('firstName'), cell('lastName')].filter((part) => part !== '').join(' ');
  if (!/\p{L}/u.test(name)) fault('noName', cells.filter((each) => each !== '').join(', '));
  if (name.length > 300 || cell('group').length > 300) fault('tooLong', '');
  const value: MemberLine = {
    line,
    name,
    group: cell('group'),
    side: checked('side', 'badSide', readSide),
    email: checked('email', 'badEmail', readEmail) ?? '',
    isGroupLeader: checked('leader', 'badYesNo', readYesNo),
    isInExecutiveCommittee: checked('committee', 'badYesNo', readYesNo),
    fromDay: checked('from', 'badDay', readDay),
    toDay: checked('to', 'badDay', readDay),
  };
  if (value.side !== null && value.group === '') fault('sideWithoutGroup', cell('side'));
  const last = lastDayFault(value, from);
  if (last === 'beforeFirst') fault('endsFirst', `${cell('from')}–${cell('to')}`);
  if (last === 'beforeTerm') fault('endsBeforeTerm', cell('to'));
  return { value, faults };
};

/** What one line can only be wrong about beside another: the same name again at the same time, and a group on both sides. */
const faultsBetween = (lines: readonly MemberLine[]): readonly MemberFault[] => {
  const names = new Map<string, MemberLine[]>();
  const sides = new Map<string, CouncilSide>();
  return lines.flatMap((each): readonly MemberFault[] => {
    const { line, name, group, side } = each;
    const known = sides.get(keyOfName(group));
    const before = names.get(keyOfName(name)) ?? [];
    const isTwice = name !== '' && before.some((other) => areTogether(other, each));
    names.set(keyOfName(name), [...before, each]);
    if (side !== null && known === undefined) sides.set(keyOfName(group), side);
    return [
      ...(isTwice ? [{ line, why: 'twice', cell: name } as const] : []),
      ...(side !== null && known !== undefined && known !== side
        ? [{ line, why: 'twoSides', cell: group } as const]
        : []),
    ];
  });
};

const readSide = (text: string): CouncilSide | null => {
  const word = keyOfName(text);
  if (['flertall', 'flertallet', 'fleirtal', 'fleirtalet'].includes(word)) return 'majority';
  return ['mindretall', 'mindretallet', 'mindretal', 'mindretalet'].includes(word) ? 'minority' : null;
};

const readYesNo = (text: string): boolean | null => {
  const word = keyOfName(text);
  if (['ja', 'j', 'x', '1', 'sann', 'sant', 'true', 'yes'].includes(word)) return true;
  return ['nei', 'n', '0', '-', '–', 'usann', 'false', 'no'].includes(word) ? false : null;
};

/** Looks like an e-mail address: something before the sign, and a name with a full stop after it. */
export const isEmail = (text: string): boolean =>
  text.length <= 320 && /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/.test(text);

const readEmail = (text: string): string | null => (isEmail(text) ? text : null);

/** «1.10.2023», «01.10.23» and «2023-10-01». */
const readDay = (text: string): Day | null => {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(text) ?? [];
  const whole =
    date === ''
      ? text
      : `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(whole) ? whole : null;
};
