import { dialoguePreparationFields } from './employer-fields.ts';
import { employerRegistry } from './employer-registry.ts';
import { isBefore, table, type TableDescription } from './table-description.ts';
export type { TableDescription } from './table-description.ts';
import { brokenRoundStep } from '#shared/domain/round-step.ts';
import type { Row } from '#shared/domain/row.ts';
import {
  actionFields,
  agendaItemFields,
  approvalFields,
  breakFields,
  contactFields,
  decisionFields,
  informationEntryFields,
  meetingFields,
  meetingPrivateNoteFields,
  minutesFields,
  noteFields,
  participantFields,
  seriesFields,
  standingPointFields,
  topicDraftFields,
  topicFields,
} from './meeting-fields.ts';
import {
  evalConsentFields,
  evalDraftFields,
  evalFormFields,
  evalKeyFields,
  evalMeasureFields,
  evalOpeningFields,
  evalOutcomeFields,
  evalRoundFields,
  evalSealFields,
  evalSummaryFields,
  evalThemeFields,
  letterheadFields,
  ruleProposalFields,
} from './eval-fields.ts';
import { brokenExercise } from './exercise-fault.ts';
import {
  arenaFields,
  contactPointFields,
  entryMemberFields,
  matterEntryFields,
  matterFields,
  memberFields,
  partyGroupFields,
} from './information-fields.ts';
import {
  gatheringFields,
  gatheringPointFields,
  greyCaseFields,
  noticeFields,
  noticeRuleFields,
  ruleApprovalFields,
  ruleFields,
  ruleUseFields,
  ruleVersionFields,
} from './rule-fields.ts';
import { byMeeting, byRound } from './lock.ts';
import type { TableName } from './table-name.ts';
import {
  workspaceFields,
  personFields,
  termFields,
  checklistItemFields,
  disposalFields,
  privateNoteFields,
} from './workspace-fields.ts';

