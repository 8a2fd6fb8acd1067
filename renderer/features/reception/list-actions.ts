import { useEffect, useEffectEvent } from 'react';
import type { Entry } from './entry.ts';

/** What a row asks its list to do, because it takes knowledge of the other rows or of the room. */
export interface ListActions {
  /** Moves the item one step within the plan. */
  readonly step: (entry: Entry, direction: 'up' | 'down') => void;
  /** Asks for the reason and then marks the item as not relevant. */
  readonly askWhyNot: (entry: Entry) => void;
  /** Puts the item in the bin; focus goes to the row that takes its place. */
  readonly bin: (entry: Entry) => void;
}

let serving: ListActions | null = null;

/** The list on the screen; rows reach it here, so that they need not be drawn again when it changes. */
export const listActions: ListActions = {
  step: (entry, direction) => serving?.step(entry, direction),
  askWhyNot: (entry) => serving?.askWhyNot(entry),
  bin: (entry) => serving?.bin(entry),
};

/** Serves the rows while the list is shown. */
export const useListActions = ({ step, askWhyNot, bin }: ListActions): void => {
  const latestStep = useEffectEvent(step);
  const latestAsk = useEffectEvent(askWhyNot);
  const latestBin = useEffectEvent(bin);
  useEffect(() => {
    const mine: ListActions = {
      step: (entry, direction) => latestStep(entry, direction),
      askWhyNot: (entry) => latestAsk(entry),
      bin: (entry) => latestBin(entry),
    };
    serving = mine;
    return () => {
      if (serving === mine) serving = null;
    };
  }, []);
};
