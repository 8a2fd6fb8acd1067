import { create } from 'zustand';
import type { RuleShow } from './filter.ts';

/** How the list is looked at; kept while one goes to a rule and back. */
interface ListView {
  readonly show: RuleShow;
  readonly query: string;
}

export const useView = create<ListView>(() => ({ show: 'all', query: '' }));

export const changeView = (change: Partial<ListView>): void => useView.setState(change);
