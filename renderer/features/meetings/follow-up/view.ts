import { create } from 'zustand';
import type { ActionId } from '#shared/domain/id.ts';

/** Whose follow-up to look at: everybody's, one's own, the director's, the mayor's, or what all others have. */
export type Whose = 'all' | 'mine' | 'director' | 'mayor' | 'rest';
export type Order = 'due' | 'age';
export type Shown = 'open' | 'settled';

interface FollowUpView {
  readonly whose: Whose;
  readonly order: Order;
  readonly shown: Shown;
  /** What was settled or opened again just now: it stays under the hand until the view changes. */
  readonly kept: readonly ActionId[];
}

export const useView = create<FollowUpView>(() => ({ whose: 'all', order: 'due', shown: 'open', kept: [] }));

/** Shows something else; what was kept finds its place. */
export const changeView = (change: Partial<Omit<FollowUpView, 'kept'>>): void =>
  useView.setState({ ...change, kept: [] });

export const keepInPlace = (id: ActionId): void =>
  useView.setState(({ kept }) => ({ kept: [...kept.filter((other) => other !== id), id] }));
