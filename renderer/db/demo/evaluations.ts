import type { Answer } from '#shared/domain/answer.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { writeForm } from '#shared/exchange/eval-form.ts';
import { demoEvaluations } from '#shared/templates/demo-evaluations.ts';
import type { DemoAnswers, DemoEvaluation } from '#shared/templates/demo-evaluations/demo-evaluation.ts';
import { ourFormFor } from '#shared/templates/eval-form.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { consentDigest, signConsent } from '#shared/vault/eval-consent.ts';
import { readAll } from '../read.ts';
import { addConsents } from '../repositories/eval-consents.ts';
import { proposeRound, readRound } from '../repositories/eval-rounds.ts';
import { handOver, openEnvelopes } from './envelopes.ts';
import { talkSteps, type MakeStep } from './evaluation-talk.ts';
import { keyOf, known, moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

/** The evaluations: proposed, confirmed by both, answered, opened by all at once, talked about and approved. */
export const evaluationSteps = (): readonly DemoStep[] => demoEvaluations.flatMap(stepsOf);

const parties = ['director', 'mayor', 'deputy'] as const satisfies readonly EvalParty[];

const stepsOf = (evaluation: DemoEvaluation): readonly DemoStep[] => {
  const { proposed, by, confirmed, answers, opened, talk } = evaluation;
  const other = by === 'director' ? 'mayor' : 'director';
  const step: MakeStep = (at, who, what, run) => ({
    at,
    by: who,
    what: `${what} the evaluation of ${proposed}`,
    run,
  });
  const confirm = (who: 'director' | 'mayor') => async (world: DemoWorld, signed: Signed) => {
    const consent = await termsConsent(world, evaluation, { who, at: signed.at });
    return addConsents(known(world.rounds, evaluation), [consent], signed);
  };
  return [
    step(moment(proposed, '10:00'), by, 'propose', (world, signed) => propose(world, evaluation, signed)),
    step(moment(proposed, '10:02'), by, 'confirm', confirm(by)),
    step(moment(confirmed, '08:40'), other, 'confirm', confirm(other)),
    ...parties.flatMap((party) => {
      const given = answers[party];
      return given === undefined
        ? []
        : [
            step(moment(...given.submitted), party, 'answer', (world, signed) =>
              handOver(world, {
                roundId: known(world.rounds, evaluation),
                party,
                answers: answersOf(given),
                signed,
              }),
            ),
          ];
    }),
    step(moment(...opened), 'director', 'open', (world, signed) =>
      openEnvelopes(world, known(world.rounds, evaluation), signed),
    ),
    ...(talk === null ? [] : talkSteps(evaluation, talk, step)),
  ];
};

const propose = async (
  world: DemoWorld,
  evaluation: DemoEvaluation,
  signed: Signed,
): Promise<Answer<unknown>> => {
  const form = ourFormFor(await titles());
  const { from, to, answerBy, talkOn, without, sharing, answers } = evaluation;
  const asked = form.statements.filter(({ id }) => !without.includes(short(id)));
  const answer = await proposeRound(
    {
      termId: world.termId,
      directorId: known(world.people, 'director'),
      mayorId: known(world.people, 'mayor'),
      deputyId: answers.deputy === undefined ? null : known(world.people, 'deputy'),
      periodFrom: from,
      periodTo: to,
      answerBy,
      talkOn,
      formKey: form.id,
      formVersion: form.version,
      form: writeForm({ ...form, statements: asked }),
      reportTo: without.length > 0 ? 'nobody' : 'executiveCommittee',
      sharing,
    },
    signed,
  );
  if (answer.ok) world.rounds.set(evaluation, answer.value);
  return answer;
};

const titles = async (): Promise<Titles | null> => (await readAll('workspace'))[0] ?? null;

/** `ev-a1` is called `a1` here. */
const short = (id: string): string => id.split('-').at(-1) ?? id;

const roundOf = async (world: DemoWorld, evaluation: DemoEvaluation) => {
  const round = await readRound(known(world.rounds, evaluation));
  if (round === null) throw new Error('The demo has no such evaluation');
  return round;
};

const termsConsent = async (
  world: DemoWorld,
  evaluation: DemoEvaluation,
  { who, at }: { readonly who: 'director' | 'mayor'; readonly at: string },
) => {
  const round = await roundOf(world, evaluation);
  const consented = {
    roundId: round.id,
    personId: known(world.people, who),
    kind: 'terms' as const,
    digest: consentDigest(round, 'terms'),
    givenAt: at,
  };
  return { ...consented, ...signConsent(keyOf(world, who), consented) };
};

const answersOf = ({ scores, frequency, words }: DemoAnswers): Answers => ({
  scores: withIds(scores),
  frequency: `ev-freq-${frequency}`,
  words: withIds(words),
});

const withIds = <Value>(of: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).map(([id, value]) => [`ev-${id}`, value]));
