import { CheckmarkIcon } from '@navikt/aksel-icons';
import { approversOf, roleTitle } from '#renderer/features/rules/parts/rule-words.ts';
import { useText } from '#renderer/stores/text.ts';
import type { VersionView } from '#shared/domain/rule-standing.ts';
import { formatInstant } from '#shared/text/dates.ts';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

interface ApprovalsProps {
  readonly view: VersionView;
  readonly facts: Pick<RuleFacts, 'people' | 'workspace' | 'form'>;
}

/** Who of the two has approved a version, named and dated, and who has not. */
export const Approvals = ({ view, facts: { people, workspace, form } }: ApprovalsProps) => {
  const words = useText().rules.rule.waiting;
  return (
    <ul className={styles.approvals}>
      {approversOf(view, people).map(({ role, person, approvedAt }) => {
        const title = roleTitle(role, workspace, form);
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
