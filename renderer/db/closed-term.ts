import { registry } from '#shared/exchange/registry.ts';
import { termPath } from '#shared/exchange/term-path.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Command } from './commands.ts';
import type { Database } from './database.ts';
import type { Head } from './head.ts';
import type { PlannedRow } from './plan.ts';

/** About the closing itself: may be written about a closed term too, since it is where it is opened again. */
const aroundIt: readonly TableName[] = ['handovers', 'retentionChoices'];

/**
 * What lives on after its term: a follow-up is still done, a decision still ends, an adopted text is still revised. What
 * was settled stands as it was written, and nothing is taken away; new ones are made in the term that goes on.
 */
const livesOn: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  actions: ['deletedAt', 'seriesId'],
  decisions: ['deletedAt', 'meetingId', 'text', 'decidedOn'],
  policies: ['deletedAt', 'termId'],
};

/**
 * Whether the planned rows change something in a term that is closed. Private notes are their owner's and no part of the
 * term; what an import or a parcel puts in place is the work of others, not somebody writing here.
 */
export const changesClosedTerm = async (
  { db, head }: { readonly db: Database; readonly head: Head },
  rows: readonly PlannedRow[],
  commands: readonly Command[],
): Promise<boolean> => {
  const closed = await closedTerms(db, head);
  if (closed.size === 0) return false;
  const placed = new Set(
    commands.flatMap(({ kind, table, id }) => (kind === 'place' ? [`${table}/${id}`] : [])),
  );
  const planned = new Map(rows.map((row) => [`${row.table}/${row.id}`, row.after]));
  for (const row of rows.filter((one) => isBound(one) && !placed.has(`${one.table}/${one.id}`))) {
    // oxlint-disable-next-line no-await-in-loop -- a handful of rows, and the first that is refused is enough
    const terms = await Promise.all([
      termOf(db, planned, row.table, row.before),
      termOf(db, planned, row.table, row.after),
    ]);
    if (terms.some((term) => term !== null && closed.has(term))) return true;
  }
  return false;
};

const isBound = ({ table, before, after }: PlannedRow): boolean => {
  if (registry[table].scope !== 'shared' || aroundIt.includes(table)) return false;
  const standing = livesOn[table];
  if (standing === undefined || before === null) return true;
  const [was, is]: readonly Fields[] = [before, after];
  return standing.some((field) => was?.[field] !== is?.[field]);
};

/** By where the journal ends: a head that is known means that nothing has been written past it. */
const known = new WeakMap<Head, ReadonlySet<string>>();

/** Read once, from what stands in the open, so nothing is opened for it; every change asks. */
const closedTerms = async (db: Database, head: Head): Promise<ReadonlySet<string>> => {
  const closed = known.get(head) ?? (await readClosed(db));
  known.set(head, closed);
  return closed;
};

/** After a change: the closed terms are those of before, unless the change was about that. */
export const keepClosed = (before: Head, after: Head, rows: readonly PlannedRow[]): void => {
  const closed = known.get(before);
  if (closed !== undefined && !rows.some(({ table }) => table === 'handovers')) known.set(after, closed);
};

const readClosed = async (db: Database): Promise<ReadonlySet<string>> => {
  const stored = await db.rows('handovers').toArray();
  return new Set(
    stored
      .filter(({ deletedAt, closedAt }) => deletedAt === null && typeof closedAt === 'string')
      .map(({ termId }) => String(termId)),
  );
};

type Fields = Readonly<Record<string, unknown>>;

/** The term of the row; null: it belongs to none. References stand in the open, also of rows in the bin. */
const termOf = async (
  db: Database,
  planned: ReadonlyMap<string, Fields>,
  table: TableName,
  row: Fields | null,
): Promise<string | null> => {
  const path = row === null ? null : termPath(table);
  if (row === null || path === null) return null;
  let at: Fields = row;
  for (const { field, to } of path) {
    const id = String(at[field]);
    // oxlint-disable-next-line no-await-in-loop -- each step tells where the next is
    const next = planned.get(`${to}/${id}`) ?? (await db.rows(to).get(id));
    if (next === undefined) return null;
    at = next;
  }
  return String(at['id']);
};
