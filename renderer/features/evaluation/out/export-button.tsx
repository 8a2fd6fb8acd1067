import { Button } from '@digdir/designsystemet-react';
import { FileExportIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { RoundDialog } from './round-dialog.tsx';

/** The button that takes one round out: report, annex, data or the whole package. Only for a round that is opened. */
export const ExportButton = ({ roundId }: { readonly roundId: EvalRoundId }) => {
  const words = useText().evaluationDocuments.out;
  const [isOpen, setOpen] = useState(false);
  useCommand('export', () => setOpen(true));
  return (
    <>
      <Button data-size="sm" variant="secondary" onClick={() => setOpen(true)}>
        <FileExportIcon aria-hidden />
        {words.button}
      </Button>
      {isOpen && <RoundDialog roundId={roundId} onClose={() => setOpen(false)} />}
    </>
  );
};
