import { demoGathering } from '#shared/templates/demo-interplay/gatherings.ts';
import { programmes, programmeText } from '#shared/templates/gatherings.ts';
import { addGathering, changeGathering } from '../repositories/gatherings.ts';
import { readWorkspace } from '../repositories/workspace.ts';
import { known, moment, type DemoStep } from './world.ts';

/** The gathering of the first autumn: planned from a ready programme, held, and written about afterwards. */
export const gatheringSteps = (): readonly DemoStep[] => {
  const {
    programme: key,
    planned,
    by,
    firstDay,
    place,
    participants,
    about,
    written,
    outcome,
  } = demoGathering;
  return [
    {
      at: moment(...planned),
      by,
      what: 'gathering',
      run: async (world, signed) => {
        const programme = programmes.find((one) => one.key === key);
        if (programme === undefined) throw new Error(`The demo has no programme ${key}`);
        const text = programmeText(programme, await readWorkspace(), 'nb');
        const points = text.points.map((point) => ({ ...point, about: about[point.title] ?? point.about }));
        const draft = { ...text, points, firstDay, place, participants };
        const answer = await addGathering(world.termId, draft, signed);
        if (answer.ok) world.gatherings.set(key, answer.value);
        return answer;
      },
    },
    {
      at: moment(...written),
      by,
      what: 'gathering written about',
      run: (world, signed) => changeGathering(known(world.gatherings, key), { outcome }, signed),
    },
  ];
};
