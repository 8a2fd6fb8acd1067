import { create } from 'zustand';
import type { Sheet } from '#shared/ipc/vault.ts';

export type SheetKind = Sheet['of'];

interface SheetStore {
  /** `make`: a new sheet, shown to be printed; `check`: only the word from the paper is asked for. */
  readonly shown: { readonly of: SheetKind; readonly step: 'make' | 'check' } | null;
}

/** The recovery sheet on the screen. The key on it is never here: only the page that shows it has it. */
export const useSheet = create<SheetStore>(() => ({ shown: null }));

/** Makes a new sheet and shows it for printing; the one before stops working. Ask `confirmMe` first. */
export const makeSheet = (of: SheetKind): void => useSheet.setState({ shown: { of, step: 'make' } });

/** Asks for the check word of the sheet that was printed last. */
export const checkSheet = (of: SheetKind): void => useSheet.setState({ shown: { of, step: 'check' } });

export const closeSheet = (): void => useSheet.setState({ shown: null });
