import { Button } from '@digdir/designsystemet-react';
import { FilesIcon } from '@navikt/aksel-icons';
import { demoNotice } from '#renderer/parts/out/made.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { announce } from '#renderer/ui/live.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { daysBetween } from '#shared/calendar/day.ts';
import { invitationDocument } from '#shared/documents/employer/dialogue.ts';
import { documentText } from '#shared/documents/plain-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { change, setState } from './acts.ts';
import { CalendarButton } from './calendar-button.tsx';
import type { DialogueFacts } from './dialogue-facts.ts';
import { StepFindings } from './step-findings.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** When the invitation was sent, and how long before the talk that was. */
export const InvitationStep = (props: StepProps) => {
  const { facts, workspace } = props;
  const words = useText().dialogues.invitation;
  const { id, invitedOn, day, state } = facts.dialogue;
  const days = invitedOn === null || day === null ? null : daysBetween(invitedOn, day);
  const isLate = facts.findings.some(({ kind }) => kind === 'invitedLate' || kind === 'invitedAfterTalk');
  return (
    <>
      <p className={styles.quiet}>{words.about}</p>
      <StepFindings {...props} step="invitation" />
      {state === 'planned' && (
        <div className={styles.buttons}>
          <CalendarButton facts={facts} workspace={workspace} first="request" />
          <Button variant="secondary" data-size="sm" onClick={() => void copyInvitation(facts, workspace)}>
            <FilesIcon aria-hidden />
            {words.copy}
          </Button>
        </div>
      )}
      <div className={styles.line}>
        <DayField
          label={words.on}
          description={days !== null && days >= 0 && !isLate ? words.days(days) : undefined}
          value={invitedOn}
          onChange={(chosen) => void change(id, { invitedOn: chosen })}
        />
        {invitedOn === null && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => void change(id, { invitedOn: facts.today })}
          >
            {words.sentToday}
          </Button>
        )}
      </div>
    </>
  );
};

/** The invitation as text for a mail, in the written form of what goes out. */
const copyInvitation = async (facts: DialogueFacts, workspace: Workspace): Promise<void> => {
  const words = currentText().dialogues.invitation;
  const { today, named: people } = facts;
  const form = workspace.exportForm;
  const making = { workspace, today, form, audience: 'internal', ...demoNotice(form) } as const;
  const text = documentText(invitationDocument({ ...facts, ...making, people }));
  try {
    await navigator.clipboard.writeText(text);
    announce(words.copied);
    say(words.copied);
  } catch {
    say(words.notCopied, { tone: 'danger' });
  }
};

/** The way to one's own preparation. Nothing here says whether the other has written anything. */
export const PreparationStep = ({ facts, terms }: StepProps) => {
  const words = useText().dialogues.preparation;
  const { dialogue, mine, prepared } = facts;
  const isPlanned = dialogue.state === 'planned';
  return (
    <>
      <p className={styles.quiet}>{words.about(terms)}</p>
      {mine === null && <p>{words.notYours(terms)}</p>}
      {mine !== null && (isPlanned || prepared > 0) && (
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            onClick={() => go({ room: 'employer', view: 'prepare', id: dialogue.id })}
          >
            {isPlanned ? words.mine[mine] : words.read}
          </Button>
        </div>
      )}
    </>
  );
};

/** The way into the talk, and whether it has been. */
export const TalkStep = ({ facts }: StepProps) => {
  const words = useText().dialogues.talk;
  const { dialogue, points } = facts;
  const { id, state } = dialogue;
  const isBegun = points.length > 0;
  return (
    <>
      <p className={styles.quiet}>{words.about}</p>
      <div className={styles.buttons}>
        <Button
          variant={state === 'planned' ? 'primary' : 'secondary'}
          onClick={() => go({ room: 'employer', view: 'talk', id })}
        >
          {state !== 'planned' ? words.look : isBegun ? words.goOn : words.start}
        </Button>
        {state === 'planned' && (
          <Button variant="secondary" onClick={() => void setState(id, 'held', words.heldNow)}>
            {words.setHeld}
          </Button>
        )}
        {state === 'held' && (
          <Button variant="tertiary" onClick={() => void setState(id, 'planned', words.plannedNow)}>
            {words.setPlanned}
          </Button>
        )}
      </div>
    </>
  );
};
