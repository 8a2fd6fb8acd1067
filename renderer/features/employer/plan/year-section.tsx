import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { FigureView } from '#renderer/ui/figure-view.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { planFigure } from '#shared/figures/plan-figure.ts';
import type { PlanFacts } from './plan-facts.ts';
import styles from './plan.module.css';

/** What is said of the goals and when, drawn over the period; nothing before something is said or has a due day. */
export const YearSection = ({ facts: { plan, goals } }: { readonly facts: PlanFacts }) => {
  const words = useText().resultPlans.year;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const [view, setView] = useState<'drawing' | 'table'>('drawing');
  if (goals.every(({ goal, notes }) => notes.length === 0 && goal.dueOn === null)) return null;
  return (
    <section className={styles.section} aria-labelledby="plan-year">
      <div className={styles.head}>
        <h2 id="plan-year">{words.heading}</h2>
        <div className="no-print">
          <Segmented
            label={words.view}
            hideLabel
            value={view}
            options={[
              { value: 'drawing', label: words.drawing },
              { value: 'table', label: words.table },
            ]}
            onChange={setView}
          />
        </div>
      </div>
      <FigureView
        caption={words.about}
        isTable={view === 'table'}
        draw={(width) => planFigure({ plan, goals, today }, form, width)}
      />
    </section>
  );
};
