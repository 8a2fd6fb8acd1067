import { useLiveQuery } from 'dexie-react-hooks';
import { planForDialogue, type PlanLookedAt } from '#renderer/db/plan-for-dialogue.ts';
import { readPreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import { useMe } from '#renderer/stores/me.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Person } from '#shared/domain/person.ts';
import type { PreparedWords } from '#shared/exchange/dialogue-preparation.ts';
import { readDialogueFacts, type DialogueFacts } from './dialogue-facts.ts';

/** What the talk and one's own preparation are shown with. */
export interface TalkFacts {
  readonly facts: DialogueFacts;
  /** What the talk looks back on; null: nothing. */
  readonly plan: PlanLookedAt | null;
  /** What who has opened has prepared; never the other's. */
  readonly own: PreparedWords;
  readonly me: Person | null;
}

/** Undefined: not read yet; null: there is no such talk. */
export const useTalkFacts = (id: string): TalkFacts | null | undefined => {
  const today = useToday();
  const me = useMe();
  return useLiveQuery(async () => {
    const facts = await readDialogueFacts(id, { me: me?.id ?? null, today });
    if (facts === null) return null;
    const [plan, own] = await Promise.all([
      planForDialogue(facts.dialogue.id),
      readPreparation(facts.dialogue.id),
    ]);
    return { facts, plan, own, me };
  }, [id, today, me]);
};
