import { CheckmarkIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Pill } from '#renderer/ui/pill.tsx';
import { approverRoles, type ApproverRole } from '#shared/domain/approvers.ts';
import { isAgreed, partyOf, type ContractChangeView } from '#shared/domain/contract-standing.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { contractPointTitle } from '#shared/templates/contract-points.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import type { ContractFacts } from './contract-facts.ts';
import styles from './contract.module.css';

interface HeadingProps {
  readonly view: ContractChangeView;
  readonly facts: ContractFacts;
}

/** What the change is called, where it stands, and which point it is about. */
export const ChangeHeading = ({ view, facts }: HeadingProps) => {
  const { change } = view;
  const { contracts, employerWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const point = facts.points.find(({ row }) => row !== null && row.id === change.pointId);
  const about = point === undefined ? '' : contractPointTitle(point, form);
  return (
    <div>
      <h3>
        {change.title}
        <Pill tone={isAgreed(view) ? 'accent' : 'neutral'}>
          {change.state === 'agreed' && !isAgreed(view)
            ? contracts.changes.unprovenShort
            : employerWords.contractChangeStates[change.state]}
        </Pill>
      </h3>
      {about !== '' && about !== change.title && (
        <p className={styles.quiet}>{contracts.changes.inThePoint(about)}</p>
      )}
    </div>
  );
};

/** What is changed from what to what, why, and the decision behind it. */
export const ChangeWording = ({ view: { change } }: Pick<HeadingProps, 'view'>) => {
  const words = useText().contracts.changes;
  return (
    <>
      <dl className={styles.wording}>
        {(['before', 'after'] as const).map((field) => (
          <div key={field}>
            <dt>{change.state === 'agreed' ? words.settled[field] : words[field]}</dt>
            <dd>{change[field].trim() === '' ? words.nothingBefore : change[field]}</dd>
          </div>
        ))}
      </dl>
      {change.reason.trim() !== '' && <p>{words.reasonLine(change.reason)}</p>}
      <p className={styles.quiet}>{words.decisionLine(change.decisionRef)}</p>
    </>
  );
};

/** One of the two parties of a change, with a name where somebody is still here. */
export interface Party {
  readonly role: ApproverRole;
  readonly personId: PersonId | null;
  readonly person: Person | null;
  /** ISO instant of the approval; null: not yet. */
  readonly approvedAt: string | null;
}

/** The two parties, with what each has done. */
export const partiesOf = (
  { change, approvals }: ContractChangeView,
  people: readonly Person[],
): readonly Party[] =>
  approverRoles.map((role) => {
    const personId = partyOf(change, role);
    return {
      role,
      personId,
      person: people.find(({ id }) => id === personId) ?? null,
      approvedAt: approvals.find((given) => given.personId === personId)?.approvedAt ?? null,
    };
  });

interface PartiesProps extends HeadingProps {
  readonly workspace: Workspace;
}

/** Who of the two has approved, named and dated, and who has not. */
export const Parties = ({ view, facts, workspace }: PartiesProps) => {
  const words = useText().contracts.changes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <ul className={styles.approvals}>
      {partiesOf(view, facts.people).map(({ role, person, approvedAt }) => {
        const title = capitalised(roleName(role, workspace, form));
        // An approval goes with the one who gave it; that both agreed is told by the change itself.
        const isGiven = approvedAt !== null || (person === null && isAgreed(view));
        return (
          <li key={role}>
            {isGiven && <CheckmarkIcon aria-hidden />}
            <span>
              {person === null
                ? (isGiven ? words.givenGone : words.missingGone)(title)
                : approvedAt === null
                  ? words.missing(title, person.name)
                  : words.given(title, person.name, formatInstant(approvedAt, form))}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
