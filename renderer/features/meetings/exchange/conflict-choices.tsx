import type { Choice } from '#renderer/db/parcel.ts';
import { useText } from '#renderer/stores/text.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Conflict } from '#shared/exchange/parcel-merge.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { Text } from '#shared/text/text.ts';
import styles from './parcel.module.css';

interface ConflictChoicesProps {
  readonly conflicts: readonly Conflict[];
  /** One for each conflict, in their order. */
  readonly choices: readonly Choice[];
  readonly onChange: (place: number, choice: Choice) => void;
}

/** Where both have written: each chooses what stands, with both wordings before their eyes. */
export const ConflictChoices = ({ conflicts, choices, onChange }: ConflictChoicesProps) => {
  const text = useText();
  const words = text.parcel.read.conflicts;
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{words.heading}</h3>
      <p>{words.about}</p>
      {conflicts.map(({ table, id, unit, mine, theirs }, place) => (
        <RadioCards<Choice>
          key={`${table}/${id}/${unit.join()}`}
          label={labelOf({ table, unit, mine }, text)}
          value={choices[place] ?? 'mine'}
          options={[
            { value: 'mine', label: words.mine, about: shownValue(mine, unit, text) },
            { value: 'theirs', label: words.theirs, about: shownValue(theirs, unit, text) },
            ...(isText(table, unit) ? [{ value: 'both' as const, label: words.both }] : []),
          ]}
          onChange={(choice) => onChange(place, choice)}
        />
      ))}
    </section>
  );
};

const isText = (table: Conflict['table'], [field = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && registry[table].fields[field]?.kind === 'text';

/** «Møtepunkt, Skolestruktur: Bakgrunn» */
const labelOf = (
  { table, unit, mine }: Pick<Conflict, 'table' | 'unit' | 'mine'>,
  { access }: Text,
): string => {
  const fields: Readonly<Record<string, string>> = access.fields;
  const title = typeof mine['title'] === 'string' ? `, ${mine['title']}` : '';
  const [field = ''] = unit;
  return `${access.kinds[table]}${title}: ${fields[`${table}.${field}`] ?? access.kinds[table]}`;
};

const shownValue = (row: AnyRow, unit: readonly string[], { parcel, access, meetingWords }: Text): string => {
  const states: Readonly<Record<string, string>> = {
    ...meetingWords.topicStates,
    ...meetingWords.agendaItemStates,
    ...meetingWords.decisionStates,
    ...meetingWords.actionStates,
    ...meetingWords.meetingStates,
    ...meetingWords.topicKinds,
    ...meetingWords.access,
  };
  const values = unit.map((field) => row[field]).filter((value) => value !== null && value !== '');
  const words = values.map((value) => {
    if (typeof value === 'boolean') return value ? access.values.yes : access.values.no;
    return typeof value === 'string' ? (states[value] ?? value) : String(value);
  });
  return words.length === 0 ? parcel.read.conflicts.empty : words.join(' · ');
};
