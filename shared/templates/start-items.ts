import type { DueRule } from '#shared/domain/due-rule.ts';
import type { TermReason } from '#shared/domain/term.ts';
import type { WorkspaceKind } from '#shared/domain/workspace.ts';
import { countedRule, daysFromElectionToMeeting, type AnchorLetter } from '#shared/calendar/due.ts';
import { firstMonthsItems } from './start-items/first-months.ts';
import { firstWeekItems } from './start-items/first-week.ts';
import { firstYearItems } from './start-items/first-year.ts';
import { preparationItems } from './start-items/preparation.ts';
import type { ItemContent, StartItem } from './start-items/start-item.ts';

export type { Basis, ItemContent, StartItem } from './start-items/start-item.ts';

/** The version of the list below. Items store it; a changed wording or rule is a new version. */
export const startItemsVersion = 1;

/** All 83 start-up items, phase by phase, by due date within the phase. Ours, not KS' list; each carries its source. */
export const startItems: readonly StartItem[] = [
  ...preparationItems,
  ...firstWeekItems,
  ...firstMonthsItems,
  ...firstYearItems,
];

/** The template an item came from; null when this version of the app does not know it. */
export const startItem = (key: string, version: number): StartItem | null =>
  version === startItemsVersion ? (itemsByKey.get(key) ?? null) : null;

/**
 * The items to begin with. Without an election there is no valgdag: its rules are counted from five weeks before the
 * meeting that elects the mayor, and for a new kommunedirektør, where there is no such meeting either, from tiltredelse.
 */
export const startItemsFor = (reason: TermReason): readonly StartItem[] =>
  startItems
    .filter((item) => item.reasons.includes(reason))
    .map((item) => ({ ...item, dueRule: ruleFor(item.dueRule, reason) }));

/** The words and sources of an item for a kommune or a fylkeskommune. */
export const contentFor = (item: StartItem, kind: WorkspaceKind): ItemContent =>
  kind === 'county' ? { ...item, ...item.county } : item;

const itemsByKey = new Map(startItems.map((item) => [item.key, item]));

const ruleFor = (rule: DueRule, reason: TermReason): DueRule => {
  const counted = countedRule(rule);
  if (!counted || reason === 'election' || reason === 'midTerm') return rule;
  const anchor = reason === 'newDirector' ? 'T' : 'K';
  if (counted.anchor === 'V') return counting(anchor, counted.days - daysFromElectionToMeeting);
  return counted.anchor === 'K' ? counting(anchor, counted.days) : rule;
};

const counting = (anchor: AnchorLetter, days: number): DueRule =>
  days < 0 ? `${anchor}-${-days}` : `${anchor}+${days}`;
