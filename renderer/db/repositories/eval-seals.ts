import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import { lacksParty, openingParties, partyOf } from '#shared/domain/eval-envelope.ts';
import type { PartyAnswers } from '#shared/domain/eval-report.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import { isUnanswered } from '#shared/domain/fitting-answers.ts';
import type { CommitId, EvalRoundId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { answersToHandOver } from '#shared/exchange/answers-to-hand-over.ts';
import {
  fitsSeal,
  keyFromText,
  keyToText,
  openSeal,
  sealAnswers,
  type SealedFor,
} from '#shared/vault/eval-seal.ts';
import { sealedFor } from '#shared/vault/sealed-for.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { sealOwn } from '../person-sealed.ts';
import { readWhere } from '../read.ts';
import { openKeys } from '../vault.ts';
import { inLine, isAnswering, ownDraft, save, type DraftRefusal } from './eval-drafts.ts';
import { dropHeld, heldKeys, keyPlace, ownKey, ownSeal, sealsOf } from './eval-own.ts';
import { readAnyRound } from './eval-rounds.ts';
import { readWorkspace } from './workspace.ts';

/**
 * `nothingAnswered`: there is nothing to hand over. `tooLong`: more than an envelope holds; in an exercise, than the
 * question in `detail` has room for. `ownerMissing`: whose a case is, is not said. `notSaved`: what is shown cannot be kept, so
 * it is not what would be handed over.
 */
export type SubmitRefusal = DraftRefusal | 'nothingAnswered' | 'tooLong' | 'ownerMissing' | 'notSaved';

/**
 * `notAnswering`: it is not to be opened. `missingSeals`: somebody has not handed theirs over. `missingKeys`: a key has not
 * been given. `wrongKey`: a key does not open its envelope to answers. Nothing is written then.
 */
export type OpenRefusal = CommitRefusal | 'notAnswering' | 'missingSeals' | 'missingKeys' | 'wrongKey';

type Signed = Pick<CommitMeta, 'at' | 'by'>;

/**
 * Hands over the answers of who has opened, for good: into an envelope with a random key, the key wrapped with their own
 * alone, the draft away, in one change that cannot be taken back. Twice is once.
 * @param shown the answers on the screen where they may differ from the draft: they are kept first, or nothing is handed
 * over. Left out or null: the draft is what is shown
 */
export const submitAnswers = (
  roundId: EvalRoundId,
  shown: Answers | null = null,
): Promise<Answer<CommitId | null, SubmitRefusal>> =>
  inLine(async () => {
    const saved = shown === null ? null : await save(roundId, shown);
    if (saved === null || saved.ok) return submit(roundId);
    const { reason } = saved;
    if (reason === 'submitted') return accept(null);
    return reason === 'notAsked' || reason === 'notAnswering' ? saved : refuse('notSaved', reason);
  });

const submit = async (roundId: EvalRoundId): Promise<Answer<CommitId | null, SubmitRefusal>> => {
  const round = await readAnyRound(roundId);
  if (round === null) return refuse('unknownRecord');
  const { personId } = openKeys();
  const party = partyOf(round, personId);
  if (party === null) return refuse('notAsked');
  if (!(await isAnswering(round))) return refuse('notAnswering', round.state);
  if ((await ownSeal(round, personId)) !== null) return accept(null);
  const draft = await ownDraft(roundId);
  if (draft === null || isUnanswered(draft.answers)) return refuse('nothingAnswered');
  const answers = answersToHandOver(round, draft.answers);
  if (!answers.ok) return answers;
  if (isUnanswered(answers.value)) return refuse('nothingAnswered');
  const sealed = sealAnswers(await placeOf(round, party), answers.value, randomBytes);
  if (sealed === null) return refuse('tooLong');
  const [sealId, keyId] = [newId<'EvalSeal'>(), newId<'EvalKey'>()];
  const body = sealOwn(keyToText(sealed.key), keyPlace(keyId));
  dropKey(sealed.key);
  const { attempt } = round;
  const submittedAt = new Date().toISOString();
  return commit(
    [
      create('evalSeals', sealId, { roundId, attempt, party, personId, submittedAt, ...sealed.seal }),
      create('evalKeys', keyId, { roundId, sealId, ownerId: personId, body }),
      remove('evalDrafts', draft.row.id),
    ],
    { label: 'evalSubmitted', retry: 'never' },
  );
};

/**
 * Opens all envelopes at once, when the keys of all of them are given: everything or nothing, in one change that cannot
 * be taken back. The keys stay the caller's to fill with zeroes.
 * @param keys of those whose envelopes open together, by person; see `openingParties`. Those who have opened hold what came
 * by file themselves
 */
export const openRound = (
  roundId: EvalRoundId,
  keys: ReadonlyMap<PersonId, SecretKey>,
  signed: Signed = {},
): Promise<Answer<CommitId | null, OpenRefusal>> => inLine(() => open(roundId, keys, signed));

const open = async (
  roundId: EvalRoundId,
  keys: ReadonlyMap<PersonId, SecretKey>,
  signed: Signed,
): Promise<Answer<CommitId | null, OpenRefusal>> => {
  const round = await readAnyRound(roundId);
  if (round === null) return refuse('unknownRecord');
  if (round.state === 'opened' || round.state === 'finished') return openedSoFar(round);
  if (round.state !== 'answering') return refuse('notAnswering', round.state);
  const held = await heldKeys(round);
  const all = new Map([...held, ...keys]);
  const commands = await openingCommands(round, all, signed.at ?? new Date().toISOString());
  for (const key of held.values()) dropKey(key);
  if (!commands.ok) return commands;
  const opened = [...commands.value, ...(await dropHeld(roundId))];
  return commit(opened, { label: 'evalOpened', retry: 'never', ...signed });
};

/** Opened already, when a key lies there for each envelope: a round that only says so is not. */
const openedSoFar = async (round: EvalRound): Promise<Answer<null, 'missingSeals' | 'missingKeys'>> => {
  const [seals, openings] = await Promise.all([sealsOf(round), openingsOf(round.id)]);
  for (const { party } of openingParties(round)) {
    const seal = seals.find((one) => one.party === party);
    if (seal === undefined) return refuse('missingSeals', party);
    // oxlint-disable-next-line no-await-in-loop -- the workspace is read once and kept
    const place = await placeOf(round, party);
    const keys = openings.filter(({ sealId }) => sealId === seal.id).map(({ key }) => keyFromText(key));
    if (!keys.some((key) => key !== null && fitsSeal(place, seal, key))) return refuse('missingKeys', party);
  }
  return accept(null);
};

/**
 * The commands that open a round. Each key is tried on its envelope first.
 * @param openedAt the same for all of them
 */
const openingCommands = async (
  round: EvalRound,
  keys: ReadonlyMap<PersonId, SecretKey>,
  openedAt: Instant,
): Promise<Answer<readonly Command[], 'missingSeals' | 'missingKeys' | 'wrongKey'>> => {
  if (lacksParty(round)) return refuse('missingSeals');
  const seals = await sealsOf(round);
  const commands: Command[] = [];
  for (const { party, personId } of openingParties(round)) {
    const seal = seals.find((one) => one.party === party);
    if (seal === undefined) return refuse('missingSeals', party);
    const key = keys.get(personId);
    if (key === undefined) return refuse('missingKeys', party);
    // oxlint-disable-next-line no-await-in-loop -- the workspace is read once and kept
    if (openSeal(await placeOf(round, party), seal, key) === null) return refuse('wrongKey', party);
    const opening = { roundId: round.id, sealId: seal.id, personId, key: keyToText(key), openedAt };
    commands.push(create('evalOpenings', newId<'EvalOpening'>(), opening));
  }
  return accept([...commands, patch('evalRounds', round.id, { state: 'opened', openedAt })]);
};

/** Whether the key is the one of the person's envelope in this attempt. Opens nothing: an answer is seen with all the others. */
export const fitsEnvelope = async (
  round: EvalRound,
  personId: PersonId,
  key: SecretKey,
): Promise<boolean> => {
  const seal = await ownSeal(round, personId);
  return seal !== null && fitsSeal(await placeOf(round, seal.party), seal, key);
};

/**
 * What each answered, in the order of the columns; null until the round is opened. The deputy mayor's only if it was
 * opened too. Who has been deleted for good has taken their answers along.
 */
export const openedAnswers = async (roundId: EvalRoundId): Promise<readonly PartyAnswers[] | null> => {
  const round = await readAnyRound(roundId);
  if (round === null || (round.state !== 'opened' && round.state !== 'finished')) return null;
  const [seals, openings] = await Promise.all([sealsOf(round), openingsOf(roundId)]);
  const answered: PartyAnswers[] = [];
  for (const { party, personId } of openingParties(round)) {
    const seal = seals.find((one) => one.party === party);
    if (seal === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- the workspace is read once and kept
    const answers = openedWith(await placeOf(round, party), seal, openings);
    if (answers !== null) answered.push({ party, personId, answers });
  }
  return answered.length === 0 ? null : answered;
};

/** What who has opened handed over in this attempt; null: nothing, or the key to it is lost. Ask `confirmMe` first. */
export const ownSubmitted = async (roundId: EvalRoundId): Promise<Answers | null> => {
  const round = await readAnyRound(roundId);
  const seal = round && (await ownSeal(round, openKeys().personId));
  if (round === null || seal === null) return null;
  const key = await ownKey(seal.id);
  if (key === null) return null;
  const answers = openSeal(await placeOf(round, seal.party), seal, key);
  dropKey(key);
  return answers;
};

/** The keys that have been given in the round, also by file; those in the bin do not count. */
export const openingsOf = async (roundId: EvalRoundId): Promise<readonly EvalOpening[]> =>
  (await readWhere('evalOpenings', 'roundId', roundId)).filter(({ deletedAt }) => deletedAt === null);

/** Where an envelope of the round belongs. */
export const placeOf = async (
  round: Parameters<typeof sealedFor>[1],
  party: SealedFor['party'],
): Promise<SealedFor> => {
  const workspace = await readWorkspace();
  if (workspace === null) throw new Error('There is no workspace');
  return sealedFor(workspace.id, round, party);
};

/** With the opening whose key fits the envelope, whatever else has come to lie beside it. */
const openedWith = (place: SealedFor, seal: EvalSeal, openings: readonly EvalOpening[]): Answers | null => {
  for (const { sealId, key } of openings) {
    const bytes = sealId === seal.id ? keyFromText(key) : null;
    const answers = bytes === null ? null : openSeal(place, seal, bytes);
    if (answers !== null) return answers;
  }
  return null;
};

const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
