import { Spinner } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './work-page.module.css';

/** Over everything while all is written anew. Cannot be closed: the window is loaded anew when it is done. */
export const WorkPage = ({ isKeyChange }: { readonly isKeyChange: boolean }) => {
  const words = useText().disposal.work;
  const page = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = page.current;
    if (!shown?.open) shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={page}
      className={styles.page}
      aria-labelledby="work-heading"
      aria-describedby="work-about"
      onCancel={(event) => event.preventDefault()}
    >
      <div className={styles.sheet} role="status">
        <Spinner aria-hidden data-size="lg" />
        <h1 id="work-heading">{isKeyChange ? words.headingKey : words.heading}</h1>
        <p id="work-about">{isKeyChange ? words.aboutKey : words.about}</p>
        <p>{words.safe}</p>
      </div>
    </dialog>
  );
};
