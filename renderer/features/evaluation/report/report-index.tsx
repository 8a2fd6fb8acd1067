import { useText } from '#renderer/stores/text.ts';
import { statementGroups, type EvalReport } from '#shared/domain/eval-report.ts';
import styles from './report.module.css';

/** How many statements each group has, and the way there. */
export const ReportIndex = ({ report }: { readonly report: EvalReport }) => {
  const words = useText().report;
  const show = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <ul className={styles.index} aria-label={words.counts}>
      {statementGroups.map((group) => (
        <li key={group}>
          <button type="button" className={styles.indexLink} onClick={() => show(`group-${group}`)}>
            {words.groups[group].heading}
          </button>{' '}
          <span className={styles.count}>{report.groups[group].length}</span>
        </li>
      ))}
    </ul>
  );
};
