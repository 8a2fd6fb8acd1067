import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { acknowledge } from './acknowledge.ts';
import { toStoredChange, type Change, type Step, type StoredChange } from '#shared/journal/change.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import type { Command } from './commands.ts';
import { database, type Database } from './database.ts';
import type { RuleRefusal } from './decide.ts';
import { newId } from './new-id.ts';
import { withoutOvertaken } from './overtaken.ts';
import { planChange, type Plan, type PlannedRow } from './plan.ts';
import { inTurn } from './queue.ts';
import { readNamed } from './read.ts';
import { keepForRetry, retrySave, saved, savingBegins, savingEnds } from './save-state.ts';
import { actor, session } from './session.ts';
import { toStored, type StoredRow } from './stored-row.ts';
import { rememberStep } from './undo-stack.ts';

export interface CommitMeta {
  readonly label: ChangeLabel;
  readonly step?: Step;
  readonly takesBack?: CommitId | null;
  /** Said by who must know at once that it failed, and does not want it to happen later. */
  readonly retry?: 'never';
  /** In whose name, when it is not the person who sits at the machine: who founds the workspace is made by it. */
  readonly by?: Change['by'];
  /** When, if not now: only the demo kommune tells of months gone by. */
  readonly at?: Change['at'];
}

export type CommitRefusal = RuleRefusal | 'diskFull' | 'notSaved';

/**
 * The one door for writing. Checks the commands against the rules, then writes the rows and the change that made them in
 * ONE strict transaction: either all of it is written or nothing. Answers the id of the change, or null when every row
 * already was as wished. Never throws for trouble with the disk; what was not saved is tried again.
 */
export const commit = async (commands: readonly Command[], meta: CommitMeta): Promise<CommitAnswer> => {
  const db = database();
  // Whoever asked for it made it, also when it is written later and another has taken over the machine.
  const signed = { ...meta, by: meta.by === undefined ? actor() : meta.by };
  const { answer, pinned } = await save(db, commands, signed);
  const isRepeated = canBeRepeated(commands, meta) && !isSettled(answer);
  if (answer.ok || isRepeated) overtake(db, commands);
  if (answer.ok) void retrySave();
  else if (isRepeated) repeatLater(db, pinned, signed);
  return answer;
};

interface Waiting {
  commands: readonly Command[];
}

/** What could not be saved and is tried again, by database. */
const waiting = new WeakMap<Database, Set<Waiting>>();

/** A newer wish for the same field takes the older one's place, so that the older is never written over it. */
const overtake = (db: Database, newer: readonly Command[]): void => {
  for (const older of waiting.get(db) ?? []) older.commands = withoutOvertaken(older.commands, newer);
};

const repeatLater = (db: Database, commands: readonly Command[], meta: SignedMeta): void => {
  const all = waiting.get(db) ?? new Set<Waiting>();
  const entry: Waiting = { commands };
  waiting.set(db, all.add(entry));
  keepForRetry(async () => {
    const isOver = entry.commands.length === 0 || isSettled((await save(db, entry.commands, meta)).answer);
    if (isOver) all.delete(entry);
    return isOver;
  });
};

type CommitAnswer = Answer<CommitId | null, CommitRefusal>;

type SignedMeta = CommitMeta & Pick<Change, 'by'>;

const save = async (db: Database, commands: readonly Command[], meta: SignedMeta): Promise<Outcome> => {
  savingBegins();
  const outcome = await inTurn(() => attempt(db, commands, meta));
  const acknowledged = outcome.written !== null && (await acknowledge(outcome.written));
  if (acknowledged) saved(outcome.at);
  savingEnds(isSettled(outcome.answer));
  return outcome;
};

interface Outcome {
  readonly answer: CommitAnswer;
  readonly written: StoredChange | null;
  readonly at: Instant;
  /** The commands, bound to the rows they were planned for. */
  readonly pinned: readonly Command[];
}

const attempt = async (db: Database, commands: readonly Command[], meta: SignedMeta): Promise<Outcome> => {
  const at = meta.at ?? new Date().toISOString();
  let outcome: Outcome = { answer: accept(null), written: null, at, pinned: commands };
  try {
    const moment = { at, by: meta.by };
    const plan = planChange(commands, await readNamed(db, commands), moment);
    if (!plan.ok) return { ...outcome, answer: plan };
    if (plan.value.effects.length === 0) return outcome;
    outcome = { ...outcome, pinned: pinTo(plan.value.rows, commands) };
    const change = changeOf(plan.value, meta, moment, (await lastSequence(db)) + 1);
    const written = toStoredChange(change);
    await write(db, plan.value.rows, written);
    heads.set(db, change.sequence);
    rememberStep(change);
    return { ...outcome, answer: accept(change.id), written };
  } catch (trouble) {
    heads.delete(db);
    return { ...outcome, answer: refuse(isDiskFull(trouble) ? 'diskFull' : 'notSaved', String(trouble)) };
  }
};

