import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { IndicatorsRead } from '#shared/exchange/indicator-plan.ts';
import type { IndicatorLine, IndicatorTable, NumberDoubt } from '#shared/exchange/indicator-table.ts';
import { indicatorTitle, indicatorUnit } from '#shared/templates/indicators.ts';
import { decimalWords, measureWords } from '#shared/text/decimal.ts';
import { periodWords } from '#shared/text/period-words.ts';
import styles from './indicators.module.css';

interface TableLookProps {
  readonly table: IndicatorTable;
  readonly plan: IndicatorsRead;
  readonly series: readonly IndicatorSeries[];
}

/** So many are told at once. */
const mostFaults = 30;
const mostLines = 5;

/** What reading the table in would do, how its first lines were read, and every fault by its line. */
export const TableLook = ({ table, plan, series }: TableLookProps) => {
  const { indicators } = useText();
  const words = indicators.table;
  const { faults, unread, lines, doubts } = table;
  return (
    <>
      {faults.length > 0 ? (
        <Notice tone="warning" title={words.faults(faults.length)}>
          <p>{words.faultsAbout}</p>
          <ul className={styles.lines}>
            {faults.slice(0, mostFaults).map(({ line, why, cell }) => (
              <li key={`${line} ${why} ${cell}`}>{words.line(line, indicators.faults[why](cell))}</li>
            ))}
          </ul>
          {faults.length > mostFaults && <p>{words.moreFaults(faults.length - mostFaults)}</p>}
        </Notice>
      ) : (
        <Changes plan={plan} />
      )}
      {faults.length === 0 && doubts.length > 0 && <Doubts doubts={doubts} />}
      {unread.length > 0 && <p className={styles.quiet}>{words.unread(unread.join(', '))}</p>}
      {faults.length === 0 && lines.length > 0 && <ReadAs lines={lines} series={series} />}
    </>
  );
};

/** Numbers whose point may be meant to part thousands. */
const Doubts = ({ doubts }: { readonly doubts: readonly NumberDoubt[] }) => {
  const words = useText().indicators.table;
  return (
    <Notice tone="warning" title={words.doubts}>
      <ul className={styles.lines}>
        {doubts.slice(0, mostLines).map(({ line, cell, read }) => (
          <li key={`${line} ${cell}`}>{words.line(line, words.doubt(cell, decimalWords(read, 0)))}</li>
        ))}
      </ul>
      {doubts.length > mostLines && <p>{words.moreLines(doubts.length - mostLines)}</p>}
    </Notice>
  );
};

const Changes = ({ plan }: Pick<TableLookProps, 'plan'>) => {
  const words = useText().indicators.table;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const names = plan.indicators.map((indicator) => indicatorTitle(indicator, form));
  const said = [
    ...(names.length > 0 ? [words.newIndicators(names.join(', '))] : []),
    ...(plan.added.length > 0 ? [words.added(plan.added.length)] : []),
    ...(plan.changed.length > 0 ? [words.changed(plan.changed.length)] : []),
    ...(plan.same > 0 ? [words.same(plan.same)] : []),
  ];
  return (
    <ul className={styles.lines}>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** The first lines as they were understood, so that a comma read as something else is seen. */
const ReadAs = ({
  lines,
  series,
}: { readonly lines: readonly IndicatorLine[] } & Pick<TableLookProps, 'series'>) => {
  const words = useText().indicators.table;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const unitOf = ({ title, unit }: IndicatorLine): string => {
    const known = series.find(({ indicator }) => indicatorTitle(indicator, form) === title);
    return unit === '' && known !== undefined ? indicatorUnit(known.indicator, form) : unit;
  };
  const number = (line: IndicatorLine): string =>
    line.value === null ? words.noNumber : measureWords(line.value, 0, unitOf(line));
  return (
    <>
      <h4>{words.readAsHeading}</h4>
      <ul className={styles.lines}>
        {lines.slice(0, mostLines).map((line) => (
          <li key={`${line.line} ${line.fromDay}`}>
            {words.readAs(line.title, periodWords(line, form), number(line))}
          </li>
        ))}
      </ul>
      {lines.length > mostLines && (
        <p className={styles.quiet}>{words.moreLines(lines.length - mostLines)}</p>
      )}
    </>
  );
};
