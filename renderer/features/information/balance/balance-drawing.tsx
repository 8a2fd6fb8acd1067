import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { FigureView } from '#renderer/ui/figure-view.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { halfYearOf } from '#shared/calendar/half-years.ts';
import { balanceSpan, type ContactBalance } from '#shared/domain/contact-balance.ts';
import { balanceFigure } from '#shared/figures/balance-figure.ts';

/** The contact drawn over time, with the same as a table. */
export const BalanceDrawing = ({ balance }: { readonly balance: ContactBalance }) => {
  const words = useText().balance.drawing;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const [period, setPeriod] = useState<'half' | 'whole'>('whole');
  const [isTable, setTable] = useState(false);
  const days = period === 'half' ? halfYearOf(today) : balanceSpan(balance, today);
  return (
    <section className={styles.section} aria-labelledby="balance-drawing">
      <div className={styles.head}>
        <h2 id="balance-drawing">{words.heading}</h2>
        <div className={styles.buttons} data-size="sm">
          <Segmented<'half' | 'whole'>
            label={words.period}
            hideLabel
            value={period}
            options={[
              { value: 'half', label: words.half },
              { value: 'whole', label: words.whole },
            ]}
            onChange={setPeriod}
          />
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
      </div>
      <FigureView
        caption={words.caption}
        isTable={isTable}
        draw={(width) => balanceFigure(balance, { from: days.from, to: days.to, today }, form, width)}
      />
    </section>
  );
};
