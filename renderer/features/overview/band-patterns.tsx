import type { TimeBand } from './time-line.ts';

/** A pattern for each band, so that print in black and white and high contrast can tell them apart. */
export const bandPatterns = (id: string) => (
  <defs>
    {(Object.entries(strokes) as ReadonlyArray<[TimeBand['key'], string]>).map(([key, path]) => (
      <pattern key={key} id={`${id}-${key}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="0.7" />
      </pattern>
    ))}
  </defs>
);

const strokes: Readonly<Record<TimeBand['key'], string>> = {
  preparation: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  firstWeek: 'M0 2H8M0 6H8',
  firstMonths: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  firstYear: 'M4 4h0.1',
  startYear: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  running: 'M4 4h0.1',
  nextPreparation: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
};
