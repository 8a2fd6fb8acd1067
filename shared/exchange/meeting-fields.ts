import { accessStatuses, type AccessMark } from '#shared/domain/access-mark.ts';
import { actionStates, type Action } from '#shared/domain/action.ts';
import { agendaItemStates, type AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Approval } from '#shared/domain/approval.ts';
import type { Break } from '#shared/domain/break.ts';
import { contactKinds, type Contact } from '#shared/domain/contact.ts';
import { decisionStates, type Decision } from '#shared/domain/decision.ts';
import { channels, recipientGroups, type InformationEntry } from '#shared/domain/information-entry.ts';
import type { MeetingPrivateNote } from '#shared/domain/meeting-private-note.ts';
import { meetingStates, type Meeting } from '#shared/domain/meeting.ts';
import { minutesStates, type Minutes } from '#shared/domain/minutes.ts';
import type { Note } from '#shared/domain/note.ts';
import { attendances, participantGroups, type Participant } from '#shared/domain/participant.ts';
import { convenors, frequencies, seriesKinds, type Series } from '#shared/domain/series.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import type { TopicDraft } from '#shared/domain/topic-draft.ts';
import { topicKinds, topicStates, type Topic } from '#shared/domain/topic.ts';
import {
  choice,
  code,
  day,
  flag,
  hex,
  innerDay,
  instant,
  name,
  optionalCode,
  optionalHex,
  optionalReference,
  optionalText,
  optionalWhole,
  rank,
  reference,
  requiredDay,
  requiredInstant,
  sealed,
  state,
  text,
  whole,
  type Field,
  type FieldsOf,
} from './field.ts';

export const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A key of something in a template. */
export const templateKey = /^[\w.-]+$/;

/** The longest plan of one meeting or point, in minutes. */
const mostMinutes = 24 * 60;

export const accessMarkFields: Readonly<Record<keyof AccessMark, Field>> = {
  access: choice(accessStatuses),
  basisKey: optionalCode(templateKey),
  basisVersion: optionalWhole(1, 1_000_000),
  basisDetail: text(2_000),
  fullerAccess: text(5_000),
  reassessOn: innerDay(),
};

export const seriesFields: FieldsOf<Series> = {
  termId: reference('terms'),
  kind: state(seriesKinds),
  state: state(['active', 'ended']),
  title: optionalText(300),
  frequency: choice(frequencies),
  firstDay: requiredDay(),
  lastDay: day(),
  startTime: code(clock),
  minutes: whole(5, mostMinutes),
  place: text(500),
  convenedBy: choice(convenors),
  agendaBy: choice(convenors),
  agreement: text(20_000),
  agreedOn: innerDay(),
  invitesFrom: text(320),
  invitesTo: text(10_000),
};

export const participantFields: FieldsOf<Participant> = {
  seriesId: reference('series'),
  meetingId: optionalReference('meetings'),
  personId: optionalReference('people'),
  group: choice(participantGroups),
  label: text(300),
  attendance: choice(attendances),
};

export const breakFields: FieldsOf<Break> = {
  termId: reference('terms'),
  firstDay: requiredDay(),
  lastDay: requiredDay(),
  title: text(300),
};

export const standingPointFields: FieldsOf<StandingPoint> = {
  seriesId: reference('series'),
  rank: rank(),
  templateKey: optionalCode(templateKey),
  templateVersion: optionalWhole(1, 1_000_000),
  title: optionalText(500),
  about: optionalText(5_000),
  kind: choice(topicKinds),
  minutes: optionalWhole(0, mostMinutes),
  isAboutStaff: flag(),
};

export const meetingFields: FieldsOf<Meeting> = {
  seriesId: reference('series'),
  state: state(meetingStates),
  day: requiredDay(),
  startTime: code(clock),
  minutes: whole(5, mostMinutes),
  place: optionalText(500),
  ruleDay: day(),
  reason: text(5_000),
  startedAt: instant(),
  endedAt: instant(),
  closedAt: instant(),
};

