import { circlesOf, purposesOf } from '#shared/domain/arena.ts';
import { itemRoles } from '#shared/domain/checklist-item.ts';
import { countsIn } from '#shared/domain/disposal.ts';
import { handoverReasons } from '#shared/domain/handover.ts';
import { mandateForums, mandateSeats } from '#shared/domain/mandate.ts';
import { personRoles } from '#shared/domain/person.ts';
import { salaryDeciders } from '#shared/domain/salary-talk.ts';
import { casesOf } from '#shared/domain/rule-cases.ts';
import { accessBasisLists } from '#shared/templates/access-bases.ts';
import { greyZoneOf } from '#shared/templates/grey-zones.ts';
import { phases } from '#shared/templates/phases.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { handoverName } from '#shared/text/handover-name.ts';
import { seatName } from '#shared/text/mandate-name.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import { isInBothForms } from './eval-answers.ts';
import type { AccessWords } from './in-words.ts';
import { nameOf, rowTitle } from './row-title.ts';

/** What a value of ours is called. */
export type InWords = (value: string, words: AccessWords) => string;

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

/** «formannskapet», «fylkesutvalget». */
const forum: InWords = (value, { workspace, form }) => {
  const known = mandateForums.find((one) => one === value);
  return known === undefined ? value : textIn(form).mandates.forums[known](termsOf(workspace, form));
};

/** «ordfører», «fylkesordfører»; what is neither is the same everywhere. */
const seat: InWords = (value, { workspace, form }) => {
  const known = mandateSeats.find((one) => one === value);
  return known === undefined ? value : seatName(known, workspace, form);
};

/** «Kommunestyret selv», «Fylkestinget selv». */
const decider: InWords = (value, { workspace, form }) => {
  const known = salaryDeciders.find((one) => one === value);
  return known === undefined
    ? value
    : fillTerms(textIn(form).salary.decider.names[known], termsOf(workspace, form));
};

/** Who or what changes, by the titles they have here. */
const changing: InWords = (value, { workspace, form }) => {
  const known = handoverReasons.find((reason) => reason === value);
  return known === undefined ? value : handoverName(known, workspace, form);
};

/** «Skifte av fylkesordfører». */
const termReason: InWords = (value, words) =>
  fillTerms(among(({ domain }) => domain.reasons)(value, words), termsOf(words.workspace, words.form));

/** «offentleglova § 14 første ledd»; what it is about where the list leaves the statute to be written. */
const basis: InWords = (value, { form }) => {
  const known = accessBasisLists.flatMap(({ bases }) => bases).find(({ key }) => key === value);
  return known === undefined ? value : known.reference[form] || known.about[form];
};

/** The question of a version, frozen in both written forms; as it stands where it cannot be read. */
const frozenQuestion: InWords = (value, { form }) => {
  try {
    const both: unknown = JSON.parse(value);
    return isInBothForms(both) ? both[form] : value;
  } catch {
    return value;
  }
};

/** A member by name; what was found is named by it. */
const member: InWords = (value, words) => {
  const row = words.related?.get(`members/${value}`);
  return row === undefined ? textIn(words.form).access.values.unknown : rowTitle('members', row, words);
};

/** Keys with a space between. */
const several =
  (catalogue: (text: Text) => object): InWords =>
  (value, words) =>
    value
      .split(' ')
      .map((key) => among(catalogue)(key, words))
      .join(', ');

const circles: InWords = (value, { form }) => {
  const words = textIn(form).interplayWords.arenaCircles;
  return circlesOf({ circles: value })
    .map((key) => words[key])
    .join(', ');
};

const purposes: InWords = (value, { form }) => {
  const words = textIn(form).interplayWords.arenaPurposes;
  return purposesOf({ purposes: value })
    .map((key) => words[key])
    .join(', ');
};

/** The cases of the app by title; one of their own too, where it is at hand. */
const cases: InWords = (value, words) =>
  casesOf({ caseKeys: value })
    .map((key) => {
      const zone = greyZoneOf(key);
      if (zone !== null) return fillTerms(zone.title[words.form], termsOf(words.workspace, words.form));
      const own = words.related?.get(`greyCases/${key}`);
      return own === undefined
        ? textIn(words.form).access.kinds.greyCases
        : rowTitle('greyCases', own, words);
    })
    .join(', ');

/** What a field of a table holds is a key of ours with words for it; null: the value stands for itself. */
export const keyWordsOf = (table: string, field: string): InWords | null =>
  keyWords[`${table}.${field}`] ?? markWords[field] ?? null;

/** The fields of the access mark are called the same in every table that has one. */
const markWords: Readonly<Record<string, InWords>> = {
  access: among(({ meetingWords }) => meetingWords.access),
  basisKey: basis,
};

