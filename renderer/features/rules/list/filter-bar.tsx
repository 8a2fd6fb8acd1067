import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { ruleShows, type RuleShow } from './filter.ts';
import styles from './list.module.css';

interface FilterBarProps {
  readonly counts: Readonly<Record<RuleShow, number>>;
  readonly show: RuleShow;
  readonly query: string;
  readonly onShow: (show: RuleShow) => void;
  readonly onQuery: (query: string) => void;
}

/** Which questions are shown, with how many there are of each, and a search within them. */
export const FilterBar = ({ counts, show, query, onShow, onQuery }: FilterBarProps) => {
  const words = useText().rules.front;
  const field = useRef<HTMLInputElement>(null);
  useCommand('find', () => field.current?.select());
  const isOffered = (one: RuleShow) => one === 'all' || one === show || counts[one] > 0;
  return (
    <div className={styles.filters}>
      <Segmented
        label={words.show}
        hideLabel
        value={show}
        options={ruleShows.filter(isOffered).map((value) => ({
          value,
          label: words.counted(words.shows[value], counts[value]),
        }))}
        onChange={onShow}
      />
      {/* A plain search field: the one of Designsystemet sets `innerHTML`, which Trusted Types refuse. */}
      <div className={styles.search}>
        <MagnifyingGlassIcon aria-hidden />
        <input
          ref={field}
          type="search"
          className="ds-input"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </div>
    </div>
  );
};
