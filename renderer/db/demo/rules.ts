import type { Day } from '#shared/calendar/day.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { EvalRoundId, MeetingId, RuleVersionId } from '#shared/domain/id.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';
import { demoEvaluations } from '#shared/templates/demo-evaluations.ts';
import {
  demoRules,
  type DemoRule,
  type DemoUse,
  type DemoVersion,
} from '#shared/templates/demo-interplay/rules.ts';
import { demoMeetings } from '#shared/templates/demo-meetings.ts';
import { signRule } from '#shared/vault/rule-digest.ts';
import { addRuleApprovals, proposeVersion, readVersion } from '../repositories/rule-versions.ts';
import { addUse } from '../repositories/rule-uses.ts';
import { addOwnRule, changeRule, setRuleState } from '../repositories/rules.ts';
import { keyOf, known, moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

type OneOfTwo = 'director' | 'mayor';

/** What the two agree on, wording by wording, and when it helped or was stretched. */
export const ruleSteps = (): readonly DemoStep[] => demoRules.flatMap(stepsOf);

const stepsOf = (rule: DemoRule): readonly DemoStep[] => [
  ...ownSteps(rule),
  ...(rule.versions ?? []).flatMap((version) => versionSteps(rule, version)),
  ...(rule.uses ?? []).map((use) => useStep(rule, use)),
  ...standSteps(rule),
];

/** A rule of their own is written down a quarter of an hour before its first wording. */
const ownSteps = (rule: DemoRule): readonly DemoStep[] => {
  const [first] = rule.versions ?? [];
  const { own } = rule;
  if (own === undefined || first === undefined) return [];
  return [
    {
      at: moment(first.on, '13:45'),
      by: first.by,
      what: `rule ${own.question}`,
      run: async (world, signed) => {
        const answer = await addOwnRule({ termId: world.termId, ...own }, signed);
        if (answer.ok) world.rules.set(rule, answer.value);
        return answer;
      },
    },
  ];
};

const versionSteps = (rule: DemoRule, version: DemoVersion): readonly DemoStep[] => {
  const { on, by, text, other, case: from } = version;
  const otherOne: OneOfTwo = by === 'director' ? 'mayor' : 'director';
  const what = `rule ${rule.key ?? rule.own?.question} of ${on}`;
  return [
    {
      at: moment(on, '13:50'),
      by,
      what,
      run: async (world, signed) =>
        changeRule(refOf(world, rule), { text, ...(from === undefined ? {} : { caseKeys: from }) }, signed),
    },
    { at: moment(on, '14:00'), by, what, run: (world, signed) => propose(world, rule, version, signed) },
    { at: moment(on, '14:01'), by, what, run: (world, signed) => approve(world, version, by, signed) },
    ...(other === undefined
      ? []
      : [
          {
            at: moment(other, '14:30'),
            by: otherOne,
            what,
            run: (world: DemoWorld, signed: Signed) => approve(world, version, otherOne, signed),
          },
        ]),
  ];
};

const propose = async (
  world: DemoWorld,
  rule: DemoRule,
  { on, text, reason = '', reviewOn, meeting, evaluation }: DemoVersion,
  signed: Signed,
): Promise<Answer<RuleVersionId>> => {
  const meetingId = meeting === undefined ? null : weeklyOn(world, meeting);
  const roundId = evaluation === undefined ? null : roundOf(world, evaluation);
  const answer = await proposeVersion(
    refOf(world, rule),
    { text, reason, reviewOn: reviewOn ?? null, meetingId, roundId },
    signed,
  );
  if (answer.ok) world.wordings.set(`${on} ${text}`, answer.value);
  return answer;
};

const approve = async (
  world: DemoWorld,
  { on, text }: DemoVersion,
  who: OneOfTwo,
  signed: Signed,
): Promise<Answer<unknown>> => {
  const id = known(world.wordings, `${on} ${text}`);
  const wording = await readVersion(id);
  if (wording === null) throw new Error('The demo has no such wording');
  const approved = {
    versionId: id,
    personId: known(world.people, who),
    digest: wording.version.digest,
    approvedAt: signed.at,
  };
  return addRuleApprovals(id, [{ ...approved, ...signRule(keyOf(world, who), approved) }], signed);
};

const useStep = (rule: DemoRule, { kind, on, by, inMeeting, note }: DemoUse): DemoStep => ({
  at: moment(on, '14:40'),
  by,
  what: `rule ${kind} ${on}`,
  run: (world, signed) => {
    const meetingId = inMeeting === true ? weeklyOn(world, on) : null;
    return addUse(refOf(world, rule), { kind, day: on, meetingId, note }, signed);
  },
});

const standSteps = (rule: DemoRule): readonly DemoStep[] => {
  const states = [
    ['notAgreed', rule.notAgreed],
    ['revisit', rule.revisit],
  ] as const;
  return states.flatMap(([state, stand]) =>
    stand === undefined
      ? []
      : [
          {
            at: moment(stand.on, '14:50'),
            by: stand.by,
            what: `rule ${state} ${stand.on}`,
            run: (world: DemoWorld, signed: Signed) =>
              setRuleState(refOf(world, rule), state, { note: stand.note, ...signed }),
          },
        ],
  );
};

const refOf = (world: DemoWorld, rule: DemoRule): RuleRef => ({
  key: rule.key ?? known(world.rules, rule),
  termId: world.termId,
});

const weeklyOn = (world: DemoWorld, day: Day): MeetingId => {
  const meeting = demoMeetings.find((one) => one.series === 'weekly' && one.day === day);
  if (meeting === undefined) throw new Error(`The demo has no weekly meeting on ${day}`);
  return known(world.meetings, meeting);
};

const roundOf = (world: DemoWorld, proposed: Day): EvalRoundId => {
  const evaluation = demoEvaluations.find((one) => one.proposed === proposed);
  if (evaluation === undefined) throw new Error(`The demo has no evaluation of ${proposed}`);
  return known(world.rounds, evaluation);
};
