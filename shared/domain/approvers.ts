import type { Approval } from './approval.ts';
import type { Person, PersonRole } from './person.ts';

/** The two who approve minutes, as equals. */
export const approverRoles = ['mayor', 'director'] as const satisfies readonly PersonRole[];
export type ApproverRole = (typeof approverRoles)[number];

/** The side the person approves for; null: this is not theirs to approve. */
export const approverRole = ({ role }: Pick<Person, 'role'>): ApproverRole | null =>
  approverRoles.find((one) => one === role) ?? null;

type Given = Pick<Approval, 'personId' | 'deletedAt'>;

/** Who has not approved yet, by role; empty: both have. Roles are those of today: a new mayor may approve for the old. */
export const missingApprovers = (
  approvals: readonly Given[],
  people: ReadonlyArray<Pick<Person, 'id' | 'role'>>,
): readonly ApproverRole[] => {
  const given = approvals
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ personId }) => people.find(({ id }) => id === personId)?.role);
  return approverRoles.filter((role) => !given.includes(role));
};
