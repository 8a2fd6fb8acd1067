import { Button } from '@digdir/designsystemet-react';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { daysBetween } from '#shared/calendar/day.ts';
import { change, setState } from './acts.ts';
import { StepFindings } from './step-findings.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** When the invitation was sent, and how long before the talk that was. */
export const InvitationStep = (props: StepProps) => {
  const { facts } = props;
  const words = useText().dialogues.invitation;
  const { id, invitedOn, day } = facts.dialogue;
  const days = invitedOn === null || day === null ? null : daysBetween(invitedOn, day);
  const isLate = facts.findings.some(({ kind }) => kind === 'invitedLate' || kind === 'invitedAfterTalk');
  return (
    <>
      <p className={styles.quiet}>{words.about}</p>
      <StepFindings {...props} step="invitation" />
      <DayField
        label={words.on}
        description={days !== null && days >= 0 && !isLate ? words.days(days) : undefined}
        value={invitedOn}
        onChange={(chosen) => void change(id, { invitedOn: chosen })}
      />
    </>
  );
};

/** The way to one's own preparation. Nothing here says whether the other has written anything. */
export const PreparationStep = ({ facts, terms }: StepProps) => {
  const words = useText().dialogues.preparation;
  const { dialogue, mine } = facts;
  return (
    <>
      <p className={styles.quiet}>{words.about(terms)}</p>
      {mine === null ? (
        <p>{words.notYours(terms)}</p>
      ) : (
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            onClick={() => go({ room: 'employer', view: 'prepare', id: dialogue.id })}
          >
            {words.mine[mine]}
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
