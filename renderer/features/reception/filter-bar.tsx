import { Button, Search } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { ItemStatus } from '#shared/domain/checklist-item.ts';
import { categoryOptions } from './category-options.ts';
import type { Surroundings } from './entry.ts';
import { attentionKeys, isEmptyFilter } from './filter.ts';
import type { Grouped } from './groups.ts';
import { OwnerChoice } from './owner-choice.tsx';
import { changeFilter, resetFilter, useView } from './view.ts';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  readonly around: Surroundings;
  readonly grouped: Grouped;
}

/** What of the list to look at: by day, by words, by who, by theme and by state. */
export const FilterBar = ({ around, grouped }: FilterBarProps) => {
  const { reception, domain } = useText();
  const words = reception.filter;
  const filter = useView((view) => view.filter);
  const categories = categoryOptions(domain.categories);
  const statuses = Object.entries(domain.statuses).map(([value, label]) => ({
    value: value as ItemStatus,
    label,
  }));
  return (
    <div className={`${styles.filters} no-print`} role="search" data-size="sm">
      <Segmented
        label={reception.when.label}
        hideLabel
        value={filter.when}
        options={[
          { value: 'all' as const, label: reception.when.all },
          ...attentionKeys.map((key) => ({
            value: key,
            label: whenLabel(reception.when[key], grouped, key),
          })),
        ]}
        onChange={(when) => changeFilter({ when })}
      />
      <div className={styles.row}>
        <SearchField />
        <OwnerChoice around={around} value={filter.owner} onChange={(owner) => changeFilter({ owner })} />
        <Choice
          label={words.category}
          hideLabel
          value={filter.category ?? any}
          options={[{ value: any, label: words.anyCategory }, ...categories]}
          onChange={(category) => changeFilter({ category: category === any ? null : category })}
        />
        <Choice
          label={words.status}
          hideLabel
          value={filter.status ?? any}
          options={[{ value: any, label: words.anyStatus }, ...statuses]}
          onChange={(status) => changeFilter({ status: status === any ? null : status })}
        />
      </div>
      {!isEmptyFilter(filter) && (
        <p className={styles.hits} role="status">
          {grouped.shown === 0 ? words.noHits : words.hits(grouped.shown)}{' '}
          <Button variant="tertiary" data-size="sm" onClick={resetFilter}>
            {words.reset}
          </Button>
        </p>
      )}
    </div>
  );
};

const any = '';

const whenLabel = (label: string, { attention }: Grouped, key: string): string => {
  const count = attention.find((group) => group.key === key)?.entries.length ?? 0;
  return count === 0 ? label : `${label} ${count}`;
};

/** The list is filtered a moment after the last letter, so that a long list never makes the writing wait. */
const SearchField = () => {
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
    <Search className={styles.search}>
      <Search.Input
        ref={field}
        aria-label={words.search}
        placeholder={words.search}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === '') return;
          event.preventDefault();
          event.stopPropagation();
          setDraft('');
        }}
      />
      <Search.Clear aria-label={words.clearSearch} onClick={() => setDraft('')} />
    </Search>
  );
};
