import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { CalendarMethod } from '#shared/documents/meeting-calendar.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import type { DialogueFacts } from './dialogue-facts.ts';

interface CalendarButtonProps {
  readonly facts: DialogueFacts;
  readonly workspace: Workspace;
  /** What is chosen first, and what the button says; left out: to one's own calendar. */
  readonly first?: Extract<CalendarMethod, 'request'>;
}

/** The way to a calendar file of the talk: for oneself, as an invitation to the others, or to call it off. */
export const CalendarButton = ({ facts, workspace, first }: CalendarButtonProps) => {
  const { out, invitation } = useText().dialogues;
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    if (facts.dialogue.day === null) say(out.calendarNoDay);
    else setOpen(true);
  };
  return (
    <>
      <Button data-size="sm" variant={first === undefined ? 'tertiary' : 'secondary'} onClick={open}>
        <CalendarIcon aria-hidden />
        {first === undefined ? out.calendar : invitation.calendar}
      </Button>
      {isOpen && (
        <CalendarDialog
          facts={facts}
          workspace={workspace}
          first={first ?? null}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
