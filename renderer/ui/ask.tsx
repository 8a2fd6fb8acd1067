import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { DialogBox } from './dialog-box.tsx';

interface AskProps {
  /** The question itself: «Legge punktet i papirkurven?» */
  readonly question: string;
  /** What happens, and what is safe. */
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** `danger` where something is taken away. */
  readonly tone?: 'accent' | 'danger';
  readonly isDisabled?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something large. Render it to ask; Esc is the same as cancelling. */
export const Ask = (props: AskProps) => {
  const { question, children, confirmLabel, cancelLabel, tone = 'accent', isDisabled = false } = props;
  return (
    <DialogBox
      heading={question}
      size="small"
      closeLabel={cancelLabel}
      onClose={props.onCancel}
      actions={
        <>
          <Button
            data-color={tone}
            disabled={isDisabled}
            data-autofocus={tone === 'accent' ? '' : undefined}
            onClick={props.onConfirm}
          >
            {confirmLabel}
          </Button>
          <Button
            variant="secondary"
            data-autofocus={tone === 'danger' ? '' : undefined}
            onClick={props.onCancel}
          >
            {cancelLabel}
          </Button>
        </>
      }
    >
      {children}
    </DialogBox>
  );
};
