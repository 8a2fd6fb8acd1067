import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { CaseSubject } from '#shared/domain/exercise.ts';
import styles from './mirror.module.css';

/** The case as it was put to both, with the law behind it. */
export const CaseText = ({ subject }: { readonly subject: CaseSubject }) => {
  const words = useText().greyCases;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <section className={styles.section} aria-labelledby="story-heading">
      <h2 id="story-heading" className="visually-hidden">
        {words.story}
      </h2>
      <p className={styles.story}>{subject.story[form]}</p>
      {subject.law[form].trim() !== '' && (
        <section className={styles.law} aria-labelledby="law-heading">
          <h3 id="law-heading">{words.law}</h3>
          <p className={styles.words}>{subject.law[form]}</p>
        </section>
      )}
    </section>
  );
};
