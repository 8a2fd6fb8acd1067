import { itemRoles, phaseKeys, type ChecklistItem } from '#shared/domain/checklist-item.ts';
import { disposalOccasions, type Disposal } from '#shared/domain/disposal.ts';
import { personRoles, type Person } from '#shared/domain/person.ts';
import type { PrivateNote } from '#shared/domain/private-note.ts';
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
  type FieldsOf,
} from './field.ts';

export const workspaceFields: FieldsOf<Workspace> = {
  kind: choice(['municipality', 'county']),
  name: name(120),
  number: optionalCode(/^\d{2}(\d{2})?$/),
  bodyWord: choice(['kommune', 'by', 'herad', 'fylkeskommune']),
  directorTitle: choice(['kommunedirektør', 'rådmann', 'fylkeskommunedirektør', 'fylkesrådmann']),
  councilTitle: choice(['kommunestyre', 'bystyre', 'heradsstyre', 'fylkesting']),
  exportForm: choice(writtenForms),
  parliamentary: flag(),
};

export const personFields: FieldsOf<Person> = {
  name: name(120),
  role: choice(personRoles),
  title: optionalText(120),
  partyGroup: optionalText(120),
  side: optionalChoice(['majority', 'minority']),
  writtenForm: choice(writtenForms),
};

export const termFields: FieldsOf<Term> = {
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

export const checklistItemFields: FieldsOf<ChecklistItem> = {
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

export const disposalFields: FieldsOf<Disposal> = {
  occasion: choice(disposalOccasions),
  basis: text(2_000),
  tally: tally(),
};

export const privateNoteFields: FieldsOf<PrivateNote> = {
  itemId: reference('checklistItems'),
  ownerId: reference('people'),
  body: sealed(),
};
