import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { noAnswers, scores, type Answers } from '#shared/domain/eval-answers.ts';
import { partyOf } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { EvalDraft } from '#shared/domain/eval-draft.ts';
import type { CommitId, EvalDraftId, EvalRoundId } from '#shared/domain/id.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { readJson } from '#shared/exchange/read-json.ts';
import { z } from '#shared/zod.ts';
import { create, patch } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { isOwn, openOwn, sealOwn } from '../person-sealed.ts';
import { readWhere } from '../read.ts';
import { openKeys } from '../vault.ts';
import { consentsOf, isAgreed } from './eval-consents.ts';
import { ownSeal } from './eval-own.ts';
import { readAnyRound } from './eval-rounds.ts';

/** `notAsked`: this person does not answer. `notAnswering`: it is not time. `submitted`: the envelope is handed over. */
export type DraftRefusal = CommitRefusal | 'notAsked' | 'notAnswering' | 'submitted';

type Saved = Promise<Answer<CommitId | null, DraftRefusal>>;

/** What who has opened has answered so far; nothing yet: no answers. Never what others have answered. */
export const readDraft = async (roundId: EvalRoundId): Promise<Answers> =>
  (await ownDraft(roundId))?.answers ?? noAnswers;

/**
 * Keeps the answers of who has opened, sealed with their own key before they are written. Saving waits for the save
 * before it: a round never gets two drafts of the same person. What was begun before the envelopes were thrown away goes
 * on in the new attempt.
 */
export const saveDraft = (roundId: EvalRoundId, answers: Answers): Saved =>
  inLine(() => save(roundId, answers));

/** Does something in line with the saves, so that the last letters typed are there. */
export const inLine = <Value>(act: () => Promise<Value>): Promise<Value> => {
  const run = last.then(act);
  last = run.catch(() => undefined);
  return run;
};

let last: Promise<unknown> = Promise.resolve();

/** The same for who stands in line already. */
export const save = async (roundId: EvalRoundId, answers: Answers): Saved => {
  const round = await readAnyRound(roundId);
  if (round === null) return refuse('unknownRecord');
  if (!(await isAnswering(round))) return refuse('notAnswering', round.state);
  const { personId } = openKeys();
  if (partyOf(round, personId) === null) return refuse('notAsked');
  if ((await ownSeal(round, personId)) !== null) return refuse('submitted');
  const draft = await ownDraft(roundId);
  const text = canonicalJson(answers);
  if (draft !== null && canonicalJson(draft.answers) === text) return accept(null);
  const id = draft?.row.id ?? newId<'EvalDraft'>();
  const fields = { attempt: round.attempt, body: sealOwn(text, sealedPlace(id)) };
  const command =
    draft === null
      ? create('evalDrafts', id, { roundId, ownerId: personId, ...fields })
      : patch('evalDrafts', id, fields);
  return commit([command], { label: 'evalDraft' });
};

/** Whether it is time to answer: the round says so, and both have signed the terms it now has; an exercise has none. */
export const isAnswering = async (round: EvalRound): Promise<boolean> =>
  round.state === 'answering' && (isExercise(round) || isAgreed(round, 'terms', await consentsOf(round.id)));

export interface OwnDraft {
  readonly row: EvalDraft;
  readonly answers: Answers;
}

/** The draft that opens; one sealed with a key the person has lost stays as it is, for the day their own sheet turns up. */
export const ownDraft = async (roundId: EvalRoundId): Promise<OwnDraft | null> => {
  const rows = (await readWhere('evalDrafts', 'roundId', roundId))
    .filter((row) => row.deletedAt === null && isOwn(row))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  for (const row of rows) {
    const text = openOwn(row.body, sealedPlace(row.id));
    const answers = text === null ? null : answersIn(text);
    if (answers !== null) return { row, answers };
  }
  return null;
};

/** Whether who has opened once wrote something with a key they have lost since, and has nothing that opens. */
export const hasLockedDraft = async (roundId: EvalRoundId): Promise<boolean> => {
  const rows = await readWhere('evalDrafts', 'roundId', roundId);
  return rows.some((row) => row.deletedAt === null && isOwn(row)) && (await ownDraft(roundId)) === null;
};

const answersSchema = z.object({
  scores: z.record(z.string(), z.literal(scores)),
  frequency: z.string().nullable(),
  words: z.record(z.string(), z.string()),
});

/** Answers as a draft holds them; null: the text is something else. */
export const answersIn = (text: string): Answers | null => {
  const json = readJson(text);
  const read = json.ok ? answersSchema.safeParse(json.value) : null;
  return read?.success === true ? read.data : null;
};

const sealedPlace = (id: EvalDraftId) => ({ table: 'evalDrafts', id, field: 'body' }) as const;
