import { approverRoles, type ApproverRole } from './approvers.ts';
import type { Dialogue, DialogueApproval, DialogueMinutes } from './dialogue.ts';
import type { PersonId } from './id.ts';

/** One referat of a talk, with who has approved it. */
export interface MinutesView {
  readonly minutes: DialogueMinutes;
  /** Signed approvals of this very wording, the earliest first. */
  readonly approvals: readonly DialogueApproval[];
  /** Whose signed approval it lacks, by office; nobody's of a draft. */
  readonly missing: readonly ApproverRole[];
}

/** Where the referat of a talk stands: worked out, never stored. */
export interface MinutesStanding {
  /** Every one there has been, the newest first. */
  readonly all: readonly MinutesView[];
  /** What both have approved last; null: nothing. */
  readonly inForce: MinutesView | null;
  /** What waits for approval; null: nothing does. */
  readonly waiting: MinutesView | null;
  /** What is being written; null: nothing is. */
  readonly draft: DialogueMinutes | null;
}

/** What a draft does not hold yet: it is written when it is put to both. */
export const notPut = {
  day: null,
  startTime: '',
  length: 0,
  place: '',
  directorId: null,
  mayorId: null,
  digest: '',
} as const;

/** The talk as the referat says it was: once it is put to both, what is changed of the talk does not change it. */
export const talkInMinutes = (dialogue: Dialogue, minutes: DialogueMinutes): Dialogue =>
  minutes.digest === ''
    ? dialogue
    : {
        ...dialogue,
        day: minutes.day,
        startTime: minutes.startTime === '' ? dialogue.startTime : minutes.startTime,
        minutes: minutes.length,
        place: minutes.place,
      };

/** Who must approve it, by office; null: deleted for good since. */
export const minutesApprover = (
  { directorId, mayorId }: Pick<DialogueMinutes, 'directorId' | 'mayorId'>,
  role: ApproverRole,
): PersonId | null => (role === 'director' ? directorId : mayorId);

/** @param approvals those whose signature holds; of any referat */
export const minutesStanding = (
  rows: readonly DialogueMinutes[],
  approvals: readonly DialogueApproval[],
): MinutesStanding => {
  const all = rows.toSorted(newestMinutesFirst).map((minutes) => viewOf(minutes, approvals));
  return {
    all,
    inForce: all.find(({ minutes, missing }) => minutes.state === 'approved' && missing.length === 0) ?? null,
    waiting: all.find(({ minutes }) => minutes.state === 'proposed') ?? null,
    draft: all.find(({ minutes }) => minutes.state === 'draft')?.minutes ?? null,
  };
};

const viewOf = (minutes: DialogueMinutes, approvals: readonly DialogueApproval[]): MinutesView => {
  const given = approvals
    .filter(({ minutesId, digest }) => minutesId === minutes.id && digest === minutes.digest)
    .toSorted((a, b) => compare(a.approvedAt, b.approvedAt) || compare(a.id, b.id));
  return { minutes, approvals: given, missing: missingInMinutes(minutes, given) };
};

/** Whose approval it lacks, by office. One deleted for good since lacks in none that both have approved. */
export const missingInMinutes = (
  minutes: Pick<DialogueMinutes, 'state' | 'directorId' | 'mayorId'>,
  given: readonly Pick<DialogueApproval, 'personId'>[],
): readonly ApproverRole[] =>
  minutes.state === 'draft' || minutes.state === 'withdrawn'
    ? []
    : approverRoles.filter((role) => {
        const asked = minutesApprover(minutes, role);
        if (asked === null) return minutes.state !== 'approved';
        return !given.some(({ personId }) => personId === asked);
      });

/** By number; of two with the same number (made on two PCs) what was approved last. */
const newestMinutesFirst = (a: DialogueMinutes, b: DialogueMinutes): number =>
  b.number - a.number || compare(b.approvedAt ?? '', a.approvedAt ?? '') || compare(b.id, a.id);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Whether what it says stands fast: it lies with the two, or counts and nobody writes it anew. */
export const isAsPut = ({
  waiting,
  inForce,
  draft,
}: Pick<MinutesStanding, 'waiting' | 'inForce' | 'draft'>): boolean =>
  waiting !== null || (inForce !== null && draft === null);
