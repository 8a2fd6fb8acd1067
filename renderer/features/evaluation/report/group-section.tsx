import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { useIsPrinting } from '#renderer/ui/use-is-printing.ts';
import type { EvalReport, StatementGroup } from '#shared/domain/eval-report.ts';
import type { FigureParty } from '#shared/figures/party-mark.ts';
import { StatementTable } from './statement-table.tsx';
import styles from './report.module.css';

interface GroupSectionProps {
  readonly group: StatementGroup;
  readonly report: EvalReport;
  readonly parties: readonly FigureParty[];
  readonly isTable: boolean;
}

/** The statements of one group, the widest gap or the lowest first. What is in order is folded, and whole on paper. */
export const GroupSection = ({ group, report, parties, isTable }: GroupSectionProps) => {
  const words = useText().report.groups;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const isPrinting = useIsPrinting();
  const [isOpen, setOpen] = useState(false);
  const { heading, about, empty } = words[group];
  const results = report.groups[group];
  const names = new Map(report.dimensions.map(({ dimension }) => [dimension.id, dimension.name[form]]));
  const list = <StatementTable {...{ results, parties, names, isTable }} caption={heading} />;
  const isFolded = group === 'inOrder' && !isPrinting;
  return (
    <section className={styles.section} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} tabIndex={-1}>
        {heading} <span className={styles.count}>{results.length}</span>
      </h2>
      <p className={styles.quiet}>{results.length === 0 ? empty : about}</p>
      {results.length > 0 &&
        (isFolded ? (
          <Fold label={words.inOrder.show(results.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
            {list}
          </Fold>
        ) : (
          list
        ))}
    </section>
  );
};
