import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, HourglassIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { MinutesVersion } from '#renderer/db/repositories/minutes.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useMe } from '#renderer/stores/me.ts';
import { openAs } from '#renderer/stores/open-as.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Approval } from '#shared/domain/approval.ts';
import {
  approverRole,
  missingApprovers,
  type ApproverRole,
  type Approvers,
} from '#shared/domain/approvers.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import { approve } from './acts.ts';
import { Section } from './section.tsx';
import styles from './after.module.css';

/** Who of the two has approved, and what each can do now. */
export const ApprovalSection = ({ version }: { readonly version: MinutesVersion }) => {
  const words = useText().closing.approval;
  const people = useLiveQuery(listPeople);
  const workspace = useLiveQuery(readWorkspace);
  const form = usePreferences(({ writtenForm }) => writtenForm);
  if (people === undefined || workspace === undefined) return null;
  const { minutes, snapshot, approvals } = version;
  const approvers = { atClosing: snapshot?.people ?? [], today: people };
  const missing = missingApprovers(approvals, approvers);
  const isOpen = minutes.state === 'awaiting' || minutes.state === 'begun';
  const named = [...approvers.atClosing, ...people];
  const given = approvals.map((approval) => givenLine(approval, named, workspace, form));
  const lacking = isOpen ? missing.map((role) => missingLine(role, people, workspace, form)) : [];
  return (
    <Section heading={words.heading}>
      <ul className={styles.lines}>
        {given.map((line) => (
          <li key={line}>
            <CheckmarkCircleIcon aria-hidden /> {line}
          </li>
        ))}
        {lacking.map((line) => (
          <li key={line}>
            <HourglassIcon aria-hidden /> {line}
          </li>
        ))}
      </ul>
      {minutes.state === 'withdrawn' && <p className={styles.quiet}>{words.withdrawn}</p>}
      {minutes.state === 'approved' && (
        <p className={styles.quiet}>
          {words.bothApproved} {words.signed}
        </p>
      )}
      {isOpen && <ApproveButtons {...{ version, people, approvers, missing }} />}
    </Section>
  );
};

type Named = Pick<Person, 'id' | 'name' | 'role'>;

const givenLine = (
  { personId, approvedAt }: Approval,
  people: readonly Named[],
  workspace: Workspace | null,
  form: WrittenForm,
): string => {
  const person = people.find(({ id }) => id === personId);
  const { approval, minutes } = textIn(form).closing;
  const title = person === undefined ? '' : capitalised(roleName(person.role, workspace, form));
  return approval.given(title, person?.name ?? minutes.unknown, formatInstant(approvedAt, form));
};

const missingLine = (
  role: ApproverRole,
  people: readonly Named[],
  workspace: Workspace | null,
  form: WrittenForm,
): string => {
  const { approval } = textIn(form).closing;
  const title = capitalised(roleName(role, workspace, form));
  const names = people.filter((person) => person.role === role).map(({ name }) => name);
  return names.length === 0 ? approval.nobody(title) : approval.missing(title, names.join(', '));
};

interface ApproveButtonsProps {
  readonly version: MinutesVersion;
  readonly people: readonly Person[];
  readonly approvers: Approvers;
  readonly missing: readonly ApproverRole[];
}

const ApproveButtons = ({ version, people, approvers, missing }: ApproveButtonsProps) => {
  const words = useText().closing.approval;
  const me = useMe();
  const [isWorking, setWorking] = useState(false);
  if (me === null) return null;
  const mine = approverRole(me.id, approvers);
  const others = people.filter((person) => {
    const role = approverRole(person.id, approvers);
    return person.id !== me.id && role !== null && role !== mine && missing.includes(role);
  });
  const run = async () => {
    if (isWorking) return;
    setWorking(true);
    await approve(version);
    setWorking(false);
  };
  return (
    <>
      {mine === null && <p className={styles.quiet}>{words.notYours}</p>}
      <div className={styles.buttons}>
        {mine !== null && missing.includes(mine) && (
          <Button loading={isWorking} onClick={() => void run()}>
            {words.approve}
          </Button>
        )}
        {others.map((person) => (
          <Button key={person.id} variant="secondary" onClick={() => void openAs(person)}>
            {words.switchTo(person.name)}
          </Button>
        ))}
      </div>
      {others.length > 0 && <p className={styles.quiet}>{words.otherOwn}</p>}
    </>
  );
};
