/** What everyone in the workspace works with; goes into exported files. */
export const sharedTables = [
  'workspace',
  'people',
  'terms',
  'checklistItems',
  'disposals',
  'series',
  'participants',
  'breaks',
  'standingPoints',
  'meetings',
  'topics',
  'agendaItems',
  'notes',
  'decisions',
  'actions',
  'informationEntries',
  'contacts',
  'minutes',
  'approvals',
  'evalForms',
  'evalRounds',
  'evalConsents',
  'evalSeals',
  'evalOpenings',
  'evalThemes',
  'evalSummaries',
  'evalMeasures',
  'ruleProposals',
  'evalOutcomes',
  'letterheads',
  'rules',
  'ruleVersions',
  'ruleApprovals',
  'ruleUses',
  'greyCases',
  'gatherings',
  'gatheringPoints',
  'noticeRules',
  'notices',
  'partyGroups',
  'members',
  'matters',
  'matterEntries',
  'entryMembers',
  'arenas',
  'contactPoints',
  'mandates',
  'mandateMembers',
  'dialogues',
  'dialoguePoints',
  'dialogueMinutes',
  'dialogueApprovals',
  'resultPlans',
  'planGoals',
  'goalNotes',
  'goalMeasures',
  'contracts',
  'contractPoints',
  'contractChanges',
  'contractApprovals',
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
] as const;
export type SharedTable = (typeof sharedTables)[number];

/** What belongs to one person: closed with their own key, and never in an exported file. */
export const sealedTables = [
  'privateNotes',
  'meetingPrivateNotes',
  'topicDrafts',
  'evalDrafts',
  'evalKeys',
  'dialoguePreparations',
] as const;

/** Every table that holds what people work with. */
export const tableNames = [...sharedTables, ...sealedTables] as const;
export type TableName = (typeof tableNames)[number];

/** One value for each table. */
export const eachTable = <Value>(make: (table: TableName) => Value): Record<TableName, Value> =>
  byName(tableNames, make);

/** One value for each table that goes out of the app. */
export const eachSharedTable = <Value>(make: (table: SharedTable) => Value): Record<SharedTable, Value> =>
  byName(sharedTables, make);

const byName = <Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry was made for each name
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;

export const isTableName = (name: string): name is TableName => tableNames.some((known) => known === name);
