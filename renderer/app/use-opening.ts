import { useEffect, useState } from 'react';
import { onDamage } from '#renderer/db/damaged.ts';
import { database } from '#renderer/db/database.ts';
import { verifyAll } from '#renderer/db/opening/verify.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { flush } from '#renderer/stores/flush.ts';
import { open, type Opening } from './opening.ts';
import { tell } from './tell.ts';

/** Opens what there is when the window starts; the second value begins again, e.g. after unlocking. */
export const useOpening = (): readonly [Opening, () => void] => {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const begin = () => {
    void open((done, all) => setOpening({ state: 'repairing', progress: { done, all } })).then(setOpening);
  };
  useEffect(begin, []);
  useEffect(() => (opening.state === 'open' ? watch(opening) : undefined), [opening]);
  return [opening, begin];
};

/** While the rooms stand there: everything is looked over once, and what is found damaged is made anew. */
const watch = ({ told }: Extract<Opening, { state: 'open' }>): (() => void) => {
  tell(told);
  const stop = onDamage(() => void makeAnew());
  void verifyAll(database(), pause);
  return stop;
};

let isMaking = false;

/** Sets the database aside, and main loads the window anew, which makes it from the journal. Once in a run of the app. */
const makeAnew = async (): Promise<void> => {
  // Made anew a moment ago and damaged again: doing it over and over would help nobody.
  if (isMaking || sessionStorage.getItem(madeAnew) !== null) return;
  isMaking = true;
  sessionStorage.setItem(madeAnew, 'yes');
  await flush();
  await desktop.setDatabaseAside({ why: 'damaged' });
};

const madeAnew = 'made-anew';

const pause = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()));
