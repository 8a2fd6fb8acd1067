import { isDay } from '#shared/calendar/day.ts';
import { statutoryTitle } from '#shared/calendar/statutory-title.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { agendaTitle, topicTitle } from '#shared/templates/agenda-title.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { contractPointTitle } from '#shared/templates/contract-points.ts';
import { indicatorTitle } from '#shared/templates/indicators.ts';
import { itemTitle, type ItemWords } from '#shared/templates/item-text.ts';
import { policyQuestions } from '#shared/templates/policy-questions.ts';
import { retentionTitle } from '#shared/templates/retention-records.ts';
import { standingTitle } from '#shared/templates/standing-agenda.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { periodWords } from '#shared/text/period-words.ts';
import { mandateName } from '#shared/text/mandate-name.ts';
import { planName } from '#shared/text/plan-name.ts';
import { handoverName } from '#shared/text/handover-name.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { groupName } from '#shared/text/participant-name.ts';
import { exerciseTitle } from '#shared/text/exercise-title.ts';
import { roundName } from '#shared/text/round-title.ts';
import { textIn } from '#shared/text/text.ts';
import { aboutInForm } from './eval-title.ts';
import type { AccessWords } from './in-words.ts';

/** What a row is called on the screen. */
export const rowTitle = (table: TableName, row: AnyRow, words: AccessWords): string =>
  (titles[table] ?? ownersName)(row, words) || textIn(words.form).access.values.unnamed;

export const nameOf = (id: string, { names, form }: AccessWords): string =>
  names.get(id) ?? textIn(form).access.values.unknown;

type Title = (row: AnyRow, words: AccessWords) => string;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The row was checked by its table's own schema when it was written. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const as = <T extends TableName>(_table: T, row: AnyRow): Tables[T] => row as unknown as Tables[T];

const own =
  (field: string): Title =>
  (row) =>
    text(row[field]);

const ownersName: Title = (row, words) => nameOf(text(row['ownerId']), words);

