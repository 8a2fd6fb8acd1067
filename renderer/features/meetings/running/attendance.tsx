import { Checkbox } from '@digdir/designsystemet-react';
import { setAttendance } from '#renderer/db/repositories/participants.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { personName } from '#renderer/features/meetings/follow-up/words.ts';
import { accepted } from '#renderer/features/meetings/parts/accepted.ts';
import type { Participant } from '#shared/domain/participant.ts';
import { textIn } from '#shared/text/text.ts';
import styles from './attendance.module.css';

interface AttendanceProps {
  readonly participants: readonly Participant[];
  readonly around: Around;
}

/** Who came, to be ticked. */
export const Attendance = ({ participants, around }: AttendanceProps) => (
  <ul className={styles.list}>
    {participants.map((participant) => (
      <li key={participant.id}>
        <Checkbox
          data-size="sm"
          label={participantName(participant, around)}
          checked={participant.attendance === 'present'}
          onChange={(event) => void change(participant, event.target.checked)}
        />
      </li>
    ))}
  </ul>
);

/** A person by name, a group by what it is called, with what they have added themselves. */
const participantName = (
  { personId, group, label }: Participant,
  { people, workspace, form }: Around,
): string => {
  const person = people.find(({ id }) => id === personId);
  if (person !== undefined) return personName(person, workspace, form);
  return label === '' ? textIn(form).meetingWords.participantGroups[group] : label;
};

const change = async ({ id }: Participant, isHere: boolean): Promise<void> => {
  accepted(await setAttendance(id, isHere ? 'present' : 'absent'));
};
