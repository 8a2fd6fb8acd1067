import { create } from 'zustand';

interface Restore {
  /** The copy to restore from, or none chosen yet; null: nobody restores. */
  readonly asked: { readonly token: string | null } | null;
}

/** The restoring that is being asked for; the window shows it as a dialog, also over the lock screen. */
export const useRestore = create<Restore>(() => ({ asked: null }));

/** Begins to restore from a copy; without a token one is chosen first. */
export const startRestore = (token: string | null = null): void => useRestore.setState({ asked: { token } });

export const stopRestore = (): void => useRestore.setState({ asked: null });
