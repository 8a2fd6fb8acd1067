import type { ContactPoint } from './contact-point.ts';
import type { MemberId, PartyGroupId } from './id.ts';
import type { InformationEntry } from './information-entry.ts';
import type { EntryMember } from './matter.ts';
import type { Meeting } from './meeting.ts';
import { groupMembers, isMemberOn } from './member-groups.ts';
import type { Member, PartyGroup } from './member.ts';
import type { Participant } from './participant.ts';
import type { Person } from './person.ts';
import type { Series } from './series.ts';

/** A meeting with those who take part: its own list, or that of the series while it lies ahead. */
export interface MeetingWith {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly participants: ReadonlyArray<Pick<Participant, 'group' | 'personId' | 'attendance'>>;
}

export interface BalanceFacts {
  readonly partyGroups: readonly PartyGroup[];
  readonly members: readonly Member[];
  readonly people: ReadonlyArray<Pick<Person, 'id' | 'role'>>;
  readonly points: readonly ContactPoint[];
  readonly meetings: readonly MeetingWith[];
  readonly entries: readonly InformationEntry[];
  readonly entryMembers: ReadonlyArray<Pick<EntryMember, 'entryId' | 'memberId'>>;
}

/**
 * The party groups that meet there: all of them where the group leaders or the council do, else those of the members who
 * take part. Mayor and deputy mayor are there for the kommune, not for their group.
 */
export const metGroups = ({ meeting, series, participants }: MeetingWith, facts: BalanceFacts): Groups => {
  const there = participants.filter(({ attendance }) => attendance !== 'absent');
  const has = (group: Participant['group']) => there.some((each) => each.group === group);
  if (series.kind === 'groupLeaders' || has('groupLeaders') || has('council')) return everyGroup(facts);
  const named = there.flatMap(({ personId }) => {
    const person = facts.people.find(({ id }) => id === personId);
    if (person === undefined || person.role === 'mayor' || person.role === 'deputyMayor') return [];
    return facts.members.filter((member) => member.personId === person.id && isMemberOn(member, meeting.day));
  });
  const committee = has('executiveCommittee')
    ? groupMembers('executiveCommittee', facts.members, facts.partyGroups, meeting.day)
    : [];
  return groupsOf([...named, ...committee]);
};

/** The party groups that were told, as they were on the day. To the council or the group leaders is to all of them. */
export const toldGroups = ({ id, recipients, toldOn }: InformationEntry, facts: BalanceFacts): Groups => {
  if (recipients === 'all' || recipients === 'groupLeaders') return everyGroup(facts);
  if (recipients === 'majority' || recipients === 'minority')
    return new Set(facts.partyGroups.flatMap((group) => (group.side === recipients ? [group.id] : [])));
  if (recipients === 'executiveCommittee')
    return groupsOf(groupMembers(recipients, facts.members, facts.partyGroups, toldOn));
  const named = new Set<MemberId>(
    facts.entryMembers.flatMap((row) => (row.entryId === id ? [row.memberId] : [])),
  );
  return groupsOf(facts.members.filter((member) => named.has(member.id)));
};

type Groups = ReadonlySet<PartyGroupId>;

const everyGroup = ({ partyGroups }: BalanceFacts): Groups => new Set(partyGroups.map(({ id }) => id));

const groupsOf = (members: readonly Member[]): Groups =>
  new Set(members.flatMap(({ partyGroupId }) => (partyGroupId === null ? [] : [partyGroupId])));
