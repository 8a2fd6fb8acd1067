import { useState } from 'react';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { useText } from '#renderer/stores/text.ts';
import { Attendance } from './attendance.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import type { RunFacts } from './use-run.ts';

interface TypedPresenceProps {
  readonly facts: RunFacts;
  readonly around: Around;
}

/** Who came, as the sheet has it ticked; folded, for the points are what one types. */
export const TypedPresence = ({ facts: { agenda, participants }, around }: TypedPresenceProps) => {
  const words = useText().running.typeIn;
  const [isOpen, setOpen] = useState(false);
  const here = participants.filter(({ attendance }) => attendance === 'present').length;
  return (
    <div>
      <Fold
        label={words.present(here, participants.length)}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        part="present"
      >
        <Attendance meetingId={agenda.meeting.id} participants={participants} around={around} />
      </Fold>
    </div>
  );
};
