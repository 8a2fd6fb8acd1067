import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { measureCommit } from '../tests/bench/commit.bench.ts';
import { measureInformation } from '../tests/bench/information.bench.ts';
import { measureInterplayDocuments } from '../tests/bench/interplay-documents.bench.ts';
import { measureMeetings } from '../tests/bench/meetings.bench.ts';
import { measureReception } from '../tests/bench/reception.bench.ts';
import { measureReport } from '../tests/bench/report.bench.ts';
import { measureSize } from '../tests/bench/size.bench.ts';
import { measureStart } from '../tests/bench/start.bench.ts';
import { measureYearWheel } from '../tests/bench/year-wheel.bench.ts';
import { measureYears } from '../tests/bench/years.bench.ts';
import { line, type Measurement } from './measurement.ts';
import { say } from './terminal.ts';

/** Runs the benches one after the other; numbers go to standard output, and as JSON to the file given. */
const all: Record<string, Measurement> = {};
const benches = [
  measureSize,
  measureStart,
  measureCommit,
  measureReception,
  measureMeetings,
  measureInformation,
  measureInterplayDocuments,
  measureYearWheel,
  measureReport,
  measureYears,
];
/** Far more than the slowest bench takes on a loaded machine. One that hangs is not measured, and the others are. */
const patience = 10 * 60_000;

for (const measure of benches) {
  const measured = await Promise.race([measure(), pause(patience, null)]);
  if (measured === null) say(`NOT MEASURED: ${measure.name} did not end in ${patience / 60_000} minutes`);
  for (const [name, measurement] of Object.entries(measured ?? {})) {
    all[name] = measurement;
    process.stdout.write(`${line(name, measurement)}\n`);
  }
}
const file = process.argv[2];
if (file !== undefined) writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
say(`${Object.keys(all).length} numbers measured`);
// What hangs would keep the process.
process.exit();
