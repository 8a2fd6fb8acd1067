import type { Day } from '#shared/calendar/day.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { demoBreaks, demoStandingMinutes } from '#shared/templates/demo-meetings.ts';
import type { DemoSeriesKey } from '#shared/templates/demo-meetings/demo-meeting.ts';
import type { DemoPersonKey } from '#shared/templates/demo.ts';
import { standingAgendaVersion, standingPointsFor } from '#shared/templates/standing-agenda.ts';
import { addBreak } from '../repositories/breaks.ts';
import { foundSeries } from '../repositories/series.ts';
import type { SeriesDraft } from '../series-commands.ts';
import { known, moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

/** Setting up the meetings: breaks, the weekly meeting, the group leaders' forum, half-year talk and a single one. */
export const seriesSteps: readonly DemoStep[] = [
  ...demoBreaks.map(({ first, last, title }, place): DemoStep => ({
    at: moment('2023-10-13', `11:0${place}`),
    by: 'director',
    what: `break ${title}`,
    run: (world, signed) =>
      addBreak({ termId: world.termId, firstDay: first, lastDay: last, title }, '2023-10-13', signed),
  })),
  step('weekly', '2023-10-13', 'director', {
    kind: 'weekly',
    title: null,
    frequency: 'weekly',
    firstDay: '2023-10-16',
    startTime: '08:30',
    minutes: 60,
    place: 'Møterom Fjord',
    convenedBy: 'secretariat',
    agendaBy: 'both',
    agreement: 'Møtet avlyses bare hvis begge er enige. Varaordføreren er med første mandag i måneden.',
    agreedOn: '2023-10-13',
  }),
  step('leaders', '2023-11-07', 'mayor', {
    kind: 'groupLeaders',
    title: null,
    frequency: 'monthly',
    firstDay: '2023-11-14',
    startTime: '15:00',
    minutes: 60,
    place: 'Formannskapssalen',
    convenedBy: 'mayor',
    agendaBy: 'both',
    agreement: 'Vi informerer kvarandre. Saker som skal opp i eit organ, blir ikkje drøfta her.',
    agreedOn: '2023-11-06',
  }),
  step('halfYear', '2023-11-20', 'director', {
    kind: 'halfYear',
    title: null,
    frequency: 'halfYearly',
    firstDay: '2024-04-15',
    startTime: '13:00',
    minutes: 120,
    place: 'Møterom Fjord',
    convenedBy: 'director',
    agendaBy: 'both',
    agreement: '',
    agreedOn: null,
  }),
  step('single', '2024-01-09', 'director', {
    kind: 'single',
    title: 'Startmøte om planstrategien',
    frequency: 'once',
    firstDay: '2024-01-18',
    startTime: '12:30',
    minutes: 150,
    place: 'Kommunestyresalen',
    convenedBy: 'secretariat',
    agendaBy: 'both',
    agreement: '',
    agreedOn: null,
  }),
];

type Settled = Omit<SeriesDraft['series'], 'termId' | 'lastDay' | 'invitesFrom' | 'invitesTo'>;

function step(key: DemoSeriesKey, day: Day, by: DemoPersonKey, series: Settled): DemoStep {
  return {
    at: moment(day, '12:00'),
    by,
    what: `series ${key}`,
    run: (world, signed) => found(world, key, { series, day, signed }),
  };
}

interface Founding {
  readonly series: Settled;
  readonly day: Day;
  readonly signed: Signed;
}

const found = async (
  world: DemoWorld,
  key: DemoSeriesKey,
  { series, day, signed }: Founding,
): Promise<Answer<unknown>> => {
  const person = (who: DemoPersonKey) => ({
    personId: known(world.people, who),
    group: 'person' as const,
    label: '',
  });
  const more = {
    weekly: [],
    halfYear: [],
    leaders: [{ personId: null, group: 'groupLeaders', label: '' }],
    single: [person('deputy'), { personId: null, group: 'management', label: '' }],
  } as const;
  const answer = await foundSeries(
    {
      series: { ...series, termId: world.termId, lastDay: null, invitesFrom: '', invitesTo: '' },
      participants: [person('mayor'), person('director'), ...more[key]],
      standing: standingPointsFor(series.kind).map(({ key: templateKey, kind, minutes, isAboutStaff }) => ({
        templateKey,
        templateVersion: standingAgendaVersion,
        title: null,
        about: null,
        kind,
        minutes: demoStandingMinutes[templateKey] ?? minutes,
        isAboutStaff,
      })),
    },
    day,
    signed,
  );
  if (answer.ok) world.series.set(key, answer.value.seriesId);
  return answer;
};
