import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { takeOutText } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { dialogueCalendar } from '#shared/documents/employer/dialogue-calendar.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { DialogueFacts } from './dialogue-facts.ts';

interface CalendarButtonProps {
  readonly facts: DialogueFacts;
  readonly workspace: Workspace;
}

/** Takes out the talk for the calendar; of one that is called off, the file takes it away again. */
export const CalendarButton = ({ facts, workspace }: CalendarButtonProps) => {
  const { dialogues, reception } = useText();
  const words = dialogues.out;
  const { dialogue, today } = facts;
  const make = async () => {
    const owner = bodyName(workspace);
    const form = workspace.exportForm;
    const text = dialogueCalendar({ dialogue, owner, form, now: new Date().toISOString() });
    if (text === null) return say(words.calendarNoDay);
    const name = fileName(textIn(form).dialogues.paper.calendar.summary, owner, dialogue.day ?? today, 'ics');
    const result = await takeOutText({ kind: 'ics', name, text });
    if (result !== 'saved' && result !== 'cancelled')
      say(reception.export.errors[result], { tone: 'danger' });
  };
  return (
    <Button data-size="sm" variant="tertiary" onClick={() => void make()}>
      <CalendarIcon aria-hidden />
      {words.calendar}
    </Button>
  );
};
