import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import type { MinutesView } from '#shared/domain/minutes-standing.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { approversOfMinutes } from './minutes-approvers.ts';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

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
