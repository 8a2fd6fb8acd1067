import { useEffect, useState } from 'react';
import { onDamage } from '#renderer/db/damaged.ts';
import { database, onDatabaseLost } from '#renderer/db/database.ts';
import { recoverDatabase } from '#renderer/db/opening/recover.ts';
import { onAllSaved } from '#renderer/db/save-state.ts';
import { verifyAll } from '#renderer/db/opening/verify.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { flush } from '#renderer/stores/flush.ts';
import { currentText } from '#renderer/stores/text.ts';
import { unsay } from '#renderer/stores/toasts.ts';
import { open, type Opening } from './opening.ts';
import { keepUnsaved } from './keep-unsaved.ts';
import { tell } from './tell.ts';

/** Opens what there is when the window starts; the second value begins again, e.g. after unlocking. */
export const useOpening = (): readonly [Opening, () => void] => {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const begin = () => {
    void open((done, all) => setOpening({ state: 'repairing', progress: { done, all } })).then(setOpening);
  };
  useEffect(begin, []);
  useEffect(() => (opening.state === 'open' ? watch(opening, setOpening) : undefined), [opening]);
  return [opening, begin];
};

/** While the rooms stand there: everything is looked over once, and what is found damaged is made anew. */
const watch = (
  { told }: Extract<Opening, { state: 'open' }>,
  onRefused: (opening: Opening) => void,
): (() => void) => {
  tell(told);
  const stopDamage = onDamage(() => void makeAnew());
  const stopLoss = onDatabaseLost(() => void recover(onRefused));
  const stopSaying = onAllSaved(sayNoMoreOfIt);
  void verifyAll(database(), pause);
  return () => {
    stopDamage();
    stopLoss();
    stopSaying();
  };
};

/** How long a database that was lost is left alone between two tries, in milliseconds. */
const between = 3_000;

/** What was said of a save that failed is over once it is saved. */
const sayNoMoreOfIt = (): void => {
  const { notSaved, diskFull } = currentText().dataLayer.refusals;
  unsay([notSaved, diskFull]);
};

const recover = async (onRefused: (opening: Opening) => void): Promise<void> => {
  const wait = async () => {
    keepUnsaved();
    await new Promise((resolve) => setTimeout(resolve, between));
  };
  // Main closes the database too, before it loads the window anew; then nobody may open it in between.
  await wait();
  const settled = await recoverDatabase(wait);
  if (settled.state === 'open') tell(settled.told);
  if (settled.state === 'refused') onRefused(settled);
};

let isMaking = false;

/** Sets the database aside, and main loads the window anew, which makes it from the journal. Once in a run of the app. */
const makeAnew = async (): Promise<void> => {
  // Made anew a moment ago and damaged again: doing it over and over would help nobody.
  if (isMaking || sessionStorage.getItem(madeAnew) !== null) return;
  isMaking = true;
  sessionStorage.setItem(madeAnew, 'yes');
  await flush();
  keepUnsaved();
  await desktop.setDatabaseAside({ why: 'damaged' });
};

const madeAnew = 'made-anew';

const pause = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()));
