import { useEffect, useState } from 'react';

interface Wait {
  /** Whole seconds until the next try; 0: now. */
  readonly seconds: number;
  /** Begins a wait of so many milliseconds. */
  readonly begin: (milliseconds: number) => void;
}

/** Counts down until a new passphrase is listened to. */
export const useWait = (): Wait => {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  const isWaiting = seconds > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isWaiting]);
  const begin = (milliseconds: number) => {
    const at = Date.now();
    setNow(at);
    setUntil(at + milliseconds);
  };
  return { seconds, begin };
};