/** The last sequence written, by database. Known before the transaction, since the change is made before it. */
const heads = new WeakMap<Database, number>();

const lastSequence = async (db: Database): Promise<number> => {
  const known = heads.get(db) ?? (await db.changes.orderBy('sequence').lastKey()) ?? 0;
  heads.set(db, Number(known));
  return Number(known);
};

const changeOf = (
  { effects }: Plan,
  { label, step = 'do', takesBack = null }: CommitMeta,
  moment: Pick<Change, 'at' | 'by'>,
  sequence: number,
): Change => ({
  format: 1,
  id: newId<'Commit'>(),
  sequence,
  ...moment,
  session,
  step,
  takesBack,
  label,
  effects,
});

/** Writes rows and change in one transaction, and throws if anything is not as it was when the plan was made. */
const write = async (db: Database, rows: readonly PlannedRow[], change: StoredChange): Promise<void> => {
  const sealed = sealRows(rows);
  const workspace = rows.find(({ table, after }) => table === 'workspace' && after.deletedAt === null);
  await db.transaction('rw', [...sealed.keys(), 'changes', 'meta'], async (transaction) => {
    assertStrict(transaction.idbtrans);
    // Checks and writes are asked for at once: a transaction answers in order, and each wait would cost a round trip.
    // A check that fails throws, and the transaction takes everything back.
    await Promise.all([
      assertNext(db, change.sequence),
      ...[...sealed].flatMap(([table, planned]) => [
        assertUnmoved(db, table, planned),
        db.rows(table).bulkPut(planned.map(({ row }) => row)),
      ]),
      db.changes.add(change),
      ...(workspace === undefined ? [] : [db.meta.put({ key: 'workspaceId', value: workspace.id })]),
    ]);
  });
};

const assertNext = async (db: Database, sequence: number): Promise<void> => {
  const last = (await db.changes.orderBy('sequence').lastKey()) ?? 0;
  if (Number(last) !== sequence - 1) throw new Error('The journal has moved');
};

const assertUnmoved = async (
  db: Database,
  table: TableName,
  planned: readonly SealedRow[],
): Promise<void> => {
  const stored = await db.rows(table).bulkGet(planned.map(({ row }) => row.id));
  if (planned.some(({ rev }, place) => rev !== stored[place]?.rev)) throw new Error('A row has moved');
};

interface SealedRow {
  readonly row: StoredRow;
  /** The revision the row must still have; undefined: it must not exist. */
  readonly rev: number | undefined;
}

/** The rows as they will lie in the database, by table; made before the transaction. */
const sealRows = (rows: readonly PlannedRow[]): ReadonlyMap<TableName, readonly SealedRow[]> => {
  const sealed = new Map<TableName, SealedRow[]>();
  for (const { table, before, after } of rows) {
    const others = sealed.get(table) ?? [];
    others.push({ row: toStored(table, after), rev: before?.rev });
    sealed.set(table, others);
  }
  return sealed;
};

/** With relaxed durability a power cut takes even what is reported as written. */
const assertStrict = (transaction: IDBTransaction): void => {
  if (transaction.durability !== 'strict') throw new Error('A write transaction is not strict');
};

/**
 * The commands, bound to what they were planned for: tried again later they must not write over newer changes, and must
 * not be stopped by changes of other fields. A text carries what it was already.
 */
const pinTo = (rows: readonly PlannedRow[], commands: readonly Command[]): readonly Command[] =>
  commands.map((command) => {
    const before = rows.find(({ table, id }) => table === command.table && id === command.id)?.before;
    if (!before) return command;
    if (command.kind === 'patch') return { ...command, was: { ...before } };
    return command.kind === 'place' || command.kind === 'finish' ? { ...command, rev: before.rev } : command;
  });

/** What would make something new is not repeated by itself: whoever was told that it failed may have made it anew. */
const canBeRepeated = (commands: readonly Command[], { retry }: CommitMeta): boolean =>
  retry !== 'never' && commands.every(({ kind }) => kind !== 'create');

/** A save that is refused by a rule when tried again: the same field has been given something newer. */
const isSettled = (answer: CommitAnswer): boolean =>
  answer.ok || (answer.reason !== 'diskFull' && answer.reason !== 'notSaved');

const isDiskFull = (trouble: unknown): boolean =>
  /quota/i.test(`${nameOf(trouble)} ${nameOf(innerOf(trouble))}`);
const nameOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.name : '');
const innerOf = (trouble: unknown): unknown =>
  typeof trouble === 'object' && trouble !== null && 'inner' in trouble ? trouble.inner : null;
