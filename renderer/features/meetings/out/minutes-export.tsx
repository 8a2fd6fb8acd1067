import { Button } from '@digdir/designsystemet-react';
import { FileExportIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readMinutes } from '#renderer/db/repositories/minutes.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import type { MinutesId } from '#shared/domain/id.ts';
import { MinutesDialog } from './minutes-dialog.tsx';

interface MinutesExportProps {
  /** One version of the minutes. */
  readonly minutesId: MinutesId;
}

/** The button that takes the minutes out: to file, or as text to paste into Teams or a mail. */
export const MinutesExport = ({ minutesId }: MinutesExportProps) => {
  const words = useText().meetingDocuments.out.minutes;
  const [isOpen, setOpen] = useState(false);
  useCommand('export', () => setOpen(true));
  const found = useLiveQuery(async () => {
    const [version, workspace] = await Promise.all([readMinutes(minutesId), readWorkspace()]);
    return version === null || workspace === null ? null : { version, workspace };
  }, [minutesId]);
  return (
    <>
      <Button data-size="sm" variant="secondary" onClick={() => setOpen(true)}>
        <FileExportIcon aria-hidden />
        {words.button}
      </Button>
      {isOpen && found && (
        <MinutesDialog
          version={found.version}
          exportForm={found.workspace.exportForm}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
