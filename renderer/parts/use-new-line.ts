import { useState } from 'react';

/** The empty line of a list: a new field each time one is done with it. */
export interface NewLine<Id> {
  /** Tells the fields apart. */
  readonly round: number;
  /** One went straight on from the line before. */
  readonly takesFocus: boolean;
  /** The row that the line has become; it is shown there until it is left, and not in the list. */
  readonly held: Id | null;
  readonly make: (id: Id) => void;
  readonly finish: (how: 'next' | 'left') => void;
}

export const useNewLine = <Id>(): NewLine<Id> => {
  const [line, setLine] = useState({ round: 0, takesFocus: false });
  const [held, setHeld] = useState<{ readonly round: number; readonly id: Id } | null>(null);
  return {
    ...line,
    held: held?.round === line.round ? held.id : null,
    // A row may be made just after one has gone on; then it stands in the list at once.
    make: (id) => setHeld({ round: line.round, id }),
    finish: (how) => setLine({ round: line.round + 1, takesFocus: how === 'next' }),
  };
};
