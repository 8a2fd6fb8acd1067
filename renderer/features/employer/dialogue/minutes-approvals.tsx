import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import { approverRoles, type ApproverRole } from '#shared/domain/approvers.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { minutesApprover, type MinutesView } from '#shared/domain/minutes-standing.ts';
import type { Person } from '#shared/domain/person.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** One of the two who approve, with a name where somebody is still here. */
export interface MinutesApprover {
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

/** Who of the two has approved, named and dated, and who has not. */
export const MinutesApprovals = ({
  view,
  facts,
  workspace,
  form,
}: StepProps & { readonly view: MinutesView }) => {
  const words = useText().dialogues.minutes.waiting;
  return (
    <ul className={styles.approvals}>
      {approversOfMinutes(view, facts.named).map(({ role, person, approvedAt }) => {
        const title = capitalised(roleName(role, workspace, form));
        const name = person?.name ?? words.gone;
        return (
          <li key={role}>
            {approvedAt !== null && <CheckmarkIcon aria-hidden />}
            <span>
              {approvedAt === null
                ? words.missing(title, name)
                : words.given(title, name, formatInstant(approvedAt, form))}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
