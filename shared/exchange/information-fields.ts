import { arenaFrequencies, arenaStates, type Arena } from '#shared/domain/arena.ts';
import { contactPointKinds, contactPointStates, type ContactPoint } from '#shared/domain/contact-point.ts';
import { recipientGroups } from '#shared/domain/information-entry.ts';
import { matterStates, type EntryMember, type Matter, type MatterEntry } from '#shared/domain/matter.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import {
  choice,
  code,
  flag,
  innerDay,
  name,
  optionalChoice,
  optionalReference,
  rank,
  reference,
  requiredDay,
  state,
  text,
  type FieldsOf,
} from './field.ts';
import { accessMarkFields } from './meeting-fields.ts';

/** Keys with a space between. */
const keys = /^(\w+( \w+)*)?$/;

export const partyGroupFields: FieldsOf<PartyGroup> = {
  termId: reference('terms'),
  rank: rank(),
  name: name(300),
  side: optionalChoice(['majority', 'minority']),
};

export const memberFields: FieldsOf<Member> = {
  termId: reference('terms'),
  partyGroupId: optionalReference('partyGroups'),
  personId: optionalReference('people'),
  name: name(300),
  email: text(320),
  isGroupLeader: flag(),
  isInExecutiveCommittee: flag(),
  fromDay: innerDay(),
  toDay: innerDay(),
};

export const matterFields: FieldsOf<Matter> = {
  termId: reference('terms'),
  state: state(matterStates),
  title: name(1_000),
  text: text(100_000),
  link: text(2_000),
  owedTo: choice(recipientGroups),
  sinceOn: requiredDay(),
  reason: text(5_000),
  meetingId: optionalReference('meetings'),
  agendaItemId: optionalReference('agendaItems'),
  topicId: optionalReference('topics'),
  ...accessMarkFields,
};

export const matterEntryFields: FieldsOf<MatterEntry> = {
  matterId: reference('matters'),
  entryId: reference('informationEntries'),
};

export const entryMemberFields: FieldsOf<EntryMember> = {
  entryId: reference('informationEntries'),
  memberId: reference('members'),
};

export const arenaFields: FieldsOf<Arena> = {
  termId: reference('terms'),
  state: state(arenaStates),
  rank: rank(),
  title: name(300),
  circles: code(keys),
  purposes: code(keys),
  frequency: choice(arenaFrequencies),
  isFormal: flag(),
  isDocumented: flag(),
  note: text(20_000),
  seriesId: optionalReference('series'),
  ...accessMarkFields,
};

export const contactPointFields: FieldsOf<ContactPoint> = {
  termId: reference('terms'),
  state: state(contactPointStates),
  partyGroupId: reference('partyGroups'),
  personId: optionalReference('people'),
  day: requiredDay(),
  kind: choice(contactPointKinds),
  note: text(20_000),
  ...accessMarkFields,
};
