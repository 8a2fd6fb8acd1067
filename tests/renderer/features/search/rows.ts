import { writeForm } from '#shared/exchange/eval-form.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { Found, SearchTable } from '#shared/search/findable.ts';
import { aForm } from '../../../support/eval-rows.ts';

const base = {
  rev: 1,
  createdAt: '2026-10-12T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2026-10-12T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
};

/** A row of the table with short ids, which a test can read. Only what the test is about is named. */
const rowOf =
  <T extends SearchTable>(table: T, usual: object) =>
  (id: string, fields?: Readonly<Partial<Record<keyof Tables[T], unknown>>>): Found =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields of the table stand in `usual`
    ({ table, row: { ...base, id, ...usual, ...fields } }) as unknown as Found;

export const aWorkspaceRow = rowOf('workspace', {
  kind: 'municipality',
  name: 'Eksempel',
  bodyWord: 'kommune',
  directorTitle: 'kommunedirektør',
  councilTitle: 'kommunestyre',
  parliamentary: false,
});
export const aPersonRow = rowOf('people', { name: 'Kari', role: 'director', title: null, partyGroup: null });
export const aSeries = rowOf('series', {
  termId: 'term',
  kind: 'weekly',
  state: 'active',
  title: null,
  firstDay: '2026-10-05',
  place: '',
  agreement: '',
});
export const aMeeting = rowOf('meetings', {
  seriesId: 's',
  state: 'open',
  day: '2026-10-12',
  place: null,
  reason: '',
});
export const aStandingPoint = rowOf('standingPoints', {
  seriesId: 's',
  templateKey: null,
  templateVersion: null,
  title: null,
  about: null,
});
export const aTopic = rowOf('topics', {
  ...noMark,
  seriesId: 's',
  state: 'open',
  kind: 'discussion',
  title: '',
  background: '',
  links: '',
  deciding: '',
  standingPointId: null,
  raisedBy: null,
  ownerId: null,
});
export const aLine = rowOf('agendaItems', {
  ...noMark,
  meetingId: 'm',
  topicId: 't',
  title: null,
  templateKey: null,
  templateVersion: null,
});
export const aNote = rowOf('notes', { meetingId: 'm', agendaItemId: 'l', body: '' });
export const aDecision = rowOf('decisions', {
  meetingId: 'm',
  agendaItemId: 'l',
  topicId: 't',
  state: 'inForce',
  decidedOn: '2026-10-12',
  text: '',
});
export const anAction = rowOf('actions', {
  seriesId: 's',
  meetingId: null,
  topicId: null,
  state: 'open',
  ownerId: null,
  dueOn: null,
  doneAt: null,
  doneBy: null,
  title: '',
  note: '',
});
export const anItem = rowOf('checklistItems', {
  termId: 'term',
  phase: 'firstWeek',
  templateKey: null,
  templateVersion: null,
  role: 'director',
  ownerId: null,
  ownDueDay: null,
  status: 'open',
  doneAt: null,
  doneBy: null,
  title: '',
  why: '',
  note: '',
  reason: '',
});
export const anOwnNote = rowOf('meetingPrivateNotes', {
  meetingId: 'm',
  agendaItemId: null,
  ownerId: 'kari',
  body: '',
});
export const aRoundRow = rowOf('evalRounds', {
  ...noMark,
  termId: 'term',
  state: 'opened',
  number: 1,
  proposedBy: null,
  directorId: 'kari',
  mayorId: 'ola',
  deputyId: null,
  periodFrom: '2026-04-01',
  periodTo: '2026-10-01',
  talkOn: null,
  openedAt: null,
  talkStartedAt: null,
  finishedAt: null,
  form: writeForm(aForm()),
  sharing: '',
  reason: '',
  caseReference: '',
});
export const aTheme = rowOf('evalThemes', { ...noMark, roundId: 'r', about: null, title: null, agreed: '' });
export const aSummary = rowOf('evalSummaries', { ...noMark, roundId: 'r', dimension: 'a', body: '' });
export const aMeasure = rowOf('evalMeasures', {
  roundId: 'r',
  themeId: null,
  title: '',
  ownerId: null,
  dueOn: null,
  actionId: null,
});
export const aProposal = rowOf('ruleProposals', {
  roundId: 'r',
  themeId: null,
  title: '',
  before: '',
  after: '',
});

