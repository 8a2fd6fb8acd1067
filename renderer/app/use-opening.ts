import { useEffect, useState } from 'react';
import { openDatabase, type OpenRefusal } from '#renderer/db/database.ts';
import { restoreMe } from '#renderer/stores/me.ts';
import { settleDemo } from './settle-demo.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open' }
  | { readonly state: 'refused'; readonly reason: OpenRefusal };

/** Opens the database when the window starts; the second value tries again. */
export const useOpening = (): readonly [Opening, () => void] => {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let isShown = true;
    void open().then((result) => {
      if (isShown) setOpening(result);
    });
    return () => {
      isShown = false;
    };
  }, []);
  const retry = () => {
    setOpening({ state: 'opening' });
    void open().then(setOpening);
  };
  return [opening, retry];
};

const open = async (): Promise<Opening> => {
  const answer = await openDatabase();
  if (!answer.ok) return { state: 'refused', reason: answer.reason };
  await settleDemo();
  await restoreMe();
  return { state: 'open' };
};
