import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { openingParties } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalOpening } from '#shared/domain/eval-seal.ts';
import type { CommitId, EvalRoundId, PersonId } from '#shared/domain/id.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import { rowsIn, type EvalFilePlan, type EvalFileRefusal } from '#shared/exchange/eval-file-ground.ts';
import { planEvalFile } from '#shared/exchange/eval-file-plan.ts';
import { mayGiveKey, rowsToSend } from '#shared/exchange/eval-file-rows.ts';
import { readEvalFile, writeEvalFile, type EvalFile } from '#shared/exchange/eval-file.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { keyToText } from '#shared/vault/eval-seal.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import { create, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { evalGroundFor } from '../eval-ground.ts';
import { newId } from '../new-id.ts';
import { readPast } from '../past.ts';
import { sealOwn } from '../person-sealed.ts';
import { readRoundRows } from '../round-rows.ts';
import { openKeys } from '../vault.ts';
import { commandsOf, withChoices, type Choice } from '../with-choices.ts';
import { followMeasures } from './eval-measures.ts';
import { revisitProposed } from './rule-revision.ts';
import { dropHeld, heldKeys, keyPlace, sealsOf, wrappedKey } from './eval-own.ts';
import { readAnyRound } from './eval-rounds.ts';
import { readWorkspace } from './workspace.ts';

/** What the next file to the other holds. `key`: it may hold the own key, if who sends gives it. */
export type SendStep = 'terms' | 'envelope' | 'key' | 'talk' | 'finished' | 'cancelled';

/** What who has opened can send of the round; null: it is not there. */
export const sendStep = async (roundId: EvalRoundId): Promise<SendStep | null> => {
  const rows = await readRoundRows(roundId);
  if (rows === null) return null;
  const { state } = rows.round;
  if (state === 'proposed') return 'terms';
  if (state === 'opened') return 'talk';
  if (state !== 'answering') return state;
  if (mayGiveKey(rows, openKeys().personId)) return 'key';
  const seals = await sealsOf(rows.round);
  return seals.some(({ personId }) => personId === openKeys().personId) ? 'envelope' : 'terms';
};

/**
 * Whose keys are given from this PC: who has opened, and the deputy mayor when their envelope was sealed here. The other of
 * the two gives theirs at their own. They can be given as often as one likes, until the round is open.
 */
