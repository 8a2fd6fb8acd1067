import { create } from 'zustand';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId } from '#shared/domain/id.ts';
import { emptyFilter, type AttentionKey, type Filter } from './filter.ts';

/** A group of rows: one of the calm groups at the top, or a phase. */
export type GroupKey = AttentionKey | PhaseKey;

/** An item can stand both at the top and in its phase; the key tells the two rows apart. */
export type RowKey = `${GroupKey}/${ChecklistItemId}`;

interface View {
  readonly filter: Filter;
  /** The choices of owner, theme and state are in sight. */
  readonly areChoicesShown: boolean;
  /** Groups the user has folded (true) or unfolded (false) by hand. */
  readonly folds: Partial<Readonly<Record<GroupKey, boolean>>>;
  /** Groups at the top that are shown in full length. */
  readonly whole: ReadonlySet<AttentionKey>;
  /** Ticked during this visit; they stay where they were. */
  readonly kept: ReadonlySet<ChecklistItemId>;
  /** The row that has the list's place in the tab order. */
  readonly active: RowKey | null;
  /** Rows that focus or the pointer has been on; only these have their menu made. */
  readonly touched: ReadonlySet<RowKey>;
  readonly renaming: RowKey | null;
  /** The phase a new item is being written in. */
  readonly adding: PhaseKey | null;
}

/** How the user looks at the list. May be lost; outlives a visit to another room. */
export const useView = create<View>(() => ({
  filter: emptyFilter,
  areChoicesShown: false,
  folds: {},
  whole: new Set(),
  kept: new Set(),
  active: null,
  touched: new Set(),
  renaming: null,
  adding: null,
}));

export const changeFilter = (change: Partial<Filter>): void =>
  useView.setState(({ filter }) => ({ filter: { ...filter, ...change }, kept: new Set() }));

export const resetFilter = (): void => useView.setState({ filter: emptyFilter, kept: new Set() });

export const showChoices = (areChoicesShown: boolean): void => useView.setState({ areChoicesShown });

export const fold = (group: GroupKey, isFolded: boolean): void =>
  useView.setState(({ folds }) => ({ folds: { ...folds, [group]: isFolded } }));

export const showWhole = (group: AttentionKey, isWhole: boolean): void =>
  useView.setState(({ whole }) => {
    const next = new Set(whole);
    if (isWhole) next.add(group);
    else next.delete(group);
    return { whole: next };
  });

/** Lets a row stay in its group although its state no longer belongs there. */
export const keepInPlace = (id: ChecklistItemId): void =>
  useView.setState(({ kept }) => ({ kept: new Set([...kept, id]) }));

/** What was ticked during the visit may now find its place. */
export const endVisit = (): void =>
  useView.setState({ kept: new Set(), touched: new Set(), renaming: null, adding: null });

export const activate = (active: RowKey): void => {
  touch(active);
  useView.setState({ active });
};
export const touch = (row: RowKey): void => {
  const { touched } = useView.getState();
  if (!touched.has(row)) useView.setState({ touched: new Set([...touched, row]) });
};
export const startRenaming = (renaming: RowKey): void => useView.setState({ renaming });
export const stopRenaming = (): void => useView.setState({ renaming: null });
export const startAdding = (adding: PhaseKey): void => {
  fold(adding, false);
  useView.setState({ adding });
};
export const stopAdding = (): void => useView.setState({ adding: null });
