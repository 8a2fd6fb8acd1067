import type { Day } from '#shared/calendar/day.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { kindOf, type FindRow, type Found, type SearchTable } from '#shared/search/findable.ts';

/** The rows search knows, by table and id. The rows themselves are those the data layer has opened, never copies. */
export interface SearchRows {
  readonly keep: (found: Found) => void;
  readonly drop: (table: SearchTable, id: string) => void;
  readonly get: (key: string) => Found | undefined;
  readonly find: FindRow;
  /** The meeting of the series that is open or running. Looks through all of them. */
  readonly next: (seriesId: string) => Meeting | undefined;
  readonly all: () => Iterable<readonly [string, Found]>;
  /** The days of the meetings a topic has been up in. */
  readonly topicDays: (topicId: string) => readonly Day[];
  /** What an entry in the log of information is about; null: not known to be about any matter. */
  readonly matterOf: (entryId: string) => string | null;
  /** Rows whose words hold something of this one's. */
  readonly dependents: (found: Found) => readonly Found[];
  readonly size: () => number;
}

export const keyOf = (table: SearchTable, id: string): string => `${table}/${id}`;

export const makeSearchRows = (): SearchRows => {
  const rows = new Map<string, Found>();
  /** The agenda items of each topic. */
  const lines = new Map<string, Set<string>>();
  /** The matter of each information entry. */
  const matters = new Map<string, string>();
  const linesOf = (topicId: string): readonly Found[] =>
    [...(lines.get(topicId) ?? [])].flatMap((key) => rows.get(key) ?? []);
  const those = (isMeant: (found: Found) => boolean): readonly Found[] => [...rows.values()].filter(isMeant);

  const find: FindRow = (table, id) => {
    const found = id === null ? undefined : rows.get(keyOf(table, id));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key names the table
    return found?.row as ReturnType<typeof find<typeof table>>;
  };
  const drop: SearchRows['drop'] = (table, id) => {
    const key = keyOf(table, id);
    const found = rows.get(key);
    if (found?.table === 'agendaItems') lines.get(found.row.topicId)?.delete(key);
    if (found?.table === 'matterEntries') matters.delete(found.row.entryId);
    rows.delete(key);
  };
  const keep: SearchRows['keep'] = (found) => {
    const key = keyOf(found.table, found.row.id);
    rows.set(key, found);
    if (found.table === 'matterEntries') matters.set(found.row.entryId, found.row.matterId);
    if (found.table !== 'agendaItems') return;
    const siblings = lines.get(found.row.topicId) ?? new Set();
    lines.set(found.row.topicId, siblings.add(key));
  };
  return {
    keep,
    drop,
    find,
    next: (seriesId) => {
      for (const { table, row } of rows.values()) {
        const isNext = table === 'meetings' && (row.state === 'open' || row.state === 'running');
        if (isNext && row.seriesId === seriesId) return row;
      }
      return undefined;
    },
    get: (key) => rows.get(key),
    all: () => rows,
    size: () => rows.size,
    matterOf: (entryId) => matters.get(entryId) ?? null,
    topicDays: (topicId) =>
      linesOf(topicId).flatMap((line) =>
        line.table === 'agendaItems' ? (find('meetings', line.row.meetingId)?.day ?? []) : [],
      ),
    dependents: ({ table, row }) => {
      if (table === 'topics') return linesOf(row.id);
      if (table === 'series') return those((one) => one.table === 'meetings' && one.row.seriesId === row.id);
      if (table === 'standingPoints')
        return those((one) => one.table === 'topics' && one.row.standingPointId === row.id).flatMap(
          (topic) => [topic, ...linesOf(topic.row.id)],
        );
      const field = parentFields[table];
      if (field !== undefined)
        return those((one) => field in one.row && Reflect.get(one.row, field) === row.id);
      // The titles of the offices stand in templates.
      return table === 'workspace' ? those((one) => kindOf(one.table) !== null) : [];
    },
  };
};

/** The field by which rows belong to one of the table, and are called by it or shown with it. */
const parentFields: Readonly<Partial<Record<SearchTable, string>>> = {
  evalRounds: 'roundId',
  rules: 'ruleId',
  partyGroups: 'partyGroupId',
  dialogues: 'dialogueId',
  planGoals: 'goalId',
  indicators: 'indicatorId',
};
