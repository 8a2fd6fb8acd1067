import { Button } from '@digdir/designsystemet-react';
import { FileExportIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import type { TermId } from '#shared/domain/id.ts';
import { TermDialog } from './term-dialog.tsx';

/** The button that takes every finished round of the term out in one report. */
export const TermExportButton = ({ termId }: { readonly termId: TermId }) => {
  const words = useText().evaluationDocuments.out;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button data-size="sm" variant="secondary" onClick={() => setOpen(true)}>
        <FileExportIcon aria-hidden />
        {words.termButton}
      </Button>
      {isOpen && <TermDialog termId={termId} onClose={() => setOpen(false)} />}
    </>
  );
};
