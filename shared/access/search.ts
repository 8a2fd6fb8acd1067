import { isDay } from '#shared/calendar/day.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { isSame } from '#shared/exchange/same.ts';
import { registry } from '#shared/exchange/registry.ts';
import { sharedTables, type TableName } from '#shared/exchange/table-name.ts';
import type { Change } from '#shared/journal/change.ts';
import type { Effect } from '#shared/journal/effect.ts';
import { frozenMentions } from './frozen-mentions.ts';
import { accessGroups, type AccessGroup, type Finding } from './finding.ts';
import {
  isAboutSomebody,
  isInPeriod,
  isInstantInPeriod,
  mentionsOf,
  type AccessQuery,
  type Mentions,
} from './query.ts';

/** Everything that is searched: rows of the shared tables, also in the bin, and all changes in order. */
export interface AccessGround {
  /** By `table/id`. */
  readonly rows: ReadonlyMap<string, AnyRow>;
  readonly changes: readonly Change[];
}

/**
 * Everything about somebody, or of a period, in all that is shared: rows, what lies in the bin, and what was written
 * earlier. Driven by the registry, so that tables to come are searched too. Pure; in groups, each in the order of time.
 */
export const searchAccess = (query: AccessQuery, ground: AccessGround): readonly Finding[] => {
  const person = query.personId === null ? undefined : ground.rows.get(`people/${query.personId}`);
  const name = typeof person?.['name'] === 'string' ? person['name'] : null;
  const members = new Set(
    [...ground.rows].flatMap(([key, row]) => (isMember(key, row, query) ? [row.id] : [])),
  );
  const search: Search = { query, mentions: mentionsOf(name, query.words), members, ground };
  const inRows = [...ground.rows].flatMap(([key, row]) => findInRow(tableOf(key), row, search));
  const known = new Set(inRows.map(fingerprint));
  const inChanges = ground.changes.flatMap((change) => findInChange(change, search, known));
  return [...inRows, ...inChanges].toSorted(
    (a, b) =>
      accessGroups.indexOf(a.group) - accessGroups.indexOf(b.group) ||
      (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );
};

/** Whether the row is the person among the elected members, who are told things and met as such. */
const isMember = (key: string, row: AnyRow, { personId }: AccessQuery): boolean =>
  personId !== null && tableOf(key) === 'members' && row['personId'] === personId;

interface Search {
  readonly query: AccessQuery;
  readonly mentions: Mentions;
  /** Ids of the person among the elected members. */
  readonly members: ReadonlySet<string>;
  readonly ground: AccessGround;
}

const findInRow = (table: TableName, row: AnyRow, search: Search): readonly Finding[] => {
  const { query, mentions } = search;
  if (!isShared(table) || !isRowInPeriod(table, row, query)) return [];
  const of = (group: AccessGroup, field: string): Finding => ({
    group,
    table,
    id: row.id,
    row,
    field,
    value: shownValue(field, row[field], { mentions }),
    at: row.updatedAt,
    by: row.updatedBy,
    place: row.deletedAt === null ? 'now' : 'bin',
    change: null,
  });
  return Object.keys(registry[table].fields).flatMap((field) => {
    const group = groupOf(table, row.id, field, row[field], search);
    return group === null ? [] : [of(group, field)];
  });
};

/** Why the value of the field belongs here; null: it does not. */
const groupOf = (
  table: TableName,
  id: string,
  field: string,
  value: unknown,
  { query, mentions, members }: Pick<Search, 'query' | 'mentions' | 'members'>,
): Exclude<AccessGroup, 'earlier' | 'by' | 'own'> | null => {
  const description = registry[table].fields[field];
  if (description === undefined || value === null || value === undefined || value === '') return null;
  if (!isAboutSomebody(query)) return isWorthTelling(field, description.kind) ? 'period' : null;
  if (table === 'people' && id === query.personId) return 'self';
  if (description.to === 'people' && value === query.personId) return 'refers';
  if (description.to === 'members' && typeof value === 'string' && members.has(value)) return 'refers';
  if (description.kind !== 'text' || typeof value !== 'string') return null;
  const isMentioned = frozen.has(field) ? frozenMentions(value, mentions) !== '' : mentions(value);
  return isMentioned ? 'mentions' : null;
};

/** Where only a period is asked about: what people wrote, chose and set dates for, not how the app keeps order. */
const isWorthTelling = (field: string, kind: string): boolean =>
  !frozen.has(field) && (kind === 'text' || (kind === 'scalar' && !technical.has(field)));

const technical: ReadonlySet<string> = new Set([
  'templateKey',
  'templateVersion',
  'electionDayProposed',
  'basisVersion',
  'questionKey',
  'dateKey',
  'recordKey',
  'spent',
  'timesCarried',
  // Of minutes and approvals; elsewhere `place` and `link` are texts.
  'digest',
  'place',
  'previous',
  'link',
  'signature',
  'publicKey',
  // Of the evaluation: what is in an envelope is told by `findAnswers` once it is open.
  'formKey',
  'formVersion',
  'attempt',
  'iv',
  'ciphertext',
  'commitment',
  'key',
  'ruleKey',
  'material',
  // The title of the row says it in words.
  'about',
  'dimension',
  'mediaType',
  'data',
]);

/** Frozen minutes, outcomes and forms: one long text in which other texts stand. */
const frozen: ReadonlySet<string> = new Set(['snapshot', 'form', 'content']);

/** Of what is frozen only what is asked about is shown. */
const shownValue = (field: string, value: unknown, { mentions }: Pick<Search, 'mentions'>): unknown =>
  frozen.has(field) && typeof value === 'string' ? frozenMentions(value, mentions) : value;

/** A row is of the period when it was made, changed or put away in it, or has one of its dates there. */
const isRowInPeriod = (table: TableName, row: AnyRow, query: AccessQuery): boolean => {
  const instants = [row.createdAt, row.updatedAt, row.deletedAt].filter((at) => at !== null);
  if (instants.some((at) => isInstantInPeriod(at, query))) return true;
  return Object.keys(registry[table].fields).some((field) => {
    const value = row[field];
    return typeof value === 'string' && isDay(value) && isInPeriod(value, query);
  });
};

const findInChange = (change: Change, search: Search, known: Set<string>): readonly Finding[] => {
  if (!isInstantInPeriod(change.at, search.query)) return [];
  const earlier = change.effects.flatMap((effect) => findInEffect(change, effect, search, known));
  const isBy = search.query.personId !== null && change.by === search.query.personId;
  return isBy ? [...earlier, ...deedsIn(change, search)] : earlier;
};

/** What the effect wrote and took away, unless it stands in the row today or has been found already. */
const findInEffect = (
  change: Change,
  effect: Effect,
  search: Search,
  known: Set<string>,
): readonly Finding[] => {
  const { table, id } = effect;
  const row = search.ground.rows.get(`${table}/${id}`);
  if (!isShared(table) || row === undefined) return [];
  const values = valuesIn(effect).flatMap((some) => Object.entries(some));
  return values.flatMap(([field, value]) => {
    if (groupOf(table, id, field, value, search) === null || isSame(row[field], value)) return [];
    const finding = {
      group: 'earlier',
      ...source(change, table, row),
      field,
      value: shownValue(field, value, search),
      place: 'history',
    } satisfies Finding;
    if (known.has(fingerprint(finding))) return [];
    known.add(fingerprint(finding));
    return [finding];
  });
};

/** One line for each row the person did something to. */
const deedsIn = (change: Change, { ground }: Search): readonly Finding[] => {
  const touched = new Map(change.effects.map(({ table, id }) => [`${table}/${id}`, table]));
  return [...touched].flatMap(([key, table]) => {
    const row = ground.rows.get(key);
    if (!isShared(table) || row === undefined) return [];
    return [
      {
        group: 'by',
        ...source(change, table, row),
        field: null,
        value: null,
        place: 'history',
      } satisfies Finding,
    ];
  });
};

const source = ({ at, by, sequence, label }: Change, table: TableName, row: AnyRow) => ({
  table,
  id: row.id,
  row,
  at,
  by,
  change: { sequence, label },
});

const valuesIn = (effect: Effect): readonly Readonly<Record<string, unknown>>[] => {
  if (effect.kind === 'create') return [effect.fields];
  if (effect.kind === 'remove' || effect.kind === 'restore') return [];
  return effect.before === null ? [effect.after] : [effect.before, effect.after];
};

const fingerprint = ({ table, id, field, value }: Finding): string =>
  JSON.stringify([table, id, field, value]);

const shared: ReadonlySet<string> = new Set(sharedTables);
const isShared = (table: TableName): boolean => shared.has(table);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys are made from table and id
const tableOf = (key: string): TableName => key.slice(0, key.indexOf('/')) as TableName;
