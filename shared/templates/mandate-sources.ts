import type { MandateFindingKind } from '#shared/domain/mandate-findings.ts';
import { cite, type SourceRef } from './sources.ts';

const dialogue = cite('S1', '«Utviklingssamtalen»');

/** What each finding builds on (domain.md 5.1 and 5.2); none where it only says that something does not add up. */
export const findingSources: Readonly<Record<MandateFindingKind, readonly SourceRef[]>> = {
  tooFewInCommittee: [cite('KOML', '§ 5-7')],
  directorIsMember: [cite('KOML', '§ 7-3 første ledd bokstav b'), cite('KOML', '§ 13-1 femte ledd')],
  directorSits: [
    cite('KOML', '§ 11-10 første ledd'),
    cite('FVL', '§ 6 første ledd'),
    cite('KOML', '§ 13-1 femte ledd'),
  ],
  nobody: [],
  noMayor: [dialogue],
  noDeputyMayor: [dialogue],
  fewerThanThree: [dialogue],
  moreThanFive: [dialogue],
  largeForum: [dialogue],
  nobodyFromMinority: [dialogue, cite('S0')],
  sideUnknown: [dialogue, cite('S0')],
  noDecision: [cite('S1', '«KS anbefaler», prinsipp 3'), cite('KOML', '§ 13-1 første ledd')],
  otherForum: [cite('S1', '«KS anbefaler», prinsipp 3'), cite('KOML', '§ 5-7'), cite('W-KSAPP')],
  leftCouncil: [],
  notMayorNow: [],
  twice: [],
  seatTwice: [],
  decidedAfterStart: [],
  outsideTerm: [],
  ended: [],
  overlaps: [],
};

/** Why what stands about the mandate is to be preserved: delegation and political organisation (domain.md 8.1). */
export const mandateKept: SourceRef = cite('BEVF', '§ 21');
