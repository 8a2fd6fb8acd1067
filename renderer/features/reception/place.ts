import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId } from '#shared/domain/id.ts';
import type { PhaseSection } from './groups.ts';

/** Where an item is to stand: right after another one, or first in the phase. */
export interface Place {
  readonly phase: PhaseKey;
  readonly after: ChecklistItemId | null;
  /** The number it will have among those shown in the phase, from 1. */
  readonly position: number;
  readonly count: number;
}

/** One step up or down among the items shown; at the edge of a phase it goes over to the next. Null at the very end. */
export const placeOneStep = (
  sections: readonly PhaseSection[],
  id: ChecklistItemId,
  direction: 'up' | 'down',
): Place | null => {
  const from = sections.findIndex(({ entries }) => entries.some(({ item }) => item.id === id));
  const section = sections[from];
  if (section === undefined) return null;
  const index = section.entries.findIndex(({ item }) => item.id === id);
  const neighbour = section.entries[direction === 'up' ? index - 1 : index + 1];
  if (neighbour !== undefined)
    return placeBeside(sections, id, neighbour.item.id, direction === 'up' ? 'before' : 'after');
  const beyond = sections[direction === 'up' ? from - 1 : from + 1];
  if (beyond === undefined) return null;
  return direction === 'up' ? lastIn(beyond, id) : firstIn(beyond, id);
};

/** Before or after another item, which may stand in another phase. Null when nothing would move. */
export const placeBeside = (
  sections: readonly PhaseSection[],
  id: ChecklistItemId,
  targetId: ChecklistItemId,
  side: 'before' | 'after',
): Place | null => {
  const section = sections.find(({ all }) => all.some(({ item }) => item.id === targetId));
  if (section === undefined || id === targetId) return null;
  const others = section.all.filter(({ item }) => item.id !== id);
  const target = others.findIndex(({ item }) => item.id === targetId);
  const after = side === 'after' ? targetId : (others[target - 1]?.item.id ?? null);
  const stood = section.all.findIndex(({ item }) => item.id === id);
  if (stood !== -1 && (section.all[stood - 1]?.item.id ?? null) === after) return null;
  const shown = section.entries.filter(({ item }) => item.id !== id);
  const shownTarget = shown.findIndex(({ item }) => item.id === targetId);
  return {
    phase: section.phase,
    after,
    position: shownTarget + (side === 'after' ? 2 : 1),
    count: shown.length + 1,
  };
};

/** First in the phase. */
export const firstIn = ({ phase, entries }: PhaseSection, id: ChecklistItemId): Place => ({
  phase,
  after: null,
  position: 1,
  count: entries.filter(({ item }) => item.id !== id).length + 1,
});

/** Last in the phase. */
export const lastIn = ({ phase, all, entries }: PhaseSection, id: ChecklistItemId): Place => {
  const count = entries.filter(({ item }) => item.id !== id).length + 1;
  return {
    phase,
    after: all.filter(({ item }) => item.id !== id).at(-1)?.item.id ?? null,
    position: count,
    count,
  };
};
