import { approverRoles, type ApproverRole } from '#shared/domain/approvers.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { minutesApprover, type MinutesView } from '#shared/domain/minutes-standing.ts';
import type { Person } from '#shared/domain/person.ts';

/** One of the two who approve, with a name where somebody is still here. */
interface MinutesApprover {
  readonly role: ApproverRole;
  readonly personId: PersonId | null;
  readonly person: Person | null;
  /** ISO instant; null: not yet. */
  readonly approvedAt: string | null;
}

/** The two, with what each has done. */
export const approversOfMinutes = (
  { minutes, approvals }: MinutesView,
  people: readonly Person[],
): readonly MinutesApprover[] =>
  approverRoles.map((role) => {
    const personId = minutesApprover(minutes, role);
    return {
      role,
      personId,
      person: people.find(({ id }) => id === personId) ?? null,
      approvedAt: approvals.find((given) => given.personId === personId)?.approvedAt ?? null,
    };
  });
