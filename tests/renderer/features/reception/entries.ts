import type { Entry, Urgency } from '#renderer/features/reception/entry.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId, PersonId, TermId } from '#shared/domain/id.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';

export const itemId = (name: string): ChecklistItemId => name as ChecklistItemId;
export const personId = (name: string): PersonId => name as PersonId;

const row = {
  rev: 1,
  createdAt: '2023-09-12T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-09-12T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
};

const item = (name: string, fields: Partial<ChecklistItem>): ChecklistItem => ({
  ...row,
  id: itemId(name),
  termId: 'term' as TermId,
  phase: 'preparation',
  rank: name,
  templateKey: null,
  templateVersion: null,
  role: 'director',
  category: 'formal',
  ownerId: null,
  dueRule: 'none',
  ownDueDay: null,
  status: 'open',
  doneAt: null,
  doneBy: null,
  title: name,
  why: null,
  note: '',
  reason: '',
  caseLink: '',
  ...fields,
});

/** An entry as the list has it, for tests; `urgency` is the one it has while open. */
export const entry = (
  name: string,
  fields: Partial<ChecklistItem> & { urgency?: Urgency; due?: Entry['due']; owner?: string } = {},
): Entry => {
  const { urgency = 'later', due = null, owner = 'Kommunedirektør', ...rest } = fields;
  const made = item(name, rest);
  return {
    item: made,
    title: made.title ?? name,
    owner,
    due,
    urgency: made.status === 'open' ? urgency : made.status === 'done' ? 'done' : 'notRelevant',
    urgencyWhenOpen: urgency,
  };
};

export const person = (name: string, role: PersonRole): Person => ({
  ...row,
  id: personId(name),
  name,
  role,
  title: null,
  partyGroup: null,
  side: null,
  writtenForm: 'nb',
});

export const titles = (entries: readonly Entry[]): readonly string[] => entries.map(({ title }) => title);
