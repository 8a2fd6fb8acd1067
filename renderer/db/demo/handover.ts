import type { Answer } from '#shared/domain/answer.ts';
import { demoHandover, demoRetention } from '#shared/templates/demo-year/handover.ts';
import { addHandover, chooseRetention, listHandovers } from '../repositories/handovers.ts';
import { moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

/** A change of term that is begun, and what the archivist has settled. Nothing is closed. */
export const handoverSteps = (): readonly DemoStep[] => [
  {
    at: moment(demoHandover.on, '14:10'),
    by: 'director',
    what: 'handover',
    run: (world, signed) => {
      const { message, caseReference } = demoHandover;
      return addHandover(world.termId, { reason: 'newTerm', message, caseReference }, signed);
    },
  },
  ...demoRetention.map((one, place): DemoStep => ({
    at: moment(one.on, `10:${String(10 + place * 5)}`),
    by: 'secretariat',
    what: `retention ${one.key}`,
    run: (world, signed) => choose(one, world, signed),
  })),
];

const choose = async (
  { key, choice, basis, note }: (typeof demoRetention)[number],
  { termId }: DemoWorld,
  signed: Signed,
): Promise<Answer<unknown>> => {
  const [handover] = await listHandovers(termId);
  if (handover === undefined) throw new Error('The demo has begun no change');
  return chooseRetention(handover.id, key, { choice, basis, note }, signed);
};
