import { useText } from '#renderer/stores/text.ts';
import styles from './settings.module.css';

/** What the lock is worth, and where it ends. */
export const SecurityWhat = () => {
  const words = useText().lock.security.what;
  return (
    <section className={styles.block} aria-labelledby="what-heading">
      <h3 id="what-heading">{words.heading}</h3>
      <List heading={words.yes} lines={words.yesList} />
      <List heading={words.no} lines={words.noList} />
    </section>
  );
};

const List = ({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) => (
  <div>
    <h4>{heading}</h4>
    <ul className={styles.kept}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);
