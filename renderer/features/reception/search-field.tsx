import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { changeFilter, useView } from './view.ts';
import styles from './filter-bar.module.css';

/**
 * Search in the items. The list is filtered a moment after the last letter, so that a long list never makes the
 * writing wait. A plain search field: the one of Designsystemet sets `innerHTML`, which Trusted Types refuse.
 */
export const SearchField = () => {
  const words = useText().reception.filter;
  const query = useView((view) => view.filter.query);
  const [draft, setDraft] = useState(query);
  const [stored, setStored] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  useCommand('find', () => field.current?.select());
  if (stored !== query) {
    setStored(query);
    setDraft(query);
  }
  useEffect(() => {
    if (draft === query) return undefined;
    const timer = setTimeout(() => changeFilter({ query: draft }), 120);
    return () => clearTimeout(timer);
  }, [draft, query]);
  return (
    <div className={styles.search}>
      <MagnifyingGlassIcon aria-hidden />
      <input
        ref={field}
        type="search"
        className="ds-input"
        aria-label={words.search}
        placeholder={words.search}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
    </div>
  );
};
