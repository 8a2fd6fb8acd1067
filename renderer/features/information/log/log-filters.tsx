import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { recipientGroups } from '#shared/domain/information-entry.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import styles from './log.module.css';
import type { LogFilter, Month } from './log-lines.ts';
import { monthWords } from './telling-words.ts';
import type { Around } from './use-log.ts';

interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly months: readonly Month[];
  readonly around: Around;
  readonly onFilter: (change: Partial<LogFilter>) => void;
}

/** Search, month and recipients. The search is a plain field: the one of Designsystemet sets `innerHTML`. */
export const LogFilters = ({ filter, months, around, onFilter }: LogFiltersProps) => {
  const words = useText().information.front;
  const { workspace, form } = around;
  const field = useRef<HTMLInputElement>(null);
  useCommand('find', () => field.current?.select());
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <MagnifyingGlassIcon aria-hidden />
        <input
          ref={field}
          type="search"
          className="ds-input"
          aria-label={words.search}
          placeholder={words.search}
          value={filter.query}
          onChange={(event) => onFilter({ query: event.target.value })}
        />
      </div>
      <Choice
        hideLabel
        label={words.filterMonth}
        value={filter.month}
        options={[
          { value: '', label: words.everyMonth },
          ...months.map((month) => ({ value: month, label: capitalised(monthWords(month, form)) })),
        ]}
        onChange={(month) => onFilter({ month })}
      />
      <Choice
        hideLabel
        label={words.filterRecipients}
        value={filter.recipients}
        options={[
          { value: '' as const, label: words.everyone },
          ...recipientGroups.map((value) => ({
            value,
            label: capitalised(recipientWords(value, workspace, form)),
          })),
        ]}
        onChange={(recipients) => onFilter({ recipients })}
      />
    </div>
  );
};
