import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { dimensionsFigure } from '#shared/figures/dimensions-figure.ts';
import { FigureView } from '#renderer/ui/figure-view.tsx';
import type { ReportFacts } from './report-facts.ts';
import styles from './report.module.css';

interface DimensionsSectionProps {
  readonly facts: ReportFacts;
  readonly isTable: boolean;
}

/** The dimensions in the order of the form, each with the mean of each, and the answers it is made of. */
export const DimensionsSection = ({ facts, isTable }: DimensionsSectionProps) => {
  const words = useText().report.dimensions;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { report, parties } = facts;
  if (report.dimensions.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="report-dimensions">
      <h2 id="report-dimensions" tabIndex={-1}>
        {words.heading}
      </h2>
      <p className={styles.quiet}>
        {words.about} {report.parties.includes('deputy') && words.deputy(facts.theDeputy)}
      </p>
      <FigureView
        caption={words.heading}
        isTable={isTable}
        draw={(width) => dimensionsFigure(report.dimensions, parties, form, { answers: true, width })}
      />
    </section>
  );
};