/** By `table.field`. */
const keyWords: Readonly<Record<string, InWords>> = {
  'workspace.kind': plain,
  'workspace.exportForm': plain,
  'people.role': role,
  'people.side': plain,
  'people.writtenForm': plain,
  'terms.reason': termReason,
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
  'agendaItems.state': among(({ meetingWords }) => meetingWords.agendaItemStates),
  'agendaItems.kind': among(({ meetingWords }) => meetingWords.topicKinds),
  'decisions.state': among(({ meetingWords }) => meetingWords.decisionStates),
  'actions.state': among(({ meetingWords }) => meetingWords.actionStates),
  'actions.ownerId': person,
  'actions.doneBy': person,
  'rules.state': among(({ interplayWords }) => interplayWords.ruleStates),
  'rules.group': among(({ interplayWords }) => interplayWords.ruleGroups),
  'rules.caseKeys': cases,
  'ruleVersions.state': among(({ interplayWords }) => interplayWords.ruleVersionStates),
  'ruleVersions.question': frozenQuestion,
  'ruleVersions.directorId': person,
  'ruleVersions.mayorId': person,
  'ruleApprovals.personId': person,
  'ruleUses.kind': among(({ interplayWords }) => interplayWords.ruleUseKinds),
  'noticeRules.direction': among(({ interplayWords }) => interplayWords.noticeDirections),
  'noticeRules.urgency': among(({ interplayWords }) => interplayWords.noticeUrgencies),
  'notices.direction': among(({ interplayWords }) => interplayWords.noticeDirections),
  'notices.givenBy': person,
  'notices.channel': among(({ meetingWords }) => meetingWords.channels),
  'partyGroups.side': among(({ interplayWords }) => interplayWords.sides),
  'members.personId': person,
  'entryMembers.memberId': member,
  'matters.state': among(({ interplayWords }) => interplayWords.matterStates),
  'matters.owedTo': among(({ meetingWords }) => meetingWords.recipients),
  'arenas.state': among(({ interplayWords }) => interplayWords.arenaStates),
  'arenas.circles': circles,
  'arenas.purposes': purposes,
  'arenas.frequency': among(({ interplayWords }) => interplayWords.arenaFrequencies),
  'contactPoints.state': among(({ interplayWords }) => interplayWords.contactPointStates),
  'contactPoints.kind': among(({ interplayWords }) => interplayWords.contactPointKinds),
  'contactPoints.personId': person,
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
  'evalConsents.personId': person,
  'evalConsents.kind': among(({ report }) => report.values.consents),
  'evalSeals.personId': person,
  'evalSeals.party': party,
  'evalOpenings.personId': person,
  'evalThemes.reason': among(({ report }) => report.values.reasons),
  'evalMeasures.ownerId': person,
  'evalOutcomes.state': among(({ report }) => report.values.outcomes),
  'mandates.forum': forum,
  'mandateMembers.personId': person,
  'mandateMembers.seat': seat,
  'mandateMembers.side': among(({ interplayWords }) => interplayWords.sides),
  'dialogues.directorId': person,
  'dialogues.state': among(({ employerWords }) => employerWords.dialogueStates),
  'dialogues.filing': among(({ employerWords }) => employerWords.dialogueFilings),
  'dialoguePoints.area': among(({ employerWords }) => employerWords.dialogueAreas),
  'dialogueMinutes.state': among(({ employerWords }) => employerWords.dialogueMinutesStates),
  'dialogueMinutes.directorId': person,
  'dialogueMinutes.mayorId': person,
  'dialogueApprovals.personId': person,
  'resultPlans.directorId': person,
  'resultPlans.state': among(({ employerWords }) => employerWords.resultPlanStates),
  'planGoals.kind': among(({ employerWords }) => employerWords.planGoalKinds),
  'planGoals.area': among(({ employerWords }) => employerWords.dialogueAreas),
  'planGoals.state': among(({ employerWords }) => employerWords.planGoalStates),
  'goalNotes.state': among(({ employerWords }) => employerWords.planGoalStates),
  'goalMeasures.ownerId': person,
  'contracts.directorId': person,
  'contracts.form': among(({ employerWords }) => employerWords.contractForms),
  'contractPoints.state': among(({ employerWords }) => employerWords.contractPointStates),
  'contractChanges.state': among(({ employerWords }) => employerWords.contractChangeStates),
  'contractChanges.directorId': person,
  'contractChanges.mayorId': person,
  'contractApprovals.personId': person,
  'salaryTalks.directorId': person,
  'salaryTalks.state': among(({ employerWords }) => employerWords.salaryTalkStates),
  'salaryTalks.criteria': several(({ employerWords }) => employerWords.salaryCriteria),
  'salaryTalks.decidedBy': decider,
  'policies.kind': among(({ employerWords }) => employerWords.policyKinds),
  'policyAnswers.state': among(({ employerWords }) => employerWords.policyAnswerStates),
  'initiatives.kind': among(({ developmentWords }) => developmentWords.initiativeKinds),
  'initiatives.state': among(({ developmentWords }) => developmentWords.initiativeStates),
  'initiatives.partners': several(({ developmentWords }) => developmentWords.partnerKinds),
  'goodExamples.origin': among(({ developmentWords }) => developmentWords.exampleOrigins),
  'goodExamples.consent': among(({ developmentWords }) => developmentWords.exampleConsents),
  'yearEvents.kind': among(({ developmentWords }) => developmentWords.yearEventKinds),
  'yearEvents.repeats': among(({ developmentWords }) => developmentWords.yearEventRepeats),
  'yearMarks.state': among(({ developmentWords }) => developmentWords.yearMarkStates),
  'handovers.reason': changing,
  'handovers.closedBy': person,
  'retentionChoices.choice': among(({ developmentWords }) => developmentWords.retentionChoiceKinds),
  'dialoguePreparations.ownerId': person,
  'disposals.occasion': among(({ disposal }) => disposal.log.occasions),
  'disposals.tally': (value, words) =>
    countsIn(value)
      .map(([table, count]) => `${among(({ access }) => access.kinds)(table, words)}: ${count}`)
      .join(', '),
};
