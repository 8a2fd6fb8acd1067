import { useLiveQuery } from 'dexie-react-hooks';
import { peopleNamed } from '#renderer/db/repositories/interplay-documents.ts';
import { readLog } from '#renderer/db/repositories/matters.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { LogFacts } from '#shared/documents/information/telling.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { Person } from '#shared/domain/person.ts';
import type { TermId } from '#shared/domain/id.ts';

/** The log with the names in it; undefined while it is read. */
export type TermLog = Pick<LogFacts, 'matters' | 'register'> & { readonly people: readonly Person[] };

export const useTermLog = (termId: TermId): TermLog | undefined => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  return useLiveQuery(async () => {
    const log = await readLog(termId, { today, form });
    return { ...log, people: await peopleNamed(tellers(log.matters)) };
  }, [termId, today, form]);
};

/** Everyone who has told something. */
export const tellers = (matters: readonly MatterView[]) => [
  ...new Set(matters.flatMap(({ told }) => told.flatMap(({ entry }) => entry.toldBy ?? []))),
];
