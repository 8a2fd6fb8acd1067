import { create } from 'zustand';
import type { RoundForm } from './round-form.ts';

interface KeptTerms {
  /** By the round they are for; `new` for one that is not proposed. */
  readonly forms: Readonly<Record<string, RoundForm>>;
}

/** Terms that are written and not sent, while the window is open: who looks at another room comes back to them. */
const useKept = create<KeptTerms>(() => ({ forms: {} }));

/**
 * The terms on the page, as they were left, or as they begin.
 * @returns what to show, how to change it, and what to call before one leaves, when they are sent or given up
 */
export const useTerms = (key: string, first: RoundForm) => {
  const form = useKept(({ forms }) => forms[key] ?? first);
  return {
    form,
    change: (fields: Partial<RoundForm>): void =>
      useKept.setState(({ forms }) => ({
        forms: { ...forms, [key]: { ...(forms[key] ?? first), ...fields } },
      })),
    // With the page, not before it: it would show the first terms again for a moment.
    finish: (): void => globalThis.addEventListener('hashchange', () => drop(key), { once: true }),
  };
};

const drop = (key: string): void => useKept.setState(({ forms: { [key]: _gone, ...forms } }) => ({ forms }));
