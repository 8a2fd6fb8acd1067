import { access } from './nb/access.ts';
import { backup } from './nb/backup.ts';
import { common } from './nb/common.ts';
import { dataLayer } from './nb/data-layer.ts';
import { disposal } from './nb/disposal.ts';
import { documents } from './nb/documents.ts';
import { domain } from './nb/domain.ts';
import { firstRun } from './nb/first-run.ts';
import { lock } from './nb/lock.ts';
import { main } from './nb/main.ts';
import { opening } from './nb/opening.ts';
import { overview } from './nb/overview.ts';
import { paperProcessing } from './nb/paper-processing.ts';
import { paperRisk } from './nb/paper-risk.ts';
import { paperSystem } from './nb/paper-system.ts';
import { papers } from './nb/papers.ts';
import { policy } from './nb/policy.ts';
import { reception } from './nb/reception.ts';
import { settings } from './nb/settings.ts';
import { shell } from './nb/shell.ts';

/** Every word the user sees, in bokmål. The shape of this object is the type of the other written forms. */
export const nb = {
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
