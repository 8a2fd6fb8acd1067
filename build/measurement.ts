/** One number of a bench, and what it is held against in the same run; null where nothing can be. */
export interface Measurement {
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly baseline: number | null;
  /** value / baseline */
  readonly ratio: number | null;
}

/** What a bench answers, by name. */
export type Measurements = Readonly<Record<string, Measurement>>;

/** A number alone, or beside its baseline; rounded to what can be told apart. */
export const measured = (
  value: number,
  unit: Measurement['unit'],
  baseline: number | null = null,
): Measurement => ({
  value: rounded(value),
  unit,
  baseline: baseline === null ? null : rounded(baseline),
  ratio: baseline === null ? null : rounded(value / baseline),
});

/** The value that `part` (0–1) of the numbers do not exceed. */
export const percentile = (numbers: readonly number[], part: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
};

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** One line for a person: name, value, and how many times the baseline. */
export const line = (name: string, { value, unit, baseline, ratio }: Measurement): string => {
  const held = baseline === null || ratio === null ? '' : `  ${ratio} × ${baseline} ${unit}`;
  return `${name.padEnd(28)} ${String(value).padStart(9)} ${unit}${held}`;
};

const rounded = (value: number): number => Number(value.toPrecision(4));
