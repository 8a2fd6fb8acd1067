import type {
  EvalSnapshot,
  SnapshotEarlierMeasure,
  SnapshotMeasure,
  SnapshotRule,
} from '#shared/domain/eval-snapshot.ts';
import { isExempt } from '#shared/domain/eval-snapshot.ts';
import type { SnapshotAccess } from '#shared/domain/minutes-snapshot.ts';

/** `report`: for those it goes to; exempt parts stand with their basis only. `annex`: the exempt parts and nothing else. */
export type Part = 'report' | 'annex';

/** Whether what carries the mark stands in the part. */
export const standsIn = (part: Part, marked: { readonly access: SnapshotAccess }): boolean =>
  isExempt(marked) === (part === 'annex');

/** The dimensions with something to read that stand in the part. */
export const dimensionsIn = (snapshot: EvalSnapshot, part: Part): EvalSnapshot['dimensions'] =>
  snapshot.dimensions.filter((dimension) => standsIn(part, dimension));

export const themesIn = (snapshot: EvalSnapshot, part: Part): EvalSnapshot['themes'] =>
  snapshot.themes.filter((theme) => standsIn(part, theme));

/** What belongs to a theme has its mark; what belongs to none has that of the report, and stands in it. */
export const belongingIn = <Item extends SnapshotMeasure | SnapshotRule>(
  snapshot: EvalSnapshot,
  items: readonly Item[],
  part: Part,
): readonly Item[] =>
  items.filter(({ themeId }) => {
    const theme = snapshot.themes.find(({ id }) => id === themeId);
    return theme === undefined ? part === 'report' : standsIn(part, theme);
  });

/** What the round before agreed on, by the mark it had then. */
export const earlierIn = (snapshot: EvalSnapshot, part: Part): readonly SnapshotEarlierMeasure[] =>
  snapshot.earlierMeasures.filter((measure) => standsIn(part, measure));

/** How many parts are exempt on their own: summaries, themes, and what the round before agreed on, as one. */
export const exemptParts = (snapshot: EvalSnapshot): number =>
  dimensionsIn(snapshot, 'annex').length +
  themesIn(snapshot, 'annex').length +
  Math.min(1, earlierIn(snapshot, 'annex').length);

/** The mark that holds for a part: where the whole is exempt, no part of it is open. */
export const holdingAccess = (snapshot: EvalSnapshot, own: SnapshotAccess): SnapshotAccess =>
  isExempt(snapshot) && own.status !== 'exempt' ? snapshot.access : own;

/** The mark of what belongs to a theme, or to none and then has that of the report. */
export const belongingAccess = (
  snapshot: EvalSnapshot,
  { themeId }: Pick<SnapshotMeasure, 'themeId'>,
): SnapshotAccess =>
  holdingAccess(snapshot, snapshot.themes.find(({ id }) => id === themeId)?.access ?? snapshot.access);

/** The marks of everything that only the annex has, each once. */
export const exemptMarks = (snapshot: EvalSnapshot): readonly SnapshotAccess[] => [
  ...[
    ...themesIn(snapshot, 'annex'),
    ...earlierIn(snapshot, 'annex'),
    ...dimensionsIn(snapshot, 'annex'),
  ].map(({ access }) => access),
  ...(isExempt(snapshot) ? [snapshot.access] : []),
];
