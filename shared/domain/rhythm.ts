import type { Day } from '#shared/calendar/day.ts';
import type { Contact, ContactKind } from './contact.ts';
import type { ContactId, MeetingId } from './id.ts';
import type { Meeting } from './meeting.ts';
import type { SeriesKind } from './series.ts';

/** What one mark of the drawing tells; they are shown in this order. */
export const rhythmLanes = ['held', 'moved', 'notHeld', 'contact'] as const;
export type RhythmLane = (typeof rhythmLanes)[number];

/** One thing that happened, or that should have. */
export interface RhythmMark {
  readonly lane: RhythmLane;
  readonly id: MeetingId | ContactId;
  readonly day: Day;
  /** The day the meeting should have been; only for what was moved. */
  readonly movedFrom: Day | null;
  /** Called off before, or let go; only for what was not held. */
  readonly notHeld: 'cancelled' | 'skipped' | null;
  /** Why it was moved or not held, or what was noted on the contact. */
  readonly remark: string;
  /** Only for contact outside of the meetings. */
  readonly contactKind: ContactKind | null;
}

/** A meeting with the kind of its series. */
export interface MeetingOfKind {
  readonly meeting: Meeting;
  readonly kind: SeriesKind;
}

/**
 * How the weekly meetings have gone, and when the two have talked beside them, in the order of time. A fixed lunch counts
 * as contact outside of the meetings. What lies ahead is not there: it can still be held. Counts nothing, and judges
 * nothing.
 */
export const rhythmOf = (
  meetings: readonly MeetingOfKind[],
  contacts: readonly Contact[],
  today: Day,
): readonly RhythmMark[] =>
  [...meetings.flatMap(markOfMeeting), ...contacts.map(markOfContact)]
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));

const markOfMeeting = ({ meeting, kind }: MeetingOfKind): readonly RhythmMark[] => {
  const { id, day, state, reason } = meeting;
  const mark = { id, day, movedFrom: null, notHeld: null, remark: reason, contactKind: null } as const;
  if (kind === 'lunch') return state === 'closed' ? [{ ...mark, lane: 'contact', contactKind: 'lunch' }] : [];
  if (kind !== 'weekly') return [];
  if (state === 'cancelled' || state === 'skipped') return [{ ...mark, lane: 'notHeld', notHeld: state }];
  if (state !== 'closed') return [];
  const isMoved = meeting.ruleDay !== null && meeting.ruleDay !== day;
  return [isMoved ? { ...mark, lane: 'moved', movedFrom: meeting.ruleDay } : { ...mark, lane: 'held' }];
};

const markOfContact = ({ id, day, note, kind }: Contact): RhythmMark => ({
  lane: 'contact',
  id,
  day,
  movedFrom: null,
  notHeld: null,
  remark: note,
  contactKind: kind,
});
