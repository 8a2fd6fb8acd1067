import type { BinEntry } from '#renderer/db/bin.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { bodyName } from '#shared/templates/terminology.ts';

/** What the row is called on the screen; empty when nobody has named it. */
export const nameOfEntry = (
  { table, row }: BinEntry,
  workspace: Workspace | null,
  form: WrittenForm,
): string => {
  const content: unknown = row;
  if (table === 'checklistItems') return itemTitle(content as ChecklistItem, workspace, form);
  if (table === 'people') return (content as Person).name;
  return table === 'terms' ? yearsOf(content as Term) : bodyName(content as Workspace);
};

const yearsOf = ({ startYear, endYear }: Term): string => `${startYear}–${endYear}`;
