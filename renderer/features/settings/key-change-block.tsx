import { Button } from '@digdir/designsystemet-react';
import { askToChangeKey } from '#renderer/stores/disposal.ts';
import { useText } from '#renderer/stores/text.ts';
import styles from './settings.module.css';

/** A new key for everything, when somebody who had one has left. */
export const KeyChangeBlock = () => {
  const words = useText().disposal.keyChange;
  return (
    <section className={styles.block} aria-labelledby="key-change-heading">
      <h3 id="key-change-heading">{words.heading}</h3>
      <p>{words.about}</p>
      <Button variant="secondary" onClick={askToChangeKey}>
        {words.button}
      </Button>
    </section>
  );
};
