import type { DialogueFindingKind } from '#shared/domain/dialogue-findings.ts';
import { cite, type SourceRef } from './sources.ts';

const talk = cite('S1', '«Utviklingssamtalen»');

/** What each finding builds on (domain.md 5.2); none where it only says that something does not add up. */
export const dialogueFindingSources: Readonly<Record<DialogueFindingKind, readonly SourceRef[]>> = {
  noMandate: [talk, cite('KOML', '§ 13-1 første ledd')],
  noThemes: [talk],
  themesNotDiscussed: [talk],
  themesAfterTalk: [],
  outsideTerm: [],
  notInvited: [talk],
  invitedLate: [talk],
  invitedAfterTalk: [],
  noClosedBasis: [cite('KOML', '§ 11-5 andre ledd'), cite('KOML', '§ 11-4 andre ledd')],
  notMadeKnown: [talk],
  newVersionNotMadeKnown: [talk],
  madeKnownBeforeApproval: [],
};

/** Why the meeting of an elected body is closed when it concerns somebody's service, and how (domain.md 5.2). */
export const closedMeetingSources: readonly SourceRef[] = [
  cite('KOML', '§ 11-3'),
  cite('KOML', '§ 11-4'),
  cite('KOML', '§ 11-5 andre ledd'),
  cite('KOML', '§ 11-7'),
];

/** Why what the director writes as party is not internal to the kommune (domain.md 8.2). */
export const partySource: SourceRef = cite('W-SIVORG');

/** Why a referat is open in principle, and what is said in confidence is not retold (domain.md 5.2). */
export const minutesSource: SourceRef = cite('S1', '«Utviklingssamtalen», fortrolighet');
