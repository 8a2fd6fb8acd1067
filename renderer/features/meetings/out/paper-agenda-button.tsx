import { Button } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readAgendaToPrint } from '#renderer/db/repositories/meeting-files.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import { PaperAgendaDialog } from './paper-agenda-dialog.tsx';

interface PaperAgendaButtonProps {
  readonly meetingId: MeetingId;
}

/** The button that makes the agenda on paper, with numbered lines to write on. */
export const PaperAgendaButton = ({ meetingId }: PaperAgendaButtonProps) => {
  const words = useText().meetingDocuments.out.paper;
  const [isOpen, setOpen] = useState(false);
  useCommand('export', () => setOpen(true));
  const found = useLiveQuery(
    async () => (isOpen ? await readAgendaToPrint(meetingId) : null),
    [meetingId, isOpen],
  );
  return (
    <>
      <Button data-size="sm" variant="tertiary" onClick={() => setOpen(true)}>
        <PrinterSmallIcon aria-hidden />
        {words.button}
      </Button>
      {isOpen && found && <PaperAgendaDialog found={found} onClose={() => setOpen(false)} />}
    </>
  );
};
