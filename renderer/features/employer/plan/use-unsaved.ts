import { useState } from 'react';
import { actor } from '#renderer/db/session.ts';

/** A text that is being written and waits for its button. */
export interface Unsaved {
  readonly text: string;
  readonly write: (text: string) => void;
  /** It is stored, or given up. */
  readonly forget: () => void;
}

/**
 * What one writes stands there when a goal is folded or another place is opened meanwhile; as long as the program runs, and
 * for who wrote it alone.
 * @param key what the text is for
 * @param stored what stands there before anything is written
 */
export const useUnsaved = (key: string, stored = ''): Unsaved => {
  const name = `${actor() ?? ''}/${key}`;
  const [own, setOwn] = useState(() => unsaved.get(name) ?? null);
  return {
    text: own ?? stored,
    write: (text) => {
      unsaved.set(name, text);
      setOwn(text);
    },
    forget: () => {
      unsaved.delete(name);
      setOwn(null);
    },
  };
};

const unsaved = new Map<string, string>();
