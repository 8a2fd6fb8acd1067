import type { PaperFacts } from '#shared/documents/paper-facts.ts';
import { timeKommune, vestland } from './start-plan-facts.ts';

/** A PC where everything is in place. */
export const wellKept: PaperFacts = {
  workspace: timeKommune,
  today: '2026-11-22',
  form: 'nb',
  version: '0.1.0',
  inUseFrom: '2026-09-01',
  lockAfter: 5,
  hideFromCapture: false,
  managed: [],
  access: ['director', 'mayor'],
  secondCopy: { lastGood: '2026-11-21' },
  sheetOn: '2026-09-02',
};

/** A PC where nothing is, in a fylkeskommune, in nynorsk: the longest words there are. */
export const barelyKept: PaperFacts = {
  ...wellKept,
  workspace: vestland,
  form: 'nn',
  notice: 'Døme: kommune, personar og datoar er oppdikta.',
  lockAfter: 30,
  hideFromCapture: true,
  managed: ['lockAfter', 'backupFolder', 'hideFromCapture'],
  access: [],
  secondCopy: null,
  sheetOn: null,
};
