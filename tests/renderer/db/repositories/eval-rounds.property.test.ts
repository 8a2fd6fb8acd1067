import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import { addConsents } from '#renderer/db/repositories/eval-consents.ts';
import { saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import {
  cancelRound,
  changeTerms,
  proposeRound,
  readRound,
  removeRound,
} from '#renderer/db/repositories/eval-rounds.ts';
import { openedAnswers, openRound, submitAnswers } from '#renderer/db/repositories/eval-seals.ts';
import { forgetSteps } from '#renderer/db/undo-stack.ts';
import { redo, takeBack, undo } from '#renderer/db/undo.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { termsDigest } from '#shared/vault/eval-consent.ts';
import { good } from '../builders.ts';
import {
  answerAs,
  aRoundDraft,
  beginEvaluation,
  bothAgree,
  consentOf,
  keysOf,
  sit,
  someAnswers,
  type Sitting,
  type Three,
} from '../eval-builders.ts';
import { journal, withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const parties = ['director', 'mayor', 'deputy'] as const;
const kinds = ['terms', 'terms', 'discard', 'withoutDeputy'] as const;

/** Anything people can do, by anyone, in any order; most of it is refused, and that is the point. */
const anyAct = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('consent' as const),
      who: fc.constantFrom(...parties),
      to: fc.constantFrom(...kinds),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('submit' as const), who: fc.constantFrom(...parties) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('open' as const),
      with: fc.constantFrom([...parties], [...parties], ['director', 'mayor'] as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('takeBack' as const), which: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('change' as const, 'cancel' as const, 'bin' as const) }),
  },
);
type Act = typeof anyAct extends fc.Arbitrary<infer One> ? One : never;

/** The round, and from where on in the journal it is told of. */
interface Tried {
  readonly id: EvalRoundId;
  readonly since: number;
}

const doAct = async (act: Act, { id, since }: Tried, three: Three): Promise<unknown> => {
  const round = await readRound(id);
  if (round === null) return restoreFromBin({ table: 'evalRounds', id });
  switch (act.kind) {
    case 'consent':
      sit(three[act.who]);
      return addConsents(id, [consentOf(round, three[act.who], act.to)]);
    case 'submit':
      sit(three[act.who]);
      await saveDraft(id, someAnswers(`${act.who} ${round.attempt}`));
      return submitAnswers(id);
    case 'open':
      return openWith(
        id,
        act.with.map((who) => three[who]),
      );
    case 'takeBack': {
      const changes = (await journal()).slice(since);
      const change = changes[act.which % changes.length];
      return change === undefined ? null : takeBack(change.id);
    }
    case 'undo':
      return undo();
    case 'redo':
      return redo();
    case 'change':
      return changeTerms(id, { sharing: `Avtale ${round.rev}` });
    case 'cancel':
      return cancelRound(id, 'Stopp');
    case 'bin':
      return removeRound(id);
    default:
      return act satisfies never;
  }
};

const openWith = async (id: EvalRoundId, people: readonly Sitting[]): Promise<unknown> => {
  try {
    return await openRound(id, await keysOf(id, people));
  } catch {
    // Somebody has no envelope yet.
    return null;
  }
};

/** What both have said yes to, and what has been opened, as it was when it was seen first. */
interface Seen {
  terms: string | null;
  opened: string | null;
  attempt: number;
}

const check = async (round: EvalRound, seen: Seen): Promise<void> => {
  const answers = await openedAnswers(round.id);
  if (round.state !== 'proposed') seen.terms ??= termsDigest(round);
  if (seen.terms !== null && round.state !== 'proposed') expect(termsDigest(round)).toBe(seen.terms);
  if (round.state === 'opened') seen.opened ??= JSON.stringify(answers);
  if (seen.opened === null) expect(answers).toBeNull();
  else expect([round.state, JSON.stringify(answers)]).toEqual(['opened', seen.opened]);
  expect(round.attempt).toBeGreaterThanOrEqual(seen.attempt);
  seen.attempt = round.attempt;
  const parts = round.withoutDeputy ? ['director', 'mayor'] : [...parties];
  for (const { party, answers: given } of answers ?? [])
    expect(given.words['o1']).toBe(`${party} ${round.attempt}`);
  if (answers !== null) expect(answers.map(({ party }) => party)).toEqual(parts);
};

/** How far a round has come when anything may happen. */
const begin = async (three: Three, from: 'proposed' | 'answering' | 'submitted'): Promise<Tried> => {
  forgetSteps();
  sit(three.director);
  const since = (await journal()).length;
  const id = good(await proposeRound(aRoundDraft(three, { deputyId: three.deputy.personId })));
  if (from === 'proposed') return { id, since };
  await bothAgree(id, three);
  const all = [three.director, three.mayor, three.deputy];
  for (const [place, person] of (from === 'submitted' ? all : []).entries())
    // oxlint-disable-next-line no-await-in-loop -- one sits there at a time
    await answerAs(id, person, `${parties[place]} 1`);
  return { id, since };
};

it('whatever is done in whatever order: nothing is seen before all are in, and nothing seen goes away or changes', async () => {
  const three = await beginEvaluation();
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('proposed', 'answering', 'submitted', 'submitted'),
      fc.array(anyAct, { minLength: 10, maxLength: 25, size: 'max' }),
      async (from, acts) => {
        const tried = await begin(three, from);
        const seen: Seen = { terms: null, opened: null, attempt: 1 };
        for (const act of acts) {
          // oxlint-disable no-await-in-loop -- one thing after the other is what is tried
          await doAct(act, tried, three);
          const round = await readRound(tried.id);
          if (round !== null) await check(round, seen);
          // oxlint-enable no-await-in-loop
        }
        if (seen.opened !== null) opened += 1;
        // The next one begins with nothing under way; only the two put a round away.
        sit(three.director);
        if ((await readRound(tried.id)) !== null) await removeRound(tried.id);
      },
    ),
    { numRuns: 12, seed: 20_261_122 },
  );
  // It would prove nothing if none of them came so far.
  expect(opened).toBeGreaterThan(2);
}, 120_000);
