import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useSyncExternalStore } from 'react';
import { lastSequence } from '#renderer/db/repositories/search-source.ts';
import { actor, onActorChange } from '#renderer/db/session.ts';
import { dropIndex, refreshIndex, useIndex } from './index-keeper.ts';

/** So long after the rooms are shown the reading begins, in milliseconds: the start is not to feel it. */
const afterStart = 1_500;
/** So long after the last change it is brought in, while nobody searches: never between two sentences. */
const afterChange = 3_000;

/** Keeps the search index current while the rooms are shown. Shows nothing. */
export const SearchKeeper = () => {
  const person = useSyncExternalStore(onActorChange, actor);
  const sequence = useLiveQuery(lastSequence);
  const isAsked = useIndex((store) => store.asking > 0);
  const hasIndex = useIndex((store) => store.index !== null);
  useEffect(() => {
    if (person === null || sequence === undefined) return undefined;
    const wait = isAsked ? 0 : hasIndex ? afterChange : afterStart;
    const timer = setTimeout(() => void refreshIndex(), wait);
    return () => clearTimeout(timer);
    // `hasIndex` decides how long to wait, and is no reason to read again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [person, sequence, isAsked]);
  useEffect(() => dropIndex, []);
  return null;
};
