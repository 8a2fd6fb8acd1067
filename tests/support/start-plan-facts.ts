import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId, PersonId, TermId, WorkspaceId } from '#shared/domain/id.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';
import type { Row } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { StartPlanFacts } from '#shared/documents/start-plan-facts.ts';
import { startItemsFor, startItemsVersion } from '#shared/templates/start-items.ts';

const row = (): Omit<Row, 'id'> => ({
  rev: 1,
  createdAt: '2023-06-01T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-06-01T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

export const timeKommune: Workspace = {
  ...row(),
  id: 'w' as WorkspaceId,
  kind: 'municipality',
  name: 'Time',
  number: '1121',
  bodyWord: 'kommune',
  directorTitle: 'kommunedirektør',
  councilTitle: 'kommunestyre',
  exportForm: 'nb',
  parliamentary: false,
};

export const vestland: Workspace = {
  ...timeKommune,
  kind: 'county',
  name: 'Vestland',
  number: '46',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
  exportForm: 'nn',
};

export const term2023: Term = {
  ...row(),
  id: 't' as TermId,
  reason: 'election',
  startYear: 2023,
  endYear: 2027,
  electionDay: '2023-09-11',
  constitutingDay: '2023-10-10',
  officeDay: '2023-10-11',
  budgetDay: '2023-12-14',
  electionDayProposed: false,
  followedFrom: null,
};

const person = (id: string, name: string, role: PersonRole, partyGroup: string | null = null): Person => ({
  ...row(),
  id: id as PersonId,
  name,
  role,
  title: null,
  partyGroup,
  side: null,
  writtenForm: 'nb',
});

export const people: readonly Person[] = [
  person('p1', 'Astrid Demodal', 'director'),
  person('p2', 'Torleiv Eksempelvik', 'mayor', 'Liste A'),
  person('p3', 'Maryam Demostad', 'deputyMayor', 'Liste B'),
  person('p4', 'Henrik Eksempelmo', 'secretariat'),
];

/** An own item of the kommune, due on the day of the tests; give what matters to the test. */
export const ownItem = (fields: Partial<ChecklistItem> = {}): ChecklistItem => ({
  ...row(),
  id: 'own' as ChecklistItemId,
  termId: term2023.id,
  phase: 'firstWeek',
  rank: 'a0',
  templateKey: null,
  templateVersion: null,
  role: 'director',
  category: 'practical',
  ownerId: null,
  dueRule: 'none',
  ownDueDay: '2023-10-17',
  status: 'open',
  doneAt: null,
  doneBy: null,
  title: 'Heng opp kart over kommunen',
  why: '',
  note: '',
  reason: '',
  caseLink: '',
  ...fields,
});

/** All 83 items of the template as founded. */
export const templateItems = (): ChecklistItem[] =>
  startItemsFor('election').map((item, index) =>
    ownItem({
      id: `i${index}` as ChecklistItemId,
      phase: item.phase,
      templateKey: item.key,
      templateVersion: startItemsVersion,
      role: item.role,
      category: item.category,
      dueRule: item.dueRule,
      ownDueDay: null,
      title: null,
      why: null,
    }),
  );

/** The plan six days after tiltredelse: the preparation done but for two, one owned, one not relevant, one own item. */
export const planFacts = (changes: Partial<StartPlanFacts> = {}): StartPlanFacts => ({
  workspace: timeKommune,
  term: term2023,
  people,
  items: [...templateItems().map(lived), ownItem()],
  today: '2023-10-17',
  form: 'nb',
  ...changes,
});

const lived = (item: ChecklistItem, index: number): ChecklistItem => {
  if (index === 6) {
    return {
      ...item,
      status: 'notRelevant',
      reason: 'Samme ordfører går på en ny periode, så ingenting overleveres.',
    };
  }
  if (index === 20) return { ...item, ownerId: 'p4' as PersonId };
  if (index === 24) return { ...item, ownDueDay: '2023-10-20' };
  if (index < 18)
    return { ...item, status: 'done', doneAt: '2023-10-05T10:00:00.000Z', doneBy: 'p1' as PersonId };
  return item;
};
