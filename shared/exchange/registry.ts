import type { Action } from '#shared/domain/action.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Approval } from '#shared/domain/approval.ts';
import type { Break } from '#shared/domain/break.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import type { EvalDraft } from '#shared/domain/eval-draft.ts';
import type { EvalFormRow } from '#shared/domain/eval-form.ts';
import type { EvalMeasure, RuleProposal } from '#shared/domain/eval-measure.ts';
import type { EvalOutcome } from '#shared/domain/eval-outcome.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalKey, EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { EvalSummary, EvalTheme } from '#shared/domain/eval-theme.ts';
import type { Letterhead } from '#shared/domain/letterhead.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { MeetingPrivateNote } from '#shared/domain/meeting-private-note.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Minutes } from '#shared/domain/minutes.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Series } from '#shared/domain/series.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import type { TopicDraft } from '#shared/domain/topic-draft.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { itemRoles, phaseKeys, type ChecklistItem } from '#shared/domain/checklist-item.ts';
import { disposalOccasions, type Disposal } from '#shared/domain/disposal.ts';
import { personRoles, type Person } from '#shared/domain/person.ts';
import type { PrivateNote } from '#shared/domain/private-note.ts';
import type { Row } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import {
  choice,
  code,
  day,
  flag,
  instant,
  name,
  optionalChoice,
  optionalCode,
  optionalReference,
  optionalText,
  optionalWhole,
  rank,
  reference,
  sealed,
  state,
  tally,
  text,
  whole,
  type Field,
  type FieldsOf,
} from './field.ts';
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
import { byMeeting, byRound, type Lock } from './lock.ts';
import type { TableName } from './table-name.ts';

/** The row each table holds. */
export interface Tables extends Record<TableName, Row> {
  readonly workspace: Workspace;
  readonly people: Person;
  readonly terms: Term;
  readonly checklistItems: ChecklistItem;
  readonly privateNotes: PrivateNote;
  readonly disposals: Disposal;
  readonly series: Series;
  readonly participants: Participant;
  readonly breaks: Break;
  readonly standingPoints: StandingPoint;
  readonly meetings: Meeting;
  readonly topics: Topic;
  readonly agendaItems: AgendaItem;
  readonly notes: Note;
  readonly decisions: Decision;
  readonly actions: Action;
  readonly informationEntries: InformationEntry;
  readonly contacts: Contact;
  readonly minutes: Minutes;
  readonly approvals: Approval;
  readonly meetingPrivateNotes: MeetingPrivateNote;
  readonly topicDrafts: TopicDraft;
  readonly evalForms: EvalFormRow;
  readonly evalRounds: EvalRound;
  readonly evalConsents: EvalConsent;
  readonly evalSeals: EvalSeal;
  readonly evalOpenings: EvalOpening;
  readonly evalThemes: EvalTheme;
  readonly evalSummaries: EvalSummary;
  readonly evalMeasures: EvalMeasure;
  readonly ruleProposals: RuleProposal;
  readonly evalOutcomes: EvalOutcome;
  readonly letterheads: Letterhead;
  readonly evalDrafts: EvalDraft;
  readonly evalKeys: EvalKey;
}

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
}

const workspaceFields: FieldsOf<Workspace> = {
  kind: choice(['municipality', 'county']),
  name: name(120),
  number: optionalCode(/^\d{2}(\d{2})?$/),
  bodyWord: choice(['kommune', 'by', 'herad', 'fylkeskommune']),
  directorTitle: choice(['kommunedirektør', 'rådmann', 'fylkeskommunedirektør', 'fylkesrådmann']),
  councilTitle: choice(['kommunestyre', 'bystyre', 'heradsstyre', 'fylkesting']),
  exportForm: choice(writtenForms),
  parliamentary: flag(),
};

const personFields: FieldsOf<Person> = {
  name: name(120),
  role: choice(personRoles),
  title: optionalText(120),
  partyGroup: optionalText(120),
  side: optionalChoice(['majority', 'minority']),
  writtenForm: choice(writtenForms),
};

const termFields: FieldsOf<Term> = {
  reason: choice(['election', 'mayorChange', 'newDirector', 'midTerm']),
  startYear: whole(1900, 2200),
  endYear: whole(1900, 2200),
  electionDayProposed: flag(),
  electionDay: day(),
  constitutingDay: day(),
  officeDay: day(),
  budgetDay: day(),
  followedFrom: day(),
};

const checklistItemFields: FieldsOf<ChecklistItem> = {
  termId: reference('terms'),
  phase: state(phaseKeys),
  rank: rank(),
  templateKey: optionalCode(/^[\w.-]+$/),
  templateVersion: optionalWhole(1, 1_000_000),
  role: choice(itemRoles),
  category: choice([
    'organisation',
    'competence',
    'formal',
    'welcome',
    'practical',
    'information',
    'meetingPlaces',
    'roles',
    'media',
    'emergency',
    'economy',
    'caseFlow',
    'employer',
    'governance',
    'external',
    'evaluation',
  ]),
  ownerId: optionalReference('people'),
  dueRule: code(/^([VKTB][+-]\d{1,4}|year-end|year-end-after|annual-accounts|twice-a-year|none)$/),
  ownDueDay: day(),
  status: state(['open', 'done', 'notRelevant']),
  doneAt: instant(),
  doneBy: optionalReference('people'),
  title: optionalText(500),
  why: optionalText(20_000),
  note: text(50_000),
  reason: text(5_000),
  caseLink: text(2_000),
};

const disposalFields: FieldsOf<Disposal> = {
  occasion: choice(disposalOccasions),
  basis: text(2_000),
  tally: tally(),
};

const privateNoteFields: FieldsOf<PrivateNote> = {
  itemId: reference('checklistItems'),
  ownerId: reference('people'),
  body: sealed(),
};

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
      return row['state'] === 'finished' && row['finishedAt'] === null ? 'finishedHasItsTime' : null;
    }),
    // Where the papers went is known after both have approved.
    lock: { ...byRound(['filing', 'filingReason', 'caseReference']), via: 'id' },
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