/** The row that a field points to, called by its own title; empty when it is not there. */
const named = (row: AnyRow, field: string, table: TableName, words: AccessWords): string => {
  const target = words.related?.get(`${table}/${text(row[field])}`);
  return target === undefined ? '' : rowTitle(table, target, words);
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const day = (value: unknown, { form }: AccessWords): string =>
  typeof value === 'string' && isDay(value) ? formatDay(value, form, 'numeric') : '';

const itemWords = ({ title, why, templateKey, templateVersion }: AnyRow): ItemWords => ({
  title: typeof title === 'string' ? title : null,
  why: typeof why === 'string' ? why : null,
  templateKey: typeof templateKey === 'string' ? templateKey : null,
  templateVersion: typeof templateVersion === 'number' ? templateVersion : null,
});

/** A standing topic has no words of its own; its point has. */
const topic: Title = (row, words) => {
  const standing = words.related?.get(`standingPoints/${text(row['standingPointId'])}`);
  return standing === undefined
    ? topicTitle(as('topics', row), words.form)
    : standingTitle(as('standingPoints', standing), words.workspace, words.form);
};

const agendaItem: Title = (row, words) => {
  const of = words.related?.get(`topics/${text(row['topicId'])}`);
  const title =
    of === undefined
      ? standingTitle(as('agendaItems', row), words.workspace, words.form)
      : agendaTitle(
          { agendaItem: as('agendaItems', row), topic: as('topics', of) },
          words.form,
          words.workspace,
        );
  return joined(title, named(row, 'meetingId', 'meetings', words));
};

const participant: Title = (row, words) => {
  const { personId, label, group } = as('participants', row);
  if (personId !== null) return nameOf(personId, words);
  return label === '' ? groupName(group, words.workspace, words.form) : label;
};

/** Its own question, else that of the template. */
const ruleTitle: Title = (row, { workspace, form }) => ruleQuestion(as('rules', row), workspace, form);

const ofRound: Title = (row, words) => named(row, 'roundId', 'evalRounds', words);

const personAndRound: Title = (row, words) =>
  joined(nameOf(text(row['personId']), words), ofRound(row, words));

/** By its own title, else by the statement, question or dimension of the round's form. */
const inForm =
  (field: 'about' | 'dimension'): Title =>
  (row, words) =>
    text(row['title']) ||
    aboutInForm(words.related?.get(`evalRounds/${text(row['roundId'])}`)?.['form'], row[field], words.form) ||
    ofRound(row, words);

const ofPoint: Title = (row, words) => named(row, 'agendaItemId', 'agendaItems', words);

const titles: Readonly<Partial<Record<TableName, Title>>> = {
  workspace: own('name'),
  people: own('name'),
  terms: (row) => `${text(row['startYear'])}–${text(row['endYear'])}`,
  checklistItems: (row, { workspace, form }) => itemTitle(itemWords(row), workspace, form),
  disposals: (row, { form }) => formatInstant(row.createdAt, form),
  series: (row, { form }) => seriesTitle(as('series', row), form),
  participants: participant,
  breaks: (row, words) =>
    text(row['title']) || joined(day(row['firstDay'], words), day(row['lastDay'], words)),
  standingPoints: (row, { workspace, form }) => standingTitle(as('standingPoints', row), workspace, form),
  meetings: (row, words) => joined(named(row, 'seriesId', 'series', words), day(row['day'], words)),
  topics: topic,
  agendaItems: agendaItem,
  notes: ofPoint,
  decisions: ofPoint,
  actions: own('title'),
  informationEntries: own('matter'),
  contacts: (row, words) =>
    joined(textIn(words.form).meetingWords.contactKinds[as('contacts', row).kind], day(row['day'], words)),
  minutes: (row, words) => named(row, 'meetingId', 'meetings', words),
  approvals: (row, words) => named(row, 'minutesId', 'minutes', words),
  meetingPrivateNotes: (row, words) =>
    joined(ownersName(row, words), ofPoint(row, words) || named(row, 'meetingId', 'meetings', words)),
  evalForms: own('title'),
  evalRounds: (row, { form }) =>
    exerciseTitle(as('evalRounds', row), form) ?? roundName(as('evalRounds', row), form),
  evalConsents: personAndRound,
  evalSeals: personAndRound,
  evalOpenings: personAndRound,
  evalThemes: inForm('about'),
  evalSummaries: inForm('dimension'),
  evalMeasures: own('title'),
  ruleProposals: own('title'),
  evalOutcomes: ofRound,
  evalDrafts: (row, words) => joined(ownersName(row, words), ofRound(row, words)),
  letterheads: own('fileName'),
  rules: ruleTitle,
  ruleVersions: (row, words) => joined(named(row, 'ruleId', 'rules', words), text(row['number'])),
  ruleApprovals: (row, words) =>
    joined(nameOf(text(row['personId']), words), named(row, 'versionId', 'ruleVersions', words)),
  ruleUses: (row, words) => joined(named(row, 'ruleId', 'rules', words), day(row['day'], words)),
  greyCases: own('title'),
  gatherings: own('title'),
  gatheringPoints: own('title'),
  noticeRules: own('text'),
  notices: own('text'),
  partyGroups: own('name'),
  members: own('name'),
  matters: own('title'),
  matterEntries: (row, words) => named(row, 'matterId', 'matters', words),
  entryMembers: (row, words) =>
    joined(named(row, 'memberId', 'members', words), named(row, 'entryId', 'informationEntries', words)),
  arenas: own('title'),
  contactPoints: (row, words) =>
    joined(named(row, 'partyGroupId', 'partyGroups', words), day(row['day'], words)),
  mandates: (row, { workspace, form }) => mandateName(as('mandates', row), workspace, form),
  mandateMembers: own('name'),
  dialogues: (row, words) => day(row['day'], words) || textIn(words.form).dialogues.noDay,
  dialoguePoints: (row, words) =>
    joined(
      textIn(words.form).employerWords.dialogueAreas[as('dialoguePoints', row).area],
      named(row, 'dialogueId', 'dialogues', words),
    ),
  dialogueMinutes: (row, words) => joined(named(row, 'dialogueId', 'dialogues', words), text(row['number'])),
  dialogueApprovals: (row, words) =>
    joined(nameOf(text(row['personId']), words), named(row, 'minutesId', 'dialogueMinutes', words)),
  dialoguePreparations: (row, words) =>
    joined(ownersName(row, words), named(row, 'dialogueId', 'dialogues', words)),
  resultPlans: (row, { form }) => planName(as('resultPlans', row), form),
  planGoals: own('title'),
  goalNotes: (row, words) => joined(named(row, 'goalId', 'planGoals', words), day(row['day'], words)),
  goalMeasures: own('title'),
  contracts: (row, words) =>
    joined(
      row['directorId'] === null ? '' : nameOf(text(row['directorId']), words),
      day(row['fromDay'], words),
    ),
  contractPoints: (row, { form }) => contractPointTitle(as('contractPoints', row), form),
  contractChanges: own('title'),
  contractApprovals: (row, words) =>
    joined(nameOf(text(row['personId']), words), named(row, 'changeId', 'contractChanges', words)),
  salaryTalks: own('year'),
  policies: own('title'),
  policyAnswers: (row, { workspace, form }) => {
    const asked = policyQuestions.find(({ key }) => key === row['questionKey']);
    return asked === undefined ? '' : fillTerms(asked.question[form], termsOf(workspace, form));
  },
  indicators: (row, { form }) => indicatorTitle(as('indicators', row), form),
  indicatorValues: (row, words) =>
    joined(
      named(row, 'indicatorId', 'indicators', words),
      periodWords(as('indicatorValues', row), words.form),
    ),
  developmentPlans: (row, words) => joined(named(row, 'termId', 'terms', words), text(row['contactName'])),
  initiatives: own('title'),
  goodExamples: own('title'),
  yearEvents: own('title'),
  yearMarks: (row, { workspace, form }) =>
    statutoryTitle(text(row['dateKey']), workspace?.kind ?? 'municipality', form),
  handovers: (row, words) =>
    joined(handoverName(as('handovers', row).reason, words.workspace, words.form), day(row['day'], words)),
  retentionChoices: (row, { workspace, form }) => retentionTitle(text(row['recordKey']), workspace, form),
};
