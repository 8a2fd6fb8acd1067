import type { Day } from '#shared/calendar/day.ts';
import type { CouncilSide } from '#shared/domain/person.ts';
import type { DemoPersonKey } from '../demo.ts';

export type DemoGroup = 'Liste A' | 'Liste B' | 'Liste C' | 'Liste D' | 'Liste E';

/** The party groups of the demo kommune, with who is in the majority. */
export const demoGroups: readonly { readonly name: DemoGroup; readonly side: CouncilSide }[] = [
  { name: 'Liste A', side: 'majority' },
  { name: 'Liste B', side: 'majority' },
  { name: 'Liste C', side: 'minority' },
  { name: 'Liste D', side: 'minority' },
  { name: 'Liste E', side: 'minority' },
];

export interface DemoMember {
  readonly name: string;
  readonly group: DemoGroup;
  readonly person?: DemoPersonKey;
  readonly isGroupLeader?: true;
  readonly isInExecutiveCommittee?: true;
  readonly fromDay?: Day;
  readonly toDay?: Day;
}

/** 21 seats, and one who moved away with the one who came instead. */
export const demoMembers: readonly DemoMember[] = [
  { name: 'Torleiv Eksempelvik', group: 'Liste A', person: 'mayor', isInExecutiveCommittee: true },
  { name: 'Ragnhild Demoberg', group: 'Liste A', isGroupLeader: true, isInExecutiveCommittee: true },
  { name: 'Ivar Demosund', group: 'Liste A', isInExecutiveCommittee: true },
  { name: 'Oddny Eksempelrud', group: 'Liste A' },
  { name: 'Samira Demohaug', group: 'Liste A' },
  { name: 'Leif Eksempelnes', group: 'Liste A' },
  { name: 'Tone Demolid', group: 'Liste A' },
  { name: 'Maryam Demostad', group: 'Liste B', person: 'deputy', isInExecutiveCommittee: true },
  { name: 'Einar Eksempelbakken', group: 'Liste B', isGroupLeader: true },
  { name: 'Solveig Demovoll', group: 'Liste B' },
  { name: 'Arne Eksempellien', group: 'Liste B', toDay: '2024-08-31' },
  { name: 'Guro Demostrand', group: 'Liste B', fromDay: '2024-09-01' },
  {
    name: 'Bodil Demones',
    group: 'Liste C',
    person: 'outgoing',
    isGroupLeader: true,
    isInExecutiveCommittee: true,
  },
  { name: 'Nils Eksempeldal', group: 'Liste C', isInExecutiveCommittee: true },
  { name: 'Halima Demofjell', group: 'Liste C' },
  { name: 'Jorunn Eksempelhaugen', group: 'Liste C' },
  { name: 'Petter Demoland', group: 'Liste C' },
  { name: 'Ánne Eksempelsæter', group: 'Liste C' },
  { name: 'Kåre Demoseter', group: 'Liste D', isGroupLeader: true, isInExecutiveCommittee: true },
  { name: 'Wenche Eksempelmoen', group: 'Liste D' },
  { name: 'Trygve Demoås', group: 'Liste D' },
  { name: 'Liv Eksempelstad', group: 'Liste E', isGroupLeader: true },
];
