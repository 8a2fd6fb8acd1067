import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import styles from './side-pane.module.css';

interface SidePaneProps {
  readonly heading: string;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** The right pane (`aside` of a `Page`): F6 reaches it, Esc closes it, focus goes back where it was. */
export const SidePane = ({ heading, onClose, closeLabel, children }: SidePaneProps) => {
  const headingId = useId();
  const pane = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const shown = pane.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    shown?.addEventListener('keydown', onKey);
    return () => shown?.removeEventListener('keydown', onKey);
  }, []);
  return (
    <aside ref={pane} className={styles.pane} data-pane="side" aria-labelledby={headingId}>
      <header className={styles.head}>
        <h2 id={headingId} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <Button icon variant="tertiary" data-color="neutral" aria-label={closeLabel} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </Button>
      </header>
      <div className={styles.content}>{children}</div>
    </aside>
  );
};
