import { demoGroups, demoMembers, type DemoMember } from '#shared/templates/demo-interplay/members.ts';
import { addMember, addPartyGroup, memberLeaves } from '../repositories/members.ts';
import { known, moment, type DemoStep } from './world.ts';

/** The register of elected members: written down in the first week, and kept as people come and go. */
export const memberSteps = (): readonly DemoStep[] => [
  ...demoGroups.map(({ name, side }, place): DemoStep => ({
    at: moment('2023-10-12', `09:0${place}`),
    by: 'secretariat',
    what: `group ${name}`,
    run: async (world, signed) => {
      const answer = await addPartyGroup({ termId: world.termId, name, side }, signed);
      if (answer.ok) world.groups.set(name, answer.value);
      return answer;
    },
  })),
  ...demoMembers.flatMap(cameAndLeft),
];

const cameAndLeft = (member: DemoMember, place: number): readonly DemoStep[] => {
  const { name, group, person, fromDay = null, toDay } = member;
  const came: DemoStep = {
    at: moment(fromDay ?? '2023-10-12', `09:${10 + place}`),
    by: 'secretariat',
    what: `member ${name}`,
    run: async (world, signed) => {
      const answer = await addMember(
        {
          termId: world.termId,
          partyGroupId: known(world.groups, group),
          personId: person === undefined ? null : known(world.people, person),
          name,
          email: addressOf(name),
          isGroupLeader: member.isGroupLeader ?? false,
          isInExecutiveCommittee: member.isInExecutiveCommittee ?? false,
          fromDay,
          toDay: null,
        },
        signed,
      );
      if (answer.ok) world.members.set(name, answer.value);
      return answer;
    },
  };
  if (toDay === undefined) return [came];
  const left: DemoStep = {
    at: moment(toDay, '11:00'),
    by: 'secretariat',
    what: `left ${name}`,
    run: (world, signed) => memberLeaves(known(world.members, name), toDay, signed),
  };
  return [came, left];
};

/** An address nobody has: `.example` is kept free for examples (RFC 2606). */
const addressOf = (name: string): string => {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(' ', '.');
  return `${plain}@eksempel.example`;
};
