import { useText } from '#renderer/stores/text.ts';
import styles from './access.module.css';

/** What the law says of giving access, to be thought of by people: the app judges nothing. */
export const Considerations = () => {
  const { considerations: words } = useText().access;
  return (
    <section aria-labelledby="considerations-heading">
      <h2 id="considerations-heading">{words.heading}</h2>
      <p>{words.about}</p>
      <ul className={styles.lines}>
        {words.lines.map((line) => (
          <li key={line}>{line.replaceAll('§ ', '§\u00A0')}</li>
        ))}
      </ul>
    </section>
  );
};
