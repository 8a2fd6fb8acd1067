import type { Day } from '#shared/calendar/day.ts';
import type { AccessStatus } from './access-mark.ts';
import type { ActionState } from './action.ts';
import type { AgendaItemState } from './agenda-item.ts';
import type {
  ActionId,
  AgendaItemId,
  DecisionId,
  InformationEntryId,
  MeetingId,
  MinutesId,
  NoteId,
  PersonId,
  SeriesId,
  TopicId,
} from './id.ts';
import type { Channel, RecipientGroup } from './information-entry.ts';
import type { Attendance, ParticipantGroup } from './participant.ts';
import type { PersonRole } from './person.ts';
import type { Instant } from './row.ts';
import type { Clock, SeriesKind } from './series.ts';
import type { TopicKind } from './topic.ts';
import type { InBothForms } from './written-form.ts';

/**
 * A meeting as it was when it was closed: everything the minutes say, with the words of that day, so that neither a new
 * template nor a changed name alters them. Format 1. What people wrote stands in the form they wrote it in.
 */
export interface MinutesSnapshot {
  readonly format: 1;
  readonly minutesId: MinutesId;
  readonly meetingId: MeetingId;
  /** 1, 2, 3 … for each meeting. */
  readonly version: number;
  /** Why there is a new version; empty for the first. */
  readonly reason: string;
  readonly closedAt: Instant;
  readonly closedBy: PersonId | null;
  /** Name of the kommune or fylkeskommune. */
  readonly body: string;
  /** What its bodies were called, as in «formannskapet» or «fylkesutvalget». */
  readonly bodies: { readonly executiveCommittee: InBothForms; readonly council: InBothForms };
  readonly series: {
    readonly id: SeriesId;
    readonly kind: SeriesKind;
    /** Null: what its kind is called. */
    readonly title: string | null;
  };
  readonly day: Day;
  readonly startTime: Clock;
  /** Planned length. */
  readonly minutes: number;
  readonly place: string;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly participants: readonly SnapshotParticipant[];
  /** Everyone that the minutes name: owners, who raised a point, who took part, who is to approve. */
  readonly people: readonly SnapshotPerson[];
  /** In the order of the agenda; the number is the one thing all versions and papers refer to. */
  readonly points: readonly SnapshotPoint[];
}

export interface SnapshotPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly role: PersonRole;
  /** What the person is called, in both forms: own title, else that of the role. */
  readonly title: InBothForms;
}

export interface SnapshotParticipant {
  readonly personId: PersonId | null;
  readonly group: ParticipantGroup;
  readonly label: string;
  readonly attendance: Attendance;
}

export interface SnapshotPoint {
  /** From 1; the same in the internal and the public minutes. */
  readonly number: number;
  readonly agendaItemId: AgendaItemId;
  readonly topicId: TopicId;
  readonly title: InBothForms;
  readonly kind: TopicKind;
  readonly state: AgendaItemState;
  readonly isStanding: boolean;
  /** The title is a template's, word for word: the same in every kommune, so it tells nothing of this meeting. */
  readonly isTemplateTitle: boolean;
  /** Planned minutes; null: not planned. */
  readonly minutes: number | null;
  /** Seconds it took. */
  readonly spent: number;
  readonly raisedBy: PersonId | null;
  readonly ownerId: PersonId | null;
  /** Which body must decide, for `needsDecision`. */
  readonly deciding: string;
  /** The day of the meeting it was carried over from; null: new here. */
  readonly carriedFrom: Day | null;
  readonly timesCarried: number;
  readonly access: SnapshotAccess;
  readonly notes: readonly SnapshotNote[];
  readonly decisions: readonly SnapshotDecision[];
  readonly actions: readonly SnapshotAction[];
  readonly information: readonly SnapshotInformation[];
}

/** `exempt` is the only one that is withheld from the public minutes. */
export interface SnapshotAccess {
  readonly status: AccessStatus;
  readonly basisKey: string | null;
  readonly basisVersion: number | null;
  /** «offentleglova § 14 første ledd», whole, in both forms; null unless exempt. */
  readonly basis: InBothForms | null;
  readonly fullerAccess: string;
  readonly reassessOn: Day | null;
}

export interface SnapshotNote {
  readonly id: NoteId;
  /** Plain text with light markdown. */
  readonly body: string;
  /** The first note is written by both; further ones are comments of their author. */
  readonly isComment: boolean;
  readonly by: PersonId | null;
}

export interface SnapshotDecision {
  readonly id: DecisionId;
  readonly text: string;
  readonly decidedOn: Day;
  readonly reviewOn: Day | null;
}

export interface SnapshotAction {
  readonly id: ActionId;
  readonly title: string;
  readonly note: string;
  readonly ownerId: PersonId | null;
  readonly dueOn: Day | null;
  readonly state: ActionState;
}

export interface SnapshotInformation {
  readonly id: InformationEntryId;
  readonly matter: string;
  readonly toldOn: Day;
  readonly toldAt: Clock | null;
  readonly toldBy: PersonId | null;
  readonly channel: Channel;
  readonly channelNote: string;
  readonly recipients: RecipientGroup;
  readonly named: string;
  readonly text: string;
  readonly link: string;
}

/** Outside the two, the point is shown as exempted with its basis, and its content is left out. */
export const isWithheld = ({ access }: SnapshotPoint): boolean => access.status === 'exempt';

/** The person as the minutes knew them; null: not named. */
export const personIn = (snapshot: MinutesSnapshot, id: PersonId | null): SnapshotPerson | null =>
  snapshot.people.find((person) => person.id === id) ?? null;
