import { Button, Checkbox, Spinner, Textfield } from '@digdir/designsystemet-react';
import { useState, type FormEvent } from 'react';
import { searchForAccess } from '#renderer/db/search-access.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { isAsking, type AccessQuery } from '#shared/access/query.ts';
import styles from './access.module.css';
import type { Searched } from './searched.ts';

interface AccessFormProps {
  readonly people: readonly { readonly id: string; readonly name: string; readonly isBinned: boolean }[];
  readonly onSearched: (searched: Searched) => void;
}

const nothingAsked: AccessQuery = { personId: null, words: '', from: null, to: null };

/** Who, what words, from when to when. */
export const AccessForm = ({ people, onSearched }: AccessFormProps) => {
  const { access: words } = useText();
  const [query, setQuery] = useState(nothingAsked);
  const [withOwnNotes, setWithOwnNotes] = useState(false);
  const [fault, setFault] = useState<'nothingAsked' | 'wrongPeriod' | null>(null);
  const [isSearching, setSearching] = useState(false);
  const change = (some: Partial<AccessQuery>) => {
    setQuery({ ...query, ...some });
    setFault(null);
  };
  const search = async (event: FormEvent) => {
    event.preventDefault();
    if (!isAsking(query)) return setFault('nothingAsked');
    if (query.from !== null && query.to !== null && query.from > query.to) return setFault('wrongPeriod');
    if (withOwnNotes && !(await confirmMe())) return;
    setSearching(true);
    const result = await searchForAccess(query, { withOwnNotes });
    setSearching(false);
    onSearched({ query, result, made: new Date().toISOString() });
  };
  return (
    <form className={styles.form} onSubmit={(event) => void search(event)}>
      <Choice
        label={words.person}
        value={query.personId ?? ''}
        options={[
          { value: '', label: words.nobody },
          ...people.map(({ id, name, isBinned }) => ({
            value: id,
            label: isBinned ? words.inBin(name) : name || words.values.unnamed,
          })),
        ]}
        onChange={(id) => change({ personId: id === '' ? null : id })}
      />
      <Textfield
        label={words.words}
        description={words.wordsAbout}
        maxLength={200}
        autoComplete="off"
        value={query.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <div className={styles.period}>
        <DayField label={words.from} value={query.from} onChange={(from) => change({ from })} />
        <DayField label={words.to} value={query.to} onChange={(to) => change({ to })} />
      </div>
      <Checkbox
        label={words.ownNotes}
        description={words.ownNotesAbout}
        checked={withOwnNotes}
        onChange={(event) => setWithOwnNotes(event.target.checked)}
      />
      {fault !== null && <Notice tone="danger">{words[fault]}</Notice>}
      <div>
        <Button type="submit" disabled={isSearching}>
          {isSearching && <Spinner aria-hidden data-size="xs" />}
          {isSearching ? words.searching : words.search}
        </Button>
      </div>
    </form>
  );
};