export const aRule = rowOf('rules', {
  ...noMark,
  termId: 'term',
  state: 'notDiscussed',
  group: 'media',
  templateKey: null,
  templateVersion: null,
  question: null,
  text: '',
  note: '',
  reviewOn: null,
});
export const aVersion = rowOf('ruleVersions', {
  ruleId: 'rule',
  state: 'agreed',
  number: 1,
  text: '',
  reason: '',
  directorId: 'kari',
  mayorId: 'ola',
  agreedAt: '2026-10-12T08:00:00.000Z',
});
export const aRuleUse = rowOf('ruleUses', {
  ...noMark,
  ruleId: 'rule',
  kind: 'used',
  day: '2026-03-12',
  note: '',
});
export const aCase = rowOf('greyCases', { ...noMark, title: '', story: '', law: '' });
export const aGathering = rowOf('gatherings', {
  ...noMark,
  termId: 'term',
  title: '',
  firstDay: '2026-02-03',
  place: '',
  purpose: '',
  participants: '',
  outcome: '',
});
export const aProgrammePoint = rowOf('gatheringPoints', { gatheringId: 'g', title: '', about: '', lead: '' });
export const aGroup = rowOf('partyGroups', { termId: 'term', name: '', side: null });
export const aMember = rowOf('members', {
  termId: 'term',
  partyGroupId: null,
  personId: null,
  name: '',
  email: '',
  toDay: null,
});
export const aMatter = rowOf('matters', {
  ...noMark,
  termId: 'term',
  state: 'open',
  title: '',
  text: '',
  link: '',
  reason: '',
  sinceOn: '2026-03-12',
});
export const aMatterEntry = rowOf('matterEntries', { matterId: 'matter', entryId: 'entry' });
export const anEntry = rowOf('informationEntries', {
  termId: 'term',
  topicId: null,
  agendaItemId: null,
  matter: '',
  text: '',
  named: '',
  channelNote: '',
  toldOn: '2026-03-12',
  toldBy: null,
});
export const aNoticeRule = rowOf('noticeRules', { direction: 'toMayor', urgency: 'atOnce', text: '' });
export const aNotice = rowOf('notices', {
  ...noMark,
  direction: 'toMayor',
  givenOn: '2026-03-12',
  givenBy: null,
  text: '',
});
export const anArena = rowOf('arenas', {
  ...noMark,
  state: 'inUse',
  frequency: 'weekly',
  title: '',
  note: '',
});
export const aContactPoint = rowOf('contactPoints', {
  ...noMark,
  state: 'held',
  partyGroupId: 'group',
  personId: null,
  day: '2026-03-12',
  kind: 'groupMeeting',
  note: '',
});

