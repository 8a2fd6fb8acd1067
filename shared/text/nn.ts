import { access } from './nn/access.ts';
import { backup } from './nn/backup.ts';
import { common } from './nn/common.ts';
import { dataLayer } from './nn/data-layer.ts';
import { disposal } from './nn/disposal.ts';
import { documents } from './nn/documents.ts';
import { domain } from './nn/domain.ts';
import { firstRun } from './nn/first-run.ts';
import { lock } from './nn/lock.ts';
import { main } from './nn/main.ts';
import { opening } from './nn/opening.ts';
import { overview } from './nn/overview.ts';
import { paperProcessing } from './nn/paper-processing.ts';
import { paperRisk } from './nn/paper-risk.ts';
import { paperSystem } from './nn/paper-system.ts';
import { papers } from './nn/papers.ts';
import { policy } from './nn/policy.ts';
import { reception } from './nn/reception.ts';
import { settings } from './nn/settings.ts';
import { shell } from './nn/shell.ts';
import type { Text } from './text.ts';

/** Every word the user sees, in nynorsk. */
export const nn: Text = {
  access,
  backup,
  common,
  dataLayer,
  disposal,
  documents,
  domain,
  firstRun,
  lock,
  main,
  opening,
  overview,
  paperProcessing,
  paperRisk,
  paperSystem,
  papers,
  policy,
  reception,
  settings,
  shell,
};
