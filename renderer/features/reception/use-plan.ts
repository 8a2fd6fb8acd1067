import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { rememberEntries, type Entry, type Surroundings } from './entry.ts';

export interface Plan {
  readonly around: Surroundings;
  readonly items: readonly ChecklistItem[];
  readonly entries: readonly Entry[];
}

/** The plan of the current term, followed live. Undefined while it is read; null where no term is founded yet. */
export const usePlan = (): Plan | null | undefined => {
  const stored = useLiveQuery(readPlan);
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const [entriesOf] = useState(rememberEntries);
  return useMemo(() => {
    if (!stored) return stored;
    const { workspace, term, people, items } = stored;
    const around = { workspace, term, people, today, form };
    return { around, items, entries: entriesOf(items, around) };
  }, [stored, today, form, entriesOf]);
};

const readPlan = async () => {
  const [workspace, term, people] = await Promise.all([readWorkspace(), currentTerm(), listPeople()]);
  return workspace && term ? { workspace, term, people, items: await listItems(term.id) } : null;
};
