import { Button } from '@digdir/designsystemet-react';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import styles from './settings.module.css';

/** The way to Innsyn. */
export const AccessBlock = () => {
  const words = useText().access.settings;
  return (
    <section className={styles.block} aria-labelledby="insight-heading">
      <h3 id="insight-heading">{words.heading}</h3>
      <p>{words.about}</p>
      <Button variant="secondary" onClick={() => go({ room: 'access' })}>
        {words.open}
      </Button>
    </section>
  );
};
