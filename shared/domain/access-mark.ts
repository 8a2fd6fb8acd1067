import type { Day } from '#shared/calendar/day.ts';

/** `undecided` counts as open until somebody has looked: openness is the main rule (OFFL § 3). */
export const accessStatuses = ['undecided', 'public', 'exempt'] as const;
export type AccessStatus = (typeof accessStatuses)[number];

/** Who may see a point, and why not everybody. A mark is only preliminary: each request is assessed (OFFL § 29). */
export interface AccessMark {
  readonly access: AccessStatus;
  /** The legal basis by its key in `shared/templates/access-bases.ts`; null unless exempt. */
  readonly basisKey: string | null;
  /** The version of the list the key was chosen from. */
  readonly basisVersion: number | null;
  /** What the list cannot know: paragraph and letter, or the rule of confidentiality (OFFL § 31). */
  readonly basisDetail: string;
  /** «Merinnsyn vurdert»: how extended access was considered (OFFL § 11); empty: not yet. */
  readonly fullerAccess: string;
  /** When the mark is to be looked at again; null unless exempt. */
  readonly reassessOn: Day | null;
}

/** As a new point begins. */
export const noMark: AccessMark = {
  access: 'undecided',
  basisKey: null,
  basisVersion: null,
  basisDetail: '',
  fullerAccess: '',
  reassessOn: null,
};

/** The mark of a row, alone. */
export const markIn = ({
  access,
  basisKey,
  basisVersion,
  basisDetail,
  fullerAccess,
  reassessOn,
}: AccessMark): AccessMark => ({ access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn });
