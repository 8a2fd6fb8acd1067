import { useLiveQuery } from 'dexie-react-hooks';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';

/** Every rule of the term, live, in order; undefined until it is read. */
export const useRules = (termId: TermId): readonly RuleView[] | undefined => {
  const today = useToday();
  return useLiveQuery(() => listRules(termId, today), [termId, today]);
};
