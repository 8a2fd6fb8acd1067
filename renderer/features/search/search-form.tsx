import { Button } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import {
  changeSearch,
  changeSearchFilter,
  searchPeriods,
  useSearch,
  type SearchPeriod,
} from '#renderer/stores/search.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { findKinds } from '#shared/search/findable.ts';
import { isFiltering, noFilter } from '#shared/search/filter.ts';
import styles from './search.module.css';

/** What words, and among what. `onDown` is called for the arrow that leads into the hits. */
export const SearchForm = ({ onDown }: { readonly onDown: () => void }) => {
  const { search: words } = useText();
  const filter = useSearch((search) => search.filter);
  const people = useLiveQuery(listPeople) ?? [];
  return (
    <div className={`${styles.form} no-print`} role="search" data-size="sm">
      <QueryField onDown={onDown} />
      <div className={styles.choices}>
        <Choice
          label={words.kind}
          value={filter.kind ?? any}
          options={[
            { value: any, label: words.anyKind },
            ...findKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
          ]}
          onChange={(kind) => changeSearchFilter({ kind: kind === any ? null : kind })}
        />
        <Choice
          label={words.person}
          value={filter.personId ?? any}
          options={[
            { value: any, label: words.anyPerson },
            ...people.map(({ id, name }) => ({ value: id, label: name || words.untitled })),
          ]}
          onChange={(id) => changeSearchFilter({ personId: id === any ? null : id })}
        />
        <PeriodChoice />
      </div>
      <OwnPeriod />
      {isFiltering(filter) && (
        <div>
          <Button variant="tertiary" onClick={() => changeSearch({ filter: noFilter, period: 'any' })}>
            {words.reset}
          </Button>
        </div>
      )}
    </div>
  );
};

const any = '';

/**
 * The words. Hits come a moment after the last letter, so that the writing never waits. A plain field: the one of
 * Designsystemet sets `innerHTML`, which Trusted Types refuse.
 */
const QueryField = ({ onDown }: { readonly onDown: () => void }) => {
  const { search: words } = useText();
  const query = useSearch((search) => search.query);
  const [draft, setDraft] = useState(query);
  const [stored, setStored] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  useCommand('find', () => field.current?.select());
  // Who comes here wants to write, and may have begun.
  useEffect(() => field.current?.select(), []);
  if (stored !== query) {
    setStored(query);
    setDraft(query);
  }
  useEffect(() => {
    if (draft === query) return undefined;
    const timer = setTimeout(() => changeSearch({ query: draft }), 100);
    return () => clearTimeout(timer);
  }, [draft, query]);
  // Who goes to a hit at once has the whole query when they come back.
  const keep = useEffectEvent(() => changeSearch({ query: draft }));
  useEffect(() => () => keep(), []);
  return (
    <div className={styles.field}>
      <MagnifyingGlassIcon aria-hidden />
      <input
        ref={field}
        type="search"
        data-autofocus
        className="ds-input"
        aria-label={words.field}
        placeholder={words.field}
        autoComplete="off"
        spellCheck={false}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') changeSearch({ query: draft });
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
    </div>
  );
};

/** Days from today and back. */
const daysBack: Readonly<Record<Exclude<SearchPeriod, 'any' | 'own'>, number>> = {
  month: 30,
  halfYear: 183,
  year: 365,
};

const PeriodChoice = () => {
  const { search: words } = useText();
  const period = useSearch((search) => search.period);
  const today = useToday();
  const choose = (chosen: SearchPeriod) => {
    changeSearch({ period: chosen });
    if (chosen === 'any') changeSearchFilter({ from: null, to: null });
    else if (chosen !== 'own') changeSearchFilter({ from: addDays(today, -daysBack[chosen]), to: today });
  };
  return (
    <Choice
      label={words.period}
      value={period}
      options={searchPeriods.map((value) => ({ value, label: words.periods[value] }))}
      onChange={choose}
    />
  );
};

const OwnPeriod = () => {
  const { search: words } = useText();
  const isOwn = useSearch((search) => search.period === 'own');
  const { from, to } = useSearch((search) => search.filter);
  if (!isOwn) return null;
  return (
    <>
      <div className={styles.period}>
        <DayField label={words.from} value={from} onChange={(day) => changeSearchFilter({ from: day })} />
        <DayField label={words.to} value={to} onChange={(day) => changeSearchFilter({ to: day })} />
      </div>
      {isWrong(from, to) && <Notice tone="danger">{words.wrongPeriod}</Notice>}
    </>
  );
};

const isWrong = (from: Day | null, to: Day | null): boolean => from !== null && to !== null && from > to;
