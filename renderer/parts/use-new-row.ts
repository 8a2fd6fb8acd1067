import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { CommitRefusal } from '#renderer/db/commit.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Answer } from '#shared/domain/answer.ts';

/** What is written in the empty line of a list, which becomes a row as soon as something stands there. */
export interface NewRow<Id> {
  /** The row it has become; null: nothing yet. */
  readonly id: Id | null;
  /** What is stored. */
  readonly text: string;
  /** Makes the row of the first words, and changes it afterwards. Saves wait for each other: it is made once. */
  readonly save: (text: string) => Promise<boolean>;
  /** The row, when all that is under way is saved; null: nothing has been written yet. */
  readonly settled: () => Promise<Id | null>;
}

/**
 * @param make answers the id, or null when it was refused
 * @param first the row that is there already, if any
 */
export const useNewRow = <Id>(
  make: (text: string) => Promise<Id | null>,
  change: (id: Id, text: string) => Promise<Answer<unknown, CommitRefusal>>,
  first: Id | null = null,
): NewRow<Id> => {
  const [made, setMade] = useState<{ readonly id: Id; readonly text: string } | null>(null);
  const id = useRef<Id | null>(first);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const saveNow = async (text: string): Promise<boolean> => {
    // A row cannot be empty; what was cleared is removed when one leaves it.
    if (text.trim() === '') return true;
    const answer = id.current === null ? null : await change(id.current, text);
    // Undone, or taken away in another place: what is written now is a new one.
    const isGone = answer !== null && !answer.ok && gone.has(answer.reason);
    if (answer === null || isGone) id.current = await make(text);
    else if (!accepted(answer)) return false;
    if (id.current === null) return false;
    setMade({ id: id.current, text });
    return true;
  };
  const save = (text: string): Promise<boolean> => {
    const run = last.current.then(() => saveNow(text));
    last.current = run.catch(() => undefined);
    return run;
  };
  const settled = () => last.current.then(() => id.current);
  return { id: made?.id ?? first, text: made?.text ?? '', save, settled };
};

const gone: ReadonlySet<CommitRefusal> = new Set(['inBin', 'unknownRecord']);

/** Calls `onLeft` when focus has left the line and it has become a row; not when one has come back to it meanwhile. */
export const leaving =
  <Id>({ settled }: NewRow<Id>, onLeft: () => void) =>
  (event: FocusEvent<HTMLElement>): void => {
    const line = event.currentTarget;
    if (line.contains(event.relatedTarget)) return;
    void settled().then((id) => {
      if (id !== null && !line.contains(document.activeElement)) onLeft();
    });
  };

/** In a line that has something in it, the key that leads to a new one (Ctrl+Shift and the letter) goes on to the next. */
export const goingOn =
  (letter: string, onNext: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const isKey = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === letter;
    const text = event.currentTarget.querySelector('textarea')?.value ?? '';
    if (!isKey || text.trim() === '') return;
    event.preventDefault();
    onNext();
  };
