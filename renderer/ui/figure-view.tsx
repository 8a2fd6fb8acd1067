import type { Figure } from '#shared/figures/figure.ts';
import { DrawingView } from './drawing-view.tsx';
import styles from './figure-view.module.css';
import { useIsPrinting } from './use-is-printing.ts';
import { useWidth } from './use-width.ts';

interface FigureViewProps {
  readonly caption: string;
  /** Made anew for the width there is, in units of a drawing. */
  readonly draw: (width: number) => Figure;
  readonly isTable: boolean;
}

/** So wide that the text of a drawing is as large on paper as the small text around it. */
const paperWidth = 560;

/**
 * A drawing as wide as there is room for, with its table twin: screen readers always have the table, the others when
 * they want it, and paper has both.
 */
export const FigureView = ({ caption, draw, isTable }: FigureViewProps) => {
  const { frame, width } = useWidth();
  const isPrinting = useIsPrinting();
  const figure = draw(isPrinting ? paperWidth : (width ?? paperWidth));
  return (
    <div ref={frame} className={styles.figure}>
      {!isTable && width !== null && <DrawingView drawing={figure.drawing} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is moved sideways by the keyboard too */}
      <div className={styles.twin} data-shown={isTable} tabIndex={isTable ? 0 : undefined}>
        <table className={styles.table}>
          <caption>
            {caption} <span className="visually-hidden">{figure.alt}</span>
          </caption>
          <thead>
            <tr>
              {figure.header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {/* oxlint-disable-next-line react/no-array-index-key -- rows and cells have nothing but their place */}
            {figure.rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
