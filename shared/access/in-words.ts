import { isDay } from '#shared/calendar/day.ts';
import { itemRoles } from '#shared/domain/checklist-item.ts';
import { countsIn } from '#shared/domain/disposal.ts';
import { personRoles } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { accessBasisLists } from '#shared/templates/access-bases.ts';
import { phases } from '#shared/templates/phases.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import { isInBothForms } from './eval-answers.ts';
import type { Finding } from './finding.ts';
import type { Rows } from './related.ts';
import { nameOf, rowTitle } from './row-title.ts';

export { nameOf } from './row-title.ts';

/** What the words of a finding depend on. */
export interface AccessWords {
  readonly workspace: Workspace | null;
  /** Names of everyone, also of those in the bin, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly form: WrittenForm;
  /** Rows that what was found is named by, by `table/id`; left out: they are named without. */
  readonly related?: Rows;
}

/** One finding as it is read, on the screen and on paper. */
export interface Line {
  readonly when: string;
  /** «Punkt: Gjør klart kontor» */
  readonly where: string;
  /** The field, or what was done. */
  readonly what: string;
  readonly content: string;
  /** Whether it is so now, lies in the bin, or stands in the history. */
  readonly place: string;
  readonly by: string | null;
}

export const lineOf = (finding: Finding, words: AccessWords): Line => {
  const { access, dataLayer } = textIn(words.form);
  const { table, row, field, change, at, by, place } = finding;
  return {
    when: formatInstant(at, words.form),
    where: `${access.kinds[table]}: ${rowTitle(table, row, words)}`,
    what:
      field === null
        ? capitalised(change === null ? '' : dataLayer.labels[change.label])
        : fieldName(table, field, words),
    content: field === null ? '' : valueInWords({ table, field, value: finding.value }, words),
    place: access.places[place],
    by: by === null ? null : nameOf(by, words),
  };
};

const fieldName = (table: TableName, field: string, { form }: AccessWords): string => {
  const names: Readonly<Record<string, string>> = textIn(form).access.fields;
  return names[`${table}.${field}`] ?? field;
};

/** The value as people read it: names for ids, words for keys, days as days. */
export const valueInWords = (
  { table, field, value }: Pick<Finding, 'table' | 'value'> & { readonly field: string },
  words: AccessWords,
): string => {
  const { access } = textIn(words.form);
  if (isInBothForms(value)) return value[words.form];
  if (typeof value === 'boolean') return value ? access.values.yes : access.values.no;
  if (typeof value !== 'string') return value === null || value === undefined ? '' : JSON.stringify(value);
  const known = keyWords[`${table}.${field}`];
  if (known !== undefined) return known(value, words);
  if (isDay(value)) return formatDay(value, words.form, 'numeric');
  return instantShape.test(value) ? formatInstant(value, words.form) : value;
};

const instantShape = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

type InWords = (value: string, words: AccessWords) => string;

const role: InWords = (value, { workspace, form }) => {
  const known = [...itemRoles, ...personRoles].find((one) => one === value);
  return known === undefined ? value : roleName(known, workspace, form);
};

const party: InWords = (value, words) => role(value === 'deputy' ? 'deputyMayor' : value, words);

const person: InWords = (value, words) => nameOf(value, words);

/** The word that stands for the key; the key itself where there is none. */
const among =
  (catalogue: (text: Text) => object): InWords =>
  (value, { form }) => {
    const word: unknown = new Map<string, unknown>(Object.entries(catalogue(textIn(form)))).get(value);
    return typeof word === 'string' ? word : value;
  };

const plain = among(({ access }) => access.values);

const convenor: InWords = (value, words) =>
  value === 'notAgreed' ? textIn(words.form).meetingWords.notAgreed : role(value, words);

/** «offentleglova § 14 første ledd»; what it is about where the list leaves the statute to be written. */
const basis: InWords = (value, { form }) => {
  const known = accessBasisLists.flatMap(({ bases }) => bases).find(({ key }) => key === value);
  return known === undefined ? value : known.reference[form] || known.about[form];
};

