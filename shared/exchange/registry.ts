import { brokenRoundStep } from '#shared/domain/round-step.ts';
import type { Row } from '#shared/domain/row.ts';
import type { Field } from './field.ts';
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
import { byMeeting, byRound, type Lock } from './lock.ts';
import type { TableName } from './table-name.ts';
import {
  workspaceFields,
  personFields,
  termFields,
  checklistItemFields,
  disposalFields,
  privateNoteFields,
} from './workspace-fields.ts';

export interface TableDescription {
  readonly fields: Readonly<Record<string, Field>>;
  /** `sealed` tables belong to one person and `local` ones to this PC; neither goes into an exported file. */
  readonly scope: 'shared' | 'sealed' | 'local';
  /** The open field that, once set, makes the row immutable; null: rows of this table are never finished. */
  readonly finishedBy: string | null;
  /** Rows are only ever added: neither the bin, an import nor a disposal takes them away. */
  readonly isLog: boolean;
  /** Rows that stand on something locked cannot be changed; null: nothing locks them. */
  readonly lock: Lock | null;
  /** What must hold between fields; answers the name of the rule that is broken, else null. */
  readonly broken: (row: Readonly<Record<string, unknown>>) => string | null;
  /** What must hold between the row before a change and after it; the same. Absent: any change of fields may be made. */
  readonly brokenStep?: (
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
  ) => string | null;
}

const table = (
  fields: TableDescription['fields'],
  broken: TableDescription['broken'] = () => null,
): TableDescription => ({ fields, scope: 'shared', finishedBy: null, isLog: false, lock: null, broken });

/** Days as `yyyy-MM-dd`, which sort as they follow each other. */
const isBefore = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other;

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
  evalDrafts: { ...table(evalDraftFields), scope: 'sealed' },
  evalKeys: { ...table(evalKeyFields), scope: 'sealed' },
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
