import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DrawingView } from '#renderer/ui/drawing-view.tsx';
import type { StatementResult } from '#shared/domain/eval-report.ts';
import { answerWords, capital, gapWords, resultWords } from '#shared/figures/figure-words.ts';
import { gapHeadFigure, gapRowFigure } from '#shared/figures/gap-figure.ts';
import type { FigureParty } from '#shared/figures/party-mark.ts';
import styles from './report.module.css';

interface StatementTableProps {
  readonly caption: string;
  readonly results: readonly StatementResult[];
  readonly parties: readonly FigureParty[];
  /** Names of the dimensions, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly isTable: boolean;
}

/**
 * Statements with what each answered and the gap. One table both ways: the answers stand in it in words, and the drawing
 * covers them for the eye.
 */
export const StatementTable = ({ caption, results, parties, names, isTable }: StatementTableProps) => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const words = useText().report.figures;
  return (
    <table className={styles.statements} data-drawn={!isTable}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.statement}>
            {words.statement}
          </th>
          {!isTable && (
            <td className={styles.drawn} aria-hidden="true">
              <DrawingView {...gapHeadFigure(form)} />
            </td>
          )}
          {parties.map(({ party, name }) => (
            <th key={party} scope="col" className={styles.answer}>
              {capital(name)}
            </th>
          ))}
          <th scope="col" className={styles.gap}>
            {words.apart}
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <StatementRow
            key={result.statement.id}
            {...{ result, parties, isTable }}
            dimension={names.get(result.statement.dimension) ?? ''}
          />
        ))}
      </tbody>
    </table>
  );
};

interface StatementRowProps {
  readonly result: StatementResult;
  readonly parties: readonly FigureParty[];
  readonly dimension: string;
  readonly isTable: boolean;
}

const StatementRow = ({ result, parties, dimension, isTable }: StatementRowProps) => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const words = useText().report.figures;
  const { statement, scores, gap } = result;
  return (
    <tr>
      <th scope="row" className={styles.statement}>
        {statement.text[form]} <span className={styles.dimension}>{dimension}</span>
        <span className={styles.onPaper} aria-hidden="true">
          {resultWords(result, parties, form)}
        </span>
      </th>
      {!isTable && (
        <td className={styles.drawn} aria-hidden="true">
          <DrawingView drawing={gapRowFigure(result, parties, form).drawing} />
        </td>
      )}
      {parties.map(({ party, name }) => (
        <td key={party} className={styles.answer} data-name={capital(name)}>
          {answerWords(scores[party], form)}
        </td>
      ))}
      <td className={styles.gap} data-name={words.apart} data-wide={(gap ?? 0) >= 2}>
        {gapWords(gap, form)}
      </td>
    </tr>
  );
};
