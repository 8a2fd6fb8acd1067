import { create } from 'zustand';

interface Restore {
  /**
   * `try`: only looks at the copy with the token. `restore`: from the copy with the token, or from one that is chosen
   * first. Null: nobody asks.
   */
  readonly asked:
    | { readonly to: 'try'; readonly token: string }
    | { readonly to: 'restore'; readonly token: string | null }
    | null;
}

/** What is being asked of a copy; the window shows it as a dialog, also over the lock screen. */
export const useRestore = create<Restore>(() => ({ asked: null }));

/** Begins to restore from a copy; without a token one is chosen first. */
export const startRestore = (token: string | null = null): void =>
  useRestore.setState({ asked: { to: 'restore', token } });

/** Looks whether a copy is whole, without touching anything. */
export const tryCopy = (token: string): void => useRestore.setState({ asked: { to: 'try', token } });

export const stopRestore = (): void => useRestore.setState({ asked: null });
