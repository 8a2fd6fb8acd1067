import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type {
  DialogueApprovalId,
  DialogueId,
  DialogueMinutesId,
  DialoguePointId,
  MandateId,
  PersonId,
  TermId,
} from './id.ts';
import type { Instant, Row } from './row.ts';
import type { Clock } from './series.ts';

/** `held`: the talk has been, the referat is being written. `finished`: the referat is approved by both. */
export const dialogueStates = ['planned', 'held', 'finished', 'cancelled'] as const;
export type DialogueState = (typeof dialogueStates)[number];

/** `working`: arbeidsmateriale (ARKF § 1). */
export const dialogueFilings = ['archive', 'working'] as const;
export type DialogueFiling = (typeof dialogueFilings)[number];

/** The five areas of results (domain.md 5.2), then the relation and the development of the director. */
export const dialogueAreas = [
  'economy',
  'users',
  'staff',
  'processes',
  'innovation',
  'relation',
  'development',
] as const;
export type DialogueArea = (typeof dialogueAreas)[number];

/** The four parts of a referat (domain.md 5.2). */
export const minutesParts = ['results', 'goals', 'principles', 'measures'] as const;
export type MinutesPart = (typeof minutesParts)[number];

/** `proposed`: waits for both to approve. `approved`: both have; immutable. */
export const dialogueMinutesStates = ['draft', 'proposed', 'approved', 'withdrawn'] as const;
export type DialogueMinutesState = (typeof dialogueMinutesStates)[number];

/** A utviklingssamtale: the council as employer and the kommunedirektør, every year. Never part of the half-year evaluation. */
export interface Dialogue extends Row<DialogueId>, AccessMark {
  readonly termId: TermId;
  /** Null: not said, or deleted for good since. */
  readonly directorId: PersonId | null;
  readonly mandateId: MandateId | null;
  readonly state: DialogueState;
  /** Null: not set yet. */
  readonly day: Day | null;
  readonly startTime: Clock;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly place: string;
  /** What the council wants taken up. */
  readonly themes: string;
  /** When the council discussed them; null: not yet. */
  readonly themesOn: Day | null;
  readonly themesRef: string;
  readonly invitedOn: Day | null;
  /** E-mail address of who sends the calendar invitation; empty: none. Calendars know the sender again by it. */
  readonly invitesFrom: string;
  /** E-mail addresses of who is invited, one on each line. */
  readonly invitesTo: string;
  /** The basis for closing the meeting of the body (KOML §§ 11-4, 11-5). */
  readonly closedBasis: string;
  readonly madeKnownOn: Day | null;
  readonly madeKnownRef: string;
  /** What becomes of the papers; null: not decided. */
  readonly filing: DialogueFiling | null;
  readonly caseReference: string;
}

/** What is written down in the talk about one area: working material for the referat. */
export interface DialoguePoint extends Row<DialoguePointId> {
  readonly dialogueId: DialogueId;
  readonly area: DialogueArea;
  readonly text: string;
  readonly isDone: boolean;
}

/** The referat in its four parts: made known to the council, so open in principle. A new version, never a correction. */
export interface DialogueMinutes extends Row<DialogueMinutesId>, AccessMark {
  readonly dialogueId: DialogueId;
  readonly state: DialogueMinutesState;
  /** 1, 2, 3 … of the talk. */
  readonly number: number;
  readonly results: string;
  readonly goals: string;
  readonly principles: string;
  readonly measures: string;
  /** Why there is a new version; empty for the first. */
  readonly reason: string;
  /** Names as they stood that day. */
  readonly participants: string;
  /** When and where the talk was, as it was put to both; null, empty and 0 while it is a draft. */
  readonly day: Day | null;
  readonly startTime: Clock;
  /** Minutes. */
  readonly length: number;
  readonly place: string;
  /** Those who must approve it. Null: deleted for good since. */
  readonly directorId: PersonId | null;
  readonly mayorId: PersonId | null;
  /** SHA-256, hexadecimal, of what both approve; empty while it is a draft. */
  readonly digest: string;
  readonly approvedAt: Instant | null;
}

/** One person's approval of one referat, given with their own passphrase. Immutable. */
export interface DialogueApproval extends Row<DialogueApprovalId> {
  readonly minutesId: DialogueMinutesId;
  readonly personId: PersonId;
  readonly digest: string;
  readonly approvedAt: Instant;
  readonly signature: string;
  readonly publicKey: string;
}
