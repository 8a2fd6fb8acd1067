import { useRef, type KeyboardEvent } from 'react';
import { useSearch } from '#renderer/stores/search.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';
import styles from './search.module.css';

/** Søk: one search over everything, and what it gives. The arrows walk from the field through the hits. */
export const SearchRoom = () => {
  const { search: words } = useText();
  const room = useRef<HTMLDivElement>(null);
  const query = useSearch((search) => search.query);
  const filter = useSearch((search) => search.filter);
  const links = () => [...(room.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
  const walk = (event: KeyboardEvent) => {
    const here = links().findIndex((link) => link === event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (here === -1 || step === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const next = links()[here + step];
    if (next) next.focus();
    else if (here + step < 0) room.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
  };
  return (
    <Page heading={words.title} lead={words.lead}>
      {/* The links have keys of their own; the arrows are on top of them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={room} className={styles.room} onKeyDown={walk}>
        <SearchForm onDown={() => links()[0]?.focus()} />
        <SearchResults query={query} filter={filter} />
      </div>
    </Page>
  );
};
