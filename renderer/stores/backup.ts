import { useEffect } from 'react';
import { create } from 'zustand';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { BackupState } from '#shared/ipc/backup.ts';

interface BackupStore {
  /** Null until main has been asked. */
  readonly state: BackupState | null;
  /** The kind word about a second place has been put away, for as long as the window lives. */
  readonly isPutAway: boolean;
}

const useStore = create<BackupStore>(() => ({ state: null, isPutAway: false }));

/** Asks main anew how it stands with the copies. */
export const refreshBackup = async (): Promise<void> => {
  const state = await desktop.backupState();
  useStore.setState({ state });
};

/** What main last said of the copies; asked again each minute while somebody looks, since copies are made by themselves. */
export const useBackup = (): BackupState | null => {
  const state = useStore((store) => store.state);
  useEffect(() => {
    const ask = () => void refreshBackup();
    ask();
    const timer = setInterval(ask, 60_000);
    return () => clearInterval(timer);
  }, []);
  return state;
};

export const useIsPutAway = (): boolean => useStore((store) => store.isPutAway);

export const putAway = (): void => useStore.setState({ isPutAway: true });
