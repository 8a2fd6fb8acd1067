import {
  contractFields,
  contractPointFields,
  contractChangeFields,
  contractApprovalFields,
  salaryTalkFields,
} from './contract-fields.ts';
import {
  developmentPlanFields,
  goodExampleFields,
  handoverFields,
  initiativeFields,
  retentionChoiceFields,
  yearEventFields,
  yearMarkFields,
} from './development-fields.ts';
import {
  dialogueApprovalFields,
  dialogueFields,
  dialogueMinutesFields,
  dialoguePointFields,
  goalMeasureFields,
  goalNoteFields,
  indicatorFields,
  indicatorValueFields,
  mandateFields,
  mandateMemberFields,
  planGoalFields,
  policyAnswerFields,
  policyFields,
  resultPlanFields,
} from './employer-fields.ts';
import { accessMarkFields } from './meeting-fields.ts';
import { isBefore, table, type TableDescription } from './table-description.ts';

/** The tables of Arbeidsgiver, Utvikling, Årshjul and Periodeskifte that go out of the app. */
export const employerRegistry = {
  mandates: table(mandateFields, (row) => (isBefore(row['toDay'], row['fromDay']) ? 'endsAfterStart' : null)),
  mandateMembers: table(mandateMemberFields, (row) =>
    isBefore(row['toDay'], row['fromDay']) ? 'endsAfterStart' : null,
  ),
  dialogues: table(dialogueFields),
  dialoguePoints: table(dialoguePointFields),
  dialogueMinutes: {
    ...table(dialogueMinutesFields, (row) =>
      (row['state'] === 'approved') === (row['approvedAt'] !== null) ? null : 'approvedHasItsTime',
    ),
    finishedBy: 'approvedAt',
  },
  dialogueApprovals: { ...table(dialogueApprovalFields), finishedBy: 'approvedAt' },
  resultPlans: table(resultPlanFields, (row) =>
    isBefore(row['toDay'], row['fromDay']) ? 'endsAfterStart' : null,
  ),
  planGoals: table(planGoalFields),
  goalNotes: table(goalNoteFields),
  goalMeasures: table(goalMeasureFields),
  contracts: table(contractFields, (row) =>
    isBefore(row['toDay'], row['fromDay']) ? 'endsAfterStart' : null,
  ),
  contractPoints: table(contractPointFields, (row) =>
    row['templateKey'] === null && row['title'] === null ? 'ownPointHasTitle' : null,
  ),
  contractChanges: {
    ...table(contractChangeFields, (row) =>
      (row['state'] === 'agreed') === (row['agreedAt'] !== null) ? null : 'agreedHasItsTime',
    ),
    finishedBy: 'agreedAt',
    // Who may see it is judged anew as time goes; it is no part of what both have approved.
    livesOn: Object.keys(accessMarkFields),
  },
  contractApprovals: { ...table(contractApprovalFields), finishedBy: 'approvedAt' },
  salaryTalks: table(salaryTalkFields),
  policies: table(policyFields),
  policyAnswers: table(policyAnswerFields),
  indicators: table(indicatorFields, (row) =>
    row['templateKey'] === null && row['title'] === null ? 'ownIndicatorHasTitle' : null,
  ),
  indicatorValues: table(indicatorValueFields, (row) =>
    isBefore(row['toDay'], row['fromDay']) ? 'endsAfterStart' : null,
  ),
  developmentPlans: table(developmentPlanFields),
  initiatives: table(initiativeFields, (row) =>
    isBefore(row['toDay'], row['fromDay']) ? 'endsAfterStart' : null,
  ),
  goodExamples: table(goodExampleFields),
  yearEvents: table(yearEventFields, (row) =>
    isBefore(row['lastDay'], row['day']) ? 'endsAfterStart' : null,
  ),
  yearMarks: table(yearMarkFields),
  handovers: table(handoverFields),
  retentionChoices: table(retentionChoiceFields),
} as const satisfies Readonly<Record<string, TableDescription>>;
