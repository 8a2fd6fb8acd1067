import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { itemTitle, itemWhy } from '#shared/templates/item-text.ts';
import { phases } from '#shared/templates/phases.ts';
import { roleName } from '#shared/text/roles.ts';
import { searchIndexOf, type Findable } from './search-index.ts';

export interface Hit {
  readonly id: string;
  readonly group: 'items' | 'people';
  readonly label: string;
  readonly detail: string;
  readonly run: () => void;
}

const mostHits = 12;

/** Full-text search over items and people, built anew when they change. The answer finds; an empty query finds nothing. */
export const useSearch = (workspace: Workspace): ((query: string) => readonly Hit[]) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const found = useLiveQuery(readFindable);
  const index = useMemo(() => {
    const statuses = text.domain.statuses;
    return searchIndexOf([
      ...(found?.items ?? []).map((item) => findableItem(item, workspace, form, statuses[item.status])),
      ...(found?.people ?? []).map((person) => findablePerson(person, workspace, form)),
    ]);
  }, [found, workspace, form, text]);
  return (query) => (query.trim() === '' ? [] : index.find(query, mostHits).map(hitOf));
};

const readFindable = async () => {
  const [term, people] = await Promise.all([currentTerm(), listPeople()]);
  return { people, items: term === null ? [] : await listItems(term.id) };
};

const findableItem = (
  item: ChecklistItem,
  workspace: Workspace,
  form: WrittenForm,
  status: string,
): Findable => ({
  id: `item:${item.id}`,
  title: itemTitle(item, workspace, form),
  body: [itemWhy(item, workspace, form), item.note, item.reason].join(' '),
  detail: [phases.find((phase) => phase.key === item.phase)?.name[form], status].join(' · '),
});

const findablePerson = (person: Person, workspace: Workspace, form: WrittenForm): Findable => ({
  id: `person:${person.id}`,
  title: person.name,
  body: person.partyGroup ?? '',
  detail: person.title ?? roleName(person.role, workspace, form),
});

const hitOf = ({ id, title, detail }: Findable): Hit => {
  const [kind, key = ''] = id.split(':');
  return kind === 'item'
    ? { id, group: 'items', label: title, detail, run: () => go({ room: 'reception', itemId: key }) }
    : { id, group: 'people', label: title, detail, run: () => go({ room: 'settings', section: 'people' }) };
};
