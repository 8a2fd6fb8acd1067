import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import type { Change, Step } from '#shared/journal/change.ts';
import { sealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { acknowledge } from './acknowledge.ts';
import { changesClosedTerm, keepClosed } from './closed-term.ts';
import type { Command } from './commands.ts';
import { heldDatabase, isDatabaseLost, type Database } from './database.ts';
import type { RuleRefusal } from './decide.ts';
import { forgetHead, headOf, rememberHead } from './head.ts';
import { newId } from './new-id.ts';
import { planChange, type Plan, type PlannedRow } from './plan.ts';
import { inTurn } from './queue.ts';
import { readNamed } from './read.ts';
import { keepForRetry, retrySave, saved, savingBegins, savingEnds } from './save-state.ts';
import { actor, session } from './session.ts';
import { noteChange } from './snapshot-pace.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { rememberStep } from './undo-stack.ts';
import { openKeys } from './vault.ts';
import {
  beginSaving,
  endSaving,
  keepFailed,
  overtake,
  waitFor,
  waitNoMore,
  type SignedMeta,
  type Waiting,
} from './waiting.ts';
import { digestWith, sealPlan, writeChange } from './write-change.ts';

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

/** `closedTerm`: it belongs to a term that is closed («periodeskifte»). */
export type CommitRefusal = RuleRefusal | 'closedTerm' | 'diskFull' | 'notSaved';

/**
 * The one door for writing. Checks the commands against the rules, seals, then writes the rows and the change that made
 * them in ONE strict transaction: either all of it is written or nothing; then the same change, bit for bit, goes to the
 * journal outside. Answers the id of the change, or null when every row
 * already was as wished. Never throws for trouble with the disk; what was not saved is tried again.
 */
export const commit = async (commands: readonly Command[], meta: CommitMeta): Promise<CommitAnswer> => {
  // Whoever asked for it made it, also when it is written later and another has taken over the machine.
  const signed = { ...meta, by: meta.by === undefined ? actor() : meta.by };
  return commitAs(commands, signed, canBeRepeated(commands, meta));
};

/**
 * The same for what was left at a lock. It is repeated whatever it is, also what makes something new: a row that is there
 * already by its id was written after all, and the matter is settled.
 */
export const commitAgain = (commands: readonly Command[], meta: SignedMeta): Promise<CommitAnswer> =>
  commitAs(commands, meta, true);

const commitAs = async (
  commands: readonly Command[],
  meta: SignedMeta,
  mayRepeat: boolean,
): Promise<CommitAnswer> => {
  const db = heldDatabase();
  const entry: Waiting = { commands, meta };
  // A lock may come before the disk is done with it.
  if (meta.retry !== 'never') beginSaving(db, entry);
  try {
    if (isLargeDelete(commands)) await takeSnapshot('largeDelete');
    const { answer } = await save(db, entry);
    const isRepeated = mayRepeat && !isSettled(answer);
    if (answer.ok || isRepeated) overtake(db, commands);
    if (answer.ok) void retrySave();
    else if (isRepeated) repeatLater(db, entry);
    else if (!isSettled(answer) && meta.retry !== 'never') keepFailed(db, entry);
    return answer;
  } finally {
    endSaving(db, entry);
  }
};

const repeatLater = (db: Database, entry: Waiting): void => {
  waitFor(db, entry);
  keepForRetry(async () => {
    const isOver = entry.commands.length === 0 || isSettled((await save(db, { ...entry })).answer);
    if (isOver) waitNoMore(db, entry);
    return isOver;
  });
};

type CommitAnswer = Answer<CommitId | null, CommitRefusal>;

const save = async (db: Database, entry: Waiting): Promise<Outcome> => {
  savingBegins();
  const outcome = await inTurn(() => attempt(db, entry));
  const acknowledged = outcome.written !== null && (await acknowledge(outcome.written));
  if (acknowledged) saved(outcome.at);
  savingEnds(isSettled(outcome.answer));
  return outcome;
};

interface Outcome {
  readonly answer: CommitAnswer;
  readonly written: StoredChange | null;
  readonly at: Instant;
}

/** From when they are planned, the commands of the entry are bound to the rows they were planned for. */
const attempt = async (db: Database, entry: Waiting): Promise<Outcome> => {
  const { commands, meta } = entry;
  const at = meta.at ?? new Date().toISOString();
  const outcome: Outcome = { answer: accept(null), written: null, at };
  try {
    if (isDatabaseLost()) throw new Error('The connection was lost');
    const moment = { at, by: meta.by };
    const { found, stored } = await readNamed(db, commands);
    const plan = planChange(commands, found, moment);
    if (!plan.ok) return { ...outcome, answer: plan };
    if (plan.value.effects.length === 0) return outcome;
    const head = await headOf(db);
    if (await changesClosedTerm({ db, head }, plan.value.rows, commands))
      return { ...outcome, answer: refuse('closedTerm') };
    entry.commands = pinTo(plan.value.rows, commands);
    const change = changeOf(plan.value, meta, moment, head.sequence + 1);
    const rows = sealPlan(plan.value.rows, stored);
    const digest = digestWith(head.digest, rows);
    const written = sealChange(change, { before: head.chain, digest, key: openKeys().data });
    await writeChange(db, rows, written);
    keepClosed(head, rememberHead(db, written), plan.value.rows);
    rememberStep(change);
    noteChange();
    return { ...outcome, answer: accept(change.id), written };
  } catch (trouble) {
    forgetHead(db);
    return { ...outcome, answer: refuse(isDiskFull(trouble) ? 'diskFull' : 'notSaved', String(trouble)) };
  }
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

/** So many rows at once are more than anyone removes by the way. */
const isLargeDelete = (commands: readonly Command[]): boolean =>
  commands.filter(({ kind }) => kind === 'remove').length > 20;

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
