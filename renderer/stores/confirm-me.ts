import { create } from 'zustand';
import { freshFor } from '#shared/ipc/vault.ts';
import { useVault } from './vault.ts';

/** Main counts too: what is asked for here must not be refused there because a second has passed on the way. */
const margin = 30_000;

interface Asking {
  /** Answers who asked; null: nobody asks. */
  readonly answer: ((isConfirmed: boolean) => void) | null;
}

/** The question that is being asked now; the window shows it as a dialog. */
export const useAsking = create<Asking>(() => ({ answer: null }));

/**
 * Makes sure that it is the person themselves, before something that must be meant: true at once when they typed the
 * passphrase within the last ten minutes, else after they have typed it in a dialog; false when they cancelled.
 */
export const confirmMe = (): Promise<boolean> => {
  if (isFresh(useVault.getState().opener?.confirmedAt ?? null, Date.now())) return Promise.resolve(true);
  useAsking.getState().answer?.(false);
  return new Promise((resolve) => {
    useAsking.setState({
      answer: (isConfirmed) => {
        useAsking.setState({ answer: null });
        resolve(isConfirmed);
      },
    });
  });
};

/** Whether a passphrase typed at `confirmedAt` (ISO; null: remembered by the PC) still counts at `now` (milliseconds). */
export const isFresh = (confirmedAt: string | null, now: number): boolean => {
  if (confirmedAt === null) return false;
  const age = now - Date.parse(confirmedAt);
  // A clock that has been turned back proves nothing.
  return age >= 0 && age < freshFor - margin;
};
