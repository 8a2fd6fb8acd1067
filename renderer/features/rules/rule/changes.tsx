import { useText } from '#renderer/stores/text.ts';
import { wordChanges } from '#shared/text/word-changes.ts';
import styles from './changes.module.css';

// oxlint-disable react/no-array-index-key -- the parts are worked out anew together, and none has a state

interface ChangesProps {
  readonly before: string;
  readonly after: string;
}

/** What changed from one wording to the next, word by word: struck out and underlined, and said to screen readers. */
export const Changes = ({ before, after }: ChangesProps) => {
  const words = useText().rules.rule.versions;
  return (
    <p className={styles.changes}>
      {wordChanges(before, after).map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Part = kind === 'out' ? 'del' : 'ins';
        return (
          <Part key={place}>
            <span className="visually-hidden"> {kind === 'out' ? words.out : words.in} </span>
            {text}
          </Part>
        );
      })}
    </p>
  );
};
