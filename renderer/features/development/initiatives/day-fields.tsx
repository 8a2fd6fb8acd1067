import { useState } from 'react';
import sections from '#renderer/features/development/parts/sections.module.css';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import { write } from './acts.ts';

interface Days {
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
}

/** From when and until when. Days that do not fit together stay in the fields, with what is wrong, and are not stored. */
export const DayFields = ({ initiative }: { readonly initiative: Initiative }) => {
  const words = useText().initiatives.page;
  const [draft, setDraft] = useState<Days | null>(null);
  const { fromDay, toDay } = draft ?? initiative;
  const change = (days: Days) => {
    if (isTurned(days)) return setDraft(days);
    setDraft(null);
    void write(initiative.id, days);
  };
  return (
    <div className={sections.pair}>
      <DayField label={words.from} value={fromDay} onChange={(day) => change({ fromDay: day, toDay })} />
      <DayField
        label={words.to}
        value={toDay}
        error={draft === null ? undefined : words.toFirst}
        onChange={(day) => change({ fromDay, toDay: day })}
      />
    </div>
  );
};

const isTurned = ({ fromDay, toDay }: Days): boolean => fromDay !== null && toDay !== null && toDay < fromDay;
