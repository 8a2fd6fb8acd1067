import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { withRows } from '#shared/calendar/wheel-months.ts';
import { next90Days } from '#shared/calendar/year-wheel.ts';
import { formatDay } from '#shared/text/dates.ts';
import { DateRow, type OnOpen } from './date-row.tsx';
import styles from './wheel.module.css';

interface SoonSectionProps extends OnOpen {
  readonly wheel: WheelFacts;
}

/** So many are shown at first: what is nearest is what counts. */
const atFirst = 8;

/** What today and the next 90 days hold, whatever year is shown below. */
export const SoonSection = ({ wheel, ...open }: SoonSectionProps) => {
  const words = useText().yearWheel.soon;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isWhole, setWhole] = useState(false);
  const { dates, meetings } = withRows(next90Days(wheel, form));
  const isFolded = dates.length > atFirst + 1;
  const shown = isFolded && !isWhole ? dates.slice(0, atFirst) : dates;
  return (
    <section className={styles.section} aria-labelledby="year-soon">
      <div className={styles.head}>
        <h2 id="year-soon">{words.heading}</h2>
      </div>
      {dates.length + meetings.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={styles.rows}>
        {shown.map((date) => (
          <DateRow key={date.key} date={date} {...open} />
        ))}
      </ul>
      {meetings.map(({ seriesId, title, meetings: held }) => (
        <p key={seriesId} className={styles.meetings}>
          {words.meetings(title, held.length, formatDay(held[0]?.day ?? wheel.today, form, 'short'))}
        </p>
      ))}
      {isFolded && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.fewer : words.all(dates.length)}
        </Button>
      )}
    </section>
  );
};
