import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { cite, describeSource, sourceLine } from '#shared/templates/sources.ts';
import styles from './rhythm.module.css';

/** What is known of meetings and contact, and what is not, with where it stands; domain.md section 2.2. */
const sources = [cite('S3'), cite('W-KSFOU')];

export const RhythmFinding = () => {
  const words = useText().followUp.rhythm.finding;
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <section className={styles.finding} aria-labelledby="rhythm-finding">
      <h2 id="rhythm-finding">{words.heading}</h2>
      <p>{words.informal}</p>
      <p>{words.around}</p>
      <p>{words.unknown}</p>
      <ul className={styles.quiet} aria-label={words.sources}>
        {sources.map((ref) => (
          <li key={ref.code}>
            {sourceLine(ref, form)}. {describeSource(ref, form).remark}
          </li>
        ))}
      </ul>
    </section>
  );
};
