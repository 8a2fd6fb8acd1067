import { listItems } from '#renderer/db/repositories/checklist.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm, listTerms } from '#renderer/db/repositories/terms.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** All that Oversikt is made of. */
export interface OverviewFacts {
  readonly workspace: Workspace | null;
  readonly term: Term | null;
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
  readonly items: readonly ChecklistItem[];
}

export const readFacts = async (): Promise<OverviewFacts> => {
  const [workspace, term, terms, people] = await Promise.all([
    readWorkspace(),
    currentTerm(),
    listTerms(),
    listPeople(),
  ]);
  const items = term === null ? [] : await listItems(term.id);
  return { workspace, term, terms, people, items };
};
