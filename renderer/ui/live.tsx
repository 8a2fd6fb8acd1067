import { useEffect, useState } from 'react';

type Listener = (text: string) => void;
let listener: Listener | null = null;

/** Says something to screen readers, politely, without moving focus. `Live` must be shown once. */
export const announce = (text: string): void => listener?.(text);

/** The one live region of the window. Every message gets a node of its own, so that the same words are read twice. */
export const Live = () => {
  const [messages, setMessages] = useState<ReadonlyArray<{ readonly id: number; readonly text: string }>>([]);
  useEffect(() => {
    let latest = 0;
    listener = (text) => {
      latest += 1;
      const message = { id: latest, text };
      setMessages((before) => [...before.slice(-2), message]);
    };
    return () => {
      listener = null;
    };
  }, []);
  return (
    <div className="visually-hidden no-print" aria-live="polite">
      {messages.map((message) => (
        <p key={message.id}>{message.text}</p>
      ))}
    </div>
  );
};
