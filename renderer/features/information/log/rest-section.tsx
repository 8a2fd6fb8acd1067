import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { reopenMatter } from '#renderer/db/repositories/matters.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { formatDay } from '#shared/text/dates.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { waitSentence } from '#shared/text/who-waits.ts';
import styles from './log.module.css';
import { SendToRest } from './send-to-rest.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import type { Around } from './use-log.ts';
import { WaitingMembers } from './waiting-members.tsx';

interface RestSectionProps {
  readonly view: MatterView;
  readonly around: Around;
}

/** How it stands with «samme informasjon til samme tid»: who has not got it, since when, and what to do about it. */
export const RestSection = ({ view, around }: RestSectionProps) => {
  const words = useText().information.matter;
  const { standing, reason, coverage } = view;
  if (standing === 'complete' && coverage.completeOn !== null)
    return <p>{words.complete(formatDay(coverage.completeOn, around.form, 'long'))}</p>;
  if (standing === 'settled')
    return (
      <section aria-labelledby="rest-heading">
        <h2 id="rest-heading">{words.restHeading}</h2>
        <p>{reason === '' ? words.settled : words.settledWhy(reason)}</p>
        <WaitingMembers view={view} around={around} />
        <div className={styles.buttons}>
          <Button variant="secondary" data-size="sm" onClick={() => void open(view, words.reopened)}>
            {words.reopen}
          </Button>
        </div>
      </section>
    );
  return <Owed view={view} around={around} />;
};

const open = async (view: MatterView, said: string): Promise<void> => {
  const answer = await reopenMatter(view);
  if (accepted(answer)) sayWithUndo(said, answer.value);
};

const Owed = ({ view, around }: RestSectionProps) => {
  const { matter: words } = useText().information;
  const { workspace, form } = around;
  const [isSettling, setSettling] = useState(false);
  return (
    <section aria-labelledby="rest-heading">
      <h2 id="rest-heading">{words.restHeading}</h2>
      <p>{waitSentence(view, workspace, form)}</p>
      <Unknown view={view} around={around} />
      <WaitingMembers view={view} around={around} />
      <SendToRest view={view} around={around} onSettle={() => setSettling(true)} />
      {isSettling && <SettleDialog view={view} onClose={() => setSettling(false)} />}
    </section>
  );
};

/** What is not known: nobody is registered, or a group has nobody in it. */
const Unknown = ({ view, around }: RestSectionProps) => {
  const { front, matter: words, waiting } = useText().information;
  const { register, workspace, form } = around;
  const toMembers = <Link href={hashOf({ room: 'information', view: 'members' })}>{front.toMembers}</Link>;
  if (register.members.length === 0)
    return (
      <p className={styles.quiet}>
        {words.byGroups} {toMembers}
      </p>
    );
  return view.coverage.emptyGroups.map((group) => (
    <Notice key={group} tone="warning" actions={toMembers}>
      <p>{waiting.empty(recipientWords(group, workspace, form))}</p>
    </Notice>
  ));
};
