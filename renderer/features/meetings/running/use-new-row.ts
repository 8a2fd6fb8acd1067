import { useRef, useState } from 'react';

/** What is written in the empty line of a list, which becomes a row as soon as something stands there. */
export interface NewRow<Id> {
  /** The row it has become; null: nothing yet. */
  readonly id: Id | null;
  /** What is stored. */
  readonly text: string;
  /** Makes the row of the first words, and changes it afterwards. Saves wait for each other: it is made once. */
  readonly save: (text: string) => Promise<boolean>;
}

/** @param make answers the id, or null when it was refused  @param change answers whether it was accepted */
export const useNewRow = <Id>(
  make: (text: string) => Promise<Id | null>,
  change: (id: Id, text: string) => Promise<boolean>,
): NewRow<Id> => {
  const [made, setMade] = useState<{ readonly id: Id; readonly text: string } | null>(null);
  const id = useRef<Id | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const saveNow = async (text: string): Promise<boolean> => {
    // A row cannot be empty; what was cleared is removed when one leaves it.
    if (text.trim() === '') return true;
    if (id.current === null) id.current = await make(text);
    else if (!(await change(id.current, text))) return false;
    if (id.current === null) return false;
    setMade({ id: id.current, text });
    return true;
  };
  const save = (text: string): Promise<boolean> => {
    const run = last.current.then(() => saveNow(text));
    last.current = run.catch(() => undefined);
    return run;
  };
  return { id: made?.id ?? null, text: made?.text ?? '', save };
};
