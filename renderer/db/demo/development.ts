import {
  demoDevelopmentPlan,
  demoExamples,
  demoInitiatives,
  demoYearEvents,
  demoYearMarks,
} from '#shared/templates/demo-employer/development.ts';
import { beginDevelopmentPlan } from '../repositories/development-plans.ts';
import { addExample } from '../repositories/good-examples.ts';
import { addInitiative } from '../repositories/initiatives.ts';
import { addYearEvent, markYearDate } from '../repositories/year-events.ts';
import { moment, type DemoStep } from './world.ts';

/** Development work, good examples, and what they have put in the year wheel. */
export const developmentSteps = (): readonly DemoStep[] => [
  planStep,
  ...demoInitiatives.map(({ on, partners, ...initiative }): DemoStep => ({
    at: moment(on, '15:20'),
    by: 'director',
    what: `initiative ${initiative.title}`,
    run: (world, signed) =>
      addInitiative(world.termId, { ...initiative, partners: partners.join(' ') }, signed),
  })),
  ...demoExamples.map(({ on, ...example }): DemoStep => ({
    at: moment(on, '15:30'),
    by: 'director',
    what: `example ${example.title}`,
    run: (_world, signed) => addExample(example, signed),
  })),
  ...demoYearEvents.map(({ on, ...event }, place): DemoStep => ({
    at: moment(on, `15:4${place}`),
    by: 'director',
    what: `event ${event.title}`,
    run: (world, signed) => addYearEvent(world.termId, event, signed),
  })),
  ...demoYearMarks.map(({ on, key, note }): DemoStep => ({
    at: moment(on, '15:50'),
    by: 'director',
    what: `mark ${key}`,
    run: (world, signed) => markYearDate(world.termId, key, { state: 'met', doneOn: on, note }, signed),
  })),
];

const planStep: DemoStep = {
  at: moment(demoDevelopmentPlan.on, '15:10'),
  by: 'director',
  what: 'development plan',
  run: (world, signed) => {
    const { on: _on, ...plan } = demoDevelopmentPlan;
    return beginDevelopmentPlan(world.termId, plan, signed);
  },
};
