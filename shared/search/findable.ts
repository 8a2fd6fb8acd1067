import type { Tables } from '#shared/exchange/tables.ts';

/** What one can filter by, in the order it is offered. `own`: what who has opened has noted for themselves. */
export const findKinds = [
  'meeting',
  'topic',
  'note',
  'decision',
  'action',
  'information',
  'evaluation',
  'rule',
  'employer',
  'development',
  'year',
  'item',
  'person',
  'own',
] as const;
export type FindKind = (typeof findKinds)[number];

/**
 * The tables search reads, in the order it reads them: what others refer to comes first, and the many long texts last.
 * The minutes and the outcome of an evaluation are left out: they repeat what stands there. What somebody answered is left
 * out too: it is read in its round, and asked for in Innsyn.
 */
export const searchTables = [
  'workspace',
  'people',
  'series',
  'standingPoints',
  'meetings',
  'checklistItems',
  'topics',
  'agendaItems',
  'decisions',
  'actions',
  'informationEntries',
  'partyGroups',
  'members',
  'contacts',
  'matters',
  'matterEntries',
  'noticeRules',
  'notices',
  'arenas',
  'contactPoints',
  'evalRounds',
  'evalThemes',
  'evalSummaries',
  'evalMeasures',
  'rules',
  'ruleVersions',
  'ruleUses',
  'ruleProposals',
  'greyCases',
  'gatherings',
  'gatheringPoints',
  'mandates',
  'mandateMembers',
  'dialogues',
  'dialoguePoints',
  'dialogueMinutes',
  'resultPlans',
  'planGoals',
  'goalNotes',
  'goalMeasures',
  'contracts',
  'contractPoints',
  'contractChanges',
  'salaryTalks',
  'policies',
  'policyAnswers',
  'indicators',
  'indicatorValues',
  'developmentPlans',
  'initiatives',
  'goodExamples',
  'yearEvents',
  'yearMarks',
  'handovers',
  'retentionChoices',
  'dialoguePreparations',
  'privateNotes',
  'topicDrafts',
  'meetingPrivateNotes',
  'notes',
] as const;
export type SearchTable = (typeof searchTables)[number];

/** A row that search has, with its table. Of what is sealed to one person, `body` is opened. */
export type Found = {
  readonly [T in SearchTable]: { readonly table: T; readonly row: Tables[T] };
}[SearchTable];

/** The tables of Spilleregler and Informasjon. */
export const interplayTables = [
  'partyGroups',
  'members',
  'matters',
  'matterEntries',
  'noticeRules',
  'notices',
  'arenas',
  'contactPoints',
  'rules',
  'ruleVersions',
  'ruleUses',
  'greyCases',
  'gatherings',
  'gatheringPoints',
] as const satisfies readonly SearchTable[];
export type InterplayTable = (typeof interplayTables)[number];
export type InterplayFound = Extract<Found, { readonly table: InterplayTable }>;

export const isInterplay = (found: Found): found is InterplayFound => interplay.has(found.table);

const interplay: ReadonlySet<SearchTable> = new Set(interplayTables);

/** The tables of Arbeidsgiver, Utvikling and Årshjul. Approvals say nothing of their own. */
export const employerTables = [
  'mandates',
  'mandateMembers',
  'dialogues',
  'dialoguePoints',
  'dialogueMinutes',
  'dialoguePreparations',
  'resultPlans',
  'planGoals',
  'goalNotes',
  'goalMeasures',
  'contracts',
  'contractPoints',
  'contractChanges',
  'salaryTalks',
  'policies',
  'policyAnswers',
  'indicators',
  'indicatorValues',
  'developmentPlans',
  'initiatives',
  'goodExamples',
  'yearEvents',
  'yearMarks',
  'handovers',
  'retentionChoices',
] as const satisfies readonly SearchTable[];
export type EmployerTable = (typeof employerTables)[number];
export type EmployerFound = Extract<Found, { readonly table: EmployerTable }>;

export const isEmployer = (found: Found): found is EmployerFound => employer.has(found.table);

const employer: ReadonlySet<SearchTable> = new Set(employerTables);

/** The rows search has, by table and id; undefined for what is not there, lies in the bin, or is null. */
export type FindRow = <T extends SearchTable>(table: T, id: string | null) => Tables[T] | undefined;

/** The kind of a hit. `standingPoints`, `workspace` and `matterEntries` are only read for what others are called or belong to. */
export const kindOf = (table: SearchTable): FindKind | null => kinds[table];

const kinds: Readonly<Record<SearchTable, FindKind | null>> = {
  workspace: null,
  people: 'person',
  series: 'meeting',
  standingPoints: null,
  meetings: 'meeting',
  checklistItems: 'item',
  topics: 'topic',
  agendaItems: 'topic',
  decisions: 'decision',
  actions: 'action',
  informationEntries: 'information',
  partyGroups: 'person',
  members: 'person',
  contacts: 'meeting',
  matters: 'information',
  matterEntries: null,
  noticeRules: 'information',
  notices: 'information',
  arenas: 'information',
  contactPoints: 'information',
  evalRounds: 'evaluation',
  evalThemes: 'evaluation',
  evalSummaries: 'evaluation',
  evalMeasures: 'evaluation',
  rules: 'rule',
  ruleVersions: 'rule',
  ruleUses: 'rule',
  ruleProposals: 'evaluation',
  greyCases: 'rule',
  gatherings: 'rule',
  gatheringPoints: 'rule',
  mandates: 'employer',
  mandateMembers: 'employer',
  dialogues: 'employer',
  dialoguePoints: 'employer',
  dialogueMinutes: 'employer',
  dialoguePreparations: 'own',
  resultPlans: 'employer',
  planGoals: 'employer',
  goalNotes: 'employer',
  goalMeasures: 'employer',
  contracts: 'employer',
  contractPoints: 'employer',
  contractChanges: 'employer',
  salaryTalks: 'employer',
  policies: 'employer',
  policyAnswers: 'employer',
  indicators: 'employer',
  indicatorValues: 'employer',
  developmentPlans: 'development',
  initiatives: 'development',
  goodExamples: 'development',
  yearEvents: 'year',
  yearMarks: 'year',
  handovers: 'year',
  retentionChoices: 'year',
  privateNotes: 'own',
  topicDrafts: 'own',
  meetingPrivateNotes: 'own',
  notes: 'note',
};
