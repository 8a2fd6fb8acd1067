import type { Answer } from '#shared/domain/answer.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { keyToText, sealAnswers } from '#shared/vault/eval-seal.ts';
import { sealedFor } from '#shared/vault/sealed-for.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne } from '../read.ts';
import { known, type DemoWorld, type Signed } from './world.ts';

/** What one of those who answer hands over. */
interface HandedOver {
  readonly roundId: EvalRoundId;
  readonly party: EvalParty;
  readonly answers: Answers;
  readonly signed: Signed;
}

/** An envelope as any other, but the demo keeps the key until the opening. */
export const handOver = async (
  world: DemoWorld,
  { roundId, party, answers, signed }: HandedOver,
): Promise<Answer<unknown>> => {
  const [[workspace], round] = await Promise.all([readAll('workspace'), readOne('evalRounds', roundId)]);
  if (workspace === undefined || round === null) throw new Error('The demo has nothing to answer');
  const place = sealedFor(workspace.id, round, party);
  const sealed = sealAnswers(place, answers, (length) => crypto.getRandomValues(new Uint8Array(length)));
  if (sealed === null) throw new Error('The demo answers at too great length');
  const id = newId<'EvalSeal'>();
  const personId = known(world.people, party);
  world.envelopes.push({ roundId, sealId: id, personId, key: keyToText(sealed.key) });
  const row = { roundId, attempt: round.attempt, party, personId, ...sealed.seal };
  return commit([create('evalSeals', id, { ...row, submittedAt: signed.at })], {
    label: 'evalSubmitted',
    ...signed,
  });
};

/** All envelopes of the round are opened at once. */
export const openEnvelopes = (
  world: DemoWorld,
  roundId: EvalRoundId,
  signed: Signed,
): Promise<Answer<unknown>> => {
  const openings = world.envelopes
    .filter((envelope) => envelope.roundId === roundId)
    .map((envelope): Command =>
      create('evalOpenings', newId<'EvalOpening'>(), { ...envelope, openedAt: signed.at }),
    );
  return commit([...openings, patch('evalRounds', roundId, { state: 'opened', openedAt: signed.at })], {
    label: 'evalOpened',
    ...signed,
  });
};