export const keyHolders = async (round: EvalRound): Promise<readonly PersonId[]> => {
  const { personId: me } = openKeys();
  const seals = await sealsOf(round);
  const holders: PersonId[] = [];
  for (const { party, personId } of openingParties(round)) {
    const seal = seals.find((one) => one.party === party);
    if (seal === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- at most two
    if (personId === me || (party === 'deputy' && (await wrappedKey(seal)) !== null)) holders.push(personId);
  }
  return holders.toSorted((a, b) => Number(b === me) - Number(a === me));
};

/** Those whose key lies on another PC and has not come by file, so that the envelopes cannot be opened here. */
export const keysElsewhere = async (round: EvalRound): Promise<readonly PersonId[]> => {
  const [seals, held] = await Promise.all([sealsOf(round), heldKeys(round)]);
  const wrapped = await Promise.all(seals.map(wrappedKey));
  const needed = openingParties(round);
  return seals
    .filter(({ party }, place) => wrapped[place] === null && needed.some((one) => one.party === party))
    .flatMap(({ personId }) => (held.has(personId) ? [] : [personId]));
};

/** Those whose keys are given when the envelopes are opened here: all but those who have sent theirs by file. */
export const keysToGive = async (round: EvalRound): Promise<readonly PersonId[]> => {
  const held = await heldKeys(round);
  return openingParties(round).flatMap(({ personId }) => (held.has(personId) ? [] : [personId]));
};

/** Keys in memory, by whose envelope they open; the caller fills them with zeroes. */
export type GivenKeys = ReadonlyMap<PersonId, SecretKey>;

/** `sealMissing`: a key goes out only when every envelope is stored here. */
export type SendRefusal = 'unknownRecord' | 'sealMissing';

/**
 * What goes to the other about the round, as text to be closed in a file for them. Without keys it holds none, and nothing is
 * stored here of those it holds: what is opened is opened together.
 */
export const makeEvalFile = async (
  roundId: EvalRoundId,
  { to, keys, now }: { readonly to: PersonId; readonly keys: GivenKeys; readonly now: Date },
): Promise<Answer<string, SendRefusal>> => {
  const [workspace, rows] = await Promise.all([readWorkspace(), readRoundRows(roundId)]);
  if (workspace === null || rows === null) return refuse('unknownRecord');
  const { personId: by, person } = openKeys();
  if (keys.size > 0 && !mayGiveKey(rows, by)) return refuse('sealMissing');
  const given = rowsToSend(rows, by, await openingsWith(rows.round, keys, now));
  const sent = await Promise.all(
    given.map(async ([table, row]) => ({ table, row, past: (await readPast(table, row.id)).past })),
  );
  const file = { made: now.toISOString(), workspaceId: workspace.id, by, to, roundId, rows: sent };
  return accept(writeEvalFile(file, person));
};

const openingsWith = async (
  round: EvalRound,
  keys: GivenKeys,
  now: Date,
): Promise<readonly EvalOpening[]> => {
  const seals = await sealsOf(round);
  const at = now.toISOString();
  return seals.flatMap((seal) => {
    const key = keys.get(seal.personId);
    if (key === undefined) return [];
    const { roundId, personId } = seal;
    const row = {
      rev: 1,
      createdAt: at,
      createdBy: personId,
      updatedAt: at,
      updatedBy: personId,
      deletedAt: null,
    };
    return [
      {
        ...row,
        id: newId<'EvalOpening'>(),
        roundId,
        sealId: seal.id,
        personId,
        key: keyToText(key),
        openedAt: at,
      },
    ];
  });
};

/** A file from the other, and what it would do here. */
export interface ReceivedEvalFile extends EvalFilePlan {
  readonly file: EvalFile;
  /** Signed with a key that is not known here: they may have got a new one, or somebody else has made the file. */
  readonly isNewKey: boolean;
}

export type EvalFileFault =
  FileFault | EvalFileRefusal | 'otherWorkspace' | 'notForMe' | 'ownFile' | 'otherRound';

/**
 * Reads what was in the file and works out what it would do. Changes nothing.
 * @param expected the round that is open on the screen; null: any
 */
export const receiveEvalFile = async (
  text: string,
  expected: EvalRoundId | null,
): Promise<Answer<ReceivedEvalFile, EvalFileFault>> => {
  const read = readEvalFile(text);
  if (!read.ok) return read;
  const { value: file } = read;
  const { personId: me } = openKeys();
  if (file.by === me) return refuse('ownFile');
  if (file.to !== me) return refuse('notForMe');
  const workspace = await readWorkspace();
  if (workspace === null || file.workspaceId !== workspace.id) return refuse('otherWorkspace');
  if (expected !== null && file.roundId !== expected) return refuse('otherRound');
  const ground = await evalGroundFor(file, workspace.id);
  const plan = planEvalFile(file, ground, await givenWith(file.roundId, new Map(), new Date()));
  if (!plan.ok) return plan;
  const known = ground.keysOf(file.by);
  return accept({ ...plan.value, file, isNewKey: known.size > 0 && !known.has(file.publicKey) });
};

/** `lacksKey`: a key has come, and who reads has not given their own with it. */
export type AddRefusal = CommitRefusal | EvalFileRefusal | 'lacksKey';

/**
 * Adds what the file brings in one change. Where it brings a key, the own one is stored with it, or nothing is. `choices`
 * says what becomes of each conflict, in their order. What brings a yes, an envelope, a key or an approval cannot be undone.
 * Answers null when there was nothing to add.
 */
export const addEvalFile = async (
  { file }: Pick<ReceivedEvalFile, 'file'>,
  {
    keys,
    choices,
    now,
  }: { readonly keys: GivenKeys; readonly choices: readonly Choice[]; readonly now: Date },
): Promise<Answer<CommitId | null, AddRefusal>> => {
  const ground = await evalGroundFor(file, file.workspaceId);
  const plan = planEvalFile(file, ground, await givenWith(file.roundId, keys, now));
  if (!plan.ok) return plan;
  const { steps, conflicts, lacksOwnKey, toHold, opens, followsUp } = plan.value;
  if (lacksOwnKey) return refuse('lacksKey');
  const isFinal = toHold.length > 0 || steps.some(isFinalStep);
  const commands = [
    ...withChoices(steps, conflicts, choices).flatMap(commandsOf),
    ...toHold.map(holding),
    ...(opens ? await dropHeld(file.roundId) : []),
  ];
  const label = isFinal ? (isExerciseFile(file) ? 'exerciseFileRead' : 'evalFileRead') : 'parcelRead';
  const answer = await commit(commands, { label, retry: 'never' });
  if (answer.ok && followsUp) {
    await followMeasures(file.roundId);
    await revisitProposed(file.roundId);
  }
  return answer;
};

/** The keys that are held of earlier files, and those given now, as openings. */
const givenWith = async (
  roundId: EvalRoundId,
  keys: GivenKeys,
  now: Date,
): Promise<readonly EvalOpening[]> => {
  const round = await readAnyRound(roundId);
  if (round === null) return [];
  const held = await heldKeys(round);
  const openings = await openingsWith(round, new Map([...held, ...keys]), now);
  for (const key of held.values()) dropKey(key);
  return openings;
};

/** Keeps a key that came before the last one did, sealed with the own key of who reads: see `heldKeys`. */
const holding = ({ roundId, sealId, key }: EvalOpening): Command => {
  const id = newId<'EvalKey'>();
  const body = sealOwn(key, keyPlace(id));
  return create('evalKeys', id, { roundId, sealId, ownerId: openKeys().personId, body });
};

/** Whether the file is of an exercise of Spilleregler, and not of a half-year evaluation. */
export const isExerciseFile = (file: EvalFile): boolean => rowsIn(file, 'evalRounds').some(isExercise);

/** What cannot be taken back once it is added. */
export const isFinalStep = ({ table }: EvalFilePlan['steps'][number]): boolean => finalTables.has(table);

const finalTables: ReadonlySet<string> = new Set([
  'evalConsents',
  'evalSeals',
  'evalOpenings',
  'evalOutcomes',
]);
