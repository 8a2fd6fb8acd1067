import { useLiveQuery } from 'dexie-react-hooks';
import { readLog, type Log } from '#renderer/db/repositories/matters.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useMe } from '#renderer/stores/me.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/** What every part of the log is shown with. */
export interface Around {
  readonly workspace: Workspace;
  readonly term: Term;
  readonly people: readonly Person[];
  /** Who sits here; null: nobody has said. */
  readonly me: Person | null;
  readonly register: Log['register'];
  readonly matters: Log['matters'];
  readonly today: Day;
  readonly form: WrittenForm;
}

/** The log of the term that is shown; undefined while it is read, null when there is no term. */
export const useLog = (workspace: Workspace): Around | null | undefined => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const me = useMe();
  const read = useLiveQuery(async () => {
    const term = await currentTerm();
    if (term === null) return null;
    const [log, people] = await Promise.all([readLog(term.id, { today, form }), listPeople()]);
    return { term, people, ...log };
  }, [today, form]);
  return read === undefined || read === null ? read : { ...read, workspace, me, today, form };
};
