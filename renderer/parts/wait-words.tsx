import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './wait-words.module.css';

/** How long it is until the next try. Screen readers hear the beginning and the end, not every second. */
export const WaitWords = ({ seconds }: { readonly seconds: number }) => {
  const words = useText().lock.screen;
  const isWaiting = seconds > 0;
  const [said, setSaid] = useState({ isWaiting: false, words: '' });
  if (said.isWaiting !== isWaiting) {
    const now = isWaiting ? `${words.wait(seconds)} ${words.waitWhy}` : words.waitOver;
    setSaid({ isWaiting, words: now });
  }
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said.words}
      </p>
      {isWaiting && (
        <p className={styles.wait} aria-hidden>
          {words.wait(seconds)} {words.waitWhy}
        </p>
      )}
    </>
  );
};
