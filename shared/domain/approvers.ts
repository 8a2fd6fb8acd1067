import type { Approval } from './approval.ts';
import type { PersonId } from './id.ts';
import type { Person, PersonRole } from './person.ts';

/** The two who approve minutes, as equals. */
export const approverRoles = ['mayor', 'director'] as const satisfies readonly PersonRole[];
export type ApproverRole = (typeof approverRoles)[number];

/** The side somebody in this role approves for; null: it is not theirs to approve. */
export const approvesAs = (role: PersonRole | undefined): ApproverRole | null =>
  approverRoles.find((one) => one === role) ?? null;

type Known = Pick<Person, 'id' | 'role'>;

/**
 * Roles as they were when the meeting was closed, and as they are today. Who held the office then may approve, and so may
 * who has taken over since: minutes of a mayor who left must not wait for ever.
 */
export interface Approvers {
  readonly atClosing: readonly Known[];
  readonly today: readonly Known[];
}

/** The side the person approves these minutes for; null: none. */
export const approverRole = (id: PersonId, { atClosing, today }: Approvers): ApproverRole | null =>
  approvesAs(atClosing.find((person) => person.id === id)?.role) ??
  approvesAs(today.find((person) => person.id === id)?.role);

type Given = Pick<Approval, 'personId' | 'deletedAt'>;

/** Who has not approved yet, by role; empty: both have. */
export const missingApprovers = (
  approvals: readonly Given[],
  approvers: Approvers,
): readonly ApproverRole[] => {
  const given = approvals
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ personId }) => approverRole(personId, approvers));
  return approverRoles.filter((role) => !given.includes(role));
};
