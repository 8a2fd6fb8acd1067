import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measured, median, type Measurement, type Measurements } from '../../build/measurement.ts';
import { logCsv, logDocument } from '../../shared/documents/information/log.ts';
import { monthDocument } from '../../shared/documents/information/month.ts';
import { measureDocument } from './document-times.ts';
import { longLog, manyRules } from './interplay-facts.ts';

const rounds = 9;

/**
 * What goes out of Spilleregler and Informasjon after five years, 2,500 entries: the log whole, a month of it, and the rules
 * with all versions, as files. And what it takes to make log, month and table before there is a file; there the baseline is
 * to copy the same facts once, in the same run.
 */
export const measureInterplayDocuments = async (): Promise<Measurements> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-bench-'));
  const facts = longLog();
  const copying = timeOf(() => structuredClone(facts));
  try {
    return {
      'interplay.make.log': held(() => logDocument(facts), copying),
      'interplay.make.month': held(() => monthDocument({ ...facts, month: '2021-03' }), copying),
      'interplay.make.csv': held(() => logCsv(facts), copying),
      ...(await measureDocument({ place: 'interplay', name: 'log' }, logDocument(facts), folder)),
      ...(await measureDocument({ place: 'interplay', name: 'rules' }, manyRules(), folder)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const held = (work: () => unknown, baseline: number): Measurement => measured(timeOf(work), 'ms', baseline);

/** Milliseconds, the median of some rounds after one to warm up. */
const timeOf = (work: () => unknown): number => {
  work();
  return median(
    Array.from({ length: rounds }, () => {
      const before = performance.now();
      work();
      return performance.now() - before;
    }),
  );
};
