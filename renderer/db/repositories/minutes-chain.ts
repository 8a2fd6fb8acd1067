import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { chainSteps, type ChainReport, type FaultyMinutes } from '#shared/vault/minutes-chain.ts';
import { publicKeyOf } from '#shared/vault/signing.ts';
import { readMany, readWhere } from '../read.ts';
import { openKeys } from '../vault.ts';
import { approvalsOf } from './minutes.ts';

export interface CheckedChain extends ChainReport {
  /**
   * Approvals in the name of who has opened that none of their keys has signed. Anyone who holds the key of the workspace
   * could make some up, and only the person can tell; after a lost key there are honest ones too.
   */
  readonly strange: number;
}

/** Checks the whole chain of approved minutes from what lies on this PC. */
export const checkMinutesChain = async (): Promise<CheckedChain> => {
  const approved = await readWhere('minutes', 'state', 'approved');
  const approvals = await approvalsOf(approved);
  const { personId, person, older } = openKeys();
  const mine = new Set([person, ...older].map(publicKeyOf));
  const strange = approvals.filter(
    (approval) => approval.personId === personId && !mine.has(approval.publicKey),
  );
  const steps = chainSteps(approved, approvals);
  const faults: FaultyMinutes[] = [];
  for (const [at, step] of steps.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- the window must not stand still meanwhile
    if (at % stepsAtOnce === stepsAtOnce - 1) await breath();
    const fault = step();
    if (fault !== null) faults.push(fault);
  }
  return { count: steps.length, faults, strange: strange.length };
};

/** A fault of the chain, with the meeting and series it stands in; null: they are gone. */
export interface FaultyMeeting extends FaultyMinutes {
  readonly meeting: Meeting | null;
  readonly series: Series | null;
}

/** The same faults, each with what it is called by. */
export const faultyMeetings = async (faults: readonly FaultyMinutes[]): Promise<readonly FaultyMeeting[]> => {
  const meetings = await readMany(
    'meetings',
    faults.map(({ meetingId }) => meetingId),
  );
  const series = await readMany(
    'series',
    [...meetings.values()].map(({ seriesId }) => seriesId),
  );
  return faults.map((fault) => {
    const meeting = meetings.get(fault.meetingId) ?? null;
    return { ...fault, meeting, series: meeting === null ? null : (series.get(meeting.seriesId) ?? null) };
  });
};

/** So many versions are checked before the window gets its turn: some ten milliseconds. */
const stepsAtOnce = 4;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
