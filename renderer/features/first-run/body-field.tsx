import { Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { searchBodies, type Body } from '#shared/templates/kommuner.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import styles from './body-field.module.css';
import { bodyFrom, ownBody, type DraftBody } from './draft.ts';

interface BodyFieldProps {
  readonly body: DraftBody | null;
  readonly onChoose: (body: DraftBody | null) => void;
  readonly error: string | undefined;
}

type Option =
  { readonly kind: 'listed'; readonly body: Body } | { readonly kind: 'own'; readonly name: string };

/** A field with the list of all kommuner and fylkeskommuner under it; what is written can also be a name of its own. */
export const BodyField = ({ body, onChoose, error }: BodyFieldProps) => {
  const text = useText();
  const words = text.firstRun.body;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const isOpen = query !== null;
  const options = isOpen ? optionsFor(query) : [];

  const move = (place: number) => {
    const next = (place + options.length) % Math.max(options.length, 1);
    setChosen(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    onChoose(option.kind === 'own' ? ownBody(option.name) : bodyFrom(option.body));
    setQuery(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (isOpen ? move(chosen + 1) : setQuery('')),
      ArrowUp: () => move(chosen - 1),
      ...(isOpen && { Enter: () => choose(options[chosen]), Escape: () => setQuery(null) }),
    };
    const act = keys[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

  return (
    <Field className={styles.field} onBlur={() => setQuery(null)}>
      <Label htmlFor={`${id}-field`}>{words.field}</Label>
      <Field.Description>{words.hint}</Field.Description>
      <input
        id={`${id}-field`}
        className="ds-input"
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[chosen] ? `${id}-${chosen}` : undefined}
        aria-invalid={error === undefined ? undefined : true}
        autoComplete="off"
        spellCheck={false}
        value={query ?? (body ? bodyName(body) : '')}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onClick={() => setQuery((before) => before ?? '')}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={words.list}
        className={styles.list}
        hidden={!isOpen}
      >
        {options.map((option, place) => (
          <OptionLine
            key={option.kind === 'own' ? 'own' : option.body.number}
            id={`${id}-${place}`}
            option={option}
            isSelected={place === chosen}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {isOpen && query !== '' ? words.count(options.length) : ''}
      </p>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
};

interface OptionLineProps {
  readonly id: string;
  readonly option: Option;
  readonly isSelected: boolean;
  readonly onChoose: () => void;
}

const OptionLine = ({ id, option, isSelected, onChoose }: OptionLineProps) => {
  const words = useText().firstRun.body;
  return (
    // The keyboard stays in the field above, which moves `aria-selected` here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      className={styles.option}
      // Before the field loses focus and closes the list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {option.kind === 'own' ? words.own(option.name) : bodyName(option.body)}
      {option.kind === 'listed' && option.body.kind === 'municipality' && (
        <span className={styles.county}>{option.body.county}</span>
      )}
    </div>
  );
};

/** The hits, and last what is written as a name of its own. */
const optionsFor = (query: string): readonly Option[] => {
  const name = query.trim();
  const listed = searchBodies(name).map((body): Option => ({ kind: 'listed', body }));
  return name === '' ? listed : [...listed, { kind: 'own', name }];
};
