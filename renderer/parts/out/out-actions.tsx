import { Button, Spinner } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFrame, withFrame } from '#renderer/parts/letterhead.ts';
import type { TakenOut } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { DocumentView } from '#renderer/ui/document-view.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Document } from '#shared/documents/document.ts';
import styles from './out.module.css';

interface OutActionsProps {
  /** What it will look like; null: there is nothing to show. */
  readonly document: Document | null;
  readonly isPackage: boolean;
  /** Makes the file and lets the user choose where; null: there is nothing to make. */
  readonly take: (() => Promise<TakenOut>) | null;
  readonly onClose: () => void;
}

/** The button that makes the file, what went wrong in words, and a look at it first. */
export const OutActions = ({ document, isPackage, take, onClose }: OutActionsProps) => {
  const { evaluationDocuments, reception } = useText();
  const words = evaluationDocuments.out;
  const frame = useFrame();
  const [isWorking, setWorking] = useState(false);
  const [isShown, setShown] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<TakenOut, 'saved' | 'cancelled'> | null>(null);
  const make = async () => {
    if (take === null) return;
    setWorking(true);
    setRefusal(null);
    const result = await take();
    setWorking(false);
    if (result === 'saved') return onClose();
    if (result !== 'cancelled') setRefusal(result);
  };
  return (
    <>
      {refusal !== null && <Notice tone="danger">{reception.export.errors[refusal]}</Notice>}
      <div className={styles.buttons}>
        <Button disabled={isWorking || take === null} onClick={() => void make()}>
          {isWorking && <Spinner aria-hidden data-size="xs" />}
          {isWorking ? reception.export.working : isPackage ? words.makePackage : words.make}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {words.cancel}
        </Button>
        {document !== null && (
          <Button variant="tertiary" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? words.previewHide : words.preview}
          </Button>
        )}
      </div>
      {isShown && document !== null && (
        <DocumentView label={words.previewLabel} document={withFrame(document, frame)} />
      )}
    </>
  );
};