export const aMandate = rowOf('mandates', {
  ...noMark,
  termId: 'term',
  forum: 'committee',
  title: '',
  decisionRef: '',
  decidedOn: null,
  scope: '',
  fromDay: '2026-01-01',
  toDay: null,
  note: '',
});
export const aSeat = rowOf('mandateMembers', {
  mandateId: 'mandate',
  name: '',
  seat: 'member',
  personId: null,
});
export const aDialogue = rowOf('dialogues', {
  ...noMark,
  termId: 'term',
  directorId: 'kari',
  state: 'planned',
  day: '2026-05-12',
  themes: '',
  themesRef: '',
  place: '',
});
export const aDialoguePoint = rowOf('dialoguePoints', { dialogueId: 'talk', area: 'economy', text: '' });
export const aReferat = rowOf('dialogueMinutes', {
  ...noMark,
  dialogueId: 'talk',
  state: 'draft',
  results: '',
  goals: '',
  principles: '',
  measures: '',
  reason: '',
  participants: '',
  directorId: 'kari',
  mayorId: 'ola',
  approvedAt: null,
});
export const aPreparation = rowOf('dialoguePreparations', { dialogueId: 'talk', ownerId: 'kari', body: '' });
export const aPlan = rowOf('resultPlans', {
  ...noMark,
  termId: 'term',
  directorId: 'kari',
  state: 'agreed',
  title: '',
  fromDay: null,
  agreedOn: null,
  note: '',
});
export const aGoal = rowOf('planGoals', {
  planId: 'plan',
  state: 'underway',
  title: '',
  decisionRef: '',
  factors: '',
  measure: '',
  target: '',
  dueOn: null,
});
export const aGoalNote = rowOf('goalNotes', {
  goalId: 'goal',
  day: '2026-06-01',
  state: 'underway',
  text: '',
});
export const aGoalMeasure = rowOf('goalMeasures', {
  goalId: 'goal',
  title: '',
  ownerId: 'kari',
  dueOn: null,
  actionId: null,
});
export const aContract = rowOf('contracts', {
  ...noMark,
  directorId: 'kari',
  form: 'fixedTerm',
  fromDay: null,
  decisionRef: '',
  caseReference: '',
  retreat: '',
  severance: '',
  note: '',
});
export const aContractPoint = rowOf('contractPoints', {
  contractId: 'contract',
  templateKey: null,
  title: null,
  state: 'missing',
  note: '',
});
export const aContractChange = rowOf('contractChanges', {
  ...noMark,
  contractId: 'contract',
  state: 'proposed',
  title: '',
  before: '',
  after: '',
  reason: '',
  decisionRef: '',
  directorId: 'kari',
  mayorId: 'ola',
  agreedAt: null,
});
export const aSalaryTalk = rowOf('salaryTalks', {
  ...noMark,
  termId: 'term',
  directorId: 'kari',
  state: 'planned',
  year: 2026,
  day: null,
  criteriaText: '',
  outcome: '',
  delegationRef: '',
  decisionRef: '',
  note: '',
});
export const aPolicy = rowOf('policies', {
  ...noMark,
  termId: 'term',
  kind: 'strategy',
  title: '',
  decisionRef: '',
  decidedOn: null,
  reviseOn: null,
  link: '',
  summary: '',
});
export const aPolicyAnswer = rowOf('policyAnswers', {
  termId: 'term',
  questionKey: 'pol-revisjon',
  state: 'no',
  note: '',
  decisionRef: '',
});
export const anIndicatorRow = rowOf('indicators', {
  ...noMark,
  templateKey: 'ind-fravaer',
  title: null,
  unit: '%',
  decimals: 1,
  source: '',
  note: '',
});
export const aValueRow = rowOf('indicatorValues', {
  indicatorId: 'indicator',
  fromDay: '2025-01-01',
  toDay: '2025-12-31',
  value: '7.2',
  target: null,
  targetRef: '',
  source: '',
  comment: '',
});
export const aDevelopmentPlan = rowOf('developmentPlans', {
  ...noMark,
  termId: 'term',
  contactName: '',
  organisation: '',
  wayOfWorking: '',
  measures: '',
  projects: '',
});
export const anInitiative = rowOf('initiatives', {
  ...noMark,
  termId: 'term',
  state: 'running',
  title: '',
  about: '',
  partnerNames: '',
  result: '',
  link: '',
  fromDay: null,
  toDay: null,
});
export const anExample = rowOf('goodExamples', {
  ...noMark,
  title: '',
  situation: '',
  action: '',
  result: '',
  learned: '',
  source: '',
});
export const aYearEvent = rowOf('yearEvents', {
  ...noMark,
  termId: 'term',
  title: '',
  kind: 'other',
  day: '2026-09-01',
  place: '',
  note: '',
});
export const aYearMark = rowOf('yearMarks', {
  termId: 'term',
  dateKey: 'budget.2026',
  state: 'met',
  doneOn: null,
  note: '',
});
export const aHandover = rowOf('handovers', {
  termId: 'term',
  reason: 'newMayor',
  day: '2026-10-01',
  message: '',
  caseReference: '',
  reopenReason: '',
  closedBy: null,
});
export const aRetentionChoice = rowOf('retentionChoices', {
  handoverId: 'handover',
  recordKey: 'delegation',
  choice: 'archive',
  basis: '',
  note: '',
});
