import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { closeToast, useToasts, type Toast } from '#renderer/stores/toasts.ts';
import { useText } from '#renderer/stores/text.ts';
import styles from './toast-corner.module.css';

/** How long a neutral message stands, in ms. What it offers («Angre») is also on the keyboard. */
const standing = 8_000;

/** The messages in the corner. Neutral ones go by themselves, but not while pointed at or focused; errors stay. */
export const ToastCorner = () => {
  const text = useText();
  const toasts = useToasts((store) => store.toasts);
  return (
    <section className={styles.corner} aria-label={text.shell.toasts.label} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={text.shell.toasts.close} />
      ))}
    </section>
  );
};

const ToastCard = ({ toast, closeLabel }: { readonly toast: Toast; readonly closeLabel: string }) => {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (toast.tone === 'danger' || toast.stays || isHeld) return undefined;
    const timer = setTimeout(() => closeToast(toast.id), standing);
    return () => clearTimeout(timer);
  }, [toast.id, toast.tone, toast.stays, isHeld]);
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      role={toast.tone === 'danger' ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'danger' && <XMarkOctagonIcon aria-hidden className={styles.icon} />}
      <p className={styles.words}>{toast.message}</p>
      {toast.action && (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => {
            toast.action?.run();
            closeToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button
        icon
        variant="tertiary"
        data-color="neutral"
        data-size="sm"
        aria-label={closeLabel}
        onClick={() => closeToast(toast.id)}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
};
