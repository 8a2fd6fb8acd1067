import { Button } from '@digdir/designsystemet-react';
import { FunnelIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { ItemStatus } from '#shared/domain/checklist-item.ts';
import { categoryOptions } from './category-options.ts';
import type { Surroundings } from './entry.ts';
import { attentionKeys, isEmptyFilter, type Filter } from './filter.ts';
import type { Grouped } from './groups.ts';
import { OwnerChoice } from './owner-choice.tsx';
import { SearchField } from './search-field.tsx';
import { changeFilter, resetFilter, showChoices, useView } from './view.ts';
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
  const areChoicesShown = useView((view) => view.areChoicesShown) || hasChoice(filter);
  return (
    <div className={`${styles.filters} no-print`} role="search" data-size="sm">
      <div className={styles.first}>
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
        <SearchField />
        <Button
          variant="tertiary"
          data-color="neutral"
          aria-expanded={areChoicesShown}
          aria-controls="reception-choices"
          aria-disabled={hasChoice(filter)}
          onClick={() => showChoices(!areChoicesShown)}
        >
          <FunnelIcon aria-hidden />
          {words.more}
        </Button>
      </div>
      {areChoicesShown && (
        <div id="reception-choices" className={styles.choices}>
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
      )}
      {!isEmptyFilter(filter) && (
        <p className={styles.hits} role="status">
          {grouped.shown === 0 ? words.noHits : words.hits(grouped.shown)}
          <Button variant="tertiary" onClick={resetFilter}>
            {words.reset}
          </Button>
        </p>
      )}
    </div>
  );
};

/** A choice in use is never hidden. */
const hasChoice = ({ owner, category, status }: Filter): boolean =>
  owner !== null || category !== null || status !== null;

const any = '';

const whenLabel = (label: string, { attention }: Grouped, key: string): string => {
  const count = attention.find((group) => group.key === key)?.waiting ?? 0;
  return count === 0 ? label : `${label} ${count}`;
};
