import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Measurements } from '../../build/measurement.ts';
import { say } from '../../build/terminal.ts';
import { measureDocument } from './document-times.ts';
import { hasOffice } from './office.ts';
import { roundDocument, termDocument } from './report-documents.ts';

/** The report of one round and of a whole term. */
export const measureReport = async (): Promise<Measurements> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-bench-'));
  if (!hasOffice())
    say('report: LibreOffice not run (soffice is missing), so there is nothing to hold it against');
  try {
    return {
      ...(await measureDocument({ place: 'report', name: 'round' }, roundDocument(), folder)),
      ...(await measureDocument({ place: 'report', name: 'term' }, termDocument(), folder)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
