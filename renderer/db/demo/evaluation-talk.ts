import { accept, type Answer } from '#shared/domain/answer.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { DemoEvaluation, DemoTalk } from '#shared/templates/demo-evaluations/demo-evaluation.ts';
import { setActionState } from '../repositories/actions.ts';
import { addMeasure, measuresOf } from '../repositories/eval-measures.ts';
import { approveOutcome, freezeOutcome, outcomesOf, signOwnApproval } from '../repositories/eval-outcomes.ts';
import { saveSummary } from '../repositories/eval-summaries.ts';
import { setDiscussed, startTalk, themesOf, writeAgreed } from '../repositories/eval-themes.ts';
import { addProposal } from '../repositories/rule-proposals.ts';
import { keyOf, known, moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

/** Makes a step of the evaluation. */
export type MakeStep = (at: string, who: EvalParty, what: string, run: DemoStep['run']) => DemoStep;

/** The talk, what came of it, and when that was done. */
export const talkSteps = (
  evaluation: DemoEvaluation,
  talk: DemoTalk,
  step: MakeStep,
): readonly DemoStep[] => {
  const { begins, ends, themes, approved } = talk;
  const approve = (who: 'director' | 'mayor') => async (world: DemoWorld, signed: Signed) => {
    const roundId = known(world.rounds, evaluation);
    const [latest] = await outcomesOf(roundId);
    if (latest === undefined) throw new Error('The demo has no outcome to approve');
    const { id, digest } = latest.outcome;
    const personId = known(world.people, who);
    const approval = signOwnApproval(
      { roundId, digest },
      { at: signed.at, personId, key: keyOf(world, who) },
    );
    return approveOutcome(id, [approval], signed);
  };
  return [
    step(moment(...begins), 'director', 'begin to talk about', (world, signed) =>
      startTalk(
        known(world.rounds, evaluation),
        themes.map(({ about, reason }) => ({ about: `ev-${about}`, title: null, reason })),
        signed,
      ),
    ),
    step(moment(...ends), 'director', 'agree on', (world, signed) =>
      agree(world, evaluation, { talk, signed }),
    ),
    step(moment(ends[0], '16:00'), 'director', 'end', (world, signed) =>
      freezeOutcome(known(world.rounds, evaluation), signed),
    ),
    step(moment(approved, '08:15'), 'director', 'approve', approve('director')),
    step(moment(approved, '12:40'), 'mayor', 'approve', approve('mayor')),
    ...themes.flatMap(({ measures }) =>
      measures.flatMap(({ title, owner, done }) =>
        done === null
          ? []
          : [
              step(moment(done, '14:40'), owner === 'mayor' ? 'mayor' : 'director', 'do', (world, signed) =>
                doMeasure(world, evaluation, { title, signed }),
              ),
            ],
      ),
    ),
  ];
};

const agree = async (
  world: DemoWorld,
  evaluation: DemoEvaluation,
  { talk, signed }: { readonly talk: DemoTalk; readonly signed: Signed },
): Promise<Answer<unknown>> => {
  const roundId = known(world.rounds, evaluation);
  const themes = await themesOf(roundId);
  const acts = talk.themes.flatMap(({ agreed, measures, rule }, place) => {
    const theme = themes[place];
    if (theme === undefined) throw new Error('The demo has no such theme');
    return [
      () => writeAgreed(theme.id, agreed, signed),
      () => setDiscussed(theme.id, true, signed),
      ...measures.map(
        ({ title, owner, due }) =>
          () =>
            addMeasure(
              {
                roundId,
                themeId: theme.id,
                title,
                ownerId: owner === null ? null : known(world.people, owner),
                dueOn: due,
              },
              signed,
            ),
      ),
      ...(rule === undefined
        ? []
        : [
            () =>
              addProposal(
                {
                  roundId,
                  themeId: theme.id,
                  ruleKey: rule.key,
                  title: rule.title,
                  before: rule.before,
                  after: rule.after,
                },
                signed,
              ),
          ]),
    ];
  });
  const summaries = Object.entries(talk.summaries).map(
    ([dimension, [, body]]) =>
      () =>
        saveSummary(roundId, dimension, body, signed),
  );
  for (const act of [...acts, ...summaries]) {
    // oxlint-disable-next-line no-await-in-loop -- one thing happened after another
    const answer: Answer<unknown> = await act();
    if (!answer.ok) return answer;
  }
  return accept(null);
};

const doMeasure = async (
  world: DemoWorld,
  evaluation: DemoEvaluation,
  { title, signed }: { readonly title: string; readonly signed: Signed },
): Promise<Answer<unknown>> => {
  const measures = await measuresOf(known(world.rounds, evaluation));
  const action = measures.find(({ measure }) => measure.title === title)?.action;
  if (!action) throw new Error(`The demo has no follow-up of ${title}`);
  return setActionState(action.id, 'done', signed);
};
