import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { clarificationOf } from '#shared/templates/clarifications.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import styles from './rule.module.css';

/** Where the question comes from; of their own, that it is theirs. */
export const SourceLine = ({ templateKey }: { readonly templateKey: string | null }) => {
  const words = useText().rules.rule;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const sources = clarificationOf(templateKey)?.sources ?? [];
  if (sources.length === 0) return <p className={styles.quiet}>{words.own}</p>;
  return (
    <p className={styles.quiet}>
      {words.source(sources.map((source) => sourceLine(source, form)).join('; '))}
    </p>
  );
};
