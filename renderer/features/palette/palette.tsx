import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import styles from './palette.module.css';

export interface PaletteEntry {
  readonly id: string;
  readonly group: 'rooms' | 'actions' | 'found';
  readonly label: string;
  /** A quiet word after the label, e.g. the phase of an item. */
  readonly detail?: string;
  readonly keys?: string;
  readonly run: () => void;
}

interface PaletteProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What answers the query, any order; the palette groups it. */
  readonly found: readonly PaletteEntry[];
  /** Said under the list while not everything has been read. */
  readonly note: string | null;
  readonly onClose: () => void;
}

const groups = ['rooms', 'actions', 'found'] as const;

/** Go anywhere, do anything: a field and a list. Focus stays in the field, the arrow keys choose. */
export const Palette = ({ query, onQuery, found, note, onClose }: PaletteProps) => {
  const text = useText();
  const words = text.shell.palette;
  const [chosen, setChosen] = useState(0);
  const entries = groups.flatMap((group) => found.filter((entry) => entry.group === group));
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const choose = (place: number) => {
    const next = (place + entries.length) % Math.max(entries.length, 1);
    setChosen(next);
    list.current?.querySelector(`[data-place="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const open = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    // After the dialog has given focus back, so that the room may take it.
    requestAnimationFrame(entry.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => choose(chosen + 1),
      ArrowUp: () => choose(chosen - 1),
      Enter: () => open(entries[chosen]),
    };
    const move = moves[event.key];
    if (move === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    move();
  };

  return (
    <DialogBox heading={words.heading} closeLabel={text.common.close} place="top" onClose={onClose}>
      <input
        className={styles.field}
        type="text"
        role="combobox"
        data-autofocus
        aria-label={words.field}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={entries[chosen] ? `${id}-${chosen}` : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.field}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.heading} className={styles.list}>
        {groups.map((group) => (
          <Group
            key={group}
            id={id}
            heading={words[group]}
            entries={entries}
            group={group}
            chosen={chosen}
            onOpen={open}
          />
        ))}
      </div>
      {entries.length === 0 && note === null && <p>{words.nothing(query)}</p>}
      {note !== null && <p className={styles.hint}>{note}</p>}
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {query === '' ? '' : words.count(entries.length)}
      </p>
    </DialogBox>
  );
};

interface GroupProps {
  readonly id: string;
  readonly heading: string;
  readonly group: PaletteEntry['group'];
  readonly entries: readonly PaletteEntry[];
  readonly chosen: number;
  readonly onOpen: (entry: PaletteEntry) => void;
}

const Group = ({ id, heading, group, entries, chosen, onOpen }: GroupProps) => {
  const own = entries.map((entry, place) => ({ entry, place })).filter(({ entry }) => entry.group === group);
  if (own.length === 0) return null;
  return (
    <div role="group" aria-labelledby={`${id}-${group}`}>
      <div id={`${id}-${group}`} className={styles.heading}>
        {heading}
      </div>
      {own.map(({ entry, place }) => (
        // The keyboard stays in the field above, which moves `aria-selected` here.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={entry.id}
          id={`${id}-${place}`}
          data-place={place}
          role="option"
          tabIndex={-1}
          aria-selected={place === chosen}
          className={styles.entry}
          onClick={() => onOpen(entry)}
        >
          <span className={styles.label}>{entry.label}</span>
          {entry.detail !== undefined && <span className={styles.detail}>{entry.detail}</span>}
          {entry.keys !== undefined && <kbd>{entry.keys}</kbd>}
        </div>
      ))}
    </div>
  );
};
