import type { MeetingId, ParticipantId, PersonId, SeriesId } from './id.ts';
import type { Row } from './row.ts';

/** A person of the workspace, or a group that is named as a whole. */
export const participantGroups = [
  'person',
  'management',
  'executiveCommittee',
  'groupLeaders',
  'council',
  'committee',
  'other',
] as const;
export type ParticipantGroup = (typeof participantGroups)[number];

export const attendances = ['expected', 'present', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/**
 * Who takes part. Without `meetingId`: in every meeting of the series. With it: in that meeting alone, as it was when it
 * became the open one; later changes of the series do not reach it.
 */
export interface Participant extends Row<ParticipantId> {
  readonly seriesId: SeriesId;
  readonly meetingId: MeetingId | null;
  /** Set for `person`. */
  readonly personId: PersonId | null;
  readonly group: ParticipantGroup;
  /** Name or description of who is not a person of the workspace. */
  readonly label: string;
  readonly attendance: Attendance;
}

/** Whether both rows are about the same person or group. */
export const isSameParticipant = (
  one: Pick<Participant, 'group' | 'personId' | 'label'>,
  other: Pick<Participant, 'group' | 'personId' | 'label'>,
): boolean => one.group === other.group && one.personId === other.personId && one.label === other.label;
