import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo } from 'react';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { SearchFilter } from '#shared/search/filter.ts';
import { useIndex } from './index-keeper.ts';
import type { Hits, SearchIndex } from './search-index.ts';

export interface FoundHits extends Hits {
  readonly index: SearchIndex | null;
  /** False for the blink until it is known which term is shown. */
  readonly isReady: boolean;
  /** How much has been read, 0–1. */
  readonly part: number;
}

const none: Hits = { hits: [], count: 0 };

/** What answers the query, anew when something has changed. While it is shown the index is brought up to date at once. */
export const useHits = (
  query: string,
  {
    filter,
    limit,
    withoutOwn,
  }: { readonly filter: SearchFilter; readonly limit: number; readonly withoutOwn: boolean },
): FoundHits => {
  useAsking();
  const index = useIndex((store) => store.index);
  const part = useIndex((store) => store.part);
  const version = useIndex((store) => store.version);
  const term = useLiveQuery(currentTerm);
  const isReady = term !== undefined;
  const termId = term?.id ?? null;
  const hits = useMemo(
    () => index?.search({ query, filter, limit, scope: { termId, withoutOwn } }) ?? none,
    // The index is one and the same while what it knows changes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [index, version, query, filter, limit, termId, withoutOwn],
  );
  return { ...hits, index, part, isReady };
};

const useAsking = (): void => {
  useEffect(() => {
    useIndex.setState(({ asking }) => ({ asking: asking + 1 }));
    return () => useIndex.setState(({ asking }) => ({ asking: asking - 1 }));
  }, []);
};
