import { Dialog } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog-box.module.css';

interface DialogBoxProps {
  readonly heading: string;
  /** Called on Esc and on the cross; the owner then stops rendering the dialog. */
  readonly onClose: () => void;
  /** The name of the cross: «Lukk». */
  readonly closeLabel: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** `top` for a dialog whose height changes while one writes in it. */
  readonly place?: 'middle' | 'top';
  /** Buttons at the bottom; the one that does it comes first. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A modal window in the window. Render it to open it; focus goes back where it was when it disappears. */
export const DialogBox = ({
  heading,
  onClose,
  closeLabel,
  size = 'medium',
  place = 'middle',
  actions,
  children,
}: DialogBoxProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (!shown?.open) shown?.showModal();
    // Not the cross, which the browser would choose: what one came for, else the heading.
    (shown?.querySelector<HTMLElement>('[data-autofocus]') ?? title.current)?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      data-width={size}
      data-place={place}
      aria-labelledby={headingId}
      closeButton={closeLabel}
      onClose={onClose}
    >
      <h2 ref={title} id={headingId} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      <div className={styles.content}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </Dialog>
  );
};
