import { useState } from 'react';

/** What is open over a list: what one has opened there, or what the place was asked for by its id until it is closed. */
export const useOpened = <Opened>(asked: Opened | null) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const open = (what: Opened) => {
    setAnswered(true);
    setOpened(what);
  };
  const close = () => {
    setAnswered(true);
    setOpened(null);
  };
  return { opened: opened ?? (isAnswered ? null : asked), open, close };
};
