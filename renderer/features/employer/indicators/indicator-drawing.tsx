import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { FigureView } from '#renderer/ui/figure-view.tsx';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import { indicatorFigure, isDrawn } from '#shared/figures/indicator-figure.ts';

interface IndicatorDrawingProps {
  readonly series: readonly IndicatorSeries[];
  /** The heading of the page is the name of the only one. */
  readonly isUntitled?: boolean;
}

/** The values through time, one small drawing each, with the same as a table. */
export const IndicatorDrawing = ({ series, isUntitled = false }: IndicatorDrawingProps) => {
  const words = useText().indicators.drawing;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isTable, setTable] = useState(false);
  if (!series.some(isDrawn)) return null;
  return (
    <section aria-labelledby="indicator-drawing">
      <div className={rows.head}>
        <h2 id="indicator-drawing">{words.heading}</h2>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {words.asTable}
        </Button>
      </div>
      <FigureView
        caption={words.caption}
        isTable={isTable}
        draw={(width) => indicatorFigure(series, form, { width, isUntitled })}
      />
    </section>
  );
};
