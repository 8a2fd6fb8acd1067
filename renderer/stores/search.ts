import { create } from 'zustand';
import { noFilter, type SearchFilter } from '#shared/search/filter.ts';
import { go } from './route.ts';

/** How far back to look; `own`: the two days of the filter are chosen by hand. */
export const searchPeriods = ['any', 'month', 'halfYear', 'year', 'own'] as const;
export type SearchPeriod = (typeof searchPeriods)[number];

interface SearchStore {
  readonly query: string;
  readonly period: SearchPeriod;
  readonly filter: SearchFilter;
}

/** What was last searched for, so that one comes back to the same hits. Never in the address, which a window may keep. */
export const useSearch = create<SearchStore>(() => ({ query: '', period: 'any', filter: noFilter }));

export const changeSearch = (change: Partial<SearchStore>): void => useSearch.setState(change);

export const changeSearchFilter = (change: Partial<SearchFilter>): void =>
  useSearch.setState(({ filter }) => ({ filter: { ...filter, ...change } }));

/** Shows the search over everything; with a query, that one among everything. */
export const openSearch = (query?: string): void => {
  if (query !== undefined) changeSearch({ query, period: 'any', filter: noFilter });
  go({ room: 'search' });
};
