import { yearWheel } from './nn/year-wheel.ts';
import { termDocuments } from './nn/term-documents.ts';
import { salary } from './nn/salary.ts';
import { resultPlans } from './nn/result-plans.ts';
import { policies } from './nn/policies.ts';
import { mandates } from './nn/mandates.ts';
import { initiatives } from './nn/initiatives.ts';
import { indicators } from './nn/indicators.ts';
import { handover } from './nn/handover.ts';
import { goodExamples } from './nn/good-examples.ts';
import { employerWords } from './nn/employer-words.ts';
import { employerLinks } from './nn/employer-links.ts';
import { employerDocuments } from './nn/employer-documents.ts';
import { employer } from './nn/employer.ts';
import { dialogues } from './nn/dialogues.ts';
import { developmentWords } from './nn/development-words.ts';
import { development } from './nn/development.ts';
import { contracts } from './nn/contracts.ts';
import type { Text } from './text.ts';
import { access } from './nn/access.ts';
import { agenda } from './nn/agenda.ts';
import { answering } from './nn/answering.ts';
import { arenas } from './nn/arenas.ts';
import { backup } from './nn/backup.ts';
import { balance } from './nn/balance.ts';
import { closing } from './nn/closing.ts';
import { common } from './nn/common.ts';
import { dataLayer } from './nn/data-layer.ts';
import { disposal } from './nn/disposal.ts';
import { documents } from './nn/documents.ts';
import { domain } from './nn/domain.ts';
import { evalFiles } from './nn/eval-files.ts';
import { evalForms } from './nn/eval-forms.ts';
import { evaluation } from './nn/evaluation.ts';
import { evaluationDocuments } from './nn/evaluation-documents.ts';
import { evaluationRound } from './nn/evaluation-round.ts';
import { exercises } from './nn/exercises.ts';
import { firstRun } from './nn/first-run.ts';
import { followUp } from './nn/follow-up.ts';
import { gatherings } from './nn/gatherings.ts';
import { greyCases } from './nn/grey-cases.ts';
import { information } from './nn/information.ts';
import { interplayDocuments } from './nn/interplay-documents.ts';
import { interplayWords } from './nn/interplay-words.ts';
import { letterhead } from './nn/letterhead.ts';
import { lock } from './nn/lock.ts';
import { main } from './nn/main.ts';
import { meetingDocuments } from './nn/meeting-documents.ts';
import { meetingWords } from './nn/meeting-words.ts';
import { meetings } from './nn/meetings.ts';
import { members } from './nn/members.ts';
import { mirror } from './nn/mirror.ts';
import { notices } from './nn/notices.ts';
import { opening } from './nn/opening.ts';
import { overview } from './nn/overview.ts';
import { paperProcessing } from './nn/paper-processing.ts';
import { paperRisk } from './nn/paper-risk.ts';
import { paperSystem } from './nn/paper-system.ts';
import { papers } from './nn/papers.ts';
import { parcel } from './nn/parcel.ts';
import { policy } from './nn/policy.ts';
import { questionBank } from './nn/question-bank.ts';
import { reception } from './nn/reception.ts';
import { report } from './nn/report.ts';
import { ruleFiles } from './nn/rule-files.ts';
import { ruleLinks } from './nn/rule-links.ts';
import { rules } from './nn/rules.ts';
import { running } from './nn/running.ts';
import { search } from './nn/search.ts';
import { settings } from './nn/settings.ts';
import { shell } from './nn/shell.ts';
import { talk } from './nn/talk.ts';
import { together } from './nn/together.ts';

/** Every word the user sees, in nynorsk. */
export const nn: Text = {
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
