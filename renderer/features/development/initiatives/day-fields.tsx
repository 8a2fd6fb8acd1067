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
  // What is chosen and not stored yet: a second day may be chosen before the first has come back.
  const [draft, setDraft] = useState<Partial<Days>>({});
  const days = { fromDay: initiative.fromDay, toDay: initiative.toDay, ...draft };
  const change = (chosen: Partial<Days>) => {
    const next = { ...draft, ...chosen };
    setDraft(next);
    if (isTurned({ ...days, ...chosen })) return;
    void write(initiative.id, next).then(() => setDraft((now) => (now === next ? {} : now)));
  };
  return (
    <div className={sections.pair}>
      <DayField label={words.from} value={days.fromDay} onChange={(fromDay) => change({ fromDay })} />
      <DayField
        label={words.to}
        value={days.toDay}
        error={isTurned(days) ? words.toFirst : undefined}
        onChange={(toDay) => change({ toDay })}
      />
    </div>
  );
};

const isTurned = ({ fromDay, toDay }: Days): boolean => fromDay !== null && toDay !== null && toDay < fromDay;