export const topicFields: FieldsOf<Topic> = {
  seriesId: reference('series'),
  state: state(topicStates),
  rank: rank(),
  kind: choice(topicKinds),
  title: optionalText(500),
  background: text(100_000),
  links: text(10_000),
  standingPointId: optionalReference('standingPoints'),
  raisedBy: optionalReference('people'),
  ownerId: optionalReference('people'),
  minutes: optionalWhole(0, mostMinutes),
  isAboutStaff: flag(),
  deciding: text(300),
  itemId: optionalReference('checklistItems'),
  questionKey: optionalCode(templateKey),
  ...accessMarkFields,
};

export const agendaItemFields: FieldsOf<AgendaItem> = {
  meetingId: reference('meetings'),
  topicId: reference('topics'),
  rank: rank(),
  state: state(agendaItemStates),
  kind: choice(topicKinds),
  title: optionalText(500),
  templateKey: optionalCode(templateKey),
  templateVersion: optionalWhole(1, 1_000_000),
  minutes: optionalWhole(0, mostMinutes),
  spent: whole(0, 7 * 24 * 3600),
  discussedAt: instant(),
  carriedFromId: optionalReference('meetings'),
  timesCarried: whole(0, 10_000),
  ...accessMarkFields,
};

export const noteFields: FieldsOf<Note> = {
  meetingId: reference('meetings'),
  agendaItemId: reference('agendaItems'),
  rank: rank(),
  body: text(400_000),
};

export const decisionFields: FieldsOf<Decision> = {
  meetingId: reference('meetings'),
  agendaItemId: reference('agendaItems'),
  topicId: reference('topics'),
  state: state(decisionStates),
  decidedOn: requiredDay(),
  text: text(50_000),
  reviewOn: day(),
  replacedById: optionalReference('decisions'),
};

export const actionFields: FieldsOf<Action> = {
  seriesId: reference('series'),
  meetingId: optionalReference('meetings'),
  agendaItemId: optionalReference('agendaItems'),
  topicId: optionalReference('topics'),
  itemId: optionalReference('checklistItems'),
  state: state(actionStates),
  ownerId: optionalReference('people'),
  dueOn: day(),
  doneAt: instant(),
  doneBy: optionalReference('people'),
  title: name(1_000),
  note: text(50_000),
};

export const informationEntryFields: FieldsOf<InformationEntry> = {
  termId: reference('terms'),
  meetingId: optionalReference('meetings'),
  agendaItemId: optionalReference('agendaItems'),
  topicId: optionalReference('topics'),
  toldOn: requiredDay(),
  toldAt: optionalCode(clock),
  toldBy: optionalReference('people'),
  matter: name(1_000),
  channel: choice(channels),
  channelNote: text(300),
  text: text(100_000),
  link: text(2_000),
  recipients: choice(recipientGroups),
  named: text(5_000),
};

export const contactFields: FieldsOf<Contact> = {
  termId: reference('terms'),
  kind: state(contactKinds),
  day: requiredDay(),
  note: text(2_000),
};

export const minutesFields: FieldsOf<Minutes> = {
  meetingId: reference('meetings'),
  state: state(minutesStates),
  version: whole(1, 10_000),
  snapshot: text(8_000_000),
  digest: hex(64),
  reason: text(5_000),
  place: optionalWhole(1, 10_000_000),
  previous: optionalHex(64),
  link: optionalHex(64),
  approvedAt: instant(),
};

export const approvalFields: FieldsOf<Approval> = {
  minutesId: reference('minutes'),
  personId: reference('people'),
  approvedAt: requiredInstant(),
  digest: hex(64),
  signature: hex(128),
  publicKey: hex(64),
};

export const meetingPrivateNoteFields: FieldsOf<MeetingPrivateNote> = {
  meetingId: reference('meetings'),
  agendaItemId: optionalReference('agendaItems'),
  ownerId: reference('people'),
  body: sealed(),
};

export const topicDraftFields: FieldsOf<TopicDraft> = {
  seriesId: reference('series'),
  ownerId: reference('people'),
  body: sealed(),
};
