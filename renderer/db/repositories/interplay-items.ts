import type { Day } from '#shared/calendar/day.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { exerciseKindOf, type ExerciseKind } from '#shared/domain/exercise.ts';
import type { TermId } from '#shared/domain/id.ts';
import { isItemDone, type InterplayDone } from '#shared/templates/interplay-items.ts';
import { readWhere } from '../read.ts';
import { listItems } from './checklist.ts';
import { listRules } from './rules.ts';

/** What Spilleregler and Informasjon tell of the start-up items of the term. */
export const interplayDone = async (termId: TermId, today: Day): Promise<InterplayDone> => {
  const [rules, rounds, arenas, contacts, groups] = await Promise.all([
    listRules(termId, today),
    readWhere('evalRounds', 'termId', termId),
    readWhere('arenas', 'termId', termId),
    readWhere('contactPoints', 'termId', termId),
    readWhere('partyGroups', 'termId', termId),
  ]);
  const inForce = rules.filter((rule) => rule.inForce !== null);
  const minority = new Set(groups.filter(({ side }) => side === 'minority').map(({ id }) => id));
  const hasOpened = (kind: ExerciseKind): boolean =>
    rounds.some((round) => isLive(round) && round.state === 'opened' && exerciseKindOf(round) === kind);
  return {
    agreed: new Set(inForce.flatMap(({ templateKey }) => templateKey ?? [])),
    hasRules: inForce.length > 0,
    hasRenewed: inForce.some((rule) => rule.inForce?.version.roundId !== null),
    hasMirror: hasOpened('mirror'),
    hasCase: hasOpened('case'),
    hasArenas: arenas.some((arena) => isLive(arena) && arena.state === 'inUse'),
    meetsMinority: contacts.some(
      (contact) => isLive(contact) && contact.state !== 'dropped' && minority.has(contact.partyGroupId),
    ),
  };
};

/** The open items of Mottakelse that look done by what is agreed and mapped. */
export const itemsLookingDone = async (termId: TermId, today: Day): Promise<readonly ChecklistItem[]> => {
  const [items, done] = await Promise.all([listItems(termId), interplayDone(termId, today)]);
  return items.filter(({ status, templateKey }) => status === 'open' && isItemDone(templateKey, done));
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
