import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { approversOf } from '#renderer/features/rules/parts/rule-words.ts';
import { dayOfInstant } from '#renderer/features/rules/parts/instant-day.ts';
import { NoAccess, useStrangers } from '#renderer/parts/no-access.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Person } from '#shared/domain/person.ts';
import type { VersionView } from '#shared/domain/rule-standing.ts';
import { formatDay } from '#shared/text/dates.ts';
import { withdraw } from './acts.ts';
import { Approvals } from './approvals.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { Changes } from './changes.tsx';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** What waits for approval; two of them when both have put one forward on their own PCs. */
export const WaitingSection = ({ facts }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule.waiting;
  const { waiting } = facts.view;
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="waiting">
      <h2 id="waiting">{words.heading}</h2>
      {waiting.length > 1 && <Notice>{words.two}</Notice>}
      {waiting.map((view) => (
        <Waiting key={view.version.id} view={view} facts={facts} />
      ))}
    </section>
  );
};

interface WaitingProps {
  readonly view: VersionView;
  readonly facts: RuleFacts;
}

const Waiting = ({ view, facts }: WaitingProps) => {
  const { waiting: words, inForce: agreed } = useText().rules.rule;
  const { form } = facts;
  const { version } = view;
  const { inForce } = facts.view;
  const day = dayOfInstant(version.createdAt);
  return (
    <article className={styles.part}>
      {day !== null && (
        <p className={styles.quiet}>{words.version(version.number, formatDay(day, form, 'long'))}</p>
      )}
      {inForce === null ? (
        <p className={styles.agreed}>{version.text}</p>
      ) : (
        <div className={styles.agreed}>
          <Changes before={inForce.version.text} after={version.text} />
        </div>
      )}
      {version.reason !== '' && (
        <p>
          <span className={styles.quiet}>{words.reason}: </span>
          {version.reason}
        </p>
      )}
      {version.reviewOn !== null && (
        <p className={styles.quiet}>{agreed.review(formatDay(version.reviewOn, form, 'long'))}</p>
      )}
      <Approvals view={view} facts={facts} />
      <Acts view={view} facts={facts} />
    </article>
  );
};

/** How the rest approve: together at this machine, or each from their own; and the way back. */
const Acts = ({ view, facts }: WaitingProps) => {
  const words = useText().rules.rule.waiting;
  const [asked, setAsked] = useState<readonly Person[]>([]);
  const missing = approversOf(view, facts.people).filter(({ approvedAt }) => approvedAt === null);
  const inOffice = missing.flatMap(({ role, person }) =>
    person !== null && facts.inOffice[role] === person.id ? [{ personId: person.id, person }] : [],
  );
  const isStale = inOffice.length < missing.length;
  const strangers = useStrangers(isStale ? [] : inOffice);
  const here = inOffice.filter((one) => !strangers.includes(one)).map(({ person }) => person);
  return (
    <>
      {isStale && <Notice>{words.otherHolders}</Notice>}
      <div className={styles.buttons}>
        {!isStale && here.length > 1 && <Button onClick={() => setAsked(here)}>{words.together}</Button>}
        {!isStale &&
          here.map((person) => (
            <Button
              key={person.id}
              variant={here.length > 1 ? 'secondary' : 'primary'}
              onClick={() => setAsked([person])}
            >
              {words.alone(person.name)}
            </Button>
          ))}
        <Button variant="tertiary" onClick={() => void withdraw(view.version.id)}>
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
