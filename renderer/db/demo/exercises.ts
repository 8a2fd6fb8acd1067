import type { Answers } from '#shared/domain/eval-answers.ts';
import { caseQuestionId, mirrorParts, mirrorQuestionId } from '#shared/domain/exercise.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import {
  demoCases,
  demoMirror,
  demoOwnCase,
  type DemoCase,
} from '#shared/templates/demo-interplay/exercises.ts';
import { addCase } from '../repositories/grey-cases.ts';
import { openCase, openMirror } from '../repositories/exercises.ts';
import { handOver, openEnvelopes } from './envelopes.ts';
import { known, moment, type DemoStep, type DemoWorld } from './world.ts';

type OneOfTwo = 'director' | 'mayor';

/** The mirror of expectations, the cases that were put to both, and one of their own. */
export const exerciseSteps = (): readonly DemoStep[] => [
  ...mirrorSteps,
  ...demoCases.flatMap(caseSteps),
  {
    at: moment(demoOwnCase.on, '15:20'),
    by: 'director',
    what: `case ${demoOwnCase.title}`,
    run: (_world, signed) => {
      const { title, story, law } = demoOwnCase;
      return addCase({ title, story, law }, signed);
    },
  },
];

const both = ['director', 'mayor'] as const satisfies readonly OneOfTwo[];

const mirrorSteps: readonly DemoStep[] = [
  {
    at: moment(...demoMirror.begun),
    by: demoMirror.by,
    what: 'mirror',
    run: async (world, signed) => {
      const answer = await openMirror({ termId: world.termId, today: demoMirror.begun[0] }, signed);
      if (answer.ok) world.exercises.set('mirror', answer.value);
      return answer;
    },
  },
  ...both.map((party): DemoStep => ({
    at: moment(...demoMirror.answers[party].submitted),
    by: party,
    what: 'mirror answered',
    run: (world, signed) =>
      handOver(world, { roundId: known(world.exercises, 'mirror'), party, answers: mirrored(party), signed }),
  })),
  opening('mirror', moment(...demoMirror.opened)),
];

const mirrored = (party: OneOfTwo): Answers =>
  inWords(
    ruleGroups.flatMap((group) => {
      const words = demoMirror.answers[party].words[group];
      return mirrorParts.flatMap((part) => {
        const text = words?.[part];
        return text === undefined ? [] : [[mirrorQuestionId(group, part), text] as const];
      });
    }),
  );

function caseSteps({ key, begun, by, answered }: DemoCase): readonly DemoStep[] {
  const begin: DemoStep = {
    at: moment(...begun),
    by,
    what: `case ${key}`,
    run: async (world, signed) => {
      const answer = await openCase(
        { termId: world.termId, today: begun[0], case: { templateKey: key } },
        signed,
      );
      if (answer.ok) world.exercises.set(key, answer.value);
      return answer;
    },
  };
  if (answered === undefined) return [begin];
  return [
    begin,
    ...both.map((party): DemoStep => {
      const { submitted, owner, why, rule } = answered.by[party];
      const answers = inWords([
        [caseQuestionId('owner'), owner],
        [caseQuestionId('why'), why],
        [caseQuestionId('rule'), rule],
      ]);
      return {
        at: moment(...submitted),
        by: party,
        what: `case ${key} answered`,
        run: (world, signed) =>
          handOver(world, { roundId: known(world.exercises, key), party, answers, signed }),
      };
    }),
    opening(key, moment(...answered.opened)),
  ];
}

function opening(key: string, at: string): DemoStep {
  return {
    at,
    by: 'director',
    what: `open ${key}`,
    run: (world: DemoWorld, signed) => openEnvelopes(world, known(world.exercises, key), signed),
  };
}

const inWords = (words: ReadonlyArray<readonly [string, string]>): Answers => ({
  scores: {},
  frequency: null,
  words: Object.fromEntries(words),
});
