import { Button } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { desktop } from '#renderer/desktop/bridge.ts';
import { checkSheet, type SheetKind } from '#renderer/stores/sheet.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Sheet } from '#shared/ipc/vault.ts';
import { SheetPaper } from './sheet-paper.tsx';
import styles from './sheets.module.css';
import { useSheetFacts } from './use-sheet-facts.ts';

interface MakeSheetProps {
  readonly of: SheetKind;
  readonly onClose: () => void;
}

/** A new sheet, shown once: it is printed or written off, and then its word is typed back. */
export const MakeSheet = ({ of, onClose }: MakeSheetProps) => {
  const { lock, common } = useText();
  const words = lock.sheets;
  const { sheet, hasFailed } = useNewSheet(of);
  const facts = useSheetFacts(of);
  const [hasNoPrinter, setNoPrinter] = useState(false);
  const print = async () => {
    const answer = await desktop.print();
    if (answer.ok) checkSheet(of);
    else setNoPrinter(answer.reason === 'noPrinter');
  };
  const isReady = sheet !== null && facts !== null;
  return (
    <DialogBox
      heading={words[of]}
      size="large"
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          {isReady && (
            <>
              <Button data-autofocus="" onClick={() => void print()}>
                <PrinterSmallIcon aria-hidden />
                {words.print}
              </Button>
              <Button variant="secondary" onClick={() => checkSheet(of)}>
                {words.inHand}
              </Button>
            </>
          )}
          <Button variant="tertiary" onClick={onClose}>
            {words.later}
          </Button>
        </>
      }
    >
      {hasFailed && <Notice tone="danger">{words.failed}</Notice>}
      {!isReady && !hasFailed && <p>{words.making}</p>}
      {isReady && (
        <>
          <p>
            {words.onlyNow} {words.replaced}
          </p>
          {hasNoPrinter && <Notice tone="warning">{words.noPrinter}</Notice>}
          {/* Scrolls by itself, so that the buttons stay in sight; the keyboard must reach it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.preview} role="region" aria-label={words.preview} tabIndex={0}>
            <SheetPaper sheet={sheet} facts={facts} />
          </div>
          {createPortal(
            <div className={styles.printed} data-sheet-paper>
              <SheetPaper sheet={sheet} facts={facts} />
            </div>,
            document.body,
          )}
        </>
      )}
    </DialogBox>
  );
};

/** The key on the sheet lives here and nowhere else, for as long as the sheet is on the screen. */
const useNewSheet = (of: SheetKind) => {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isShown = true;
    void desktop.makeSheet({ of }).then((answer) => {
      if (!isShown) return;
      if (answer.ok) setSheet(answer.value);
      else setFailed(true);
    });
    return () => {
      isShown = false;
    };
  }, [of]);
  return { sheet, hasFailed };
};
