import { create } from 'zustand';
import type { Sheet } from '#shared/ipc/vault.ts';
import { confirmMe } from './confirm-me.ts';

export type SheetKind = Sheet['of'];

interface SheetStore {
  /** `make`: a new sheet, shown to be printed; `check`: only the word from the paper is asked for. */
  readonly shown: { readonly of: SheetKind; readonly step: 'make' | 'check' } | null;
}

/** The recovery sheet on the screen. The key on it is never here: only the page that shows it has it. */
export const useSheet = create<SheetStore>(() => ({ shown: null }));

/** Makes a new sheet and shows it for printing, once it is known that the person themselves asks for it. */
export const makeSheet = async (of: SheetKind): Promise<void> => {
  if (await confirmMe()) useSheet.setState({ shown: { of, step: 'make' } });
};

/** Asks for the check word of the sheet that was made last. */
export const checkSheet = (of: SheetKind): void => useSheet.setState({ shown: { of, step: 'check' } });

export const closeSheet = (): void => useSheet.setState({ shown: null });
