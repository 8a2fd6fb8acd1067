import { phaseKeys, type ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, type Command } from './commands.ts';
import { newId } from './new-id.ts';
import { ranksAfter } from './order.ts';

type Given = 'phase' | 'role' | 'category';

/** What an item must be given when it is made; the rest begins open, unowned and empty. */
export type ItemDraft = Pick<ChecklistItem, Given> &
  Partial<Omit<Fields<ChecklistItem>, 'termId' | 'rank' | Given>>;

/** The fields of a new item. */
export const itemFrom = (termId: TermId, rank: string, draft: ItemDraft): Fields<ChecklistItem> => ({
  templateKey: null,
  templateVersion: null,
  ownerId: null,
  dueRule: 'none',
  ownDueDay: null,
  status: 'open',
  doneAt: null,
  doneBy: null,
  title: draft.templateKey ? null : '',
  why: null,
  note: '',
  reason: '',
  caseLink: '',
  ...draft,
  termId,
  rank,
});

/** Commands that make the items, each last in its phase, in the order given. */
export const createItems = (
  termId: TermId,
  drafts: readonly ItemDraft[],
  existing: readonly ChecklistItem[] = [],
): Command[] =>
  phaseKeys.flatMap((phase) => {
    const inPhase = drafts.filter((draft) => draft.phase === phase);
    const siblings = existing.filter((item) => item.phase === phase);
    const ranks = ranksAfter(siblings, 'last', inPhase.length);
    return inPhase.map((draft, place) =>
      create('checklistItems', newId<'ChecklistItem'>(), itemFrom(termId, ranks[place] ?? '', draft)),
    );
  });
