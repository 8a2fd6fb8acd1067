import { Button, Checkbox } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { removeParticipant, setAttendance } from '#renderer/db/repositories/participants.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { personName } from '#renderer/features/meetings/follow-up/words.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Participant } from '#shared/domain/participant.ts';
import { groupName } from '#shared/text/participant-name.ts';
import { AddParticipant } from './add-participant.tsx';
import styles from './attendance.module.css';

interface AttendanceProps {
  readonly meetingId: MeetingId;
  readonly participants: readonly Participant[];
  readonly around: Around;
}

/** Who came, to be ticked; and who else is here this time. */
export const Attendance = ({ meetingId, participants, around }: AttendanceProps) => {
  const words = useText().running.attendance;
  return (
    <div className={styles.attendance}>
      <ul className={styles.list}>
        {participants.map((participant) => (
          <li key={participant.id} className={styles.row}>
            <Checkbox
              data-size="sm"
              label={participantName(participant, around)}
              checked={participant.attendance === 'present'}
              onChange={(event) => void change(participant, event.target.checked)}
            />
            <Button
              icon
              variant="tertiary"
              data-size="sm"
              data-color="neutral"
              aria-label={words.remove(participantName(participant, around))}
              onClick={() => void takeOff(participant)}
            >
              <XMarkIcon aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <AddParticipant meetingId={meetingId} participants={participants} around={around} />
    </div>
  );
};

/** A person by name, a group by what it is called, with what they have added themselves. */
const participantName = (
  { personId, group, label }: Participant,
  { people, workspace, form }: Around,
): string => {
  const person = people.find(({ id }) => id === personId);
  if (person !== undefined) return personName(person, workspace, form);
  return label === '' ? groupName(group, workspace, form) : label;
};

const takeOff = async ({ id }: Participant): Promise<void> => {
  const answer = await removeParticipant(id);
  if (accepted(answer)) sayWithUndo(currentText().running.attendance.removed, answer.value);
};

const change = async ({ id }: Participant, isHere: boolean): Promise<void> => {
  accepted(await setAttendance(id, isHere ? 'present' : 'absent'));
};
