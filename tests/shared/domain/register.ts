import type { InformationEntryId, MemberId, PartyGroupId, PersonId, TermId } from '#shared/domain/id.ts';
import type { Register, Telling } from '#shared/domain/coverage.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { CouncilSide } from '#shared/domain/person.ts';
import type { Row } from '#shared/domain/row.ts';

export const row: Omit<Row, 'id'> = {
  rev: 1,
  createdAt: '2023-10-17T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-17T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
};
const termId = 'term' as TermId;

export const aPartyGroup = (id: string, side: CouncilSide | null): PartyGroup => ({
  ...row,
  id: id as PartyGroupId,
  termId,
  rank: 'a0',
  name: id,
  side,
});

export const aMember = (id: string, group: string | null, fields: Partial<Member> = {}): Member => ({
  ...row,
  id: id as MemberId,
  termId,
  partyGroupId: group as PartyGroupId | null,
  personId: null,
  name: id,
  email: '',
  isGroupLeader: false,
  isInExecutiveCommittee: false,
  fromDay: null,
  toDay: null,
  ...fields,
});

/** Three in the majority, one of them the mayor; two in the minority; one on neither side. */
export const council: Register = {
  partyGroups: [aPartyGroup('A', 'majority'), aPartyGroup('B', 'minority'), aPartyGroup('C', null)],
  members: [
    aMember('Anne', 'A', { isGroupLeader: true, isInExecutiveCommittee: true }),
    aMember('Arne', 'A'),
    aMember('Astrid', 'A', { personId: 'mayor' as PersonId, isInExecutiveCommittee: true }),
    aMember('Berit', 'B', { isGroupLeader: true, isInExecutiveCommittee: true }),
    aMember('Bjørn', 'B'),
    aMember('Carl', 'C', { isGroupLeader: true }),
  ],
};

export const nobody: Register = { members: [], partyGroups: [] };

let made = 0;

export const aTelling = (
  fields: Partial<InformationEntry> & Pick<InformationEntry, 'toldOn' | 'recipients'>,
  named: readonly string[] = [],
): Telling => {
  made += 1;
  return {
    entry: {
      ...row,
      id: `entry-${String(made).padStart(4, '0')}` as InformationEntryId,
      termId,
      meetingId: null,
      agendaItemId: null,
      topicId: null,
      toldAt: null,
      toldBy: null,
      matter: 'Regnskapet',
      channel: 'email',
      channelNote: '',
      text: '',
      link: '',
      named: '',
      ...fields,
    },
    named: named as readonly MemberId[],
  };
};
