import { yearWheel } from './nb/year-wheel.ts';
import { termDocuments } from './nb/term-documents.ts';
import { salary } from './nb/salary.ts';
import { resultPlans } from './nb/result-plans.ts';
import { policies } from './nb/policies.ts';
import { mandates } from './nb/mandates.ts';
import { initiatives } from './nb/initiatives.ts';
import { indicators } from './nb/indicators.ts';
import { handover } from './nb/handover.ts';
import { goodExamples } from './nb/good-examples.ts';
import { employerWords } from './nb/employer-words.ts';
import { employerLinks } from './nb/employer-links.ts';
import { employerDocuments } from './nb/employer-documents.ts';
import { employer } from './nb/employer.ts';
import { dialogues } from './nb/dialogues.ts';
import { developmentWords } from './nb/development-words.ts';
import { development } from './nb/development.ts';
import { contracts } from './nb/contracts.ts';
import { access } from './nb/access.ts';
import { agenda } from './nb/agenda.ts';
import { answering } from './nb/answering.ts';
import { arenas } from './nb/arenas.ts';
import { backup } from './nb/backup.ts';
import { balance } from './nb/balance.ts';
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
import { exercises } from './nb/exercises.ts';
import { firstRun } from './nb/first-run.ts';
import { followUp } from './nb/follow-up.ts';
import { gatherings } from './nb/gatherings.ts';
import { greyCases } from './nb/grey-cases.ts';
import { information } from './nb/information.ts';
import { interplayDocuments } from './nb/interplay-documents.ts';
import { interplayWords } from './nb/interplay-words.ts';
import { letterhead } from './nb/letterhead.ts';
import { lock } from './nb/lock.ts';
import { main } from './nb/main.ts';
import { meetingDocuments } from './nb/meeting-documents.ts';
import { meetingWords } from './nb/meeting-words.ts';
import { meetings } from './nb/meetings.ts';
import { members } from './nb/members.ts';
import { mirror } from './nb/mirror.ts';
import { notices } from './nb/notices.ts';
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
import { ruleFiles } from './nb/rule-files.ts';
import { ruleLinks } from './nb/rule-links.ts';
import { rules } from './nb/rules.ts';
import { running } from './nb/running.ts';
import { search } from './nb/search.ts';
import { settings } from './nb/settings.ts';
import { shell } from './nb/shell.ts';
import { talk } from './nb/talk.ts';
import { together } from './nb/together.ts';

/** Every word the user sees, in bokmål. The shape of this object is the type of the other written forms. */
export const nb = {
  yearWheel,
  termDocuments,
  salary,
  resultPlans,
  policies,
  mandates,
  initiatives,
  indicators,
  handover,
  goodExamples,
  employerWords,
  employerLinks,
  employerDocuments,
  employer,
  dialogues,
  developmentWords,
  development,
  contracts,
  access,
  agenda,
  answering,
  arenas,
  backup,
  balance,
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
  exercises,
  firstRun,
  followUp,
  gatherings,
  greyCases,
  information,
  interplayDocuments,
  interplayWords,
  letterhead,
  lock,
  main,
  meetingDocuments,
  meetings,
  meetingWords,
  members,
  mirror,
  notices,
  opening,
  overview,
  paperProcessing,
  paperRisk,
  papers,
  paperSystem,
  parcel,
  policy,
  questionBank,
  reception,
  report,
  ruleFiles,
  ruleLinks,
  rules,
  running,
  search,
  settings,
  shell,
  talk,
  together,
};
