import type { Database } from '../../../renderer/db/database.ts';
import { openKeys } from '../../../renderer/db/vault.ts';
import type { AnyRow } from '../../../shared/exchange/any-row.ts';
import { canonicalJson } from '../../../shared/exchange/canonical-json.ts';
import { tableNames, type TableName } from '../../../shared/exchange/table-name.ts';
import { firstLink, linkAfter } from '../../../shared/journal/chain.ts';
import type { Change } from '../../../shared/journal/change.ts';
import { replay } from '../../../shared/journal/replay.ts';
import { unsealChange, type StoredChange } from '../../../shared/journal/stored-change.ts';
import { digestOf } from '../../../shared/vault/row-digest.ts';
import { unsealRow, type StoredRow } from '../../../shared/vault/row-seal.ts';

/** What a look at everything found. */
export interface Look {
  readonly changes: number;
  readonly rows: number;
  /** The numbers of all marked changes in the history. */
  readonly marks: readonly number[];
  /** What is not as it must be, one sentence each. Empty: nothing is half done, and nothing differs. */
  readonly faults: readonly string[];
  /** The link of the last change, which names the whole history. */
  readonly chain: string;
}

/**
 * Looks the database over from the ground: whether every row and every change opens, every link follows, the rows are
 * those the history gives, and the journal outside ends in the same place. Written anew here, and not with the app's own
 * start-up check, so that a fault in the one is not hidden by the same fault in the other.
 */
export const lookOver = async (db: Database): Promise<Look> => {
  const faults: string[] = [];
  const stored = await db.changes.orderBy('sequence').toArray();
  const chain = chainOf(stored, faults);
  const changes = openedChanges(stored, faults);
  const rows = await storedRows(db);
  compareRows(rows, changes, faults);
  const digest = digestOf(rows);
  if (stored.length > 0 && stored.at(-1)?.digest !== digest) faults.push('the digest over all rows differs');
  await compareJournal(stored.length, chain, faults);
  return { changes: stored.length, rows: rows.length, marks: marksIn(changes), faults, chain };
};

type Marked = readonly [table: TableName, row: StoredRow];

const chainOf = (stored: readonly StoredChange[], faults: string[]): string => {
  let before = firstLink(openKeys().data.id);
  for (const [place, change] of stored.entries()) {
    const link = linkAfter(before, change);
    if (change.sequence !== place + 1) faults.push(`change ${change.sequence} stands in place ${place + 1}`);
    if (change.chain !== link) faults.push(`change ${change.sequence} is not linked to the one before`);
    before = change.chain;
  }
  return before;
};

const openedChanges = (stored: readonly StoredChange[], faults: string[]): readonly Change[] =>
  stored.flatMap((change) => {
    const opened = unsealChange(change, openKeys().data);
    if (opened === null) faults.push(`change ${change.sequence} does not open`);
    return opened === null ? [] : [opened];
  });

const storedRows = async (db: Database): Promise<readonly Marked[]> => {
  const parts = await Promise.all(
    tableNames.map(async (table) => (await db.rows(table).toArray()).map((row): Marked => [table, row])),
  );
  return parts.flat();
};

const compareRows = (rows: readonly Marked[], changes: readonly Change[], faults: string[]): void => {
  const wanted = new Map<string, AnyRow>(replay(changes));
  for (const [table, row] of rows) {
    const name = `${table}/${row.id}`;
    const opened = unsealRow(table, row, openKeys().data);
    if (opened === null) faults.push(`row ${name} does not open`);
    else if (canonicalJson(opened) !== canonicalJson(wanted.get(name))) {
      faults.push(`row ${name} is not what its history gives`);
    }
    wanted.delete(name);
  }
  for (const name of wanted.keys()) faults.push(`row ${name} is gone`);
};

const compareJournal = async (changes: number, chain: string, faults: string[]): Promise<void> => {
  const { head, state } = await window.samspill.journalState();
  if (state === 'damaged') faults.push('the journal is damaged');
  if ((head?.sequence ?? 0) !== changes) {
    faults.push(`the journal ends at ${head?.sequence ?? 0}, the database at ${changes}`);
  } else if (head !== null && head.chain !== chain)
    faults.push('journal and database tell different stories');
};

/** Only what a change made: not what stood there before it, and not what «Angre» put back. */
const marksIn = (changes: readonly Change[]): readonly number[] =>
  changes.flatMap(({ effects, step }) => {
    if (step !== 'do') return [];
    const made = effects.map((effect) =>
      'after' in effect ? effect.after : 'fields' in effect ? effect.fields : {},
    );
    const numbers = [...JSON.stringify(made).matchAll(/"(?:note|title|reason)":"merke<(\d+)>/g)];
    return [...new Set(numbers.map(([, number]) => Number(number)))];
  });
