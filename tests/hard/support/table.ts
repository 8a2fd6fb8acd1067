import type { HardReport } from './hard-test.ts';

/** One line of the table: name, result, how many times, how long, and what was measured or why it was not run. */
export const row = ({ name, outcome, runs, seconds, measured, reason, failures }: HardReport): string => {
  const facts = Object.entries(measured).map(([what, value]) => `${what} ${value}`);
  const told = [...(reason === null ? [] : [reason]), ...facts].join(', ');
  const result = outcome === 'failed' ? `FAILED (${failures.length})` : outcome;
  return `${name.padEnd(18)} ${result.padEnd(12)} ${String(runs).padStart(7)} × ${`${seconds} s`.padStart(8)}  ${told}`;
};

/** The last line: how many held, failed and were not run. */
export const closing = (reports: readonly HardReport[]): string => {
  const count = (wanted: HardReport['outcome']) => reports.filter(({ outcome }) => outcome === wanted).length;
  const notRun = reports.filter(({ outcome }) => outcome === 'not run').map(({ name }) => name);
  const rest = notRun.length === 0 ? '' : `, ${notRun.length} not run: ${notRun.join(', ')}`;
  return `hard tests: ${count('passed')} passed, ${count('failed')} failed${rest}`;
};
