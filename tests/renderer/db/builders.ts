import { foundWorkspace, type Founded, type Founding } from '#renderer/db/found.ts';
import type { ItemDraft } from '#renderer/db/repositories/checklist.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';

export const aPerson = (fields: Partial<Fields<Person>> = {}): Fields<Person> => ({
  name: 'Kari Nes',
  role: 'director',
  title: null,
  partyGroup: null,
  side: null,
  writtenForm: 'nb',
  ...fields,
});

export const aDraft = (fields: Partial<ItemDraft> = {}): ItemDraft => ({
  phase: 'preparation',
  role: 'director',
  category: 'formal',
  templateKey: 'F01',
  templateVersion: 1,
  ...fields,
});

export const aFounding = (fields: Partial<Founding> = {}): Founding => ({
  workspace: {
    kind: 'municipality',
    name: 'Eksempel',
    number: null,
    bodyWord: 'kommune',
    directorTitle: 'kommunedirektør',
    councilTitle: 'kommunestyre',
    exportForm: 'nb',
    parliamentary: false,
  },
  term: {
    reason: 'election',
    startYear: 2023,
    endYear: 2027,
    electionDay: '2023-09-11',
    constitutingDay: '2023-10-17',
    officeDay: '2023-10-18',
    budgetDay: null,
    electionDayProposed: false,
    followedFrom: null,
  },
  people: [aPerson(), aPerson({ name: 'Ola Vik', role: 'mayor', side: 'majority' })],
  me: 0,
  items: [aDraft(), aDraft({ templateKey: 'F02' }), aDraft({ phase: 'firstWeek', templateKey: 'U01' })],
  ...fields,
});

/** A founded workspace. */
export const found = async (fields: Partial<Founding> = {}): Promise<Founded> => {
  const answer = await foundWorkspace(aFounding(fields));
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
  return answer.value;
};

/** The value of an answer that must be good. */
export const good = <Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string },
): Value => {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

/** The first of a list that must have one. */
export const onlyFirst = <Value>(values: readonly Value[]): Value => {
  const [first] = values;
  if (first === undefined) throw new Error('The list is empty');
  return first;
};
