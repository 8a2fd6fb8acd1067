import type { Choice } from '#renderer/db/with-choices.ts';
import { useText } from '#renderer/stores/text.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { valueInWords, type AccessWords } from '#shared/access/in-words.ts';
import { rowTitle } from '#shared/access/row-title.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Conflict } from '#shared/exchange/parcel-merge.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import styles from './conflict-choices.module.css';

interface ConflictChoicesProps {
  readonly conflicts: readonly Conflict<SharedTable>[];
  /** One for each conflict, in their order. */
  readonly choices: readonly Choice[];
  readonly words: AccessWords;
  readonly onChange: (place: number, choice: Choice) => void;
}

/** Where both have written: each chooses what stands, with both wordings before their eyes. */
export const ConflictChoices = ({ conflicts, choices, words, onChange }: ConflictChoicesProps) => {
  const text = useText();
  const { conflicts: labels } = text.parcel.read;
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{labels.heading}</h3>
      <p>{labels.about}</p>
      {conflicts.map((conflict, place) => {
        const { table, id, unit, mine, theirs } = conflict;
        return (
          <RadioCards<Choice>
            key={`${table}/${id}/${unit.join()}`}
            label={labelOf({ table, unit, mine }, text, words)}
            value={choices[place] ?? 'mine'}
            options={[
              { value: 'mine', label: labels.mine, about: shownValue(mine, conflict, words) },
              { value: 'theirs', label: labels.theirs, about: shownValue(theirs, conflict, words) },
              ...(isText(table, unit) ? [{ value: 'both' as const, label: labels.both }] : []),
            ]}
            onChange={(choice) => onChange(place, choice)}
          />
        );
      })}
    </section>
  );
};

const isText = (table: SharedTable, [field = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && registry[table].fields[field]?.kind === 'text';

/** «Møtepunkt, Skolestruktur: Bakgrunn» */
const labelOf = (
  { table, unit, mine }: Pick<Conflict<SharedTable>, 'table' | 'unit' | 'mine'>,
  { access, evalFiles }: Text,
  words: AccessWords,
): string => {
  if (table === 'evalRounds' && unit.includes('form')) return evalFiles.read.lines.terms;
  const fields: Readonly<Record<string, string>> = access.fields;
  const named = table === 'rules' || table === 'ruleUses' ? rowTitle(table, mine, words) : mine['title'];
  const title = typeof named === 'string' ? `, ${named}` : '';
  const [field = ''] = unit;
  return `${access.kinds[table]}${title}: ${fields[`${table}.${field}`] ?? access.kinds[table]}`;
};

/** What stands there, in words: names for people, days as days. Keys of ours that nobody reads are left out. */
const shownValue = (row: AnyRow, { table, unit }: Conflict<SharedTable>, words: AccessWords): string => {
  const parts = unit
    .filter((field) => !unread.has(field))
    .map((field) => (field === 'deletedAt' ? null : valueInWords({ table, field, value: row[field] }, words)))
    .filter((part) => part !== null && part !== '');
  if (row.deletedAt !== null && unit.includes('deletedAt')) return textIn(words.form).access.places.bin;
  return parts.length === 0 ? textIn(words.form).parcel.read.conflicts.empty : parts.join(' · ');
};

const unread: ReadonlySet<string> = new Set([
  'basisVersion',
  'templateKey',
  'templateVersion',
  'snapshot',
  'digest',
  'link',
  'previous',
  'place',
  'doneAt',
  'discussedAt',
  'formKey',
  'formVersion',
  'form',
]);
