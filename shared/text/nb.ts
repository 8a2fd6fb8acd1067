import { access } from './nb/access.ts';
import { agenda } from './nb/agenda.ts';
import { answering } from './nb/answering.ts';
import { backup } from './nb/backup.ts';
import { closing } from './nb/closing.ts';
import { common } from './nb/common.ts';
import { dataLayer } from './nb/data-layer.ts';
import { disposal } from './nb/disposal.ts';
import { documents } from './nb/documents.ts';
import { domain } from './nb/domain.ts';
import { evalFiles } from './nb/eval-files.ts';
import { evalForms } from './nb/eval-forms.ts';
import { evaluation } from './nb/evaluation.ts';
import { evaluationDocuments } from './nb/evaluation-documents.ts';
import { evaluationRound } from './nb/evaluation-round.ts';
import { firstRun } from './nb/first-run.ts';
import { followUp } from './nb/follow-up.ts';
import { letterhead } from './nb/letterhead.ts';
import { lock } from './nb/lock.ts';
import { main } from './nb/main.ts';
import { meetingDocuments } from './nb/meeting-documents.ts';
import { meetingWords } from './nb/meeting-words.ts';
import { meetings } from './nb/meetings.ts';
import { opening } from './nb/opening.ts';
import { overview } from './nb/overview.ts';
import { paperProcessing } from './nb/paper-processing.ts';
import { paperRisk } from './nb/paper-risk.ts';
import { paperSystem } from './nb/paper-system.ts';
import { papers } from './nb/papers.ts';
import { parcel } from './nb/parcel.ts';
import { policy } from './nb/policy.ts';
import { questionBank } from './nb/question-bank.ts';
import { reception } from './nb/reception.ts';
import { report } from './nb/report.ts';
import { running } from './nb/running.ts';
import { search } from './nb/search.ts';
import { settings } from './nb/settings.ts';
import { shell } from './nb/shell.ts';
import { talk } from './nb/talk.ts';
import { together } from './nb/together.ts';

/** Every word the user sees, in bokmål. The shape of this object is the type of the other written forms. */
export const nb = {
  access,
  agenda,
  answering,
  backup,
  closing,
  common,
  dataLayer,
  disposal,
  documents,
  domain,
  evalFiles,
  evalForms,
  evaluation,
  evaluationDocuments,
  evaluationRound,
  firstRun,
  followUp,
  letterhead,
  lock,
  main,
  meetingDocuments,
  meetingWords,
  meetings,
  opening,
  overview,
  paperProcessing,
  paperRisk,
  paperSystem,
  papers,
  parcel,
  policy,
  questionBank,
  reception,
  report,
  running,
  search,
  settings,
  shell,
  talk,
  together,
};
