import { betweenWrites } from './between-writes.hard.ts';
import { canaries } from './canaries.hard.ts';
import { damagedDatabase, damagedRecords } from './damage.hard.ts';
import { checklist } from './checklist.hard.ts';
import { diskFull } from './disk-full.hard.ts';
import { envelopes } from './envelopes.hard.ts';
import { faults } from './faults.hard.ts';
import { fuses } from './fuses.hard.ts';
import { importFiles } from './import-files.hard.ts';
import { ipcFuzz } from './ipc-fuzz.hard.ts';
import { killBursts } from './kill-bursts.hard.ts';
import { killSteps } from './kill-steps.hard.ts';
import { model } from './model.hard.ts';
import { network } from './network.hard.ts';
import { powerCut } from './power-cut.hard.ts';
import type { HardTest } from './support/hard-test.ts';
import { tornLogs } from './torn-logs.hard.ts';
import { upgradeKills } from './upgrade-kills.hard.ts';

/** Every hard test, in the order they are run. */
export const hardTests: readonly HardTest[] = [
  faults,
  fuses,
  checklist,
  ipcFuzz,
  importFiles,
  network,
  canaries,
  envelopes,
  killBursts,
  killSteps,
  betweenWrites,
  powerCut,
  diskFull,
  tornLogs,
  upgradeKills,
  damagedDatabase,
  damagedRecords,
  model,
];
