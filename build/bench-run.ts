import { writeFileSync } from 'node:fs';
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
/** Far more than the slowest bench takes on a loaded machine: it only keeps one that hangs from hanging for ever. */
const patience = 15 * 60_000;

for (const measure of benches) {
  const hanging = setTimeout(() => {
    say(`${measure.name} did not end in ${patience / 60_000} minutes`);
    process.exit(1);
  }, patience);
  for (const [name, measurement] of Object.entries(await measure())) {
    all[name] = measurement;
    process.stdout.write(`${line(name, measurement)}\n`);
  }
  clearTimeout(hanging);
}
const file = process.argv[2];
if (file !== undefined) writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
say(`${Object.keys(all).length} numbers measured`);
