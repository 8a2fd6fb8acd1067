import { DrawingView } from '#renderer/ui/drawing-view.tsx';
import type { Figure } from '#shared/figures/figure.ts';
import { useWidth } from './use-width.ts';
import styles from './report.module.css';

interface FigureViewProps {
  readonly caption: string;
  /** Made anew for the width there is, in units of a drawing. */
  readonly draw: (width: number) => Figure;
  readonly isTable: boolean;
}

/**
 * A drawing as wide as there is room for, with its table twin: screen readers always have the table, the others when
 * they want it, and paper has both.
 */
export const FigureView = ({ caption, draw, isTable }: FigureViewProps) => {
  const { frame, width } = useWidth();
  const figure = draw(width ?? 600);
  return (
    <div ref={frame} className={styles.figure}>
      {!isTable && width !== null && <DrawingView drawing={figure.drawing} />}
      <div className={styles.twin} data-shown={isTable}>
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
            {figure.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {/* oxlint-disable-next-line react/no-array-index-key -- cells of a row have nothing but their place */}
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