/** Fields whose values are keys of ours. */
const keyWords: Readonly<Record<string, InWords>> = {
  'workspace.kind': plain,
  'workspace.exportForm': plain,
  'people.role': role,
  'people.side': plain,
  'people.writtenForm': plain,
  'terms.reason': among(({ domain }) => domain.reasons),
  'checklistItems.phase': (value, { form }) => phases.find(({ key }) => key === value)?.name[form] ?? value,
  'checklistItems.role': role,
  'checklistItems.category': among(({ domain }) => domain.categories),
  'checklistItems.status': among(({ domain }) => domain.statuses),
  'checklistItems.ownerId': person,
  'checklistItems.doneBy': person,
  'series.kind': among(({ meetingWords }) => meetingWords.seriesKinds),
  'series.frequency': among(({ meetingWords }) => meetingWords.frequencies),
  'series.convenedBy': convenor,
  'series.agendaBy': convenor,
  'participants.personId': person,
  'participants.group': among(({ meetingWords }) => meetingWords.participantGroups),
  'participants.attendance': among(({ meetingWords }) => meetingWords.attendances),
  'standingPoints.kind': among(({ meetingWords }) => meetingWords.topicKinds),
  'meetings.state': among(({ meetingWords }) => meetingWords.meetingStates),
  'topics.state': among(({ meetingWords }) => meetingWords.topicStates),
  'topics.kind': among(({ meetingWords }) => meetingWords.topicKinds),
  'topics.raisedBy': person,
  'topics.ownerId': person,
  'topics.access': among(({ meetingWords }) => meetingWords.access),
  'topics.basisKey': basis,
  'agendaItems.state': among(({ meetingWords }) => meetingWords.agendaItemStates),
  'agendaItems.kind': among(({ meetingWords }) => meetingWords.topicKinds),
  'agendaItems.access': among(({ meetingWords }) => meetingWords.access),
  'agendaItems.basisKey': basis,
  'decisions.state': among(({ meetingWords }) => meetingWords.decisionStates),
  'actions.state': among(({ meetingWords }) => meetingWords.actionStates),
  'actions.ownerId': person,
  'actions.doneBy': person,
  'rules.state': among(({ interplayWords }) => interplayWords.ruleStates),
  'rules.group': among(({ interplayWords }) => interplayWords.ruleGroups),
  'rules.access': among(({ meetingWords }) => meetingWords.access),
  'rules.basisKey': basis,
  'ruleVersions.state': among(({ interplayWords }) => interplayWords.ruleVersionStates),
  'ruleVersions.directorId': person,
  'ruleVersions.mayorId': person,
  'ruleApprovals.personId': person,
  'ruleUses.kind': among(({ interplayWords }) => interplayWords.ruleUseKinds),
  'ruleUses.access': among(({ meetingWords }) => meetingWords.access),
  'ruleUses.basisKey': basis,
  'greyCases.access': among(({ meetingWords }) => meetingWords.access),
  'greyCases.basisKey': basis,
  'gatherings.access': among(({ meetingWords }) => meetingWords.access),
  'gatherings.basisKey': basis,
  'noticeRules.direction': among(({ interplayWords }) => interplayWords.noticeDirections),
  'noticeRules.urgency': among(({ interplayWords }) => interplayWords.noticeUrgencies),
  'notices.direction': among(({ interplayWords }) => interplayWords.noticeDirections),
  'notices.givenBy': person,
  'notices.channel': among(({ meetingWords }) => meetingWords.channels),
  'notices.access': among(({ meetingWords }) => meetingWords.access),
  'notices.basisKey': basis,
  'partyGroups.side': among(({ interplayWords }) => interplayWords.sides),
  'members.personId': person,
  'matters.state': among(({ interplayWords }) => interplayWords.matterStates),
  'matters.owedTo': among(({ meetingWords }) => meetingWords.recipients),
  'matters.access': among(({ meetingWords }) => meetingWords.access),
  'matters.basisKey': basis,
  'arenas.state': among(({ interplayWords }) => interplayWords.arenaStates),
  'arenas.frequency': among(({ interplayWords }) => interplayWords.arenaFrequencies),
  'arenas.access': among(({ meetingWords }) => meetingWords.access),
  'arenas.basisKey': basis,
  'contactPoints.state': among(({ interplayWords }) => interplayWords.contactPointStates),
  'contactPoints.kind': among(({ interplayWords }) => interplayWords.contactPointKinds),
  'contactPoints.personId': person,
  'contactPoints.access': among(({ meetingWords }) => meetingWords.access),
  'contactPoints.basisKey': basis,
  'informationEntries.toldBy': person,
  'informationEntries.channel': among(({ meetingWords }) => meetingWords.channels),
  'informationEntries.recipients': among(({ meetingWords }) => meetingWords.recipients),
  'contacts.kind': among(({ meetingWords }) => meetingWords.contactKinds),
  'minutes.state': among(({ meetingWords }) => meetingWords.minutesStates),
  'approvals.personId': person,
  'evalRounds.state': among(({ report }) => report.values.rounds),
  'evalRounds.proposedBy': person,
  'evalRounds.directorId': person,
  'evalRounds.mayorId': person,
  'evalRounds.deputyId': person,
  'evalRounds.reportTo': among(({ report }) => report.values.readers),
  'evalRounds.filing': among(({ evaluationDocuments }) => evaluationDocuments.about.filings),
  'evalRounds.access': among(({ meetingWords }) => meetingWords.access),
  'evalRounds.basisKey': basis,
  'evalConsents.personId': person,
  'evalConsents.kind': among(({ report }) => report.values.consents),
  'evalSeals.personId': person,
  'evalSeals.party': party,
  'evalOpenings.personId': person,
  'evalThemes.reason': among(({ report }) => report.values.reasons),
  'evalThemes.access': among(({ meetingWords }) => meetingWords.access),
  'evalThemes.basisKey': basis,
  'evalSummaries.access': among(({ meetingWords }) => meetingWords.access),
  'evalSummaries.basisKey': basis,
  'evalMeasures.ownerId': person,
  'evalOutcomes.state': among(({ report }) => report.values.outcomes),
  'disposals.occasion': among(({ disposal }) => disposal.log.occasions),
  'disposals.tally': (value, words) =>
    countsIn(value)
      .map(([table, count]) => `${among(({ access }) => access.kinds)(table, words)}: ${count}`)
      .join(', '),
};
