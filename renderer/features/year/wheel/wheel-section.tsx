import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { FigureView } from '#renderer/ui/figure-view.tsx';
import { wheelFigure, type WheelDrawing } from '#shared/figures/wheel-figure.ts';
import styles from './wheel.module.css';

/** The year as a wheel, with the same as a table. */
export const WheelSection = ({ year, dates, today }: Omit<WheelDrawing, 'form'>) => {
  const words = useText().yearWheel.drawing;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isTable, setTable] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="year-drawing">
      <div className={styles.head}>
        <h2 id="year-drawing">{words.heading(year)}</h2>
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
        caption={words.caption(year)}
        isTable={isTable}
        draw={(width) => wheelFigure({ year, dates, today, form }, width)}
      />
    </section>
  );
};
