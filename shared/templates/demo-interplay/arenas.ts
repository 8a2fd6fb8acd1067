import { addDays, type Day } from '#shared/calendar/day.ts';
import type { ArenaCircle, ArenaFrequency, ArenaPurpose, ArenaState } from '#shared/domain/arena.ts';
import type { ContactPointKind, ContactPointState } from '#shared/domain/contact-point.ts';
import type { DemoSeriesKey } from '../demo-meetings/demo-meeting.ts';
import type { DemoGroup } from './members.ts';

/** The meeting places, as they were drawn up in January 2024. */
export const demoArenas: readonly {
  readonly title: string;
  readonly circles: readonly ArenaCircle[];
  readonly purposes: readonly ArenaPurpose[];
  readonly frequency: ArenaFrequency;
  readonly isFormal: boolean;
  readonly isDocumented: boolean;
  readonly state: ArenaState;
  readonly series?: DemoSeriesKey;
  readonly note?: string;
}[] = [
  {
    title: 'Ukemøtet',
    circles: ['mayor', 'director'],
    purposes: ['information', 'discussion', 'preparation'],
    frequency: 'weekly',
    isFormal: true,
    isDocumented: true,
    state: 'inUse',
    series: 'weekly',
  },
  {
    title: 'Torsdagslunsjen',
    circles: ['mayor', 'director'],
    purposes: ['relation'],
    frequency: 'weekly',
    isFormal: false,
    isDocumented: false,
    state: 'inUse',
    note: 'Ingenting blir avgjort her.',
  },
  {
    title: 'Møtet med gruppelederne',
    circles: ['mayor', 'director', 'groupLeaders'],
    purposes: ['information', 'discussion'],
    frequency: 'monthly',
    isFormal: true,
    isDocumented: true,
    state: 'inUse',
    series: 'leaders',
  },
  {
    title: 'Formannskapet',
    circles: ['mayor', 'deputyMayor', 'director', 'executiveCommittee'],
    purposes: ['discussion', 'decision'],
    frequency: 'everyOtherWeek',
    isFormal: true,
    isDocumented: true,
    state: 'inUse',
  },
  {
    title: 'Kommunestyret',
    circles: ['mayor', 'deputyMayor', 'director', 'council'],
    purposes: ['decision'],
    frequency: 'monthly',
    isFormal: true,
    isDocumented: true,
    state: 'inUse',
  },
  {
    title: 'Orientering før kommunestyret',
    circles: ['director', 'management', 'council'],
    purposes: ['information'],
    frequency: 'monthly',
    isFormal: true,
    isDocumented: false,
    state: 'inUse',
  },
  {
    title: 'Frokost med de hovedtillitsvalgte',
    circles: ['director', 'employees'],
    purposes: ['information', 'relation'],
    frequency: 'monthly',
    isFormal: false,
    isDocumented: false,
    state: 'inUse',
  },
  {
    title: 'Åpent møte med innbyggerne',
    circles: ['mayor', 'director', 'public'],
    purposes: ['information', 'discussion'],
    frequency: 'halfYearly',
    isFormal: false,
    isDocumented: true,
    state: 'inUse',
  },
  {
    title: 'Utvalgslederne og ledergruppen',
    circles: ['management', 'committees'],
    purposes: ['preparation'],
    frequency: 'quarterly',
    isFormal: true,
    isDocumented: true,
    state: 'wanted',
    note: 'Utvalgslederne ønsker seg et fast sted å spørre.',
  },
];

/** Contact with the party groups that no meeting or log tells of. */
export const demoContactPoints: readonly {
  readonly group: DemoGroup;
  readonly on: Day;
  readonly state: ContactPointState;
  readonly kind: ContactPointKind;
  readonly by: 'director' | 'mayor';
  readonly noted: Day;
  readonly note: string;
}[] = [
  ...(['Liste A', 'Liste B', 'Liste C', 'Liste D', 'Liste E'] as const).map((group, place) => ({
    group,
    on: addDays('2024-01-08', place),
    state: 'held' as const,
    kind: 'groupMeeting' as const,
    by: 'director' as const,
    noted: '2024-01-15' as Day,
    note: 'Gjennomgang av budsjettet i gruppen.',
  })),
  {
    group: 'Liste C',
    on: '2024-02-14',
    state: 'held',
    kind: 'meeting',
    by: 'director',
    noted: '2024-02-14',
    note: 'Spørsmål om vannplanen.',
  },
  {
    group: 'Liste E',
    on: '2024-02-28',
    state: 'dropped',
    kind: 'meeting',
    by: 'director',
    noted: '2024-02-28',
    note: 'Sykdom.',
  },
  {
    group: 'Liste E',
    on: '2024-03-20',
    state: 'planned',
    kind: 'meeting',
    by: 'director',
    noted: '2024-03-01',
    note: 'Ny tid etter møtet som falt bort.',
  },
  {
    group: 'Liste D',
    on: '2024-09-18',
    state: 'held',
    kind: 'visit',
    by: 'mayor',
    noted: '2024-09-18',
    note: 'Omvising på sjukeheimen.',
  },
  ...(['Liste A', 'Liste B', 'Liste C', 'Liste D', 'Liste E'] as const).map((group, place) => ({
    group,
    on: addDays('2024-11-18', place),
    state: 'planned' as const,
    kind: 'groupMeeting' as const,
    by: 'director' as const,
    noted: '2024-11-01' as Day,
    note: 'Gjennomgang av budsjettet i gruppen.',
  })),
];
