import { appendFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { generateKeyBetween } from 'fractional-indexing';
import { realDisk } from '../../electron/services/journal/disk.ts';
import { journalFile, journalFolder, openJournal } from '../../electron/services/journal/journal.ts';
import { encodeRecord } from '../../electron/services/journal/record.ts';
import type { Command } from '../../renderer/db/commands.ts';
import { itemFrom } from '../../renderer/db/item-draft.ts';
import { newId } from '../../renderer/db/new-id.ts';
import { planChange } from '../../renderer/db/plan.ts';
import { phaseKeys } from '../../shared/domain/checklist-item.ts';
import type { TermId } from '../../shared/domain/id.ts';
import type { AnyRow } from '../../shared/exchange/any-row.ts';
import type { TableName } from '../../shared/exchange/table-name.ts';
import type { Change } from '../../shared/journal/change.ts';
import { replayInto } from '../../shared/journal/replay.ts';
import { sealChange, unsealChange, type StoredChange } from '../../shared/journal/stored-change.ts';
import type { DataKey } from '../../shared/vault/data-key.ts';
import { digestAfter } from '../../shared/vault/row-digest.ts';
import { sealRow, type StoredRow } from '../../shared/vault/row-seal.ts';

/** Changes in a year: a meeting a week, and some hundred changes to notes, states and dates around each. */
export const changesAYear = 6_000;
/** New items in a year: four a meeting. */
const itemsAYear = 208;

/** The journal as far as it is made, with what the rows are after it. */
interface Past {
  readonly key: DataKey;
  readonly rows: Map<string, AnyRow>;
  readonly stored: Map<string, StoredRow>;
  head: Pick<StoredChange, 'sequence' | 'chain' | 'digest'>;
  /** Of the last item made. */
  rank: string | null;
}

/**
 * Lets the workspace in the profile live for years: changes made by the app's own rules and sealed with its own key are
 * appended to its journal, as if people had made them. The database beside it is taken away: the app makes it anew.
 */
export const liveFor = async (profile: string, years: number, key: DataKey): Promise<void> => {
  const past = await pastOf(profile, key);
  const file = journalFile(profile, key.id);
  for (let year = 0; year < years; year += 1) {
    const records: Uint8Array[] = [];
    for (let at = 0; at < changesAYear; at += 1) records.push(encodeRecord(nextChange(past, year, at)));
    appendFileSync(file, Buffer.concat(records));
  }
  for (const name of readdirSync(journalFolder(profile))) {
    if (name.endsWith('.reached')) rmSync(path.join(journalFolder(profile), name));
  }
  for (const folder of ['IndexedDB', 'snapshots', 'aside']) {
    rmSync(path.join(profile, folder), { recursive: true, force: true });
  }
};

/** Bytes of the journal. */
export const journalSize = (profile: string, key: DataKey): number => {
  const file = journalFile(profile, key.id);
  return existsSync(file) ? statSync(file).size : 0;
};

const pastOf = async (profile: string, key: DataKey): Promise<Past> => {
  const journal = await openJournal(profile, key.id, realDisk);
  const read = await journal.read(1, 5_000);
  await journal.close();
  const last = read.ok ? read.value.at(-1) : undefined;
  if (!read.ok || last === undefined) throw new Error('the journal of the profile cannot be read');
  const rows = new Map<string, AnyRow>();
  for (const change of read.value) {
    const opened = unsealChange(change, key);
    if (opened === null) throw new Error('a change does not open');
    replayInto(rows, opened);
  }
  const stored = new Map([...rows].map(([name, row]) => [name, sealRow(tableOf(name), row, key)]));
  const rank =
    [...rows.values()]
      .map((row) => row['rank'])
      .filter((one) => typeof one === 'string')
      .toSorted()
      .at(-1) ?? null;
  return { key, rows, stored, head: last, rank };
};

const nextChange = (past: Past, year: number, number: number): StoredChange => {
  const minute = Math.floor((number * 525_600) / changesAYear);
  const at = new Date(Date.UTC(2024 + year, 2, 12, 8, minute)).toISOString();
  const by =
    [...past.rows.keys()].find((name) => name.startsWith('people/'))?.slice('people/'.length) ?? null;
  const command = commandFor(past, number);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id of a person in these very rows
  const moment = { at, by: by as Change['by'] };
  const plan = planChange([command], (table, id) => past.rows.get(`${table}/${id}`), moment);
  if (!plan.ok) throw new Error(`${plan.reason} ${plan.detail ?? ''}`);
  const change: Change = {
    format: 1,
    id: newId<'Commit'>(),
    sequence: past.head.sequence + 1,
    ...moment,
    session: `year-${year}`,
    step: 'do',
    takesBack: null,
    label: command.kind === 'create' ? 'itemAdded' : 'itemText',
    effects: plan.value.effects,
  };
  return seal(
    past,
    change,
    plan.value.rows.map(({ table, id, after }) => ({ table, id, after })),
  );
};

interface Written {
  readonly table: TableName;
  readonly id: string;
  readonly after: AnyRow;
}

const seal = (past: Past, change: Change, written: readonly Written[]): StoredChange => {
  let { digest } = past.head;
  for (const { table, id, after } of written) {
    const name = `${table}/${id}`;
    const [before, row] = [past.stored.get(name), sealRow(table, after, past.key)];
    digest = digestAfter(digest, before === undefined ? [] : [[table, before]], [[table, row]]);
    past.rows.set(name, after);
    past.stored.set(name, row);
  }
  const sealed = sealChange(change, { before: past.head.chain, digest, key: past.key });
  past.head = sealed;
  return sealed;
};

/** What is done this time: now and then a new item, else a note that grows, a state, or a day. */
const commandFor = (past: Past, number: number): Command => {
  const items = [...past.rows.keys()].filter((name) => name.startsWith('checklistItems/'));
  if (number % Math.floor(changesAYear / itemsAYear) === 0) return newItem(past, items, number);
  const row = past.rows.get(items[(number * 7919) % items.length] ?? '');
  if (row === undefined) throw new Error('no items');
  const target = { table: 'checklistItems', id: row.id } as const;
  if (number % 9 === 1)
    return { ...target, kind: 'patch', fields: { ownDueDay: `20${24 + (number % 60)}-05-17` } };
  const before = typeof row['note'] === 'string' ? row['note'] : '';
  const added = `${before.length > 900 ? '' : before} ${number}. Vi ble enige om å ta dette opp igjen når saken er klar.`;
  return { ...target, kind: 'text', field: 'note', before, after: added };
};

const newItem = (past: Past, items: readonly string[], number: number): Command => {
  const [first] = items;
  const termId = past.rows.get(first ?? '')?.['termId'];
  const phase = phaseKeys[number % phaseKeys.length] ?? 'firstYear';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of the term of these very rows
  const fields = itemFrom(termId as TermId, nextRank(past), {
    phase,
    role: 'both',
    category: 'information',
    title: `Sak fra ukemøtet ${number}`,
    why: 'Meldt i ukemøtet. Følges opp av den som har ansvaret.',
  });
  return { kind: 'create', table: 'checklistItems', id: newId<'ChecklistItem'>(), fields: { ...fields } };
};

/** After every item there is. */
const nextRank = (past: Past): string => {
  past.rank = generateKeyBetween(past.rank, null);
  return past.rank;
};

const tableOf = (name: string): TableName => {
  const [table] = name.split('/');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name was made from one
  return table as TableName;
};
