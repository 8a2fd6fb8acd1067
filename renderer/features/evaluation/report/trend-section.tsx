import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { EvalTrend, StatementTrend } from '#shared/domain/eval-trend.ts';
import { dimensionSeries, statementSeries, trendFigure } from '#shared/figures/trend-figure.ts';
import { roundsInShort } from '#shared/text/round-title.ts';
import { FigureView } from '#renderer/ui/figure-view.tsx';
import type { ReportFacts } from './report-facts.ts';
import styles from './report.module.css';

interface TrendSectionProps {
  readonly facts: ReportFacts;
  readonly isTable: boolean;
}

/** How it has gone from round to round: the dimensions, what has moved, and on request every statement. */
export const TrendSection = (props: TrendSectionProps) => {
  const words = useText().report.trend;
  const { trend } = props.facts;
  return (
    <section className={styles.section} aria-labelledby="report-trend">
      <h2 id="report-trend" tabIndex={-1}>
        {words.heading}
      </h2>
      {trend.rounds.length < 2 ? (
        <p className={styles.quiet}>{words.first}</p>
      ) : trend.statements.length === 0 ? (
        <p className={styles.quiet}>{words.noneShared}</p>
      ) : (
        <Filled {...props} />
      )}
    </section>
  );
};

const Filled = ({ facts, isTable }: TrendSectionProps) => {
  const words = useText().report.trend;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isOpen, setOpen] = useState(false);
  const { trend, parties, titles } = facts;
  const moved = trend.statements
    .filter(hasMoved)
    .toSorted((a, b) => Math.abs(b.moved ?? 0) - Math.abs(a.moved ?? 0));
  const rounds = roundsInShort(trend.rounds, form);
  const ofStatements = (trends: readonly StatementTrend[]) => (width: number) =>
    trendFigure(statementSeries(trends, form), parties, form, { rounds, of: 'statement', width });
  return (
    <>
      <p className={styles.quiet}>{words.about}</p>
      {changedHands(trend).map((party) => (
        <p key={party} className={styles.quiet}>
          {words.people(titles[party])}
        </p>
      ))}
      <FigureView
        caption={words.heading}
        isTable={isTable}
        draw={(width) =>
          trendFigure(dimensionSeries(trend.dimensions, form), parties, form, {
            rounds,
            of: 'dimension',
            width,
          })
        }
      />
      <h3>{words.moved}</h3>
      <p className={styles.quiet}>{moved.length === 0 ? words.still : words.movedAbout}</p>
      {moved.length > 0 && <FigureView caption={words.moved} isTable={isTable} draw={ofStatements(moved)} />}
      <Fold label={words.all} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <FigureView caption={words.all} isTable={isTable} draw={ofStatements(trend.statements)} />
      </Fold>
    </>
  );
};

const hasMoved = ({ moved }: StatementTrend): boolean => Math.abs(moved ?? 0) >= 1;

/** Roles that another person had in an earlier round. */
const changedHands = ({ statements }: EvalTrend) =>
  (['director', 'mayor', 'deputy'] as const).filter((party) => {
    const people = statements.flatMap(({ points }) => points.map((point) => point?.people[party] ?? null));
    return new Set(people.filter((person) => person !== null)).size > 1;
  });