/** The one description that validation, storing, export and history are driven by. */
export const registry: Readonly<Record<TableName, TableDescription>> = {
  workspace: table(workspaceFields),
  people: table(personFields),
  terms: table(termFields, (row) =>
    Number(row['endYear']) > Number(row['startYear']) ? null : 'termEndsAfterStart',
  ),
  checklistItems: table(checklistItemFields, (row) => {
    if ((row['status'] === 'done') !== (row['doneAt'] !== null)) return 'doneHasItsTime';
    if (row['status'] !== 'done' && row['doneBy'] !== null) return 'doneHasItsTime';
    if (row['templateKey'] === null && row['title'] === null) return 'ownItemHasTitle';
    return null;
  }),
  privateNotes: { ...table(privateNoteFields), scope: 'sealed' },
  disposals: { ...table(disposalFields), isLog: true },
  series: table(seriesFields, (row) => (isBefore(row['lastDay'], row['firstDay']) ? 'endsAfterStart' : null)),
  participants: {
    ...table(participantFields, (row) =>
      (row['group'] === 'person') === (row['personId'] !== null) ? null : 'personIsNamed',
    ),
    // Who is taken out of the workspace stands in the minutes by name.
    lock: byMeeting(['personId', 'group', 'label']),
  },
  breaks: table(breakFields, (row) => (isBefore(row['lastDay'], row['firstDay']) ? 'endsAfterStart' : null)),
  standingPoints: table(standingPointFields, (row) =>
    row['templateKey'] === null && row['title'] === null ? 'ownPointHasTitle' : null,
  ),
  meetings: {
    ...table(meetingFields, (row) =>
      row['state'] === 'closed' && row['closedAt'] === null ? 'closedHasItsTime' : null,
    ),
    lock: { ...byMeeting(), via: 'id' },
  },
  topics: table(topicFields, (row) => {
    if (row['state'] === 'rejected')
      return row['title'] === null && row['background'] === '' && row['links'] === ''
        ? null
        : 'rejectedIsEmpty';
    return row['standingPointId'] === null && row['title'] === null ? 'ownTopicHasTitle' : null;
  }),
  agendaItems: { ...table(agendaItemFields), lock: byMeeting() },
  notes: { ...table(noteFields), lock: byMeeting() },
  decisions: {
    ...table(decisionFields),
    lock: byMeeting(['state', 'reviewOn', 'replacedById']),
  },
  actions: table(actionFields, (row) => {
    if ((row['state'] === 'done') !== (row['doneAt'] !== null)) return 'doneHasItsTime';
    return row['state'] !== 'done' && row['doneBy'] !== null ? 'doneHasItsTime' : null;
  }),
  informationEntries: table(informationEntryFields),
  contacts: table(contactFields),
  minutes: { ...table(minutesFields), finishedBy: 'approvedAt' },
  approvals: { ...table(approvalFields), finishedBy: 'approvedAt' },
  meetingPrivateNotes: { ...table(meetingPrivateNoteFields), scope: 'sealed' },
  topicDrafts: { ...table(topicDraftFields), scope: 'sealed' },
  evalForms: table(evalFormFields),
  evalRounds: {
    ...table(evalRoundFields, (row) => {
      if (isBefore(row['periodTo'], row['periodFrom'])) return 'endsAfterStart';
      if (row['state'] === 'opened' && row['openedAt'] === null) return 'openedHasItsTime';
      if (row['state'] === 'finished' && row['finishedAt'] === null) return 'finishedHasItsTime';
      return brokenExercise(row);
    }),
    // Where the papers went is known after both have approved.
    lock: { ...byRound(['filing', 'filingReason', 'caseReference']), via: 'id' },
    brokenStep: brokenRoundStep,
  },
  evalConsents: { ...table(evalConsentFields), finishedBy: 'givenAt' },
  evalSeals: { ...table(evalSealFields), finishedBy: 'submittedAt' },
  evalOpenings: { ...table(evalOpeningFields), finishedBy: 'openedAt' },
  evalThemes: {
    ...table(evalThemeFields, (row) =>
      row['about'] === null && row['title'] === null ? 'ownThemeHasTitle' : null,
    ),
    lock: byRound(),
  },
  evalSummaries: { ...table(evalSummaryFields), lock: byRound() },
  evalMeasures: { ...table(evalMeasureFields), lock: byRound(['actionId']) },
  ruleProposals: { ...table(ruleProposalFields), lock: byRound() },
  evalOutcomes: { ...table(evalOutcomeFields), finishedBy: 'approvedAt' },
  letterheads: table(letterheadFields),
  rules: table(ruleFields, (row) =>
    row['templateKey'] === null && row['question'] === null ? 'ownRuleHasQuestion' : null,
  ),
  ruleVersions: {
    ...table(ruleVersionFields, (row) =>
      (row['state'] === 'agreed') === (row['agreedAt'] !== null) ? null : 'agreedHasItsTime',
    ),
    finishedBy: 'agreedAt',
  },
  ruleApprovals: { ...table(ruleApprovalFields), finishedBy: 'approvedAt' },
  ruleUses: table(ruleUseFields),
  greyCases: table(greyCaseFields),
  gatherings: table(gatheringFields),
  gatheringPoints: table(gatheringPointFields),
  noticeRules: table(noticeRuleFields),
  notices: table(noticeFields),
  partyGroups: table(partyGroupFields),
  members: table(memberFields, (row) => (isBefore(row['toDay'], row['fromDay']) ? 'endsAfterStart' : null)),
  matters: table(matterFields),
  matterEntries: table(matterEntryFields),
  entryMembers: table(entryMemberFields),
  arenas: table(arenaFields),
  contactPoints: table(contactPointFields),
  ...employerRegistry,
  evalDrafts: { ...table(evalDraftFields), scope: 'sealed' },
  evalKeys: { ...table(evalKeyFields), scope: 'sealed' },
  dialoguePreparations: { ...table(dialoguePreparationFields), scope: 'sealed' },
};

/** The fields `commit` keeps itself; they are always open. */
export const rowFields = [
  'id',
  'rev',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'deletedAt',
] as const satisfies readonly (keyof Row)[];

export const openFields = (description: TableDescription): readonly string[] =>
  Object.entries(description.fields).flatMap(([key, { exposure }]) => (exposure === 'open' ? [key] : []));
