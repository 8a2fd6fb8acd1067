import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { NoAccess, useStrangers } from '#renderer/parts/no-access.tsx';
import { signMinutesTogether } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { MinutesView } from '#shared/domain/minutes-standing.ts';
import type { Person } from '#shared/domain/person.ts';
import { storeApprovals, withdraw } from './acts.ts';
import { MinutesApprovals } from './minutes-approvals.tsx';
import { approversOfMinutes } from './minutes-approvers.ts';
import { MinutesParts } from './minutes-text.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** What lies with the two for approval, as it was put to them. */
export const MinutesWaiting = (props: StepProps & { readonly view: MinutesView }) => {
  const { view } = props;
  const words = useText().dialogues.minutes;
  return (
    <section className={styles.waiting} aria-labelledby="minutes-waiting">
      <h3 id="minutes-waiting">{words.waiting.heading}</h3>
      <p className={styles.small}>{words.waiting.version(view.minutes.number)}</p>
      <MinutesParts minutes={view.minutes} />
      {view.minutes.reason.trim() !== '' && (
        <p className={styles.small}>
          {words.why}: {view.minutes.reason}
        </p>
      )}
      <MinutesApprovals {...props} />
      <Acts {...props} />
    </section>
  );
};

/** How the rest approve: together at this machine, or each from their own; and the way back. */
const Acts = ({ view, facts }: StepProps & { readonly view: MinutesView }) => {
  const words = useText().dialogues.minutes.waiting;
  const [asked, setAsked] = useState<readonly Person[]>([]);
  const missing = approversOfMinutes(view, facts.named).filter(({ approvedAt }) => approvedAt === null);
  const holders = missing.flatMap(({ role, person }) =>
    person !== null && facts.inOffice[role] === person.id ? [{ personId: person.id, person }] : [],
  );
  const isStale = holders.length < missing.length;
  const strangers = useStrangers(isStale ? [] : holders);
  const here = isStale ? [] : holders.filter((one) => !strangers.includes(one)).map(({ person }) => person);
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
        <Button variant="tertiary" onClick={() => void withdraw(view.minutes.id)}>
          {words.withdraw}
        </Button>
        <NoAccess parties={strangers} />
      </div>
      {!isStale && <p className={styles.small}>{words.about}</p>}
      {asked.length > 0 && (
        <TogetherDialog
          heading={words.dialog}
          lead={
            asked.length > 1 ? words.leadBoth : asked.length === missing.length ? words.leadLast : words.lead
          }
          people={asked.map(({ id, name }) => ({ personId: id, name }))}
          act={signMinutesTogether(view.minutes)}
          onDone={(given) =>
            storeApprovals(view.minutes.id, [...given.values()], asked.length === missing.length)
          }
          onClose={() => {
            setAsked([]);
            focusHeadingIfLost();
          }}
        />
      )}
    </>
  );
};
