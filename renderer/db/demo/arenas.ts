import { demoArenas, demoContactPoints } from '#shared/templates/demo-interplay/arenas.ts';
import { addArenas } from '../repositories/arenas.ts';
import { addContactPoint } from '../repositories/contact-points.ts';
import { known, moment, type DemoStep } from './world.ts';

/** The map of meeting places, and contact with the party groups that no meeting tells of. */
export const arenaSteps = (): readonly DemoStep[] => [
  {
    at: moment('2024-01-10', '13:20'),
    by: 'director',
    what: 'arenas',
    run: (world, signed) =>
      addArenas(
        world.termId,
        demoArenas.map(({ series, note = '', ...arena }) => ({
          ...arena,
          note,
          seriesId: series === undefined ? null : known(world.series, series),
        })),
        signed,
      ),
  },
  ...demoContactPoints.map(({ group, on, state, kind, by, noted, note }, place): DemoStep => ({
    at: moment(noted, `16:${10 + place}`),
    by,
    what: `contact ${group}`,
    run: (world, signed) =>
      addContactPoint(
        {
          termId: world.termId,
          partyGroupId: known(world.groups, group),
          personId: known(world.people, by),
          day: on,
          state,
          kind,
          note,
        },
        signed,
      ),
  })),
];
