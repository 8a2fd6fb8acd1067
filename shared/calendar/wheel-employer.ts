import { isStanding } from '#shared/domain/policy-standing.ts';
import type { Policy } from '#shared/domain/policy.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { WheelDate } from './wheel-date.ts';
import type { WheelFacts } from './wheel-facts.ts';
import { wheelDate } from './wheel-rows.ts';

/**
 * What the council has planned as employer: talks, goals of the plan in force, revisions of what it has adopted. None
 * where there is no kommunedirektør (KOML § 10-2).
 */
export const employerDates = (facts: WheelFacts, form: WrittenForm): readonly WheelDate[] =>
  facts.workspace?.parliamentary === true
    ? []
    : [
        ...dialogueDates(facts, form),
        ...salaryDates(facts, form),
        ...goalDates(facts, form),
        ...policyDates(facts, form),
      ];

const dialogueDates = ({ dialogues }: WheelFacts, form: WrittenForm): readonly WheelDate[] =>
  dialogues
    .filter(({ state }) => state !== 'cancelled')
    .flatMap((one) =>
      one.day === null
        ? []
        : wheelDate({
            key: `dialogues/${one.id}`,
            kind: 'dialogue',
            day: one.day,
            startTime: one.startTime,
            minutes: one.minutes,
            title: textIn(form).yearWheel.titles.dialogue,
            route: { room: 'employer', view: 'dialogue', id: one.id },
            access: one,
          }),
    );

const salaryDates = ({ salaryTalks }: WheelFacts, form: WrittenForm): readonly WheelDate[] =>
  salaryTalks
    .filter(({ state }) => state !== 'cancelled')
    .flatMap((one) =>
      one.day === null
        ? []
        : wheelDate({
            key: `salaryTalks/${one.id}`,
            kind: 'salary',
            day: one.day,
            title: textIn(form).yearWheel.titles.salary,
            route: { room: 'employer', view: 'salary', id: one.id },
            access: one,
          }),
    );

const goalDates = ({ plans, goals }: WheelFacts, form: WrittenForm): readonly WheelDate[] => {
  const inForce = new Map(plans.filter(({ state }) => state !== 'ended').map((plan) => [plan.id, plan]));
  return goals
    .filter(({ state }) => state !== 'reached' && state !== 'dropped')
    .flatMap(({ id, planId, title, dueOn }) => {
      const plan = inForce.get(planId);
      return dueOn === null || plan === undefined
        ? []
        : wheelDate({
            key: `planGoals/${id}`,
            kind: 'goal',
            day: dueOn,
            title: textIn(form).yearWheel.titles.goal(title),
            route: { room: 'employer', view: 'plan', id },
            access: plan,
          });
    });
};

const policyDates = ({ policies }: WheelFacts, form: WrittenForm): readonly WheelDate[] =>
  policies.flatMap((one) =>
    one.reviseOn === null || !isStanding(one, one.reviseOn)
      ? []
      : wheelDate({
          key: `policies/${one.id}`,
          kind: 'policy',
          day: one.reviseOn,
          title: textIn(form).yearWheel.titles.policy(policyName(one, form)),
          route: { room: 'employer', view: 'policy', id: one.id },
          access: one,
        }),
  );

/** Its own name, else what it is: «Delegeringsreglement». */
const policyName = ({ title, kind }: Policy, form: WrittenForm): string =>
  title.trim() === '' ? capitalised(textIn(form).employerWords.policyKinds[kind]) : title;
