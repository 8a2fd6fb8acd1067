import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { readLastImport } from '#renderer/db/last-import.ts';
import { useText } from '#renderer/stores/text.ts';
import type { CommitId } from '#shared/domain/id.ts';

interface LastImportButtonsProps {
  readonly isBusy: boolean;
  /** False while the way back stands beside the result. */
  readonly canUndo: boolean;
  readonly onUndo: (id: CommitId) => void;
  readonly onOpenCopy: () => void;
}

/** The ways back from the last import: for as long as it is remembered, also after a restart. */
export const LastImportButtons = ({ isBusy, canUndo, onUndo, onOpenCopy }: LastImportButtonsProps) => {
  const words = useText().settings.data.import;
  const last = useLiveQuery(readLastImport) ?? null;
  if (last === null) return null;
  return (
    <>
      {canUndo && (
        <Button variant="secondary" disabled={isBusy} onClick={() => onUndo(last.commitId)}>
          {words.undoLast}
        </Button>
      )}
      {last.copy !== null && (
        <Button variant="secondary" disabled={isBusy} onClick={onOpenCopy}>
          {words.openCopy}
        </Button>
      )}
    </>
  );
};
