import type { Answer } from '#shared/domain/answer.ts';
import {
  demoIndicators,
  demoMandate,
  demoPolicies,
  demoPolicyAnswers,
} from '#shared/templates/demo-employer/council.ts';
import {
  addIndicatorValue,
  addTemplateIndicators,
  changeIndicator,
  listIndicators,
} from '../repositories/indicators.ts';
import { addMandate } from '../repositories/mandates.ts';
import { addPolicy, answerPolicy } from '../repositories/policies.ts';
import { moment, type DemoStep } from './world.ts';

/** The council as employer: its mandate, what it has adopted, and the key figures it asks for. */
export const councilSteps = (): readonly DemoStep[] => [mandateStep, ...policySteps(), ...indicatorSteps()];

const mandateStep: DemoStep = {
  at: moment(demoMandate.on, '09:10'),
  by: 'director',
  what: 'mandate',
  run: (world, signed) => {
    const { decisionRef, decidedOn, scope, note, seats } = demoMandate;
    return addMandate(
      world.termId,
      {
        forum: 'executiveCommittee',
        decisionRef,
        decidedOn,
        fromDay: decidedOn,
        scope,
        note,
        members: seats.map((seat) => ({ ...seat, memberId: world.members.get(seat.name) ?? null })),
      },
      signed,
    );
  },
};

const policySteps = (): readonly DemoStep[] => [
  ...demoPolicies.map(({ on, ...policy }, place): DemoStep => ({
    at: moment(on, `09:2${place}`),
    by: 'director',
    what: `policy ${policy.title}`,
    run: (world, signed) => addPolicy(world.termId, policy, signed),
  })),
  ...demoPolicyAnswers.map(({ on, key, ...answer }, place): DemoStep => ({
    at: moment(on, `09:3${place}`),
    by: 'director',
    what: `policy answer ${key}`,
    run: (world, signed) => answerPolicy(world.termId, key, answer, signed),
  })),
];

const indicatorSteps = (): readonly DemoStep[] => [
  {
    at: moment('2024-04-09', '13:00'),
    by: 'director',
    what: 'indicators',
    run: (_world, signed) => addTemplateIndicators('nb', signed),
  },
  ...demoIndicators.map(({ key, source, values }, place): DemoStep => ({
    at: moment('2024-04-09', `13:1${place}`),
    by: 'director',
    what: `indicator ${key}`,
    run: async (_world, signed) => {
      const found = (await listIndicators()).find(({ indicator }) => indicator.templateKey === key);
      if (found === undefined) throw new Error(`The demo has no indicator ${key}`);
      const { id } = found.indicator;
      let last: Answer<unknown> = await changeIndicator(id, { source }, signed);
      for (const { year, ...value } of values) {
        const period = { fromDay: `${year}-01-01`, toDay: `${year}-12-31` } as const;
        // oxlint-disable-next-line no-await-in-loop -- one was written down after another
        if (last.ok) last = await addIndicatorValue(id, { ...period, ...value }, signed);
      }
      return last;
    },
  })),
];
