import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { PersonnelMark } from '#renderer/features/employer/parts/personnel-mark.tsx';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { NoAccess, useStrangers } from '#renderer/parts/no-access.tsx';
import { signContractTogether } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Person } from '#shared/domain/person.ts';
import { end, mark, storeApprovals } from './acts.ts';
import type { ChangeProps } from './change-draft-form.tsx';
import { ChangeHeading, ChangeWording, Parties, partiesOf } from './change-wording.tsx';
import styles from './contract.module.css';

/** A change that waits for both parties, word for word as it was put to them. */
export const WaitingChange = ({ view, facts, workspace }: ChangeProps) => (
  <article className={styles.change} data-state="proposed">
    <ChangeHeading view={view} facts={facts} />
    <ChangeWording view={view} />
    <Parties view={view} facts={facts} workspace={workspace} />
    <PersonnelMark
      mark={view.change}
      workspace={workspace}
      onChange={(fields) => mark(view.change.id, fields)}
    />
    <Acts view={view} facts={facts} />
  </article>
);

/** How the rest approve: together at this machine, or each from their own; to say no, and the way back. */
const Acts = ({ view, facts }: Pick<ChangeProps, 'view' | 'facts'>) => {
  const words = useText().contracts.changes;
  const [asked, setAsked] = useState<readonly Person[]>([]);
  const { id } = view.change;
  const missing = partiesOf(view, facts.people).filter(({ approvedAt }) => approvedAt === null);
  const inOffice = missing.flatMap(({ role, person }) =>
    person !== null && facts.inOffice[role] === person.id ? [{ personId: person.id, person }] : [],
  );
  const isStale = inOffice.length < missing.length;
  const strangers = useStrangers(isStale ? [] : inOffice);
  const here = isStale ? [] : inOffice.filter((one) => !strangers.includes(one)).map(({ person }) => person);
  return (
    <>
      {isStale && <Notice>{words.otherHolders}</Notice>}
      <div className={styles.buttons}>
        {here.length > 1 && <Button onClick={() => setAsked(here)}>{words.together}</Button>}
        {here.map((person) => (
          <Button
            key={person.id}
            variant={here.length > 1 ? 'secondary' : 'primary'}
            onClick={() => setAsked([person])}
          >
            {words.alone(person.name)}
          </Button>
        ))}
        <Button variant="tertiary" onClick={() => void end(id, 'declined')}>
          {words.decline}
        </Button>
        <Button variant="tertiary" onClick={() => void end(id, 'withdrawn')}>
          {words.withdraw}
        </Button>
        <NoAccess parties={strangers} />
      </div>
      {!isStale && <p className={styles.quiet}>{words.about}</p>}
      {asked.length > 0 && (
        <ApproveDialog
          view={view}
          people={asked}
          isLast={asked.length === missing.length}
          onClose={() => setAsked([])}
        />
      )}
    </>
  );
};

interface ApproveDialogProps extends Pick<ChangeProps, 'view'> {
  /** Those who approve now, each with their own passphrase. */
  readonly people: readonly Person[];
  /** With these it is agreed. */
  readonly isLast: boolean;
  readonly onClose: () => void;
}

const ApproveDialog = ({ view: { change }, people, isLast, onClose }: ApproveDialogProps) => {
  const words = useText().contracts.changes;
  return (
    <TogetherDialog
      heading={words.dialog}
      lead={people.length > 1 ? words.dialogLeadBoth : isLast ? words.dialogLeadLast : words.dialogLead}
      people={people.map(({ id, name }) => ({ personId: id, name }))}
      act={signContractTogether(change)}
      onDone={(given) => storeApprovals(change.id, [...given.values()], isLast)}
      onClose={() => {
        onClose();
        focusHeadingIfLost();
      }}
    />
  );
};
